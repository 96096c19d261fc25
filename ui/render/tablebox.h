// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/textbox.h"

namespace render
{

// The rows of a table as boxes, its head at the top of every page. A row higher than a page goes on
// in a further one.
Boxes tableBoxes(const report::Table &table, const report::Labels &labels,
                 report::Direction direction, double width, double maximumRow, double size = 8.5);

} // namespace render
