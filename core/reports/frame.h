// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/reports/composer.h"

namespace reports
{

// The lists that a job is about; a failure where there is none or not the one named.
base::Result<QList<const offences::OffenceList *>> chosenLists(const ReportJob &job);

// The title page: country, institution, edition of the classification, versions of the mapping
// sets, date, status; then the contents.
void addTitlePage(Composer &composer, const QList<const offences::OffenceList *> &lists);
// What the ICCS is, for who does not know it, and whose words are used.
void addReadersNotes(Composer &composer);
// "Project: mapping of ..., 1 March 2026": below tables.
QString sourceLine(const Composer &composer);

} // namespace reports
