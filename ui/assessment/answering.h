// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits.h"

namespace assessmentpage
{

// What the project holds of a question for an institution; an empty answer when it holds nothing.
assessment::Answer answerIn(const project::ProjectData &data,
                            const assessment::Instrument &instrument, const QString &question,
                            const QString &institution);
// Puts the answer in place. An empty one is taken away, but for an institution of a name of its
// own, which would be gone with it.
project::Edit answerEdit(const project::ProjectData &data, const assessment::Instrument &instrument,
                         const assessment::Answer &answer);
bool saysNothing(const assessment::Answer &answer);

// Those that answer a question: kinds as they are asked, or the institutions of that kind that the
// project has; the country where all agree on one answer.
QStringList institutionsOf(const assessment::Question &question,
                           const assessment::Instrument &instrument,
                           const QList<assessment::Answer> &answers);
// Removes every answer of an institution.
project::Edit removeInstitution(const project::ProjectData &data,
                                const assessment::Instrument &instrument,
                                const QString &institution);

} // namespace assessmentpage
