// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/analysis.h"

namespace rules
{

// Rules in words. Names of attributes and values are taken in `language` at once, the sentences
// around them are translated when they are shown.

// One sentence with a record that proves it.
base::Text describe(const Issue &issue, const DecisionTable &table,
                    const microdata::Dictionary &dictionary, const QString &language);
// "The tables say 0401 and 0501 for ... (12 combinations)"
base::Text describe(const Difference &difference, const QString &language);

base::Text rowText(const QString &id); // "Row 7", "The default row": begins a sentence
base::Text rowInside(const QString &id); // "row 7"
base::Text outputText(const Output &output); // "04013", "out of scope", "event.At=1"
// "Weapon = firearm or knife and Outcome = death"; attributes that accept any value are left out.
base::Text conditionText(const QList<microdata::Attribute> &attributes, const Box &box,
                         const QString &language);
base::Text recordText(const QList<microdata::Attribute> &attributes, const Example &record,
                      const QString &language);

base::Text allOf(const QList<base::Text> &parts); // "a and b and c"
base::Text equals(const QString &name, const base::Text &value);
QVariant asArgument(const base::Text &text);

} // namespace rules
