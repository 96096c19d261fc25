// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/facts.h"

namespace assessment
{

// The printed inclusions and exclusions (ICCS Table I) of the categories that the lists of each
// kind of institution lead to, as entries to be judged: do the national figures follow them? The
// item conformity of the European Sourcebook. What was judged before is among them as it is.
QList<Entry> conformityItems(const Facts &facts, const QString &language);

// The columns of a table that readIntake() takes in, and a row of it.
QStringList conformityHeader();
QStringList conformityCells(const Entry &item);

} // namespace assessment
