// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// A figure as an argument of a sentence: a number in the shape of the locale, or "<5".
QVariant shown(const questionnaire::Figure &figure);
QVariant shownNumber(double number); // whole numbers without decimals
// "Victims of intentional homicide, male", with the year when it is another one.
base::Text nameOf(const Look &look, const CellAt &cell);
// "male 70; female 4,914", without what all of them have in common with the whole.
base::Text listOf(const Look &look, const CellAt &whole, const QList<CellAt> &parts);
// An interval of sums as an argument: "8", or "5 to 8".
QVariant shownSum(double low, double high);
QVariant yearOf(const Look &look); // a year is no number with separators

} // namespace validation
