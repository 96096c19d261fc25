// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "core/report/xmlout.h"

namespace report
{

// A table of an HTML page with its caption, notes and source. kind: class of the box around it.
void writeHtmlTable(XmlOut &xml, const Table &table, const QString &caption, const QString &id,
                    const Labels &labels);
void writeHtmlLines(XmlOut &xml, const QString &text); // "\n" as <br/>

} // namespace report
