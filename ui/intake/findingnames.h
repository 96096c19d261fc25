// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace intake
{

// What the findings of reading a table (T), building a list (I) and comparing a reviewed table (X)
// have in common, by check id: "Codes that stand twice". Empty for an id that has no name.
QString findingGroupName(const QString &check);

} // namespace intake
