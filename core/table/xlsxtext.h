// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QXmlStreamReader;

namespace table
{

// How SpreadsheetML writes places and texts.
int columnOf(QStringView reference); // 0-based column of "AB12"; -1 if there is none
QRect mergedRange(QStringView reference); // of "A1:B2"; not valid if it is no range

// Strings of the format write control characters as _x000D_ (ECMA-376 part 1, 22.9.2.19).
QString unescaped(const QString &stored);

// The text of an <si> or <is>: its runs one after the other, without phonetic hints.
QString richText(QXmlStreamReader &xml);

} // namespace table
