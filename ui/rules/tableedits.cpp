// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/tableedits.h"

#include <QSet>

#include <algorithm>

namespace rulespage
{

using rules::DecisionTable;
using rules::Row;

namespace
{

QString freeRowId(const DecisionTable &table, QChar letter)
{
    QSet<QString> taken;
    for (int line = 0; line < lineCount(table); ++line)
        taken << lineAt(table, line).id;
    const auto &rows = letter == QLatin1Char('i') ? table.impossible : table.rows;
    for (qsizetype number = rows.size() + 1;; ++number) {
        const QString id = letter + QString::number(number);
        if (!taken.contains(id))
            return id;
    }
}

int defaultLine(const DecisionTable &table)
{
    const auto isDefault = [](const Row &row) { return row.isDefault; };
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), isDefault);
    return found == table.rows.end() ? -1 : int(found - table.rows.begin());
}

} // namespace

int lineCount(const DecisionTable &table)
{
    return int(table.rows.size() + table.impossible.size());
}

bool isImpossible(const DecisionTable &table, int line)
{
    return line >= table.rows.size();
}

const Row &lineAt(const DecisionTable &table, int line)
{
    return isImpossible(table, line) ? table.impossible.at(line - table.rows.size())
                                     : table.rows.at(line);
}

Row &lineAt(DecisionTable &table, int line)
{
    return isImpossible(table, line) ? table.impossible[line - table.rows.size()]
                                     : table.rows[line];
}

int lineOf(const DecisionTable &table, const QString &row)
{
    for (int line = 0; line < lineCount(table); ++line) {
        if (lineAt(table, line).id == row)
            return line;
    }
    return -1;
}

Inserted withNewRow(const DecisionTable &table, int after)
{
    Inserted result { table, std::min(after + 1, int(table.rows.size())) };
    const int last = defaultLine(table);
    if (last >= 0 && result.line > last)
        result.line = last;
    Row row;
    row.id = freeRowId(table, QLatin1Char('r'));
    result.table.rows.insert(result.line, row);
    return result;
}

Inserted withDefaultRow(const DecisionTable &table)
{
    if (const int line = defaultLine(table); line >= 0)
        return { table, line };
    Inserted result { table, int(table.rows.size()) };
    Row row;
    row.id = lineOf(table, QStringLiteral("default")) < 0 ? QStringLiteral("default")
                                                          : freeRowId(table, QLatin1Char('r'));
    row.isDefault = true;
    result.table.rows << row;
    return result;
}

Inserted withImpossible(const DecisionTable &table)
{
    Inserted result { table, lineCount(table) };
    Row row;
    row.id = freeRowId(table, QLatin1Char('i'));
    result.table.impossible << row;
    return result;
}

Inserted withCopies(const DecisionTable &table, const QList<int> &lines)
{
    Inserted result { table, -1 };
    if (lines.isEmpty())
        return result;
    const int last = *std::max_element(lines.begin(), lines.end());
    const bool impossible = isImpossible(table, last);
    int place = impossible ? last + 1 - int(table.rows.size()) : last + 1;
    if (!impossible && lineAt(table, last).isDefault)
        place = last;
    for (const int line : lines) {
        if (isImpossible(table, line) != impossible)
            continue;
        Row row = lineAt(table, line);
        row.isDefault = false;
        row.id = freeRowId(result.table, QLatin1Char(impossible ? 'i' : 'r'));
        (impossible ? result.table.impossible : result.table.rows).insert(place++, row);
    }
    result.line = place - 1 + (impossible ? int(result.table.rows.size()) : 0);
    return result;
}

Inserted withMoved(const DecisionTable &table, int line, Direction direction)
{
    const int other = direction == Direction::Up ? line - 1 : line + 1;
    Inserted result { table, line };
    if (line < 0 || other < 0 || line >= lineCount(table) || other >= lineCount(table)
        || isImpossible(table, line) != isImpossible(table, other) || lineAt(table, line).isDefault
        || lineAt(table, other).isDefault)
        return result;
    std::swap(lineAt(result.table, line), lineAt(result.table, other));
    result.line = other;
    return result;
}

DecisionTable withoutLines(const DecisionTable &table, QList<int> lines)
{
    DecisionTable result = table;
    std::sort(lines.begin(), lines.end(), std::greater<>());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    for (const int line : std::as_const(lines)) {
        if (isImpossible(result, line))
            result.impossible.removeAt(line - result.rows.size());
        else
            result.rows.removeAt(line);
    }
    return result;
}

DecisionTable withAttributes(const DecisionTable &table, const QStringList &attributes)
{
    DecisionTable result = table;
    result.attributes = attributes;
    for (int line = 0; line < lineCount(result); ++line) {
        const QStringList asked = lineAt(table, line).cells.keys();
        for (const QString &attribute : asked) {
            if (!attributes.contains(attribute))
                lineAt(result, line).cells.remove(attribute);
        }
    }
    return result;
}

QString freeTableId(const QList<DecisionTable> &tables, const QString &words)
{
    QString base;
    for (const QChar letter : words.toLower()) {
        if (letter.isLetterOrNumber())
            base += letter;
        else if (!base.isEmpty() && !base.endsWith(QLatin1Char('_')))
            base += QLatin1Char('_');
    }
    while (base.endsWith(QLatin1Char('_')))
        base.chop(1);
    base = base.isEmpty() ? QStringLiteral("table") : base.left(40);
    QString id = base;
    const auto isTaken = [&](const DecisionTable &table) { return table.id == id; };
    for (int number = 2; std::any_of(tables.begin(), tables.end(), isTaken); ++number)
        id = QStringLiteral("%1_%2").arg(base).arg(number);
    return id;
}

} // namespace rulespage
