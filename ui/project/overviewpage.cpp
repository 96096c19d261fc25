// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/overviewpage.h"

#include "core/text/regions.h"
#include "ui/project/figuretile.h"
#include "ui/project/sectionbars.h"
#include "ui/project/steprow.h"
#include "ui/widgets/card.h"
#include "ui/widgets/leading.h"

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
    m_inside = new QWidget(scroll);
    scroll->setWidget(m_inside);
    auto *layout = new QVBoxLayout(m_inside);
    layout->setContentsMargins(widgets::WideGap, widgets::WideGap, widgets::WideGap,
                               widgets::WideGap);
    layout->setSpacing(widgets::WideGap);

    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    m_title = new QLabel(m_inside);
    m_title->setFont(widgets::headingFont(font()));
    m_about = new QLabel(m_inside);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : { m_title, m_about }) {
        widgets::alignToLayout(label);
        label->setWordWrap(true);
        heading->addWidget(label);
    }
    layout->addLayout(heading);
    m_tiles = new QGridLayout;
    m_tiles->setSpacing(widgets::Gap);
    layout->addLayout(m_tiles);
    m_cards = new QGridLayout;
    m_cards->setSpacing(widgets::Gap);
    layout->addLayout(m_cards, 1);
    buildFigures();
    buildCards();
    arrange();
}

FigureTile *OverviewPage::addTile(const QString &name, const base::Place &place)
{
    auto *tile = new FigureTile(name, m_inside);
    connect(tile, &QAbstractButton::clicked, this, [this, place] { goTo(place); });
    return tile;
}

void OverviewPage::buildFigures()
{
    const base::Place mapping { QStringLiteral("page"), { QStringLiteral("mapping") } };
    const base::Place checks { QStringLiteral("page"), { QStringLiteral("checks") } };
    m_codes = addTile(tr("Codes mapped"), mapping);
    m_codes->setObjectName(QStringLiteral("figure-codes"));
    m_volume = addTile(tr("Volume mapped"), mapping);
    m_approved = addTile(tr("Approved"), mapping);
    m_residual = addTile(tr("In residual categories"), mapping);
    m_errors = addTile(tr("Open errors"), checks);
    m_errors->setObjectName(QStringLiteral("figure-errors"));
}

void OverviewPage::buildCards()
{
    m_sectionsCard = new widgets::Card(tr("Offences by section of the ICCS"), m_inside);
    m_sections = new SectionBars(m_sectionsCard);
    m_sectionsCard->body()->addWidget(m_sections);
    connect(m_sections, &SectionBars::sectionActivated, this, [this](const QString &code) {
        goTo({ QStringLiteral("category"), { code } });
    });
    const auto rowsCard = [this](const QString &title, QVBoxLayout *&rows) {
        auto *card = new widgets::Card(title, m_inside);
        rows = new QVBoxLayout;
        rows->setSpacing(0);
        card->body()->addLayout(rows);
        card->body()->addStretch(1);
        return card;
    };
    m_stepsCard = rowsCard(tr("What to do next"), m_steps);
    m_listsCard = rowsCard(tr("Lists"), m_lists);
}

void OverviewPage::arrange()
{
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const QList<FigureTile *> tiles { m_codes, m_volume, m_approved, m_residual, m_errors };
    const int across = letters < 85 ? 3 : 5;
    for (int number = 0; number < tiles.size(); ++number)
        m_tiles->addWidget(tiles.at(number), number / across, number % across);
    const bool oneColumn = letters < 110;
    m_cards->addWidget(m_sectionsCard, 0, 0, oneColumn ? 1 : 2, 1);
    m_cards->addWidget(m_stepsCard, oneColumn ? 1 : 0, oneColumn ? 0 : 1);
    m_cards->addWidget(m_listsCard, oneColumn ? 2 : 1, oneColumn ? 0 : 1);
    m_cards->setColumnStretch(0, 3);
    m_cards->setColumnStretch(1, oneColumn ? 0 : 2);
    m_cards->setRowStretch(0, 1);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
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
