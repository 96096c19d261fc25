// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"

namespace suggestion
{

// The elements of an offence in words that a person can read; empty for what has none.
base::Text questionOf(const QString &element); // "Is a weapon used?"
base::Text nameOf(const QString &element); // "weapon"

} // namespace suggestion
