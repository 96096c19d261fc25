// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/countsums.h"

namespace coding
{

// The layout by which a sum that was kept out counts after all: a person knows better.
microdata::Layout withKeptIn(microdata::Layout layout, const KeptOut &sum);

} // namespace coding
