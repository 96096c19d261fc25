// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listchecks.h"

#include "core/text/fold.h"

#include <algorithm>

namespace offences
{

namespace
{

base::Text doubleMessage(const QString &code, int line, int firstLine, bool sameLabel)
{
    return sameLabel
        ? base::lateText("offences",
                         "The code %1 in line %2 stands already in line %3, with the same label.",
                         { code, line, firstLine })
        : base::lateText("offences",
                         "The code %1 in line %2 stands already in line %3, with another label.",
                         { code, line, firstLine });
}

base::Text doubleAdvice(bool sameLabel)
{
    return sameLabel
        ? base::lateText("offences",
                         "Both rows are kept. Remove one of them where the list comes from, "
                         "unless they differ in something else.")
        : base::lateText("offences",
                         "Both rows are kept as offences of their own. Find out which of them the "
                         "code belongs to.");
}

} // namespace

void RowFindings::add(const char *check, base::Severity severity, int line,
                      const base::Text &message, const base::Text &advice)
{
    base::Finding finding { QString::fromLatin1(check), severity, {}, message, advice };
    finding.place = { QStringLiteral("row"), { m_fileName, QString::number(line) } };
    m_entries << Entry { line, finding };
}

void RowFindings::addForList(const char *check, base::Severity severity, const QString &listId,
                             const base::Text &message, const base::Text &advice)
{
    base::Finding finding { QString::fromLatin1(check), severity, {}, message, advice };
    finding.place = { QStringLiteral("list"), { listId } };
    m_entries << Entry { 0, finding };
}

base::Findings RowFindings::take()
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.line < b.line; });
    base::Findings findings;
    findings.reserve(m_entries.size());
    for (const Entry &entry : std::as_const(m_entries))
        findings << entry.finding;
    m_entries.clear();
    return findings;
}

void checkDoubles(const QList<Offence> &offences, const QList<CheckedRow> &rows,
                  const QString &language, RowFindings &findings)
{
    QHash<QString, qsizetype> firstOfCode;
    QHash<QString, qsizetype> firstOfLabel;
    for (qsizetype i = 0; i < offences.size(); ++i) {
        const CheckedRow &row = rows[i];
        const QString code = offences[i].code.toString();
        const QString label = text::fold(offences[i].label(language)).simplified();
        const qsizetype sameCode
            = row.hasCode && !row.isVerdict ? firstOfCode.value(code, -1) : qsizetype(-1);
        const qsizetype sameLabel = label.isEmpty() ? -1 : firstOfLabel.value(label, -1);
        if (sameCode >= 0) {
            const bool same = label == text::fold(offences[sameCode].label(language)).simplified();
            findings.add("I01", base::Severity::Warning, row.line,
                         doubleMessage(code, row.line, rows[sameCode].line, same),
                         doubleAdvice(same));
        } else if (row.hasCode) {
            firstOfCode.insert(code, i);
        }
        if (sameLabel < 0) {
            if (!label.isEmpty())
                firstOfLabel.insert(label, i);
        } else if (offences[sameLabel].code != offences[i].code) {
            findings.add(
                "I11", base::Severity::Note, row.line,
                base::lateText("offences",
                               "The label \"%1\" in line %2 stands also under the code %3 "
                               "in line %4.",
                               { offences[i].label(language), row.line,
                                 offences[sameLabel].code.toString(), rows[sameLabel].line }),
                base::lateText("offences",
                               "Make sure that the family, the provision or the "
                               "definition tells the two apart."));
        }
    }
}

} // namespace offences
