// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/checks/response/atmostrule.h"

namespace validation
{

// A later stage of the process is not above an earlier one. It can be in single years, because
// cases take time: a warning at most.
class OrderRule final : public AtMostRule
{
public:
    QString id() const override { return QStringLiteral("order"); }
    base::Severity usualSeverity() const override { return base::Severity::Warning; }
    base::Text sentence(const ResponseRule &rule, const RuleCase &at,
                        const Look &look) const override;
};

} // namespace validation
