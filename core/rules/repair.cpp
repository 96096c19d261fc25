// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/analysis.h"
#include "core/rules/cellset.h"

#include <algorithm>

namespace rules
{

namespace
{

using Cells = QMap<QString, Cell>;

// The rows that together accept the region; none: it cannot be written.
QList<Cells> rowsFor(const Box &region, const BoxTable &boxes)
{
    QList<Cells> rows { Cells() };
    for (size_t i = 0; i < region.size(); ++i) {
        const microdata::Attribute &attribute = boxes.attributes[qsizetype(i)];
        if (region[i] == boxes.whole[i])
            continue;
        QList<Cells> longer;
        for (const Cell &cell : cellsOf(region[i], attribute)) {
            for (Cells row : std::as_const(rows)) {
                row.insert(attribute.id, cell);
                longer << row;
            }
        }
        rows = longer;
    }
    return rows;
}

qsizetype indexOf(const DecisionTable &table, const QString &id)
{
    const auto row = std::find_if(table.rows.begin(), table.rows.end(),
                                  [&](const Row &one) { return one.id == id; });
    return row == table.rows.end() ? -1 : row - table.rows.begin();
}

QString freeId(const DecisionTable &table)
{
    for (qsizetype number = table.rows.size() + 1;; ++number) {
        const QString id = QStringLiteral("r%1").arg(number);
        if (indexOf(table, id) < 0)
            return id;
    }
}

// ICCS codes grow by digits, so what all begin with is the common ancestor. A section is too wide
// to be an answer (MAPPING R1).
std::optional<classification::IccsCode> commonAncestor(const DecisionTable &table)
{
    std::optional<QString> common;
    for (const Row &row : table.rows) {
        if (!row.output.category)
            continue;
        const QString code = row.output.category->toString();
        if (!common)
            common = code;
        while (!code.startsWith(*common))
            common->chop(1);
    }
    if (!common)
        return std::nullopt;
    for (const qsizetype length : { 6, 5, 4 }) {
        if (common->size() >= length)
            return classification::IccsCode::parse(common->left(length));
    }
    return std::nullopt;
}

std::optional<DecisionTable> withRows(const DecisionTable &table, const QList<Cells> &cells,
                                      const Output &output)
{
    if (cells.isEmpty())
        return std::nullopt;
    DecisionTable result = table;
    const auto isDefault = [](const Row &row) { return row.isDefault; };
    const auto last = std::find_if(result.rows.begin(), result.rows.end(), isDefault);
    qsizetype place = last - result.rows.begin();
    for (const Cells &one : cells)
        result.rows.insert(place++, Row { freeId(result), one, output });
    return result;
}

std::optional<DecisionTable> withoutRow(const DecisionTable &table, const QString &row)
{
    const qsizetype index = indexOf(table, row);
    if (index < 0)
        return std::nullopt;
    DecisionTable result = table;
    result.rows.removeAt(index);
    return result;
}

std::optional<DecisionTable> withMerged(const DecisionTable &table, const BoxTable &boxes,
                                        const Issue &issue)
{
    const QList<Cells> cells = rowsFor(issue.region, boxes);
    const qsizetype first = indexOf(table, issue.rows.value(0));
    if (cells.size() != 1 || first < 0)
        return std::nullopt;
    DecisionTable changed = table;
    changed.rows[first].cells = cells.first();
    return withoutRow(changed, issue.rows.value(1));
}

// Of two rows that say the same the one that lies inside the other.
std::optional<DecisionTable> withoutInner(const DecisionTable &table, const BoxTable &boxes,
                                          const Issue &issue)
{
    for (const QString &row : issue.rows) {
        const auto rule = std::find_if(boxes.rules.begin(), boxes.rules.end(),
                                       [&](const auto &one) { return one.row == row; });
        if (rule != boxes.rules.end() && rule->box == issue.region)
            return withoutRow(table, row);
    }
    return std::nullopt;
}

} // namespace

std::optional<DecisionTable> repaired(const DecisionTable &table, const BoxTable &boxes,
                                      const Issue &issue)
{
    switch (issue.kind) {
    case IssueKind::Gap:
        return withRows(table, rowsFor(issue.region, boxes), {});
    case IssueKind::Unknown: {
        Output output;
        output.category = commonAncestor(table);
        return withRows(table, rowsFor(issue.region, boxes), output);
    }
    case IssueKind::Shadowed:
    case IssueKind::Dead:
    case IssueKind::Empty:
    case IssueKind::ImpossibleAnswered:
        return withoutRow(table, issue.rows.value(0));
    case IssueKind::Merge:
        return withMerged(table, boxes, issue);
    case IssueKind::Redundant:
        return withoutInner(table, boxes, issue);
    case IssueKind::Conflict:
    case IssueKind::Refinement:
        break;
    }
    return std::nullopt;
}

} // namespace rules
