// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/microdata/dictionary.h"
#include "core/microdata/valueset.h"
#include "core/rules/decisiontable.h"

#include <vector>

namespace rules
{

using microdata::ValueSet;

// A region of the space of all records: for each attribute of a table the values inside. Empty as
// soon as one set is.
using Box = std::vector<ValueSet>;
bool isEmpty(const Box &box);
Box intersection(const Box &a, const Box &b);
bool isInside(const Box &inner, const Box &outer);
double cellCount(const Box &box); // number of combinations; a double, as it may pass 2^64
// What is in a and not in b, as disjoint boxes, at most one for each attribute.
std::vector<Box> difference(const Box &a, const Box &b);
std::vector<Box> difference(const Box &box, const std::vector<Box> &taken);

// A combination of values, one for each attribute of a table, by position. -1: any.
using Example = std::vector<int>;
Example exampleOf(const Box &box); // the first value of each set

// A table with its cells as sets over a dictionary. The default row's box is the whole space.
struct BoxTable {
    QString id;
    HitPolicy policy = HitPolicy::Unique;
    QList<microdata::Attribute> attributes; // of the columns
    Box whole;
    struct Rule {
        Box box;
        Output output;
        QString row; // Row::id
        bool isDefault = false;
    };
    std::vector<Rule> rules; // in order
    std::vector<Box> impossible;
};

// The attributes of a table's columns, each once; those that are unknown or have no value are left
// out.
QList<microdata::Attribute> columnsOf(const DecisionTable &table,
                                      const microdata::Dictionary &dictionary);

// Findings: R01 unknown attribute, R02 unknown value, R03 empty set of values, R04 a row without
// output or with two, R05 default row not last or twice, R06 row id twice, R07 unknown category,
// R08 tag or value unknown, R09 Collect with categories. Rows with an error get an empty box;
// of a table without columns, which has no empty box, they are left out. Place "rule" {table, row}.
struct Resolved {
    BoxTable table;
    base::Findings findings;
};
Resolved resolve(const DecisionTable &table, const microdata::Dictionary &dictionary,
                 const classification::Classification &classification);

} // namespace rules
