// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace table
{

// A place on a sheet, counted from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
    auto operator<=>(const CellPlace &other) const = default;
};

inline std::size_t qHash(CellPlace place, std::size_t seed = 0)
{
    return qHashMulti(seed, place.row, place.column);
}

// "D14" or "$D$14"; nothing for other texts and for places beyond the limits of the format.
std::optional<CellPlace> placeFromReference(const QString &reference);
QString referenceOf(CellPlace place); // "D14"

} // namespace table
