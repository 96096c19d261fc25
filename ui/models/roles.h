// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace models
{

// What a cell can say beyond Qt's own roles. Delegates of ui/widgets read these.
enum Role {
    SortRole = Qt::UserRole + 1, // number, date or text to sort by; missing: the displayed text
    IdRole, // QString: stable identity of the row (keeps selection over changes)
    PlaceRole, // base::Place: where a double click leads
    SpansRole, // QList<text::Span>: stretches of the displayed text to highlight
    FractionRole, // double 0..1 for a bar; negative or missing: no bar
    SeriesRole, // QList<double> for a sparkline
    ToneRole, // int of widgets::Tone for a chip
    IconNameRole, // QString: name of an icon of widgets::icon()
    CodeRole, // QString: a code shown in the code face
    SectionRole, // QString "01".."11": ICCS section for its colour
    FirstFreeRole = Qt::UserRole + 64 // a module's own roles start here
};

} // namespace models
