// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/rulecheck.h"

namespace validation
{

// L23: records that no row of a table answers, "not known" among them.
class RecordsWithoutAnswer final : public RuleCheck
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings run(const RuleSubject &subject, const RuleReading &reading) const override;
};

} // namespace validation
