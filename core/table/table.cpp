// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/table.h"

#include "core/text/fold.h"

#include <algorithm>

namespace table
{

int Table::column(const QString &nameOrNumber) const
{
    if (const auto exact = header.indexOf(nameOrNumber); exact >= 0)
        return int(exact);
    const QString wanted = text::fold(nameOrNumber).trimmed();
    if (wanted.isEmpty())
        return -1;
    const auto same = std::find_if(header.begin(), header.end(), [&](const QString &name) {
        return text::fold(name).trimmed() == wanted;
    });
    if (same != header.end())
        return int(same - header.begin());
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    return isNumber && number >= 1 && number <= header.size() ? number - 1 : -1;
}

} // namespace table
