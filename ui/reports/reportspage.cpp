// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reportspage.h"

#include "ui/intake/busyline.h"
#include "ui/reports/optionsform.h"
#include "ui/reports/pageview.h"
#include "ui/reports/previewbar.h"
#include "ui/reports/reportlist.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
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
    , m_making(session.jobs())
    , m_writing(session.jobs())
    , m_messages(new widgets::MessageBar(this))
{
    setObjectName(QStringLiteral("reportsPage"));
    makeActions();
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeSide());
    splitter->addWidget(makePreview());
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
    for (const intake::Task *task : { &m_making, &m_writing })
        connect(task, &intake::Task::busyChanged, this, &ReportsPage::refresh);
    connect(&session, &session::Session::changed, this, &ReportsPage::renew);
    connect(&session, &session::Session::titlesChanged, this, &ReportsPage::renew);
    refresh();
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

QWidget *ReportsPage::makePreview()
{
    auto *preview = new QWidget(this);
    m_view = new PageView(preview);
    m_bar = new PreviewBar(*m_view, preview);
    m_empty = new widgets::EmptyState(preview);
    m_empty->setObjectName(QStringLiteral("noReport"));
    m_empty->addAction(m_renew);
    m_stack = new QStackedWidget(preview);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *save = new QToolButton(preview);
    save->setObjectName(QStringLiteral("saveReport"));
    save->setText(tr("&Save as"));
    save->setIcon(widgets::icon(QStringLiteral("document-save-as")));
    save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(save);
    menu->addActions(m_save);
    save->setMenu(menu);
    auto *printer = new QToolButton(preview);
    printer->setDefaultAction(m_print);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    for (QToolButton *button : { save, printer }) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    for (intake::Task *task : { &m_making, &m_writing }) {
        auto *line = new intake::BusyLine(*task, preview);
        column->addWidget(line);
        if (task == &m_making)
            connect(line, &intake::BusyLine::cancelled, this, [this] {
                m_isOutOfDate = true;
                showEmpty(tr("The report was not made to its end"),
                          tr("It was stopped. Make it again when there is time."));
            });
    }
    return preview;
}

QAction *ReportsPage::newAction(const char *name, const QString &icon, const QString &text)
{
    auto *action = new QAction(widgets::icon(icon), text, this);
    action->setObjectName(QLatin1String(name));
    return action;
}

void ReportsPage::makeActions()
{
    m_renew = newAction("makeReport", QStringLiteral("view-refresh"), tr("&Make the report again"));
    connect(m_renew, &QAction::triggered, this, &ReportsPage::make);
    const QList<std::pair<render::Format, QString>> formats {
        { render::Format::Html, tr("&HTML, for browsers and screen readers…") },
        { render::Format::Pdf, tr("&PDF, as it is shown here…") },
        { render::Format::Odt, tr("&ODT, for LibreOffice Writer…") },
        { render::Format::Docx, tr("&DOCX, for Microsoft Word…") },
        { render::Format::Xlsx, tr("&XLSX, the tables alone…") },
    };
    for (const auto &[format, text] : formats) {
        QAction *action = newAction("", QStringLiteral("document-export"), text);
        action->setObjectName(QStringLiteral("saveReport:") + render::suffixOf(format));
        connect(action, &QAction::triggered, this,
                [this, format = format] { chooseAndSave(format); });
        m_save << action;
    }
    m_print = newAction("printReport", QStringLiteral("document-print"), tr("P&rint…"));
    connect(m_print, &QAction::triggered, this, &ReportsPage::printPages);
}

QList<QAction *> ReportsPage::pageActions() const
{
    return QList<QAction *>(m_save) << m_print << m_renew << m_bar->viewActions();
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
    if (m_shown != report->id())
        showEmpty(report->name().toString(), tr("The report is being made."));
    m_making.start(
        base::lateText("reports", "Making the report “%1”", { report->name() }),
        [report, order = Order(session(), m_made)](base::Progress &) {
            return order.pages(*report);
        },
        [this, id = report->id()](const base::Result<Pages> &made) { take(id, made); });
}

void ReportsPage::take(const QString &reportId, const base::Result<Pages> &made)
{
    if (made) {
        const bool isOther = m_shown != reportId;
        m_shown = reportId;
        m_view->setPages(*made);
        if (isOther)
            m_view->goTo(0);
        m_bar->showPages();
        m_stack->setCurrentWidget(m_view);
        m_reports->setState(reportId, std::nullopt);
    } else {
        const bool isUnanswered
            = m_reports->current()->takesEdition() && m_options->options().edition.isEmpty();
        showEmpty(made.error().happened.toString(),
                  isUnanswered ? tr("Answer a questionnaire on the page “Questionnaire” first.")
                               : made.error().advice.toString());
        m_reports->setState(reportId, made.error());
    }
    refresh();
    lookAtOthers();
}

// Whether what the other reports need is there shows when they are made.
void ReportsPage::lookAtOthers()
{
    using Missing = QHash<QString, std::optional<base::Error>>;
    session().jobs().startQuietly(
        this,
        [order = Order(session(), m_options->options()),
         shown = m_shown](base::Progress &progress) {
            Missing missing;
            for (const reports::Report *report : reports::reports()) {
                if (report->id() == shown || !progress.advance(0, 0))
                    continue;
                const auto document = order.document(*report);
                missing.insert(report->id(),
                               document ? std::nullopt : std::optional(document.error()));
            }
            return missing;
        },
        [this](const Missing &missing) {
            for (auto one = missing.begin(); one != missing.end(); ++one)
                m_reports->setState(one.key(), *one);
        });
}

void ReportsPage::showEmpty(const QString &title, const QString &text)
{
    m_shown.clear();
    m_empty->setContent(iconName(), title, text);
    m_view->setPages({});
    m_bar->showPages();
    m_stack->setCurrentWidget(m_empty);
    refresh();
}

void ReportsPage::refresh()
{
    const bool hasPages = m_view && m_view->pages();
    for (QAction *action : QList<QAction *>(m_save) << m_print)
        action->setEnabled(hasPages && !m_writing.isBusy() && !m_making.isBusy());
    m_renew->setEnabled(!m_making.isBusy());
}

bool ReportsPage::showPlace(const base::Place &place)
{
    if (place.kind != QLatin1String("report") || !reports::reportById(place.ids.value(0)))
        return false;
    m_reports->choose(place.ids.at(0));
    return true;
}

} // namespace reportspage
