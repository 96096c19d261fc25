// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codingset.h"
#include "core/microdata/layout.h"

#include <memory>

namespace bench
{

// An invented country: offence codes whose records are spread after Zipf. Three quarters have
// links, every tenth of all two that are apportioned 60 : 40; the others are decided by record-rule
// tables, six rows each, of two shapes, that ask attempt, weapon, age and outcome. The same for the
// same arguments.
struct Country {
    classification::Classification classification;
    microdata::Dictionary dictionary;
    offences::OffenceList list;
    mapping::MappingSet links;
    rules::RuleSet rules;
    microdata::Layout layout;
    int tables = 0;

    coding::CodingSet set() const;
};
std::unique_ptr<Country> makeCountry(int codes = 9'000, int tables = 20);

// A file of records of that country: id, code, year, region, sex, age, attempt, weapon, outcome,
// note; about 65 bytes a row. The note is quoted, with a comma inside, in one row of `quotedEvery`
// (0: never). The path; kept where it is when it is there already.
QString makeRecords(const Country &country, qint64 rows, int quotedEvery = 0);

// The same country as a table for a database, code,kind,iccs,weight. kind 0: always; 1 to 12: the
// rows of the two shapes, whose conditions tests/bench/rivals/duckdb_code.js has too.
bool writeForDatabase(const Country &country, const QString &path);

} // namespace bench
