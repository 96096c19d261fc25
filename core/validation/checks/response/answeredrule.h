// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// Tables with figures have their questions on method answered (ICCS 2015, Annex 1).
class AnsweredRule final : public RuleKind
{
public:
    QString id() const override { return QStringLiteral("answered"); }
    base::Severity usualSeverity() const override { return base::Severity::Warning; }
    Verdict judge(const ResponseRule &rule, const RuleCase &at, const Look &look) const override;
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
