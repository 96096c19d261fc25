// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/sheetxml.h"
#include "core/table/workbookpatch.h"

namespace table
{

using CellContents = QMap<CellPlace, CellContent>;

// The XML of a sheet with these contents and without the stored results in these cells. Cells and
// rows that are not there yet come in where they belong, in the style of their row or column;
// nothing else changes, but for what a wider sheet has to say of itself (dimension, spans).
std::optional<QByteArray> patchedSheet(const SheetXml &sheet, const CellContents &contents,
                                       const QSet<CellPlace> &results);

// Whether the cell says so already.
bool isAlready(pugi::xml_node cell, const QStringList &strings, const CellContent &content);

} // namespace table
