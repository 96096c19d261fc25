// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/offences/listimport.h"
#include "core/table/tablereader.h"

namespace cli
{

// How a table file is to be read: --sheet, --delimiter, --encoding.
void addReadOptions(CLI::App &options, table::ReadOptions &read);

// Which column is what, by header or number; what is left out is guessed from headers and contents.
struct ListColumns {
    QString code, label, definition, law, category, validFrom, validTo, textLanguage;
    QStringList volumes;
};
void addListColumns(CLI::App &options, ListColumns &columns);
base::Result<QList<offences::ColumnRole>> rolesFor(const table::Table &table,
                                                   const ListColumns &columns);

} // namespace cli
