// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// A share or an occupancy within bounds, in percent.
class RatioRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("ratio"); }
    base::Severity usualSeverity() const override { return base::Severity::Warning; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
