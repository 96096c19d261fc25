// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/assessment/questiontables.h"
#include "core/reports/frame.h"

#include <algorithm>

namespace reports
{

using assessment::PhaseState;
using base::lateText;
using report::Column;

namespace
{

base::Text closedText(bool isClosed)
{
    return isClosed ? lateText("reports", "closed") : lateText("reports", "open");
}

QString bound(const Material &material, const assessment::Condition &condition, bool isShare)
{
    const auto written = [&](double value) {
        return isShare ? material.composer.share(value, 1) : material.composer.number(value);
    };
    if (condition.atLeast)
        return QStringLiteral("≥ ") + written(*condition.atLeast);
    if (condition.atMost)
        return QStringLiteral("≤ ") + written(*condition.atMost);
    return condition.above ? QStringLiteral("> ") + written(*condition.above) : QString();
}

// What the item rests on: the level of its question with its evidence, or the figure and its bound.
QString ground(const Material &material, const assessment::Condition &condition)
{
    if (const auto *state = material.question(condition.question)) {
        QStringList lines { material.named(condition.question,
                                           levelText(material, *state)
                                               + QStringLiteral(" (≥ %1)").arg(condition.level)) };
        for (const assessment::Given &given : state->given) {
            const QString proof = given.answer ? material.evidence(*given.answer) : QString();
            if (!proof.isEmpty())
                lines << proof;
        }
        return lines.join(QLatin1Char('\n'));
    }
    const assessment::Figure *figure
        = material.figure(condition.figure, condition.parts.value(0), condition.weight);
    const auto *definition = material.instrument().figure(condition.figure);
    const bool isShare = definition && definition->unit == QLatin1String("share");
    const QString value
        = figure ? material.shareOf(*figure) : material.word(lateText("reports", "not known"));
    return material.named(material.figureName(condition.figure),
                          value + QStringLiteral(" (") + bound(material, condition, isShare)
                              + QLatin1Char(')'));
}

report::Table overview(const Material &material)
{
    report::Table table;
    table.caption = material.caption("phases");
    table.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 3.4),
                      column(Column::Kind::Number, 0.8), column(Column::Kind::Number, 0.8),
                      column(Column::Kind::Text, 1) };
    const auto &action = material.instrument().action;
    table.header << texts(
        { fieldName(action, "phase"), material.word(lateText("reports", "Closing evidence")),
          material.word(lateText("reports", "Items closed")),
          material.word(lateText("reports", "Items")), fieldName(action, "status") });
    for (const PhaseState &state : material.assessment.phases) {
        const auto closed = std::count_if(state.items.begin(), state.items.end(),
                                          [](const auto &item) { return item.isClosed; });
        table.rows << plainRow({ cell(state.phase->title), cell(state.phase->closing),
                                 material.composer.count(double(closed)),
                                 material.composer.count(double(state.items.size())),
                                 cell(material.word(closedText(state.isClosed()))) });
    }
    table.notes << material.instrument().phaseRule;
    table.source = sourceLine(material.composer);
    return table;
}

report::Table itemTable(const Material &material, const PhaseState &state)
{
    report::Table table;
    table.caption = state.phase->title;
    table.columns = { column(Column::Kind::Text, 2.6), column(Column::Kind::Text, 0.8),
                      column(Column::Kind::Text, 3.6) };
    table.header << texts({ material.word(lateText("reports", "Item")),
                            fieldName(material.instrument().action, "status"),
                            material.phrase("evidence") });
    for (const auto &item : state.items)
        table.rows << plainRow(texts({ item.item->text, material.word(closedText(item.isClosed)),
                                       ground(material, item.item->condition) }));
    table.source = state.phase->source;
    return table;
}

} // namespace

void addPhases(Material &material)
{
    material.chapter(4);
    material.composer.add(overview(material));
    for (const PhaseState &state : material.assessment.phases) {
        material.composer.heading(2, state.phase->title);
        material.paragraph(state.phase->text);
        material.composer.add(itemTable(material, state));
    }
}

} // namespace reports
