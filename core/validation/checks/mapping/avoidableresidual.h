// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/wording.h"

namespace validation
{

// L03: a residual was chosen while an official term of a sibling stands in the text (R8).
class AvoidableResidual final : public TextCheck
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings runWith(const MappingSubject &subject, const Wording &wording) const override;
};

} // namespace validation
