// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// A figure agrees with another source, such as deaths by assault in health statistics.
class CompareRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("compare"); }
    base::Severity usualSeverity() const override { return base::Severity::Warning; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
