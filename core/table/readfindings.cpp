// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/readfindings.h"

namespace table
{

namespace
{

constexpr int shownPerKind = 100;

} // namespace

void ReadFindings::add(const QString &check, base::Severity severity, int line, base::Text message,
                       base::Text advice)
{
    if (++m_counts[check] > shownPerKind)
        return;
    base::Finding finding;
    finding.check = check;
    finding.severity = severity;
    finding.place = { QStringLiteral("row"), { m_fileName, QString::number(line) } };
    finding.message = std::move(message);
    finding.advice = std::move(advice);
    m_findings.append(finding);
}

base::Findings ReadFindings::take()
{
    QStringList kinds = m_counts.keys();
    kinds.sort();
    for (const QString &check : std::as_const(kinds)) {
        const int more = m_counts[check] - shownPerKind;
        if (more <= 0)
            continue;
        base::Finding finding;
        finding.check = check;
        finding.severity = base::Severity::Warning;
        finding.place = { QStringLiteral("row"), { m_fileName } };
        finding.message = base::lateCount("table", "%n more place(s) like the ones above.", more);
        finding.advice = base::lateText("table", "Repair the file where it comes from.");
        m_findings.append(finding);
    }
    m_counts.clear();
    return std::exchange(m_findings, {});
}

} // namespace table
