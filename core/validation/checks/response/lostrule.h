// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// Nothing is missing where the year before had a figure.
class LostRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("lost"); }
    base::Severity usualSeverity() const override { return base::Severity::Note; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
