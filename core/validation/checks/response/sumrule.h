// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// The whole is the sum of its parts. Small differences are warnings: of published figures 3 to 35
// in a hundred do not add up exactly (VALIDATION.md section 3).
class SumRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("sum"); }
    base::Severity usualSeverity() const override { return base::Severity::Error; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
    std::optional<Linear> linear(const RuleCase &at) const override;
};

} // namespace validation
