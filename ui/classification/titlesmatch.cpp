// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/titlesmatch.h"

#include <QHash>

#include <numeric>

namespace classificationpage
{

namespace
{

using classification::Classification;
using Origin = Classification::CodeOrigin;

constexpr int SampleRows = 400; // more than an edition has categories

base::Finding finding(const char *check, int line, const base::Text &message,
                      const base::Text &advice)
{
    return { QString::fromLatin1(check),
             base::Severity::Warning,
             { QStringLiteral("row"), { QString(), QString::number(line) } },
             message,
             advice };
}

base::Finding unknownCode(const QString &code, int line)
{
    return finding("N01", line,
                   base::lateText("titles", "The classification has no category %1.", { code }),
                   base::lateText("titles", "The row was left out. Correct its code."));
}

base::Finding ambiguousCode(const QString &code, int line)
{
    return finding("N02", line,
                   base::lateText("titles", "The code %1 can mean several categories.", { code }),
                   base::lateText("titles", "The row was left out. Write the code in full."));
}

base::Finding doubledCode(const QString &code, int line)
{
    return finding("N03", line,
                   base::lateText("titles", "The category %1 has two different titles.", { code }),
                   base::lateText("titles", "The first one was taken."));
}

base::Finding missingTitle(const QString &code, int line)
{
    return finding("N04", line, base::lateText("titles", "The code %1 has no title.", { code }),
                   base::lateText("titles", "The row was left out."));
}

void addTitle(TitlesMatch &match, const Classification::ResolvedCode &resolved,
              const QString &printed, const QString &title, int line)
{
    if (!resolved.code) {
        match.findings << (resolved.origin == Origin::Ambiguous ? ambiguousCode(printed, line)
                                                                : unknownCode(printed, line));
        return;
    }
    const auto known = match.titles.constFind(*resolved.code);
    if (known != match.titles.constEnd()) {
        if (*known != title)
            match.findings << doubledCode(resolved.code->toString(), line);
        return;
    }
    match.titles.insert(*resolved.code, title);
    match.aliases += resolved.origin == Origin::Alias ? 1 : 0;
    match.zerosRestored += resolved.origin == Origin::ZeroRestored ? 1 : 0;
}

// How much a column looks like the one of the codes: the distinct categories that it names, those
// named exactly counting more, since running numbers look like codes that lost a zero.
int likenessToCodes(const table::Table &table, int column, const Classification &classification)
{
    constexpr int Exactly = 10;
    QHash<QString, int> codes;
    for (qsizetype row = 0; row < qMin<qsizetype>(table.rows.size(), SampleRows); ++row) {
        const auto resolved = classification.resolve(table.rows.at(row).value(column));
        if (!resolved.code)
            continue;
        const bool isExact = resolved.origin == Origin::Exact || resolved.origin == Origin::Alias;
        int &likeness = codes[resolved.code->toString()];
        likeness = qMax(likeness, isExact ? Exactly : 1);
    }
    return std::accumulate(codes.begin(), codes.end(), 0);
}

qsizetype lettersIn(const table::Table &table, int column)
{
    qsizetype letters = 0;
    for (qsizetype row = 0; row < qMin<qsizetype>(table.rows.size(), SampleRows); ++row) {
        for (const QChar character : table.rows.at(row).value(column))
            letters += character.isLetter() ? 1 : 0;
    }
    return letters;
}

} // namespace

TitlesMatch matchTitles(const table::Table &table, int codeColumn, int titleColumn,
                        const Classification &classification)
{
    TitlesMatch match;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QString printed = table.rows.at(row).value(codeColumn).trimmed();
        const QString title = table.rows.at(row).value(titleColumn).simplified();
        const int line = table.lineNumbers.value(row, int(row) + 2);
        if (printed.isEmpty())
            continue;
        if (title.isEmpty()) {
            match.findings << missingTitle(printed, line);
            continue;
        }
        ++match.rows;
        addTitle(match, classification.resolve(printed), printed, title, line);
    }
    match.missing = int(classification.categories().size() - match.titles.size());
    return match;
}

TitleColumns guessTitleColumns(const table::Table &table, const Classification &classification)
{
    TitleColumns columns;
    int most = 0;
    for (int column = 0; column < table.header.size(); ++column) {
        const int likeness = likenessToCodes(table, column, classification);
        if (likeness > most) {
            most = likeness;
            columns.code = column;
        }
    }
    qsizetype mostLetters = 0;
    for (int column = 0; column < table.header.size(); ++column) {
        const qsizetype letters = column == columns.code ? 0 : lettersIn(table, column);
        if (letters > mostLetters) {
            mostLetters = letters;
            columns.title = column;
        }
    }
    return columns;
}

} // namespace classificationpage
