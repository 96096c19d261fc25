// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace table
{

// What a number format of a spreadsheet says about a cell's number.
struct NumberFormat {
    enum class Kind { Number, Date, Time, DateTime };
    Kind kind = Kind::Number;
    int digits = 0; // "0000" shows 101 as 0101: codes lose their zeros without it
};

NumberFormat numberFormat(QStringView code);
NumberFormat builtInFormat(int id); // ECMA-376 part 1, 18.8.30

enum class DateSystem { From1900, From1904 };

// A stored number as people read it: ISO dates, no exponent, no ".0", zeros of the format restored.
QString numberText(const QString &stored, NumberFormat format, DateSystem system);

} // namespace table
