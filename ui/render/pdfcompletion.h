// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "ui/render/paginator.h"

namespace render
{

// What Qt 6.4 cannot write into a PDF file: language, bookmarks, links; and the time of the
// document instead of the present one.
QByteArray completed(const QByteArray &pdf, const report::Document &document,
                     const report::Outline &outline, const Pages &pages,
                     const QList<LinkArea> &links);

} // namespace render
