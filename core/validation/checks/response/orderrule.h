// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// A later stage of the process is not above an earlier one. It can be in single years, because
// cases take time: a warning at most.
class OrderRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("order"); }
    base::Severity usualSeverity() const override { return base::Severity::Warning; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
    std::optional<Linear> linear(const RuleCase &at) const override;
};

} // namespace validation
