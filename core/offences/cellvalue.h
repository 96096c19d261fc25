// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace offences
{

bool hasDigit(const QString &cell); // of any script

// How the numbers of one column are written. A single "1.234" may be both; the other cells of the
// column decide, and where they are silent it is a grouped whole number, as counts are.
enum class NumberStyle { Unknown, PointIsDecimal, CommaIsDecimal };
NumberStyle numberStyle(const QStringList &cells);

// A count as people write it: "1.234", "1,234", "1 234", "1'234", "1234,5", digits of any script.
std::optional<double> readCount(const QString &cell, NumberStyle style = NumberStyle::Unknown);
bool isMissingMark(const QString &cell); // "", "-", "..", "n/a": no figure, and no mistake

// Whether the month comes first. Only a column that cannot be read the other way proves it.
enum class DateOrder { DayFirst, MonthFirst };
DateOrder dateOrder(const QStringList &cells);

// The side of a period that a year or a month alone stands for.
enum class PeriodSide { Begin, End };
std::optional<QDate> readDate(const QString &cell, DateOrder order, PeriodSide side);
bool looksLikeDate(const QString &cell);
// 9999-12-31 and the like: registers write it for "still in force".
bool isOpenEnd(const QString &cell);

} // namespace offences
