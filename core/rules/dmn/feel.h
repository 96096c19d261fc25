// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/attribute.h"
#include "core/rules/decisiontable.h"

namespace rules::feel
{

// The part of FEEL (DMN 1.3, chapter 10) that decision tables over finite lists need: strings,
// numbers, dates, null, lists of them, intervals and not().

QString quoted(const QString &text); // "a \"b\"", control characters as \uXXXX

// A literal of an output entry.
struct Literal {
    enum class Kind { Nothing, Text, Number, Truth } kind = Kind::Nothing; // Nothing: null, "", "-"
    QString text;
};
std::optional<Literal> literalFrom(const QString &text);

// The unary tests of a cell: the values with those that refine them, bands as intervals, "not
// known" of numbers and dates as null. attribute: nullptr when the dictionary does not have it.
QString testsOf(const Cell &cell, const microdata::Attribute *attribute);
// The tests that an attribute's values allow, for inputValues.
QString allTests(const microdata::Attribute &attribute);

// Why tests are no cell.
enum class Problem { Unreadable, NoNumbers, NoNull };
struct CellOrProblem {
    std::optional<Cell> cell;
    Problem problem = Problem::Unreadable;
};
CellOrProblem cellFrom(const QString &tests, const microdata::Attribute *attribute);

// Whether both accept the same, as far as the attribute can tell.
bool meanTheSame(const Cell &a, const Cell &b, const microdata::Attribute *attribute);

} // namespace rules::feel
