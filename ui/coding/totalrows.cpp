// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/totalrows.h"

#include "ui/records/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace codingpage
{

using records::countText;
using records::dimensionText;
using records::outcomeText;
using records::reasonHelp;
using records::reasonText;
using records::roleText;

using coding::Outcome;
using coding::Reason;
using coding::RecordFilter;
using microdata::ColumnRole;

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(codingpage::Totals)
};

constexpr qint64 whole = coding::wholeWeight;

RecordFilter filterOf(Outcome outcome, Reason reason = Reason::None)
{
    RecordFilter filter;
    filter.outcome = outcome;
    filter.reason = reason;
    return filter;
}

void addRows(QList<TotalRow> &rows, const coding::Totals &totals)
{
    rows << TotalRow { Words::tr("Rows of the file"),
                       totals.rows * whole,
                       0,
                       Words::tr("Without the header and empty lines."),
                       0,
                       {} };
    if (totals.left > 0)
        rows << TotalRow { Words::tr("Left out by the layout"),
                           totals.left * whole,
                           totals.rows * whole,
                           Words::tr("Because they sum others."),
                           1,
                           {} };
    if (totals.broken > 0)
        rows << TotalRow { Words::tr("Unreadable"),
                           totals.broken * whole,
                           totals.rows * whole,
                           Words::tr("Named with their lines among the findings."),
                           1,
                           {} };
    if (totals.secondary > 0)
        rows << TotalRow { Words::tr("Less serious offences of a case"),
                           totals.secondary,
                           0,
                           Words::tr(
                               "Not counted, because a more serious offence of the same case is."),
                           1,
                           {} };
    if (totals.repeated > 0)
        rows << TotalRow { Words::tr("Counted already"),
                           totals.repeated,
                           0,
                           Words::tr("Not counted again, because the same case, person or offence "
                                     "has the category already."),
                           1,
                           {} };
}

void addUnmapped(QList<TotalRow> &rows, const coding::Totals &totals)
{
    rows << TotalRow { outcomeText(Outcome::Unmapped), totals.unmapped, totals.input, {}, 1,
                       filterOf(Outcome::Unmapped) };
    for (auto it = totals.reasons.cbegin(); it != totals.reasons.cend(); ++it) {
        if (*it != 0)
            rows << TotalRow { reasonText(it.key()), *it, totals.input,
                               reasonHelp(it.key()), 2,   filterOf(Outcome::Unmapped, it.key()) };
    }
}

QString givesOf(const microdata::LayoutColumn &column, const Run &run, const QString &language)
{
    if (column.role == ColumnRole::Code)
        return roleText(ColumnRole::Code);
    return dimensionText(column.attribute, run.inputs->dictionary, language);
}

// "Not known" and not stated in the cross table, as far as the attribute is one of its dimensions.
void countNotKnown(ColumnRow &row, const QString &attributeId, const Run &run)
{
    const microdata::Attribute *attribute = run.inputs->dictionary.find(attributeId);
    if (!attribute || !run.report.table.dimensions.contains(attributeId))
        return;
    row.notKnown = 0;
    for (const coding::CrossTable::Row &cell : run.report.table.by({ attributeId }).rows) {
        const int position = attribute->positionOf(cell.key.constFirst());
        const bool isNotKnown
            = position < 0 || attribute->values[position].kind == microdata::ValueKind::NotKnown;
        row.tabled += cell.count;
        row.notKnown += isNotKnown ? cell.count : 0;
    }
}

} // namespace

QList<TotalRow> defaultRows(const Run &run)
{
    QList<TotalRow> rows;
    for (const rules::DecisionTable &table : run.inputs->data.rules.tables()) {
        qint64 count = 0;
        for (const rules::Row &row : table.rows) {
            if (row.isDefault)
                count += run.report.hits.bySource.value(table.id + QLatin1Char('/') + row.id);
        }
        const QString name = table.name.isEmpty() ? table.id : table.name;
        if (count > 0)
            rows << TotalRow {
                Words::tr("of the table “%1”").arg(name), count, run.report.totals.input, {}, 3, {}
            };
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const TotalRow &a, const TotalRow &b) { return a.count > b.count; });
    return rows;
}

QList<TotalRow> totalRows(const coding::Totals &totals, const QList<TotalRow> &defaults)
{
    QList<TotalRow> rows;
    addRows(rows, totals);
    rows << TotalRow { Words::tr("Counted"),
                       totals.input,
                       0,
                       Words::tr("Coded, out of scope and not mapped together."),
                       0,
                       RecordFilter() };
    rows << TotalRow { outcomeText(Outcome::Coded), totals.coded, totals.input, {}, 1,
                       filterOf(Outcome::Coded) };
    if (totals.byDefault > 0) {
        RecordFilter byDefault;
        byDefault.onlyByDefault = true;
        rows << TotalRow { Words::tr("by a default row or a common parent"),
                           totals.byDefault,
                           totals.input,
                           Words::tr("A large share says that rules lack rows."),
                           2,
                           byDefault };
        rows += defaults;
    }
    if (totals.attempts > 0)
        rows << TotalRow { Words::tr("attempts, not in the table"),
                           totals.attempts,
                           totals.input,
                           Words::tr("The counting rules leave attempts out of the table."),
                           2,
                           {} };
    rows << TotalRow { outcomeText(Outcome::OutOfScope), totals.outOfScope, totals.input, {}, 1,
                       filterOf(Outcome::OutOfScope) };
    addUnmapped(rows, totals);
    return rows;
}

QString balanceText(const coding::Totals &totals)
{
    const QString sum = Words::tr("%1 counted = %2 coded + %3 out of scope + %4 not mapped.")
                            .arg(countText(totals.input), countText(totals.coded),
                                 countText(totals.outOfScope), countText(totals.unmapped));
    const QString proof = totals.isProven()
        ? Words::tr("Nothing got lost.")
        : Words::tr("The sums do not agree. Do not use these figures, and report the error.");
    return Words::tr("%1 %2", "two sentences").arg(sum, proof);
}

QList<ColumnRow> columnRows(const Run &run, const QString &language)
{
    const coding::Totals &totals = run.report.totals;
    QList<ColumnRow> rows;
    QHash<QString, qsizetype> places;
    QStringList codes;
    for (const microdata::LayoutColumn &column : run.request.layout.columns) {
        if (column.role == ColumnRole::Code)
            codes << column.column;
        if (column.role != ColumnRole::Attribute)
            continue;
        ColumnRow row { column.column, givesOf(column, run, language) };
        row.records = totals.rows - totals.left - totals.broken;
        countNotKnown(row, column.attribute, run);
        places.insert(column.column, rows.size());
        rows << row;
    }
    ColumnRow code { codes.join(QStringLiteral(", ")), roleText(ColumnRole::Code) };
    code.records = totals.rows - totals.left - totals.broken;
    places.insert(code.column, rows.size());
    rows.prepend(code);
    for (const coding::UnknownValue &value : run.report.unknown) {
        const qsizetype place
            = value.column == code.column ? 0 : places.value(value.column, -1) + 1;
        if (value.column != code.column && place == 0)
            continue;
        rows[place].unknown += value.count;
        ++rows[place].texts;
    }
    return rows;
}

} // namespace codingpage
