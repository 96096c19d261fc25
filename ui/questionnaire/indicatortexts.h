// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/figures.h"

namespace questionnairepage
{

// Indicators as people read them, with the numbers of the screen's language.
QString indicatorName(const QString &id, const QString &column, const QString &title);
QString valueText(const std::optional<questionnaire::Figure> &value); // "5.8", "2.1 to 2.4"
QString differenceText(double difference); // "+3"

} // namespace questionnairepage
