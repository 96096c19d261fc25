// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/titlerows.h"

namespace cli
{

namespace
{

// Why a row is left out; empty when it counts.
base::Text problemOf(const TitleRows &before, const std::optional<classification::IccsCode> &code,
                     const QString &title)
{
    if (!code)
        return base::lateText("cli", "no such category in ICCS 1.0");
    if (title.isEmpty())
        return base::lateText("cli", "no title");
    if (before.titles.value(*code, title) != title)
        return base::lateText("cli", "the code stands above with another title");
    return {};
}

} // namespace

TitleRows titleRows(const table::Table &table, const ListColumns &columns,
                    const classification::Classification &classification)
{
    using Origin = classification::Classification::CodeOrigin;
    const int codeColumn = table.column(columns.code);
    const int titleColumn = table.column(columns.label);
    TitleRows read;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QString code = table.rows[i][codeColumn];
        const QString title = table.rows[i][titleColumn].trimmed();
        const auto resolved = classification.resolve(code);
        if (const base::Text problem = problemOf(read, resolved.code, title); !problem.isEmpty()) {
            read.problems << QStringList { QString::number(table.lineNumbers.value(i)), code,
                                           problem.toString() };
            continue;
        }
        read.titles.insert(*resolved.code, title);
        read.repaired += resolved.origin == Origin::Exact ? 0 : 1;
    }
    return read;
}

} // namespace cli
