// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/dmnmessages.h"

namespace rules::dmn
{

using base::lateText;
using base::Severity;

namespace
{

QVariant argument(const base::Text &text)
{
    return QVariant::fromValue(text);
}

} // namespace

Messages::Messages(const Decision &decision, table::ReadFindings &findings)
    : m_name(decision.name.isEmpty() ? decision.id : decision.name)
    , m_line(decision.line)
    , m_findings(findings)
{
}

base::Text Messages::where(const Spot &spot) const
{
    if (spot.row == 0)
        return spot.column.isEmpty()
            ? lateText("rules", "Table \"%1\"", { m_name })
            : lateText("rules", "Table \"%1\", column \"%2\"", { m_name, spot.column });
    if (spot.column.isEmpty())
        return lateText("rules", "Table \"%1\", row %2", { m_name, spot.row });
    return lateText("rules", "Table \"%1\", row %2, column \"%3\"",
                    { m_name, spot.row, spot.column });
}

void Messages::add(const Spot &spot, Severity severity, base::Text message, base::Text advice,
                   const QString &check)
{
    m_findings.add(check, severity, spot.line, std::move(message), std::move(advice));
}

void Messages::add(const Spot &spot, const base::Findings &findings)
{
    for (const base::Finding &finding : findings)
        add(spot, finding.severity, finding.message, finding.advice, finding.check);
}

void Messages::unreadable(const Spot &spot, const QString &text)
{
    add(spot, Severity::Error,
        lateText("rules",
                 "%1: the cell \"%2\" cannot be taken; until it is corrected it accepts no record.",
                 { argument(where(spot)), text.simplified() }),
        lateText("rules",
                 "Write values in quotation marks, numbers, intervals such as [18..65), -, or "
                 "not(...); expressions and functions cannot be decided beforehand."));
}

void Messages::noNumbers(const Spot &spot, const QString &text)
{
    add(spot, Severity::Error,
        lateText("rules", "%1: \"%2\" asks for numbers or dates, but the attribute is a list.",
                 { argument(where(spot)), text.simplified() }),
        lateText("rules", "Name values of the list in quotation marks."));
}

void Messages::noNull(const Spot &spot)
{
    add(spot, Severity::Error,
        lateText("rules", "%1 asks for null, but the attribute has no value for \"not known\".",
                 { argument(where(spot)) }),
        lateText("rules", "Give the attribute such a value, or take null out of the cell."));
}

void Messages::otherLanguage(const Spot &spot, const QString &language)
{
    add(spot, Severity::Error,
        lateText("rules", "%1 is written in \"%2\"; only FEEL can be taken.",
                 { argument(where(spot)), language }),
        lateText("rules",
                 "Rewrite the cell in FEEL: values in quotation marks, intervals, not()."));
}

void Messages::noOutput(const Spot &spot, const QString &text, base::Text expected)
{
    add(spot, Severity::Error,
        lateText("rules", "%1: \"%2\" cannot be taken.",
                 { argument(where(spot)), text.simplified() }),
        std::move(expected));
}

void Messages::leftOut(base::Text why, base::Text advice)
{
    add({ 0, {}, m_line }, Severity::Error,
        lateText("rules", "%1 was left out: %2", { argument(where({})), argument(why) }),
        std::move(advice));
}

} // namespace rules::dmn
