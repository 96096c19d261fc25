// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/minister.h"

#include "core/reports/frame.h"
#include "core/reports/instrument.h"
#include "core/reports/minister/ministertexts.h"

namespace reports
{

using base::lateText;
using mapping::Weight;

namespace
{

constexpr qsizetype mostActions = 4;
constexpr qsizetype fewActions = 3; // below that the instrument's own proposals follow

class Page
{
public:
    Page(const ReportJob &job, const project::Assessment &assessment)
        : m_job(job)
        , m_assessment(assessment)
        , m_instrument(*assessment.instrument)
        , m_texts(job, assessment)
        , m_composer(job, base::Text::verbatim(m_texts.say("heading", { m_texts.country() })))
    {
    }
    report::Document run();

private:
    void paragraph(const QString &text);
    void addFigures();
    bool addFigure(report::KeyFigures &box, const char *id, const char *sentence, Weight weight);
    void addProfile();
    QStringList addRows(report::ProfileChart &chart) const;
    void addFindings();
    void addActions();

    const ReportJob &m_job;
    const project::Assessment &m_assessment;
    const assessment::Instrument &m_instrument;
    const MinisterTexts m_texts;
    Composer m_composer;
};

void Page::paragraph(const QString &text)
{
    if (!text.isEmpty())
        m_composer.add(report::Paragraph { plain(text) });
}

// Without volumes the share of codes stands in, under its own name.
bool Page::addFigure(report::KeyFigures &box, const char *id, const char *sentence, Weight weight)
{
    const QString name = QLatin1String(id);
    const assessment::FigureDefinition *definition = m_instrument.figure(name);
    for (const Weight one : { weight, Weight::Codes }) {
        const assessment::Figure *figure = m_assessment.figures.find(name, {}, one, {});
        if (!figure || !figure->isKnown())
            continue;
        const QString share = m_composer.share(figure->count, figure->total);
        if (one == weight && sentence)
            box.items << report::KeyFigures::Item { share, m_texts.say(sentence, { share }), {} };
        else
            box.items << report::KeyFigures::Item { share, definition ? definition->text : name,
                                                    weight == Weight::Volume
                                                        ? phraseText(m_instrument, "byCodes")
                                                        : QString() };
        return true;
    }
    return false;
}

void Page::addFigures()
{
    const struct {
        const char *id;
        const char *sentence;
        Weight weight;
    } wanted[] = { { "coverage", "figure.coverage", Weight::Volume },
                   { "residual", "figure.residual", Weight::Volume },
                   { "consistency", "figure.consistency", Weight::Codes },
                   { "cells", "figure.cells", Weight::Codes } };
    report::KeyFigures box;
    QStringList unknown;
    for (const auto &one : wanted) {
        const auto *definition = m_instrument.figure(QLatin1String(one.id));
        if (!addFigure(box, one.id, one.sentence, one.weight) && definition)
            unknown << definition->name;
    }
    for (const char *id : { "review", "evidence" }) {
        if (box.items.size() < 4)
            addFigure(box, id, nullptr, Weight::Codes);
    }
    if (!box.items.isEmpty())
        m_composer.add(box);
    if (!unknown.isEmpty())
        paragraph(m_texts.say("figure.none", { m_texts.joined(unknown) }));
}

// The rows of the chart; the same in words, since it has no table.
QStringList Page::addRows(report::ProfileChart &chart) const
{
    QStringList told;
    for (const assessment::DimensionState &state : m_assessment.profile) {
        if (!state.spread)
            continue;
        const double level = state.spread->median;
        const report::Measure median { level, m_composer.level(level) };
        const report::Measure lowest = m_composer.measure(state.spread->lowest);
        const report::Measure highest = m_composer.measure(state.spread->highest);
        QString numbers
            = QStringLiteral("%1: %2 (%3–%4)")
                  .arg(state.dimension->title, median.shown, lowest.shown, highest.shown);
        report::Measure target;
        if (state.target) {
            target = { state.target->median, m_composer.level(state.target->median) };
            numbers += QStringLiteral(" ◇ ") + target.shown; // the sign of the legend
        }
        chart.rows << report::ProfileChart::Row { numbers, median, target, lowest, highest };
        told << numbers;
    }
    return told;
}

void Page::addProfile()
{
    report::ProfileChart chart;
    chart.rowsTitle = m_composer.word(lateText("assessment", "Dimension"));
    for (const assessment::Level &level : m_instrument.levels)
        chart.levels << m_composer.number(level.level) + QLatin1Char(' ') + level.name;
    chart.levelName = phraseText(m_instrument, "median");
    chart.spreadName = phraseText(m_instrument, "lowest") + QStringLiteral(" – ")
        + phraseText(m_instrument, "highest");
    const QStringList told = addRows(chart);
    if (std::any_of(chart.rows.begin(), chart.rows.end(),
                    [](const auto &row) { return row.target.value.has_value(); }))
        chart.targetName = phraseText(m_instrument, "target");
    if (told.isEmpty())
        return;
    const auto caption = captionOf(m_instrument, "profile");
    const DimensionStates all = ranked(m_assessment);
    const QStringList values { m_composer.number(double(told.size())),
                               m_composer.level(all.last()->spread->median),
                               m_composer.level(all.first()->spread->median) };
    report::Figure figure;
    figure.isTold = true;
    figure.caption = caption.text;
    figure.alternativeText
        = filled(caption.alternative, values) + QLatin1Char(' ') + told.join(QStringLiteral("; "));
    figure.source = sourceLine(m_composer);
    figure.chart = chart;
    m_composer.add(figure);
    paragraph(m_texts.say("proposal") + QLatin1Char(' ') + m_texts.say("noRanking"));
}

void Page::addFindings()
{
    report::Listing listing;
    for (const QString &text : m_texts.findings())
        listing.items << plain(text);
    m_composer.add(listing);
}

// A person's road map first; where it is short, what the instrument proposes.
void Page::addActions()
{
    report::Listing listing { {}, report::Listing::Kind::Numbers };
    for (const assessment::Entry *entry : openActions(m_assessment).mid(0, mostActions))
        listing.items << plain(m_texts.action(*entry));
    for (const assessment::RoadMapAction *one : assessment::proposedActions(
             m_instrument, m_assessment.profile, m_job.data.assessmentEntries)) {
        if (listing.items.size() < fewActions)
            listing.items << plain(m_texts.action(*one));
    }
    if (listing.items.isEmpty())
        return;
    m_composer.heading(1, m_texts.say("actions"));
    m_composer.add(listing);
    paragraph(m_texts.cost());
}

report::Document Page::run()
{
    m_composer.subtitle(m_texts.date());
    paragraph(m_texts.say("what") + QLatin1Char(' ') + m_texts.status());
    paragraph(m_texts.phase());
    addFigures();
    addProfile();
    addFindings();
    addActions();
    paragraph(m_texts.signature());
    report::Document document = m_composer.document();
    document.titleKind = report::Document::TitleKind::Top;
    document.numbering = report::Document::Numbering::None;
    document.isOnePage = true;
    return document;
}

} // namespace

base::Text MinisterReport::name() const
{
    return lateText("reports", "One-page summary for a minister");
}

base::Text MinisterReport::about() const
{
    return lateText("reports",
                    "The assessment on one page: the phase reached, key figures, the level of each "
                    "dimension, what works, what does not, and the decisions asked for.");
}

base::Text MinisterReport::needs() const
{
    return lateText("reports", "Answers of the assessment, or a list of offences.");
}

base::Result<report::Document> MinisterReport::make(const ReportJob &job) const
{
    const auto instrument = instrumentOf(job);
    if (!instrument)
        return tl::unexpected(instrument.error());
    if (job.data.lists.isEmpty() && job.data.assessmentAnswers.isEmpty())
        return base::failure(
            lateText("reports", "A report was to be made."),
            lateText("reports", "The project has no answers of an assessment and no list."),
            lateText("reports",
                     "Answer questions of the assessment, or import a list and map it."));
    base::NoProgress progress;
    const project::Assessment assessment
        = project::assess(job.data, job.classification, *instrument, job.language, progress);
    return Page(job, assessment).run();
}

} // namespace reports
