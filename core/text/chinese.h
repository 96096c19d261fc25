// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace text
{

// Traditional characters as simplified ones, sign by sign, so that places stay: words of one script
// find texts of the other. All else stays.
QString simplifiedChinese(const QString &original);

} // namespace text
