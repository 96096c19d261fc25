// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/instrument.h"
#include "sampleproject.h"

namespace sample
{

// The sample project with volumes and answers.
project::ProjectData assessedProject(const assessment::Instrument &instrument);
// An answer to every question of the instrument that asks for one: level 0 to 4 in turn, with
// evidence but for every seventh.
void addAnswers(project::ProjectData &data, const assessment::Instrument &instrument);
// About, and so many challenges and actions with long texts.
void addEntries(project::ProjectData &data, int count);
assessment::Entry entry(const QString &id, assessment::EntryKind kind,
                        const QMap<QString, QStringList> &values);

} // namespace sample
