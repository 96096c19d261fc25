// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/wording.h"

namespace validation
{

// L02: a sibling was chosen although nothing in the offence's text tells it from its siblings (R2).
class MissingElement final : public TextCheck
{
public:
    QString id() const override;
    base::Severity severity() const override;
    base::Text name() const override;
    base::Text why() const override;
    base::Findings runWith(const MappingSubject &subject, const Wording &wording) const override;
};

} // namespace validation
