// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codingset.h"
#include "core/coding/counting.h"
#include "core/microdata/layout.h"

namespace records
{

// The words of windows for what the core has as enumerations.
const QList<microdata::ColumnRole> &roles();
QString roleText(microdata::ColumnRole role);
QString roleHelp(microdata::ColumnRole role);
QString unitText(microdata::RowUnit unit);
QString countUnitText(coding::CountUnit unit);
QString outcomeText(coding::Outcome outcome);
QString reasonText(coding::Reason reason);
QString reasonHelp(coding::Reason reason); // what to do
// A dimension of a table: "iccs", an attribute's id, a column.
QString dimensionText(const QString &dimension, const microdata::Dictionary &dictionary,
                      const QString &language);
// A value of it: an attribute's value by its name, else the text itself.
QString valueText(const QString &dimension, const QString &text,
                  const microdata::Dictionary &dictionary, const QString &language);
QString countText(qint64 millionths); // as the screen's language prints numbers
QString shareText(qint64 part, qint64 whole); // "12.3 %"; "" of nothing

} // namespace records
