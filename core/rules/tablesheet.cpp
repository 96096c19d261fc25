// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/sheetwords.h"

namespace rules
{

namespace
{

QString keyword(const char *word, const QString &id, const QString &expected)
{
    const QString text = QLatin1String(word);
    return id == expected ? text : text + QLatin1Char(':') + id;
}

QStringList cellsOf(const Row &row, const QStringList &attributes)
{
    QStringList cells;
    for (const QString &attribute : attributes)
        cells << cellToText(row.cells.value(attribute, Cell { {}, true }));
    return cells;
}

QStringList outputCells(const Output &output)
{
    QStringList flags;
    for (const mapping::DataFlag flag : output.flags)
        flags << mapping::flagId(flag);
    const QString confidence = output.confidence < 0
        ? QString()
        : QString::number(output.confidence, 'g', QLocale::FloatingPointShortest);
    const QString category = output.category ? output.category->toString()
        : output.outOfScope                  ? sheet::outOfScope()
                                             : QString();
    return { category, mapping::tagsToText(output.tags), flags.join(QLatin1Char(';')), confidence,
             output.note };
}

} // namespace

QList<QStringList> tableToSheet(const DecisionTable &table)
{
    QList<QStringList> lines;
    lines << QStringList { QStringLiteral("table"), table.id, table.name };
    lines << QStringList { QStringLiteral("scope"), scopeId(table.scope.kind), table.scope.list,
                           sheet::joined(table.scope.names) };
    lines << QStringList { QStringLiteral("policy"), policyId(table.policy) };
    if (!table.rationale.isEmpty())
        lines << QStringList { QStringLiteral("rationale"), table.rationale };
    if (!table.author.isEmpty())
        lines << QStringList { QStringLiteral("author"), table.author };
    lines << QStringList { QStringLiteral("columns") } + table.attributes + sheet::outputColumns();
    int number = 0;
    for (const Row &row : table.rows) {
        const QString word = row.isDefault
            ? keyword("default", row.id, QStringLiteral("default"))
            : keyword("row", row.id, QStringLiteral("r%1").arg(++number));
        lines << QStringList { word } + cellsOf(row, table.attributes) + outputCells(row.output);
    }
    number = 0;
    for (const Row &row : table.impossible) {
        const QString word = keyword("impossible", row.id, QStringLiteral("i%1").arg(++number));
        lines << QStringList { word } + cellsOf(row, table.attributes);
    }
    return lines;
}

} // namespace rules
