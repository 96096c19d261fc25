// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/consistency.h"

namespace validation
{

namespace
{

using base::lateText;
using questionnaire::Edition;

QString addressOf(const CellAt &cell, const Edition &edition)
{
    return edition.cell(cell.cell).address
        + (cell.back == 0 ? QString() : QStringLiteral("@-%1").arg(cell.back));
}

// "P11 (5.1/held/total: 5.4/01/total, 5.4/02/total)"
QString nameOf(const RuleAt &rule, const Edition &edition)
{
    QStringList parts;
    for (const CellAt &part : rule.at->parts)
        parts << addressOf(part, edition);
    return QStringLiteral("%1 (%2: %3)")
        .arg(rule.rule->id, addressOf(rule.at->whole, edition), parts.join(QStringLiteral(", ")));
}

QString namesOf(const QList<RuleAt> &rules, const Edition &edition)
{
    QStringList names;
    for (const RuleAt &rule : rules)
        names << nameOf(rule, edition);
    return names.join(QStringLiteral("; "));
}

base::Place placeOf(const QString &rule, const CellAt &cell, const Edition &edition)
{
    return { QStringLiteral("rule"), { rule, addressOf(cell, edition) } };
}

base::Finding findingOf(const ImpliedCase &implied, const Edition &edition)
{
    const base::Place place = placeOf(implied.what.rule->id, implied.what.at->whole, edition);
    const QVariantList names { nameOf(implied.what, edition), namesOf(implied.by, edition) };
    if (implied.isRedundant)
        return { QStringLiteral("K02"), base::Severity::Warning, place,
                 lateText("validation", "%1 never finds anything that these do not find: %2.",
                          names),
                 lateText("validation", "Take it out, or say something else with it.") };
    return { QStringLiteral("K03"), base::Severity::Note, place,
             lateText("validation", "%1 holds wherever these hold: %2.", names),
             lateText("validation",
                      "It still helps where cells that only the others read are missing.") };
}

} // namespace

base::Findings findingsOf(const Consistency &consistency, const Edition &edition)
{
    base::Findings findings;
    for (const Contradiction &found : consistency.contradictions) {
        QStringList cells;
        for (const CellAt &cell : found.cells)
            cells << addressOf(cell, edition);
        findings << base::Finding {
            QStringLiteral("K01"), base::Severity::Error,
            placeOf(found.by.first().rule->id, found.cells.first(), edition),
            lateText("validation",
                     "These checks contradict each other: %1 can only be zero when all of them "
                     "hold: %2.",
                     { cells.join(QStringLiteral(", ")), namesOf(found.by, edition) }),
            lateText("validation", "Correct the cells of one of them.")
        };
    }
    for (const ImpliedCase &implied : consistency.implied)
        findings << findingOf(implied, edition);
    for (const RuleAt &rule : consistency.undecided)
        findings << base::Finding {
            QStringLiteral("K04"), base::Severity::Warning,
            placeOf(rule.rule->id, rule.at->whole, edition),
            lateText("validation",
                     "Whether %1 agrees with the other checks could not be found out: the numbers "
                     "grew too large.",
                     { nameOf(rule, edition) }),
            lateText("validation", "Write its bounds with fewer decimals.")
        };
    return findings;
}

} // namespace validation
