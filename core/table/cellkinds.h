// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

namespace table
{

// What the cells of a sheet were besides their texts.
enum class CellKind : char { Text, Number, Formula };
struct CellKinds {
    QHash<int, QByteArray> rows; // sheet row -> a kind for each column
    QSet<int> hiddenRows;

    CellKind at(int row, int column) const
    {
        const auto kinds = rows.constFind(row);
        const bool isKnown = kinds != rows.constEnd() && column >= 0 && column < kinds->size();
        return isKnown ? CellKind(kinds->at(column)) : CellKind::Text;
    }
};

} // namespace table
