// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/mapping/link.h"
#include "core/offences/offencelist.h"

namespace exchange
{

// What people read in sheets.
base::Text extentText(mapping::Extent extent);
base::Text statusText(mapping::Status status);
base::Text institutionText(offences::Institution institution);

// What people write into tables: our ids, the words of our sheets in any shipped language, SKOS
// predicates, and what reviewers of several countries use.
std::optional<mapping::Extent> extentFromWord(const QString &word);
std::optional<mapping::Status> statusFromWord(const QString &word);
std::optional<mapping::DataFlag> flagFromWord(const QString &word);
// "-", "none", "n/a", "sin código": no category, said in the column of the code.
bool saysNoCategory(const QString &word);

} // namespace exchange
