// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/years.h"

namespace cli
{

std::optional<QList<int>> yearsFromText(const QString &text)
{
    QList<int> years;
    for (const QString &part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        years << part.trimmed().toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    return years;
}

} // namespace cli
