// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/codingrows.h"

#include "core/project/json.h"

#include <limits>

namespace cli
{

namespace
{

constexpr qsizetype mostNamed = 20; // unknown values

// For plural forms.
int countOf(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

void sayCounting(const Context &context, const coding::CountingRules &counting)
{
    if (counting == coding::CountingRules())
        return;
    context.say(
        base::lateText("cli", "Unit of count: %1. Moment of recording: %2.",
                       { coding::unitId(counting.unit), project::momentId(counting.moment) }));
    if (!counting.note.isEmpty())
        context.say(base::Text::verbatim(counting.note));
}

void sayNotCounted(const Context &context, const coding::Totals &totals)
{
    if (totals.secondary > 0)
        context.say(base::lateText(
            "cli", "Not counted, because a more serious offence of the same group is: %1.",
            { coding::countText(totals.secondary) }));
    if (totals.repeated > 0)
        context.say(base::lateText("cli",
                                   "Not counted, because their group has the category already: %1.",
                                   { coding::countText(totals.repeated) }));
}

} // namespace

Output totalsRows(const coding::Totals &totals, const coding::CountingRules &counting)
{
    Output output({ QStringLiteral("measure"), QStringLiteral("value") });
    const auto text = [&output](const char *measure, const QString &value) {
        output.row({ QString::fromLatin1(measure), value });
    };
    const auto whole
        = [&text](const char *measure, qint64 value) { text(measure, QString::number(value)); };
    const auto part
        = [&text](const char *measure, qint64 value) { text(measure, coding::countText(value)); };
    whole("rows", totals.rows);
    whole("rows left out by the layout", totals.left);
    whole("rows unreadable", totals.broken);
    part("units in the other rows", totals.units);
    part("units less serious than another of their group", totals.secondary);
    part("units repeated in their group", totals.repeated);
    part("input", totals.input);
    part("coded", totals.coded);
    part("coded by default", totals.byDefault);
    part("coded by weights, an estimate", totals.apportioned);
    part("coded but attempted and not in the table", totals.attempts);
    part("out of scope", totals.outOfScope);
    part("unmapped", totals.unmapped);
    for (auto it = totals.reasons.cbegin(); it != totals.reasons.cend(); ++it)
        output.row(
            { QStringLiteral("unmapped: ") + coding::reasonId(it.key()), coding::countText(*it) });
    text("unit of count", coding::unitId(counting.unit));
    text("moment of recording", project::momentId(counting.moment));
    text("proven", totals.isProven() ? QStringLiteral("yes") : QStringLiteral("no"));
    return output;
}

void sayTotals(const Context &context, const coding::Totals &totals,
               const coding::CountingRules &counting)
{
    sayCounting(context, counting);
    context.say(base::lateText("cli", "Rows: %1. Left out by the layout: %2. Unreadable: %3.",
                               { totals.rows, totals.left, totals.broken }));
    sayNotCounted(context, totals);
    context.say(base::lateText("cli", "Counted: %1 = coded %2 + out of scope %3 + not mapped %4.",
                               { coding::countText(totals.input), coding::countText(totals.coded),
                                 coding::countText(totals.outOfScope),
                                 coding::countText(totals.unmapped) }));
    if (totals.byDefault > 0)
        context.say(base::lateText("cli", "Coded by a default row or a common parent: %1.",
                                   { coding::countText(totals.byDefault) }));
    if (totals.apportioned > 0)
        context.say(base::lateText("cli", "Shared out by weights, an estimate: %1.",
                                   { coding::countText(totals.apportioned) }));
    if (totals.attempts > 0)
        context.say(base::lateText("cli", "Attempted, so coded but not in the table: %1.",
                                   { coding::countText(totals.attempts) }));
    for (auto it = totals.reasons.cbegin(); it != totals.reasons.cend(); ++it)
        context.say(base::lateText("cli", "Not mapped, %1: %2.",
                                   { coding::reasonId(it.key()), coding::countText(*it) }));
}

void sayUnknown(const Context &context, const QList<coding::UnknownValue> &unknown)
{
    for (const coding::UnknownValue &value : unknown.first(std::min(mostNamed, unknown.size())))
        context.say(base::lateCount(
            "cli",
            "Column \"%1\": the value \"%2\" is not in the layout; %n time(s), first in row %3.",
            countOf(value.count), { value.column, value.value, value.firstRow }));
    if (unknown.size() > mostNamed)
        context.say(base::lateText("cli", "Further unknown values: %1.",
                                   { int(unknown.size() - mostNamed) }));
}

} // namespace cli
