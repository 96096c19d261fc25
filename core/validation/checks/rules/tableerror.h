// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/rulecheck.h"

namespace validation
{

// L21: a decision table that cannot be read as it is written: unknown attributes or values, rows
// without output, ids twice (R01 to R09 of core/rules).
class TableError final : public RuleCheck
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings run(const RuleSubject &subject, const RuleReading &reading) const override;
};

} // namespace validation
