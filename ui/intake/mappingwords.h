// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/link.h"
#include "core/offences/offencelist.h"

namespace intake
{

// Values of links and lists in words.
QString statusText(mapping::Status status);
QString extentText(mapping::Extent extent);
QString institutionText(offences::Institution institution);
QList<offences::Institution> institutions(); // in the order of the criminal justice process

} // namespace intake
