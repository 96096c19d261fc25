// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/iccscode.h"

#include <algorithm>

namespace classification
{

std::optional<IccsCode> IccsCode::parse(const QString &text)
{
    const qsizetype size = text.size();
    if (size != 2 && (size < 4 || size > 6))
        return std::nullopt;
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (!std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return IccsCode(text);
}

int IccsCode::level() const
{
    return m_code.size() == 2 ? 1 : int(m_code.size()) - 2;
}

IccsCode IccsCode::section() const
{
    return IccsCode(m_code.left(2));
}

} // namespace classification
