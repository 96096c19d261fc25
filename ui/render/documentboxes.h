// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "ui/render/paginator.h"

namespace render
{

struct Flow {
    Boxes boxes;
    QList<Boxes> notes; // of footnote 1, 2, ...
};

// The title and the blocks of a document as boxes for pages of a scale (PageFormat).
Flow flowOf(const report::Document &document, const report::Outline &outline, double scale = 1);

} // namespace render
