// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charts/drawings.h"

namespace report
{

Scene drawn(const Chart &chart, const Document &document, double width)
{
    Canvas canvas(document, qMax(320.0, width));
    const double height = std::visit([&](const auto &value) { return draw(canvas, value); }, chart);
    return canvas.taken(height);
}

} // namespace report
