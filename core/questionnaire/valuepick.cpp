// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/valuepick.h"

#include <limits>

namespace questionnaire
{

using microdata::ValueKind;

ValuePick::ValuePick(const microdata::Attribute &attribute, const DimensionValue &asked)
    : m_attribute(attribute)
    , m_asked(asked)
{
}

// A value is its own ancestor here. The chain ends, because it cannot be longer than the list.
bool ValuePick::isBelow(const QString &code, const QString &ancestor) const
{
    QString current = code;
    for (qsizetype step = 0; step <= m_attribute.values.size() && !current.isEmpty(); ++step) {
        if (current == ancestor)
            return true;
        const int position = m_attribute.positionOf(current);
        current = position < 0 ? QString() : m_attribute.values[position].parent;
    }
    return false;
}

Standing ValuePick::standingAmongCodes(const QString &code) const
{
    bool isCoarser = false;
    for (const QString &asked : m_asked.codes) {
        if (isBelow(code, asked))
            return Standing::In;
        isCoarser = isCoarser || isBelow(asked, code);
    }
    return isCoarser ? Standing::Coarser : Standing::Out;
}

Standing ValuePick::standingOfBand(const microdata::Value &value) const
{
    if (!value.isBand())
        return value.kind == ValueKind::Ordinary ? Standing::Coarser : Standing::Out;
    constexpr double endless = std::numeric_limits<double>::infinity();
    const double from = value.from.value_or(-endless);
    const double below = value.below.value_or(endless);
    const double askedFrom = m_asked.from.value_or(-endless);
    const double askedBelow = m_asked.below.value_or(endless);
    if (below <= askedFrom || from >= askedBelow)
        return Standing::Out;
    // Ages begin at zero, whether a list says so or leaves the first band open.
    const bool isWithin
        = (from >= askedFrom || (askedFrom == 0 && !value.from)) && (below <= askedBelow);
    return isWithin ? Standing::In : Standing::Coarser;
}

Standing ValuePick::standingOf(const QString &code) const
{
    if (code.isEmpty())
        return m_asked.isUnknown ? Standing::In : Standing::NotStated;
    const int position = m_attribute.positionOf(code);
    if (position < 0)
        return Standing::NotStated;
    const microdata::Value &value = m_attribute.values[position];
    if (value.kind == ValueKind::NotKnown)
        return m_asked.isUnknown || m_asked.codes.contains(code) ? Standing::In
                                                                 : Standing::NotStated;
    return m_asked.from || m_asked.below ? standingOfBand(value) : standingAmongCodes(code);
}

} // namespace questionnaire
