// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/counttable.h"
#include "core/offences/offencelist.h"

namespace coding
{

// Why counts are kept out: they are in others already.
enum class SumReason {
    Listed, // the code is marked as a sum in the list, or a mask over other keys ("3**100")
    Worded, // a code or a value that is called a total
    Sum, // the sum of other rows or columns, in every place
    Group // a code above others, where the counts of these are given
};
QString sumReasonId(SumReason reason); // "listed", ..: stable, for files

// A code, a value of a dimension or a column whose counts are sums of others.
struct KeptOut {
    enum class What { Code, Value, Column } what = What::Code;
    QString dimension; // of values
    QString text; // code, value, header
    SumReason reason = SumReason::Sum;
    QStringList parts; // what it is the sum of, where arithmetic tells; else only its word says so
    qint64 rows = 0, firstLine = 0;
    qint64 count = 0; // kept out, millionths
    qint64 rest = 0; // counted, because its parts do not hold it
};
QString whatId(KeptOut::What what);

struct CountSums {
    std::vector<qint64> kept; // of each cell of the table: what others hold already, millionths
    QList<KeptOut> keptOut; // columns, values, groups of codes, other codes
    // K09 may be a sum, K10 a total and its parts do not agree, K11 the largest total and what is
    // counted do not agree, K12 codes below a code that do not add up to it.
    base::Findings findings;
};

// Which counts of a table stand in others too. What the layout keeps in is never taken for a sum.
CountSums findSums(const CountTable &table, const offences::OffenceList &list);

} // namespace coding
