// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bench
{

// A project of so many codes, half of them with an approved link, made through the same edits as a
// person makes, with so many lines of history. Always the same for the same figures. Made once and
// kept in build/<preset>/bench/projects (remove that folder after a change of the file format); a
// run gets a copy of its own.
QString largeProject(int codes, int historyLines);

inline const QString LargeList = QStringLiteral("police");

} // namespace bench
