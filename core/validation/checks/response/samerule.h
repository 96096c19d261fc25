// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// Two tables do not give the same figures: one of them was copied into the wrong place (Sixth UN
// survey, error (a)).
class SameRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("same"); }
    base::Severity usualSeverity() const override { return base::Severity::Note; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
