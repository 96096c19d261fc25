// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// An answer that differs from the last collection is a break in series and has a comment.
class BreakRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("break"); }
    base::Severity usualSeverity() const override { return base::Severity::Warning; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
