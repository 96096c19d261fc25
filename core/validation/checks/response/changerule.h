// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// No jump from the year before: beyond the ratio and beyond what counts of that size vary by
// themselves (Poisson).
class ChangeRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("change"); }
    base::Severity usualSeverity() const override { return base::Severity::Warning; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
