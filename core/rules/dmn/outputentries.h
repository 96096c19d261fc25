// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/dmn/dmnmessages.h"
#include "core/rules/dmn/dmnwords.h"

namespace rules::dmn
{

bool isFeel(const QString &language);

// Which output columns of a decision say what; a column that says nothing to us is a warning.
QList<std::optional<Column>> columnsOf(const Decision &decision, Messages &messages);
// Puts what an entry says into an output; what cannot be taken is a finding.
void takeEntry(const Entry &entry, Column column, const Messages::Spot &spot, Messages &messages,
               Output &output);
// A note with what people wrote beside the row: its description and annotations.
QString noteOf(const Rule &rule, const QString &note);

} // namespace rules::dmn
