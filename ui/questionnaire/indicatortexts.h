// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/edition.h"
#include "core/questionnaire/figures.h"

namespace questionnairepage
{

// Indicators as people read them, with the numbers of the screen's language. column: its name.
QString indicatorName(const QString &id, const QString &column, const QString &title);
// A value of any dimension by its id: "Male" for "male"; an unknown one stands for itself.
QString valueName(const questionnaire::Form &form, const QString &value);
QString valueText(const std::optional<questionnaire::Figure> &value); // "5.8", "2.1 to 2.4"
QString differenceText(double difference); // "+3"

} // namespace questionnairepage
