// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/codechecks.h"

namespace offences
{

namespace
{

void tellVerdict(const QString &code, int line, RowFindings &findings)
{
    findings.add("I04", base::Severity::Warning, line,
                 base::lateText("offences", "\"%1\" in line %2 stands where a code should stand.",
                                { code, line }),
                 base::lateText("offences",
                                "The offence is kept. If the word says that it is not to be "
                                "mapped, put it out of scope with a reason; otherwise give it its "
                                "code."));
}

void tellDoubt(const QString &code, int line, RowFindings &findings)
{
    findings.add("I06", base::Severity::Question, line,
                 base::lateText("offences",
                                "The code %1 in line %2 is shorter than most codes of the list and "
                                "may have lost leading zeros.",
                                { code, line }),
                 base::lateText("offences",
                                "It is left as it is. Compare it with the original and keep codes "
                                "as text in the spreadsheet."));
}

base::Text reasonOf(const CodeColumn::Repaired &repaired)
{
    if (repaired.fromPrevious)
        return base::lateText("offences", "the version of the list before has it so");
    if (repaired.zeros == CodeColumn::Zeros::Restored)
        return base::lateText("offences", "nearly all codes of the list have the same length");
    return base::lateText("offences", "the spreadsheet had made a number of it");
}

void tellRepair(const QString &printed, const CodeColumn::Repaired &repaired, int line,
                RowFindings &findings)
{
    findings.add(
        "I07", base::Severity::Note, line,
        base::lateText("offences", "The code %1 in line %2 is read as %3: %4.",
                       { printed, line, repaired.code, QVariant::fromValue(reasonOf(repaired)) }),
        base::lateText("offences",
                       "Look whether this is right, and keep codes as text in the "
                       "spreadsheet."));
}

void tellLookAlikes(const QString &printed, QChar character, int line, RowFindings &findings)
{
    constexpr qsizetype shown = 100;
    findings.add("I08", base::Severity::Warning, line,
                 base::lateText("offences", "The code in line %1 (%2) holds %3.",
                                { line, printed.left(shown),
                                  QVariant::fromValue(describeCharacter(character)) }),
                 base::lateText("offences",
                                "To a computer this is another code than the one it looks like. "
                                "Type the code anew where the list comes from."));
}

} // namespace

void checkCode(const CodeColumn &codes, const QString &printed,
               const CodeColumn::Repaired &repaired, int line, RowFindings &findings)
{
    if (codes.isVerdict(printed))
        tellVerdict(printed, line, findings);
    if (repaired.zeros == CodeColumn::Zeros::Doubtful)
        tellDoubt(repaired.code, line, findings);
    if (repaired.code != printed)
        tellRepair(printed, repaired, line, findings);
    const QStringList odd = codes.lookAlikes(printed);
    if (!odd.isEmpty())
        tellLookAlikes(printed, odd.first()[0], line, findings);
}

void checkColumns(const ListColumns &columns, const CodeColumn &codes, const QString &listId,
                  RowFindings &findings)
{
    if (columns.code < 0) {
        findings.addForList(
            "I05", base::Severity::Warning, listId,
            base::lateText("offences", "The list has no column with codes."),
            base::lateText("offences",
                           "The offences are called by their lines. When the file changes, only "
                           "their labels can tell which is which."));
    }
    if (columns.labels.isEmpty()) {
        findings.addForList("I02", base::Severity::Warning, listId,
                            base::lateText("offences", "The list has no column with labels."),
                            base::lateText("offences", "Without labels nothing can be suggested."));
    }
    if (codes.looksLikeIccs()) {
        findings.addForList(
            "I12", base::Severity::Question, listId,
            base::lateText("offences", "Nearly all codes of the list look like codes of the ICCS."),
            base::lateText("offences",
                           "If they are codes of the ICCS, choose the column with the national "
                           "codes. If the national codes only look so, nothing is wrong."));
    }
}

} // namespace offences
