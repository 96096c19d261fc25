// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"

namespace rules
{

// Decision tables as DMN 1.3 (OMG formal/21-01-01), for rule tools and for people who know them.
//
// What DMN has no word for stands in attributes and elements of our own namespace: ids, scope,
// author, combinations that cannot occur, a cell as it was written where its tests say the same in
// more words. A default row is DMN's default output; under First, as last row, a row of dashes.
// Reading a file that we wrote gives the tables again; only the conditions of a default row, which
// do not count, are left out.
struct DmnInfo {
    QString name; // of the whole
    QString description;
    QString language; // of names of attributes
    QString version; // of the program
};
QByteArray tablesToDmn(const QList<DecisionTable> &tables, const microdata::Dictionary &dictionary,
                       const DmnInfo &info);

// DMN 1.1 to 1.5 of any tool. An input is the attribute whose id is its expression; outputs are
// known by their names (iccs or category, scope, tags, flags, confidence, note); descriptions and
// annotations of rows become notes. What a table cannot hold is a finding R10 with table, row and
// column, and never guessed: a cell that cannot be read accepts no record. Documents with a
// document type, which could grow without end, and those above mostDmnBytes are refused.
constexpr qsizetype mostDmnBytes = 64 << 20;
base::Result<ReadTables> tablesFromDmn(const QByteArray &xml, const QString &fileName,
                                       const microdata::Dictionary &dictionary);
// Whether a file begins as XML does.
bool looksLikeXml(const QByteArray &start);

} // namespace rules
