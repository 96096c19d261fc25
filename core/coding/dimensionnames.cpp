// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/dimensionnames.h"

#include "core/coding/linkperiods.h"

namespace coding
{

using microdata::ColumnRole;

namespace
{

constexpr qsizetype mostNamed = 40;

const QStringList &ofAnswer()
{
    static const QStringList names { QStringLiteral("iccs"), QStringLiteral("iccs2"),
                                     QStringLiteral("tags") };
    return names;
}

QStringList dimensionsOf(const microdata::LayoutBinding &binding, const QStringList &header)
{
    QStringList names = ofAnswer();
    for (const microdata::Attribute &attribute : binding.attributes())
        names << attribute.id;
    QStringList named; // columns that stand in the list by another name
    for (const auto &column : binding.columns()) {
        names << column.fixedDimensions.keys();
        if (column.layout.role == ColumnRole::Dimension)
            names << column.name;
        if (column.layout.role != ColumnRole::Keep)
            named << header.value(column.column);
    }
    for (const QString &column : header) {
        if (!named.contains(column))
            names << column;
    }
    names.removeAll(LinkPeriods::id);
    names.removeDuplicates();
    return names;
}

} // namespace

bool isOfAnswer(const QString &dimension)
{
    return ofAnswer().contains(dimension);
}

tl::unexpected<base::Error> noSuchDimension(const base::Text &tried, const QString &dimension,
                                            const microdata::LayoutBinding &binding,
                                            const QStringList &header)
{
    QStringList names = dimensionsOf(binding, header);
    if (names.size() > mostNamed)
        names = names.first(mostNamed) << QStringLiteral("…");
    return base::failure(
        tried,
        base::lateText("coding", "The file gives nothing for the dimension “%1” of the table.",
                       { dimension }),
        base::lateText("coding", "It gives: %1. Name one of these, or add it to the layout.",
                       { names.join(QStringLiteral(", ")) }));
}

} // namespace coding
