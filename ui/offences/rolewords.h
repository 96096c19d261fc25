// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/listimport.h"

namespace offencespage
{

// Roles of columns in words, in the order in which they are offered.
QList<offences::Role> roles();
QString roleText(offences::Role role);
QString roleHelp(offences::Role role);

// What still keeps a table from being taken in with these roles, in a sentence; empty when nothing
// does.
QString roleProblem(const QList<offences::ColumnRole> &roles, const QStringList &header);

} // namespace offencespage
