// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/rulecheck.h"

namespace validation
{

// L19: a killing in armed conflict under 0101 to 0106 although nobody looked at 0107 and 11013.
class ArmedConflict final : public RuleCheck
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings run(const RuleSubject &subject, const RuleReading &reading) const override;
};

} // namespace validation
