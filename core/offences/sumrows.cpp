// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listchecks.h"
#include "core/offences/totalwords.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace offences
{

namespace
{

bool isSum(const Offence &offence, const CodeColumn &codes, const TotalWords &words)
{
    if (codes.isMasked(offence.code.toString())
        || words.isSumFamily(text::fold(offence.family).simplified()))
        return true;
    for (const auto &[language, label] : offence.labels.asKeyValueRange()) {
        if (words.saysTotal(text::fold(label), language))
            return true;
    }
    return false;
}

bool isPart(const Offence &offence, const TotalWords &words)
{
    return std::any_of(offence.labels.begin(), offence.labels.end(),
                       [&](const QString &label) { return words.isPart(text::fold(label)); });
}

// Codes that stand above others. "21" above "21_4" by the sign; "01" above "0101" by the length
// where most codes of the list are built so.
class GroupCodes
{
public:
    explicit GroupCodes(const QList<Offence> &offences)
    {
        for (const Offence &offence : offences)
            m_codes.insert(offence.code.toString());
        int digits = 0;
        int longer = 0;
        int under = 0;
        qsizetype shortest = 1'000;
        for (const QString &code : std::as_const(m_codes))
            shortest = isDigits(code) ? qMin(shortest, code.size()) : shortest;
        for (const QString &code : std::as_const(m_codes)) {
            addParent(code);
            digits += isDigits(code);
            longer += isDigits(code) && code.size() > shortest;
            under += isDigits(code) && code.size() > shortest && !digitParent(code).isEmpty();
        }
        m_isTree = digits * 2 > m_codes.size() && longer > 0 && under * 5 >= longer * 3
            && longer * 3 >= digits;
        if (!m_isTree)
            return;
        for (const QString &code : std::as_const(m_codes)) {
            if (isDigits(code))
                m_parents.insert(digitParent(code));
        }
    }

    bool contains(const Offence &offence) const
    {
        const QString code = offence.code.toString();
        if (!m_parents.contains(code))
            return false;
        // Article numbers are no tree: art. 108-A stands beside art. 108, not below it.
        return !offence.provision.contains(code);
    }

private:
    static bool isDigits(const QString &code)
    {
        return code.size() <= 20
            && std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    }

    void addParent(const QString &code)
    {
        static const QRegularExpression last(QStringLiteral("^(.+)[_./-][^_./-]+$"));
        if (code.size() > 200)
            return;
        const auto match = last.match(code);
        if (match.hasMatch() && m_codes.contains(match.captured(1)))
            m_parents.insert(match.captured(1));
    }

    QString digitParent(const QString &code) const
    {
        for (qsizetype length = code.size() - 1; length >= 1; --length) {
            const QString beginning = code.first(length);
            if (m_codes.contains(beginning))
                return beginning;
        }
        return {};
    }

    QSet<QString> m_codes;
    QSet<QString> m_parents;
    bool m_isTree = false;
};

void noteSum(const Offence &offence, int line, RowFindings &findings)
{
    findings.add("I03", base::Severity::Note, line,
                 base::lateText("offences",
                                "Line %1 (%2) is a total or sum row that stands among the others.",
                                { line, offence.code.toString() }),
                 base::lateText("offences",
                                "It is marked as a sum, so that its cases are not counted twice. "
                                "Take the mark off if it is an offence of its own."));
}

void notePart(const Offence &offence, int line, RowFindings &findings)
{
    findings.add("I03", base::Severity::Note, line,
                 base::lateText("offences", "Line %1 (%2) begins like a part of a row above it.",
                                { line, offence.code.toString() }),
                 base::lateText("offences",
                                "If the row above counts its cases too, mark that row as a sum."));
}

void noteGroup(const Offence &offence, int line, RowFindings &findings)
{
    findings.add("I03", base::Severity::Note, line,
                 base::lateText("offences",
                                "The code %1 in line %2 is a group: its parts stand in the list "
                                "under longer codes.",
                                { offence.code.toString(), line }),
                 base::lateText("offences",
                                "If the group also counts the cases of its parts, mark it as a "
                                "sum."));
}

} // namespace

void checkSums(QList<Offence> &offences, const QList<CheckedRow> &rows, const CodeColumn &codes,
               RowFindings &findings)
{
    const TotalWords words;
    const GroupCodes groups(offences);
    for (qsizetype i = 0; i < offences.size(); ++i) {
        Offence &offence = offences[i];
        if (isSum(offence, codes, words)) {
            offence.kind = OffenceKind::Sum;
            noteSum(offence, rows[i].line, findings);
        } else if (isPart(offence, words)) {
            notePart(offence, rows[i].line, findings);
        } else if (groups.contains(offence)) {
            noteGroup(offence, rows[i].line, findings);
        }
    }
}

} // namespace offences
