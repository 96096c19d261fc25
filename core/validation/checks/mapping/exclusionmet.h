// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/wording.h"

namespace validation
{

// L09: an exclusion of the chosen category stands in the offence's label (T6).
class ExclusionMet final : public TextCheck
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings runWith(const MappingSubject &subject, const Wording &wording) const override;
};

} // namespace validation
