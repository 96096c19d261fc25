// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/check.h"

namespace validation
{

// L18: links that apportion the records of an offence without source, or whose weights do not sum
// to 1 on some day (MAPPING 5.5).
class WeightSum final : public Check
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings run(const MappingSubject &subject) const override;
};

} // namespace validation
