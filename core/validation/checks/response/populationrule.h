// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// The population that count and rate imply is one and the same for all cells of a country and year.
class PopulationRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("population"); }
    base::Severity usualSeverity() const override { return base::Severity::Error; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
