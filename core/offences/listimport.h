// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/offences/offencelist.h"
#include "core/table/table.h"

namespace offences
{

enum class Role {
    Ignore,
    Code,
    Label,
    Definition,
    Provision,
    Family,
    ValidFrom,
    ValidTo,
    Volume,
    Keep
};

// What a column is. language for Label and Definition; period for Volume ("2023").
struct ColumnRole {
    Role role = Role::Ignore;
    QString language;
    QString period;
    double certainty = 0; // of the guess, 0..1
    QString
        because; // short English key of the evidence, shown by the wizard through explainGuess()
    bool operator==(const ColumnRole &other) const = default;
};

// Guesses roles from headers (many languages) and contents (uniqueness, digits, length, dates,
// years). Exactly one Code and at least one Label when the table has anything of the kind.
QList<ColumnRole> guessRoles(const table::Table &table);
base::Text explainGuess(const ColumnRole &role);

struct ImportedList {
    OffenceList list;
    base::Findings
        findings; // I01 duplicate code, I02 empty label, I03 sum row, I04 verdict word in the code
                  // column, I05 empty code, I06 code maybe lost leading zeros, I07 zeros restored,
                  // I08 look-alike characters, I09 unreadable date, I10 unreadable volume, I11 same
                  // label under several codes, I12 code column holds ICCS codes
    int dataRows = 0;
};

// Every data row becomes an offence; nothing is dropped silently. previous: the list it will
// replace, whose codes decide about lost zeros.
base::Result<ImportedList> buildList(const table::ReadTable &source, const QList<ColumnRole> &roles,
                                     const ListInfo &info, const OffenceList *previous = nullptr);

} // namespace offences
