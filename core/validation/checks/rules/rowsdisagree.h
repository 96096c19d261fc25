// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/rulecheck.h"

namespace validation
{

// L22: two rows of a table that say different things of the same records.
class RowsDisagree final : public RuleCheck
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings run(const RuleSubject &subject, const RuleReading &reading) const override;
};

} // namespace validation
