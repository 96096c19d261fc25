// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/validation/check.h"

#include <functional>

namespace cli
{

// Findings that say the same of several places, as one line for people: of one check and severity,
// all open or all explained with the same words, and of one group, such as a year.
struct FoldedFindings {
    validation::Judged first;
    QString group;
    QStringList places;
    QString placesText() const; // the first three, and how many more there are
};
QList<FoldedFindings> folded(const QList<validation::Judged> &judged,
                             const std::function<QString(const base::Finding &)> &groupOf,
                             const std::function<QString(const base::Finding &)> &placeOf);

// "Errors: 3, and 1 explained; warnings: 12, and 0 explained; ..."
void sayCounts(const Context &context, const QList<validation::Judged> &judged);

} // namespace cli
