// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/wording.h"
#include "core/table/workbook.h"

namespace exchange
{

// Fills the first sheet of a workbook of ours, which says what the workbook is: names and values,
// below headings.
class AboutRows
{
public:
    AboutRows(const Wording &wording, table::Sheet &sheet)
        : m_wording(wording)
        , m_sheet(sheet)
    {
    }
    void title(const QString &text);
    void heading(const base::Text &text);
    void row(const base::Text &name, const QString &value);
    void row(const base::Text &name, const base::Text &value) { row(name, m_wording(value)); }

private:
    const Wording &m_wording;
    table::Sheet &m_sheet;
};

} // namespace exchange
