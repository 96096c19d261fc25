// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/tablereader.h"

namespace microdata
{

// Attributes and layouts as sheets: no title stands above their headers, and what is odd about the
// file itself comes before what is odd about its content.
inline table::ReadOptions sheetOptions()
{
    table::ReadOptions options;
    options.titleRows = 0;
    return options;
}

template<typename Sheet>
auto readSheet(const base::Result<table::ReadTable> &source)
    -> base::Result<decltype(std::declval<Sheet &>().read())>
{
    if (!source)
        return tl::unexpected(source.error());
    auto read = Sheet(source->table, source->source.path).read();
    read.findings = source->findings + read.findings;
    return read;
}

} // namespace microdata
