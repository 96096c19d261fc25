// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/attribute.h"
#include "core/questionnaire/edition.h"

namespace questionnaire
{

// What a value of a cross table says of the values that a cell asks for, the stronger word last:
// Coarser is partly what is asked, NotStated says nothing.
enum class Standing { In, Coarser, NotStated, Out };

// Whether values of an attribute are among the ones asked. Values include those that refine them;
// bands of numbers are asked by their limits.
class ValuePick
{
public:
    ValuePick(const microdata::Attribute &attribute, const DimensionValue &asked);
    Standing standingOf(const QString &code) const;

private:
    Standing standingAmongCodes(const QString &code) const;
    Standing standingOfBand(const microdata::Value &value) const;
    bool isBelow(const QString &code, const QString &ancestor) const;

    const microdata::Attribute &m_attribute;
    DimensionValue m_asked;
};

} // namespace questionnaire
