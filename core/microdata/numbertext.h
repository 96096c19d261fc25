// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <string_view>

namespace microdata
{

// A number as people print it: digits of any script, one decimal sign, groups of three parted by a
// blank, an apostrophe or whichever of comma and point is not the decimal sign. Anything else,
// such as "12 years" or "1e5", is no number.
std::optional<double> numberOf(QStringView printed, const QString &decimalSign);
// The same for the bytes of a cell; plain ASCII numbers take a short way.
std::optional<double> numberOf(std::string_view utf8, const QString &decimalSign);

// A date in a format of QDate ("dd/MM/yyyy"). A time of day after it is left out.
std::optional<QDate> dateOf(QStringView printed, const QString &format);

} // namespace microdata
