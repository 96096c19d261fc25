// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/box.h"

// Decision tables as VTL expressions over the components of one data point. Components hold codes
// of values; an empty one is "not known" where the attribute has that, as in our own coding.
namespace exchange::vtl
{

QString component(const microdata::Attribute &attribute);
// "nvl(force, "unknown") in { "yes" } and ..."; empty: any record. none: a code cannot be written.
std::optional<QString> condition(const QList<microdata::Attribute> &attributes,
                                 const rules::Box &box);

// What a table says of a record: the category as "ICCS0401", "out of scope", "contradiction" where
// its rows disagree, or null.
struct TableTexts {
    QString category; // an expression
    // Rows that fit, when rows of the table contradict each other for some record: a component of
    // its own that `category` asks for by the name that was given. Empty: they never do.
    QString hits;
};
std::optional<TableTexts> textsOf(const rules::BoxTable &table, bool mayContradict,
                                  const QString &hitsName);

// "define operator band_age (...)": from numbers or dates to the codes of their bands.
std::optional<QString> bandOperator(const microdata::Attribute &attribute);

} // namespace exchange::vtl
