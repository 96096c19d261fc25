// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/check.h"

namespace validation
{

// L05: a tag that does not exist, has no such value, or does not apply to the category (T5).
class IllegalTag final : public Check
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings run(const MappingSubject &subject) const override;
};

} // namespace validation
