// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace base
{

// The locale, or one like it that groups digits rightly. Qt 6.4 writes 1234567 as "1234.567" where
// a language begins to group at five digits (Spanish of Spain, Portuguese of Portugal, Polish):
// that would be read as another number. Then a locale of the same language, signs and date is
// taken, or digits are not grouped at all.
QLocale groupedLocale(const QLocale &locale);

} // namespace base
