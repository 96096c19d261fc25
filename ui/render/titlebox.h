// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/textbox.h"

namespace render
{

// The parts of a page that are drawn in their own way.
Boxes titleBoxes(const report::Document &document, double width);
Boxes figureBoxes(const report::KeyFigures &figures, const TextStyle &base, double width);
Boxes contentsBoxes(const report::Outline::Entry &entry, const TextStyle &base, double width);
// Lines on a tinted ground with a bar at their start, which says the kind without colour too.
Boxes framed(const Boxes &lines, report::NoteBox::Kind kind, Qt::LayoutDirection direction,
             double width);

} // namespace render
