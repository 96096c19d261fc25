// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/edition.h"
#include "core/reports/composer.h"

namespace reports
{

// The editions that a job names, or all with answers on method; fails when one cannot be read.
base::Result<QList<questionnaire::EditionPointer>> methodEditions(const ReportJob &job);

// What the country answered to questions on method, table by table.
void addMethodAnswers(Composer &composer, const QList<questionnaire::EditionPointer> &editions);

} // namespace reports
