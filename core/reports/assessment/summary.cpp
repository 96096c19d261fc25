// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/assessment/findings.h"
#include "core/reports/frame.h"

#include <algorithm>

namespace reports
{

using assessment::DimensionState;
using base::lateText;

namespace
{

constexpr qsizetype mostPoints = 5;

void addPhase(Material &material)
{
    const auto &phases = material.assessment.phases;
    const int reached = assessment::reachedPhase(phases);
    const auto closed = std::count_if(phases.begin(), phases.end(),
                                      [](const auto &phase) { return phase.isClosed(); });
    const QString name
        = reached >= 0 ? phases[reached].phase->title : material.instrument().levels.value(0).name;
    QString text = material.sentence("phase",
                                     { name, material.composer.number(double(closed)),
                                       material.composer.number(double(phases.size())) });
    if (reached + 1 < phases.size()) {
        const assessment::PhaseState &next = phases[reached + 1];
        QStringList missing;
        for (const auto &item : next.items) {
            QString said = item.item->text;
            if (said.endsWith(u'.'))
                said.chop(1);
            if (!item.isClosed)
                missing << said;
        }
        text += QLatin1Char(' ')
            + material.sentence("phase.next",
                                { next.phase->title, missing.join(QStringLiteral("; ")) });
    }
    material.paragraph(text);
}

void addFigures(Material &material)
{
    report::KeyFigures made;
    const auto add = [&](const char *id, const QString &part = {}) {
        // Provisions are counted, as in the sentence of the findings on them.
        const bool isOfProvisions = qstrcmp(id, "consistency") == 0;
        const assessment::Figure *figure = isOfProvisions ? material.figure(QLatin1String(id), part)
                                                          : material.best(QLatin1String(id), part);
        const auto *definition = material.instrument().figure(QLatin1String(id));
        if (!figure || !definition || made.items.size() >= mostPoints)
            return;
        const bool isWeighed = figure->isShare && definition->weights.size() > 1;
        const QString weight = !isWeighed               ? QString()
            : figure->weight == mapping::Weight::Volume ? material.phrase("byVolume")
                                                        : material.phrase("byCodes");
        made.items << report::KeyFigures::Item { material.shareOf(*figure), definition->name,
                                                 weight.isEmpty()
                                                     ? definition->text
                                                     : definition->text + QLatin1Char(' ') + weight
                                                         + QLatin1Char('.') };
    };
    for (const char *id : { "coverage", "residual", "consistency", "cells", "approved", "answered",
                            "evidence", "breadth" })
        add(id);
    if (!made.items.isEmpty())
        material.composer.add(made);
}

void addProfile(Material &material)
{
    const Composer &composer = material.composer;
    report::ProfileChart chart;
    chart.rowsTitle = material.splitName("dimension");
    chart.levelName = material.phrase("median");
    chart.spreadName
        = material.phrase("lowest") + QStringLiteral(" – ") + material.phrase("highest");
    for (const assessment::Level &level : material.instrument().levels)
        chart.levels << level.name;
    std::optional<double> lowest, highest;
    for (const DimensionState &state : material.assessment.profile) {
        report::ProfileChart::Row row;
        row.label = state.dimension->id + QLatin1Char(' ') + state.dimension->title;
        if (state.target)
            row.target = { state.target->median, composer.level(state.target->median) };
        if (state.spread) {
            row.level = { state.spread->median, composer.level(state.spread->median) };
            row.lowest = composer.measure(state.spread->lowest);
            row.highest = composer.measure(state.spread->highest);
            lowest = std::min(lowest.value_or(state.spread->median), state.spread->median);
            highest = std::max(highest.value_or(state.spread->median), state.spread->median);
        }
        chart.rows << row;
    }
    if (std::any_of(chart.rows.begin(), chart.rows.end(),
                    [](const auto &row) { return row.target.value.has_value(); }))
        chart.targetName = material.phrase("target");
    if (!lowest) {
        material.nothing(material.instrument().title);
        return;
    }
    report::Figure figure;
    figure.caption = material.caption("profile");
    figure.alternativeText
        = material.alternative("profile",
                               { composer.number(double(chart.rows.size())),
                                 composer.level(*lowest), composer.level(*highest) });
    figure.chart = chart;
    figure.source = sourceLine(composer);
    material.composer.add(figure);
}

void addPoints(Material &material, const QList<Point> &points)
{
    report::Listing listing;
    listing.kind = report::Listing::Kind::Numbers;
    for (const Point &point : points) {
        QString text = point.text;
        if (point.isProposal)
            text = material.named(material.composer.document().labels.proposal, text);
        listing.items << report::Runs {
            { text + QStringLiteral(" ["), report::Run::Kind::Plain, {} },
            material.link(point.chapter),
            { QStringLiteral("]"), report::Run::Kind::Plain, {} }
        };
    }
    material.composer.add(listing);
}

} // namespace

void addSummary(Material &material)
{
    Composer &composer = material.composer;
    material.chapter(1);
    composer.note(report::NoteBox::Kind::Proposal,
                  { base::Text::verbatim(material.instrument().statusText),
                    base::Text::verbatim(material.sentence("noRanking")) });
    addPhase(material);
    addFigures(material);
    composer.heading(2, lateText("reports", "Main findings"));
    if (const QList<Point> found = mainFindings(material, mostPoints); !found.isEmpty())
        addPoints(material, found);
    else
        material.nothing(material.heading(1));
    composer.heading(2, lateText("reports", "Recommendations"));
    if (const QList<Point> found = recommendations(material, mostPoints); !found.isEmpty())
        addPoints(material, found);
    else
        material.nothing(material.heading(13));
    composer.heading(2, lateText("reports", "Profile"));
    addProfile(material);
}

} // namespace reports
