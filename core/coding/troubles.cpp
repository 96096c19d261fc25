// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/troubles.h"

#include <algorithm>
#include <limits>

namespace coding
{

namespace
{

constexpr std::size_t mostLines = 100;
constexpr qint64 mostCount = std::numeric_limits<int>::max(); // that grammar knows

struct Words {
    const char *check;
    base::Severity severity;
    const char *message;
    const char *all;
    const char *advice;
};

Words wordsOf(Trouble trouble)
{
    using base::Severity;
    switch (trouble) {
    case Trouble::Quote:
        return { "K01", Severity::Warning,
                 QT_TRANSLATE_NOOP("coding", "A quote is not closed, or text follows it."),
                 QT_TRANSLATE_N_NOOP("coding", "%n row(s) have broken quotes."),
                 QT_TRANSLATE_NOOP("coding",
                                   "Check whether the cells of this row are in their columns.") };
    case Trouble::Columns:
        return { "K02", Severity::Warning,
                 QT_TRANSLATE_NOOP("coding", "The row has not as many cells as the header."),
                 QT_TRANSLATE_N_NOOP(
                     "coding",
                     "%n row(s) have another number of cells than the header. Those "
                     "with too many are not counted."),
                 QT_TRANSLATE_NOOP("coding", "Correct the row, or the delimiter of the layout.") };
    case Trouble::Nul:
        return { "K03", Severity::Warning, QT_TRANSLATE_NOOP("coding", "The row has a NUL byte."),
                 QT_TRANSLATE_N_NOOP("coding", "%n row(s) have NUL bytes."),
                 QT_TRANSLATE_NOOP(
                     "coding",
                     "Check whether the file is damaged, or say its encoding in the layout.") };
    case Trouble::Encoding:
        return {
            "K04", Severity::Warning,
            QT_TRANSLATE_NOOP("coding",
                              "The row has bytes that are no text in the encoding of the file."),
            QT_TRANSLATE_N_NOOP(
                "coding",
                "%n different text(s) have bytes that are no text in the encoding of the file."),
            QT_TRANSLATE_NOOP("coding", "Say the encoding of the file in the layout.")
        };
    case Trouble::Number:
        return {
            "K05", Severity::Error,
            QT_TRANSLATE_NOOP(
                "coding",
                "The weight or count of the row cannot be read as a number. It is not counted."),
            QT_TRANSLATE_N_NOOP(
                "coding",
                "%n weight(s) or count(s) cannot be read as numbers. They are not counted."),
            QT_TRANSLATE_NOOP("coding", "Correct the cell, or the decimal sign of the layout.")
        };
    }
    Q_UNREACHABLE();
}

} // namespace

base::Findings findingsOf(Trouble trouble, qint64 count, std::vector<qint64> lines,
                          const QString &file)
{
    base::Findings findings;
    if (count == 0)
        return findings;
    std::sort(lines.begin(), lines.end());
    const Words words = wordsOf(trouble);
    const QString check = QString::fromLatin1(words.check);
    const base::Text advice("coding", words.advice);
    findings << base::Finding { check,
                                words.severity,
                                { QStringLiteral("file"), { file } },
                                base::Text("coding", words.all, {},
                                           int(std::min(count, mostCount))),
                                advice };
    for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i) {
        const base::Place place { QStringLiteral("row"), { file, QString::number(lines[i]) } };
        findings << base::Finding { check, words.severity, place,
                                    base::Text("coding", words.message), advice };
    }
    return findings;
}

} // namespace coding
