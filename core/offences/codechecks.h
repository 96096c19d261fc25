// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/listchecks.h"
#include "core/offences/listcolumns.h"

namespace offences
{

// I04, I06, I07 and I08 about one printed code.
void checkCode(const CodeColumn &codes, const QString &printed,
               const CodeColumn::Repaired &repaired, int line, RowFindings &findings);

// I05, I02 and I12 where they concern the whole list.
void checkColumns(const ListColumns &columns, const CodeColumn &codes, const QString &listId,
                  RowFindings &findings);

} // namespace offences
