// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// The parts together are not above the whole.
class AtMostRule : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("atMost"); }
    base::Severity usualSeverity() const override { return base::Severity::Error; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
    std::optional<Linear> linear(const RuleCase &at) const override;
};

} // namespace validation
