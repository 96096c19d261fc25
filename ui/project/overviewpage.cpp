// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/overviewpage.h"

#include "core/text/regions.h"
#include "ui/project/figuretile.h"
#include "ui/project/sectionbars.h"
#include "ui/project/steprow.h"
#include "ui/widgets/card.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

namespace project
{

OverviewPage::OverviewPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
{
    build();
    const auto outOfDate = [this] {
        m_isOutOfDate = true;
        if (isVisible())
            renew();
    };
    connect(&session, &session::Session::changed, this, outOfDate);
    connect(&session, &session::Session::titlesChanged, this, outOfDate);
    connect(&session, &session::Session::findingsChanged, this, [this] {
        showFigures();
        showSteps();
    });
}

void OverviewPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    outer->addWidget(scroll);
    auto *inside = new QWidget(scroll);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(widgets::WideGap, widgets::WideGap, widgets::WideGap,
                               widgets::WideGap);
    layout->setSpacing(widgets::WideGap);

    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    m_title = new QLabel(inside);
    m_title->setFont(widgets::headingFont(font()));
    m_about = new QLabel(inside);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    heading->addWidget(m_title);
    heading->addWidget(m_about);
    layout->addLayout(heading);
    layout->addWidget(buildFigures());
    layout->addWidget(buildLists(), 1);
}

FigureTile *OverviewPage::addTile(const QString &name, const base::Place &place, QLayout *row)
{
    auto *tile = new FigureTile(name, this);
    row->addWidget(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, place] { goTo(place); });
    return tile;
}

QWidget *OverviewPage::buildFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::Gap);
    const base::Place mapping { QStringLiteral("page"), { QStringLiteral("mapping") } };
    const base::Place checks { QStringLiteral("page"), { QStringLiteral("checks") } };
    m_codes = addTile(tr("Codes mapped"), mapping, row);
    m_codes->setObjectName(QStringLiteral("figure-codes"));
    m_volume = addTile(tr("Volume mapped"), mapping, row);
    m_approved = addTile(tr("Approved"), mapping, row);
    m_residual = addTile(tr("In residual categories"), mapping, row);
    m_errors = addTile(tr("Open errors"), checks, row);
    m_errors->setObjectName(QStringLiteral("figure-errors"));
    return figures;
}

QWidget *OverviewPage::buildLists()
{
    auto *inside = new QWidget(this);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(widgets::Gap);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);

    auto *sections = new widgets::Card(tr("Offences by section of the ICCS"), inside);
    m_sections = new SectionBars(sections);
    sections->body()->addWidget(m_sections);
    connect(m_sections, &SectionBars::sectionActivated, this, [this](const QString &code) {
        goTo({ QStringLiteral("category"), { code } });
    });
    grid->addWidget(sections, 0, 0, 2, 1);

    auto *next = new widgets::Card(tr("What to do next"), inside);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(0);
    next->body()->addLayout(m_steps);
    next->body()->addStretch(1);
    grid->addWidget(next, 0, 1);

    m_listsCard = new widgets::Card(tr("Lists"), inside);
    m_lists = new QVBoxLayout;
    m_lists->setSpacing(0);
    m_listsCard->body()->addLayout(m_lists);
    m_listsCard->body()->addStretch(1);
    grid->addWidget(m_listsCard, 1, 1);
    grid->setRowStretch(0, 1);
    return inside;
}

bool OverviewPage::showPlace(const base::Place &place)
{
    return place.kind == QLatin1String("page") && place.ids.value(0) == pageId();
}

void OverviewPage::goTo(const base::Place &place)
{
    Q_EMIT session().placeRequested(place);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutOfDate)
        renew();
}

void OverviewPage::renew()
{
    if (m_isRenewing)
        return; // the delivery sees that it is out of date and asks again
    m_isRenewing = true;
    m_isOutOfDate = false;
    session().jobs().startQuietly(
        this,
        [data = session().data(), classification = session().classification(),
         language = session().language()](base::Progress &) {
            return summarise(data, classification, language);
        },
        [this](const Summary &summary) {
            m_isRenewing = false;
            m_summary = summary;
            showSummary();
            if (m_isOutOfDate)
                renew();
            else
                Q_EMIT summaryShown();
        });
}

void OverviewPage::showSummary()
{
    const auto &settings = session().data().settings;
    m_title->setText(settings.title.isEmpty() ? tr("Untitled project") : settings.title);
    QStringList about;
    if (!settings.country.isEmpty())
        about << text::regionName(settings.country, session().language());
    if (!settings.institution.isEmpty())
        about << settings.institution;
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setVisible(!about.isEmpty());
    m_sections->setSections(m_summary.sections);
    showFigures();
    showSteps();
    showLists();
}

void OverviewPage::showFigures()
{
    const QLocale locale;
    const auto show
        = [&](FigureTile *tile, const Share &share, const QString &whole, const QString &unknown) {
              if (!share.isKnown()) {
                  tile->setFigure(QStringLiteral("–"), unknown, 0, widgets::Tone::Neutral);
                  return;
              }
              tile->setFigure(locale.toString(share.value() * 100, 'f', 1) + locale.percent(),
                              whole.arg(locale.toString(share.count, 'f', 0),
                                        locale.toString(share.total, 'f', 0)),
                              share.value());
          };
    const QString noCodes = tr("There are no codes yet.");
    show(m_codes, m_summary.codes, tr("%1 of %2 codes"), noCodes);
    show(m_volume, m_summary.volume, tr("%1 of %2 recorded"), tr("No volumes are known."));
    show(m_approved, m_summary.approved, tr("%1 of %2 codes"), noCodes);
    show(m_residual, m_summary.residual, tr("%1 of %2 mapped codes"), tr("Nothing is mapped yet."));
    const int errors = openErrors(session().findings());
    m_errors->setFigure(
        locale.toString(errors),
        errors == 0 ? tr("The checks found no error.")
                    : tr("%1 findings in all").arg(locale.toString(session().findings().size())),
        -1, errors == 0 ? widgets::Tone::Done : widgets::Tone::Error);
}

namespace
{

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

void OverviewPage::showSteps()
{
    clear(m_steps);
    const auto steps = nextSteps(session().data(), session().findings(), session().language());
    for (const NextStep &step : steps) {
        auto *row = new StepRow(step.tone, step.text.toString(), this);
        m_steps->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, place = step.place] { goTo(place); });
    }
    if (steps.isEmpty()) {
        auto *done = new StepRow(widgets::Tone::Done,
                                 tr("Everything is mapped and approved. You can export the "
                                    "correspondence table."),
                                 this);
        m_steps->addWidget(done);
        connect(done, &QAbstractButton::clicked, this, [this] {
            goTo({ QStringLiteral("page"), { QStringLiteral("export") } });
        });
    }
}

void OverviewPage::showLists()
{
    clear(m_lists);
    m_listsCard->setVisible(!m_summary.lists.isEmpty());
    const QLocale locale;
    for (const ListShare &list : std::as_const(m_summary.lists)) {
        const bool isDone = list.mapped.value() >= 1;
        const QString text
            = tr("%1: %2 codes, %3 mapped, %4 approved")
                  .arg(list.name, locale.toString(list.mapped.total, 'f', 0),
                       locale.toString(list.mapped.value() * 100, 'f', 0) + locale.percent(),
                       locale.toString(list.approved.value() * 100, 'f', 0) + locale.percent());
        auto *row = new StepRow(isDone ? widgets::Tone::Done : widgets::Tone::Neutral, text, this);
        m_lists->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = list.list] {
            goTo({ QStringLiteral("list"), { id } });
        });
    }
}

} // namespace project
