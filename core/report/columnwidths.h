// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

namespace report
{

// The columns of a table in the unit of width, together as wide as it: codes and numbers get the
// room they need where that is not too much, the rest is shared by weight. size: of the letters,
// padding: left and right of a cell together.
QList<double> columnWidths(const Table &table, double width, double size, double padding);

} // namespace report
