// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/keptin.h"

namespace coding
{

namespace
{

using microdata::ColumnRole;
using microdata::LayoutColumn;

// The header of the column in which the text of a sum stands.
QString columnOf(const microdata::Layout &layout, const KeptOut &sum)
{
    if (sum.what == KeptOut::What::Column)
        return sum.text;
    for (const LayoutColumn &column : layout.columns) {
        const bool isOfDimension
            = (column.role == ColumnRole::Attribute || column.role == ColumnRole::Dimension)
            && (column.attribute.isEmpty() ? column.column : column.attribute) == sum.dimension;
        if (sum.what == KeptOut::What::Code ? column.role == ColumnRole::Code : isOfDimension)
            return column.column;
    }
    return sum.dimension; // a column that only the cross table asks for
}

} // namespace

microdata::Layout withKeptIn(microdata::Layout layout, const KeptOut &sum)
{
    QStringList &texts = layout.keepIn[columnOf(layout, sum)];
    const QString text = sum.what == KeptOut::What::Column ? QString() : sum.text;
    if (!texts.contains(text))
        texts << text;
    return layout;
}

} // namespace coding
