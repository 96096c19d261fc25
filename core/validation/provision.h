// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace validation
{

// A legal provision as institutions share it, however they write it: no case, blanks, stops and
// commas. Empty: none.
QString provisionKey(const QString &provision);

} // namespace validation
