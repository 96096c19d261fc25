// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportspage.h"

#include "ui/reports/compareassessments.h"
#include "ui/reports/optionsform.h"
#include "ui/reports/previewpane.h"
#include "ui/reports/reportlist.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace reportspage
{

namespace
{

QString reportKey()
{
    return QStringLiteral("reports/report");
}

} // namespace

ReportsPage::ReportsPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_messages(new widgets::MessageBar(this))
{
    setObjectName(QStringLiteral("reportsPage"));
    m_preview = new PreviewPane(session, *m_messages, this);
    m_compare = new QAction(widgets::icon(QStringLiteral("user")),
                            CompareAssessmentsDialog::tr("Compare assessments"), this);
    connect(m_compare, &QAction::triggered, this, [&session] {
        Q_EMIT session.placeRequested(
            { QStringLiteral("page"), { QStringLiteral("compareAssessments") } });
    });
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSide());
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 290, 760 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("reports/main"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    m_reports->choose(QSettings().value(reportKey()).toString());
    connect(m_reports, &ReportList::currentChanged, this, &ReportsPage::make);
    connect(m_options, &OptionsForm::changed, this, [this] {
        if (m_options->options() != m_made)
            make();
    });
    connect(m_preview, &PreviewPane::makeWished, this, &ReportsPage::make);
    connect(m_preview, &PreviewPane::made, this, [this](const QString &reportId) {
        m_reports->setState(reportId, std::nullopt);
        lookAtOthers();
    });
    connect(m_preview, &PreviewPane::failed, this, &ReportsPage::tellMissing);
    connect(&session, &session::Session::changed, this, &ReportsPage::renew);
    connect(&session, &session::Session::titlesChanged, this, &ReportsPage::renew);
}

QWidget *ReportsPage::makeSide()
{
    auto *content = new QWidget(this);
    m_reports = new ReportList(content);
    m_options = new OptionsForm(session(), content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::WideGap);
    column->addWidget(m_reports);
    column->addWidget(m_options);
    column->addStretch(1);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

QList<QAction *> ReportsPage::pageActions() const
{
    return m_preview->paneActions() + QList<QAction *> { m_compare };
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isOutOfDate)
        return;
    m_options->renew();
    make();
}

void ReportsPage::renew()
{
    m_isOutOfDate = true;
    if (!isVisible())
        return;
    m_options->renew();
    make();
}

void ReportsPage::make()
{
    const reports::Report *report = m_reports->current();
    if (!report)
        return;
    m_isOutOfDate = false;
    m_made = m_options->options();
    m_options->showFor(*report);
    QSettings().setValue(reportKey(), report->id());
    m_preview->make(report->id(), report->name().toString(),
                    [report, order = Order(session(), m_made)](base::Progress &) {
                        return order.pages(*report);
                    });
}

void ReportsPage::tellMissing(const QString &reportId, const base::Error &error)
{
    const bool isUnanswered = m_reports->current()->takesEdition() && m_made.edition.isEmpty();
    if (isUnanswered) // the advice is for the command line
        m_preview->showEmpty(error.happened.toString(),
                             tr("Answer a questionnaire on the page “Questionnaire” first."));
    m_reports->setState(reportId, error);
    lookAtOthers();
}

// Whether what the other reports need is there shows when they are made.
void ReportsPage::lookAtOthers()
{
    using Missing = QHash<QString, std::optional<base::Error>>;
    session().jobs().startQuietly(
        this,
        [order = Order(session(), m_made),
         current = m_reports->current()](base::Progress &progress) {
            Missing missing;
            for (const reports::Report *report : reports::reports()) {
                if (report == current || !progress.advance(0, 0))
                    continue;
                const auto document = order.document(*report);
                missing.insert(report->id(),
                               document ? std::nullopt : std::optional(document.error()));
            }
            return missing;
        },
        [this, run = ++m_look](const Missing &missing) {
            if (run != m_look)
                return; // another look has begun
            for (auto one = missing.begin(); one != missing.end(); ++one)
                m_reports->setState(one.key(), *one);
        });
}

bool ReportsPage::showPlace(const base::Place &place)
{
    if (place.kind != QLatin1String("report") || !reports::reportById(place.ids.value(0)))
        return false;
    m_reports->choose(place.ids.at(0));
    return true;
}

} // namespace reportspage
