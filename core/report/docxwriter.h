// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/package.h"

#include <QHash>

namespace report
{

// WordprocessingML with the same parts as odt(). pages: of headings by their id
// (render::pageNumbers); a word processor counts anew when its fields are brought up to date.
QByteArray docx(const Document &document, const Rasterize &rasterize,
                const QHash<QString, int> &pages = {});

} // namespace report
