// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/columnprofile.h"

namespace offences
{

// How much a column looks like one of its kind, 0..1, by its cells alone.
double codeLook(const ColumnProfile &profile); // short, nearly all different
double textLook(const ColumnProfile &profile); // words of any kind
double labelLook(const ColumnProfile &profile); // words, many different, not too long
bool isFamilyLike(const ColumnProfile &profile); // words that come again and again

// 1 up to the comfortable value, falling to 0 at the impossible one.
double falling(double value, double comfortable, double impossible);

} // namespace offences
