// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/charts/canvas.h"

namespace report
{

// Each draws one kind of chart from the top of the canvas and returns the height it took.
double draw(Canvas &canvas, const BarChart &chart);
double draw(Canvas &canvas, const ProfileChart &chart);
double draw(Canvas &canvas, const FlowChart &chart);
double draw(Canvas &canvas, const SpreadChart &chart);
double draw(Canvas &canvas, const SeriesChart &chart);

} // namespace report
