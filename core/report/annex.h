// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/table/workbook.h"

namespace report
{

// All tables of a document, those of its figures too, as sheets of a workbook; the first sheet
// lists them. Numbers are numbers there.
table::Workbook annex(const Document &document);

} // namespace report
