// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/dmnwords.h"

#include "core/rules/dmn/feel.h"
#include "core/rules/sheetwords.h"

#include <algorithm>
#include <iterator>

namespace rules::dmn
{

QString columnName(Column column)
{
    switch (column) {
    case Column::Category:
        return QStringLiteral("iccs");
    case Column::Scope:
        return QStringLiteral("scope");
    case Column::Tags:
        return QStringLiteral("tags");
    case Column::Flags:
        return QStringLiteral("flags");
    case Column::Confidence:
        return QStringLiteral("confidence");
    case Column::Note:
        return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

std::optional<Column> columnFromName(const QString &name)
{
    const QString wanted = name.simplified().toLower();
    if (wanted == QLatin1String("category"))
        return Column::Category;
    const auto *const found
        = std::find_if(std::begin(allColumns), std::end(allColumns),
                       [&wanted](Column column) { return columnName(column) == wanted; });
    return found == std::end(allColumns) ? std::nullopt : std::optional<Column>(*found);
}

QString outOfScope()
{
    return sheet::outOfScope();
}

QString inScope()
{
    return QStringLiteral("in scope");
}

QString entryOf(const Output &output, Column column)
{
    const auto text = [](const QString &words) {
        return words.isEmpty() ? QStringLiteral("null") : feel::quoted(words);
    };
    switch (column) {
    case Column::Category:
        return text(output.category ? output.category->toString() : QString());
    case Column::Scope:
        return text(output.outOfScope ? outOfScope() : output.category ? inScope() : QString());
    case Column::Tags:
        return text(mapping::tagsToText(output.tags));
    case Column::Flags: {
        QStringList flags;
        for (const mapping::DataFlag flag : output.flags)
            flags << mapping::flagId(flag);
        return text(flags.join(QLatin1Char(';')));
    }
    case Column::Confidence:
        return output.confidence < 0
            ? QStringLiteral("null")
            : QString::number(output.confidence, 'f', QLocale::FloatingPointShortest);
    case Column::Note:
        return text(output.note);
    }
    Q_UNREACHABLE();
}

} // namespace rules::dmn
