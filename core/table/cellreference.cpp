// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/cellreference.h"

#include <QRegularExpression>

#include "core/table/xlsxtext.h"

namespace table
{

std::optional<CellPlace> placeFromReference(const QString &reference)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\$?([A-Za-z]{1,3})\\$?([1-9][0-9]{0,6})$"));
    const auto match = pattern.match(reference.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int rows = 1'048'576; // ECMA-376, what spreadsheets open
    constexpr int columns = 16'384;
    const CellPlace place { match.captured(2).toInt() - 1, columnOf(match.captured(1)) };
    return place.row < rows && place.column < columns ? std::optional(place) : std::nullopt;
}

QString referenceOf(CellPlace place)
{
    QString letters;
    for (int rest = place.column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters + QString::number(place.row + 1);
}

} // namespace table
