// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "core/microdata/dictionary.h"
#include "core/offences/offencelist.h"
#include "core/rules/ruleset.h"

namespace coding
{

// What decides the category of the records of one offence list. The referenced values outlive it.
struct CodingSet {
    const classification::Classification &classification;
    const offences::OffenceList &list;
    const mapping::MappingSet &links;
    const rules::RuleSet &rules;
    const microdata::Dictionary &dictionary;
    // Links below this status do not count; Disputed ones never do (Draft: all others).
    mapping::Status leastStatus = mapping::Status::Draft;
};

enum class Outcome { Coded, OutOfScope, Unmapped };
// Why a record has no category. The totals of a run are proven per reason:
// input = coded + out of scope + unmapped.
enum class Reason {
    None,
    NoCode, // the cell is empty
    UnknownCode, // not in the list
    SumCode, // a sum key: its records would count twice
    NotLinked, // no table and no link
    NoCategory, // the link says that ICCS has none
    Disputed, // links are disputed or below the status asked for
    UnclearDate, // links change within the time that the record states (linkperiods.h)
    NoRow, // a table without answer, and nothing wider in the chain
    BrokenRow // rows of a Unique table contradict each other here
};
QString reasonId(Reason reason); // "unknown code", ...; "" of None: stable, for files

} // namespace coding
