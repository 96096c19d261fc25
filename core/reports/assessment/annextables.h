// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/assessment/material.h"

namespace reports
{

QList<report::Table> answerTables(const Material &material); // one for each dimension with answers
report::Table crosswalkTable(const Material &material); // questions in NQAF and the ES CoP
// What is known of a source under headings of the European metadata structure (ESMS).
report::Table metadataTable(const Material &material, const assessment::Facts::List &one);
report::Table changeTable(const Material &material); // the newest lines of the audit trail
report::Table glossaryTable(const Material &material);

} // namespace reports
