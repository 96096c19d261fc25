// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/responsesheets.h"

namespace exchange
{

// The workbooks of a response: everything in one, or apart as agencies ask for them, the figures in
// DATA and the rest in METADATA.
enum class Book { Whole, Data, Metadata };

base::Text responseBookLosses();
// path: of the file to be, for the error when somebody stops it.
base::Result<table::Workbook> responseBook(Book book, const ResponseSource &source,
                                           const base::Findings &findings, const QString &path,
                                           base::Progress &progress);

} // namespace exchange
