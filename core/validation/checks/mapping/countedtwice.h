// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/check.h"

namespace validation
{

// L20: an offence whose whole count goes to two categories at once (MAPPING 9, test T4).
class CountedTwice final : public Check
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings run(const MappingSubject &subject) const override;
};

} // namespace validation
