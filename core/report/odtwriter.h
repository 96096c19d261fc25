// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/package.h"

#include <QHash>

namespace report
{

// OpenDocument text with real headings, table of contents, numbered captions, footnotes, repeated
// heads of tables, landscape pages for wide tables, descriptions of pictures and page numbers.
// pages: of headings by their id (render::pageNumbers), shown until the word processor counts anew.
QByteArray odt(const Document &document, const Rasterize &rasterize,
               const QHash<QString, int> &pages = {});

} // namespace report
