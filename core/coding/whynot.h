// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coder.h"

namespace coding
{

// One reason of Coder::whyNot() as a sentence.
base::Text textOf(const Coder::WhyNot &reason, const microdata::Dictionary &dictionary,
                  const QString &language);

} // namespace coding
