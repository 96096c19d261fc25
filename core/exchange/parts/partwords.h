// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parts/partlayout.h"
#include "core/exchange/response/locators.h"

namespace exchange
{

// What the cells of a part offer, in the language of its readers.
QString statusWord(questionnaire::Status status, const Wording &wording);
QStringList statusWords(const Wording &wording); // without "not filled in"
// The id of a status from a cell: an id stays, a word of that language becomes one, all else comes
// back as it is.
QString statusFromWord(const QString &text, const Wording &wording);
QStringList usualComments(const Wording &wording);
// The institution itself and what the project's answers in this part name.
QStringList usualSources(const PartSource &source);

// "iccs-cells un-cts-2024 GBR police fr"
QString partLocator(const PartSource &source, Locator::Kind kind);
// Where the sheet of checks says whether one fails: 'Checks'!$I$5
QString checkFlagReference(const PartLayout &layout, qsizetype check);

// Columns of the sheet of checks.
struct CheckColumn {
    enum { Id, Year, Name, Words, Whole, Parts, Result, Advice, Flag };
};

} // namespace exchange
