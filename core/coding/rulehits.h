// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/coderecords.h"

namespace coding
{

// What the rows of one table decide about the records of a file, in millionths of what is counted.
// Of a table that collects tags several rows may answer one record.
struct RuleHits {
    QHash<QString, qint64> byRow; // id, the default row too
    qint64 noRow = 0; // the table was asked, and no row fits
    qint64 broken = 0; // rows contradict each other
    qint64 asked = 0; // records that came to this table
    qint64 input = 0; // all records that are counted
};

// Reads the file as codeRecords() does with the same request. A table that is not in the set, or
// not for the list, is asked by no record.
base::Result<RuleHits> countRuleHits(const CodingSet &set, const CodeRequest &request,
                                     const QString &tableId, base::Progress &progress);

} // namespace coding
