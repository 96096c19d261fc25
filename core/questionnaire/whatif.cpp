// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/whatif.h"

namespace questionnaire
{

namespace
{

// Tags stay, because they say something of the records.
qint64 remapIn(CodedTable &table, const Remap &remap)
{
    const qsizetype code = table.table.dimensions.indexOf(codeDimension());
    const qsizetype category = table.table.dimensions.indexOf(QStringLiteral("iccs"));
    const bool isOfList = remap.list.isEmpty() || remap.list == table.list;
    if (code < 0 || category < 0 || !isOfList)
        return 0;
    qint64 moved = 0;
    for (coding::CrossTable::Row &row : table.table.rows) {
        if (row.key[code] != remap.code || row.key[category] == remap.category.toString())
            continue;
        row.key[category] = remap.category.toString();
        moved += row.count;
    }
    return moved;
}

bool isMoved(const Filling &before, const Filling &after)
{
    return before.reason != after.reason || before.counted.count != after.counted.count;
}

// The figures once the cells are filled; of those that do not move, what stands there already.
Figures figuresWith(const Edition &edition, const Answers &answers, const QList<Filling> &fillings,
                    const std::vector<bool> &moved)
{
    Figures figures = figuresOf(edition, answers);
    for (qsizetype i = 0; i < fillings.size(); ++i) {
        const Filling &filling = fillings[i];
        const auto answer = answers.constFind(
            Answer::keyOf(edition.form().id, filling.year, edition.cell(filling.cell).address));
        const bool isSaid = answer != answers.cend() && answer->figure.status != Status::Empty;
        if (isSaid && (answer->origin != Origin::Coded || !moved[std::size_t(i)]))
            continue;
        if (figures.hasYear(filling.year))
            figures.set(filling.year, filling.cell, filling.figure());
    }
    return figures;
}

MovedIndicator movedOf(const Computed &before, const Computed &after, const Edition &edition)
{
    const Indicator &indicator = *after.indicator;
    return { indicator.id,
             indicator.column,
             indicator.title,
             after.year,
             before.value,
             after.value,
             formulaOf(indicator, edition),
             workingOf(before),
             workingOf(after),
             after.missing };
}

QList<MovedIndicator> movedIndicators(const Edition &edition, const QList<int> &years,
                                      const Figures &before, const Figures &after,
                                      const IndicatorInputs &inputs)
{
    QList<MovedIndicator> moved;
    for (int year : years) {
        for (const Indicator &indicator : inputs.indicators) {
            const Computed was = compute(indicator, year, edition, before, inputs.series);
            const Computed is = compute(indicator, year, edition, after, inputs.series);
            if (was.value != is.value)
                moved << movedOf(was, is, edition);
        }
    }
    return moved;
}

} // namespace

WhatIf whatIf(const Edition &edition, const QList<CodedTable> &tables,
              const microdata::Dictionary &dictionary, const QList<int> &years, const Remap &remap,
              const IndicatorInputs &inputs, const QString &language)
{
    WhatIf result;
    QList<CodedTable> remapped = tables;
    for (CodedTable &table : remapped) {
        if (!table.table.dimensions.contains(codeDimension()))
            result.without << (table.name.isEmpty() ? table.id : table.name);
        result.moved += remapIn(table, remap);
    }
    const QList<Filling> before = fillCells(edition, tables, dictionary, years, language);
    const QList<Filling> after = fillCells(edition, remapped, dictionary, years, language);
    std::vector<bool> moved;
    for (qsizetype i = 0; i < before.size(); ++i) {
        moved.push_back(isMoved(before[i], after[i]));
        if (moved.back())
            result.cells << MovedCell { before[i], after[i] };
    }
    if (!inputs.indicators.isEmpty())
        result.indicators
            = movedIndicators(edition, years, figuresWith(edition, inputs.answers, before, moved),
                              figuresWith(edition, inputs.answers, after, moved), inputs);
    return result;
}

} // namespace questionnaire
