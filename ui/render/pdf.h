// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

#include <QByteArray>
#include <QHash>

namespace render
{

// The document on A4 pages: title, contents with page numbers, heads of tables on every page,
// footnotes, pictures as vectors, bookmarks, links, title, language and the fixed time. The same
// document gives the same bytes on the same machine (fonts may differ on another). Not tagged: Qt
// 6.4 cannot. A QGuiApplication must exist.
QByteArray pdf(const report::Document &document);

// Where the headings stand in the PDF, by their anchors' ids (report::Outline): docx() shows them
// in its table of contents until the word processor counts anew.
QHash<QString, int> pageNumbers(const report::Document &document);

} // namespace render
