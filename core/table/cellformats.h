// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/workbook.h"

#include <xlsxwriter.h>

#include <map>
#include <utility>

namespace table
{

// What a cell's value needs of a number format, besides its style.
enum class ValueKind { Text, Whole, Fraction, Date, DateTime };

// The library's formats of one workbook, made when first used.
class CellFormats
{
public:
    explicit CellFormats(lxw_workbook *workbook)
        : m_workbook(workbook)
    {
    }
    lxw_format *format(CellStyle style, ValueKind kind);
    lxw_format *highlight(); // what cells take on where a condition holds

private:
    lxw_workbook *m_workbook;
    std::map<std::pair<CellStyle, ValueKind>, lxw_format *> m_made;
    lxw_format *m_highlight = nullptr;
};

} // namespace table
