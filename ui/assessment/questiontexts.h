// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"
#include "ui/widgets/keyvalueform.h"

namespace assessmentpage
{

// Facts about a question to be read: figures behind it, as links with the id of the figure; what
// the institutions said; what counts as evidence and where quality frameworks ask the same.
QList<widgets::KeyValueForm::Row> figureRows(const assessment::Question &question,
                                             const project::Assessment &assessment,
                                             const QString &institution);
QList<widgets::KeyValueForm::Row> spreadRows(const assessment::Question &question,
                                             const LiveAssessment &live);
QList<widgets::KeyValueForm::Row> aboutRows(const assessment::Question &question,
                                            const assessment::Instrument &instrument);

} // namespace assessmentpage
