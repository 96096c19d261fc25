// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/cellformats.h"

namespace table
{

namespace
{

constexpr lxw_color_t headerFill = 0x1F4E79;
constexpr lxw_color_t lockedFill = 0xEDEDED;
constexpr lxw_color_t inputFill = 0xFFF9DB;
constexpr lxw_color_t lineColour = 0xBFBFBF;
constexpr lxw_color_t mutedText = 0x6B6B6B;
constexpr lxw_color_t wrongFill = 0xFFC7CE;
constexpr lxw_color_t wrongText = 0x9C0006;

void paint(lxw_format *format, CellStyle style)
{
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (style) {
    case CellStyle::Header:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_font_color(format, LXW_COLOR_WHITE);
        format_set_bg_color(format, headerFill);
        break;
    case CellStyle::Title:
        format_set_bold(format);
        format_set_font_size(format, 14);
        break;
    case CellStyle::Locked:
        format_set_text_wrap(format);
        format_set_bg_color(format, lockedFill);
        break;
    case CellStyle::Input:
    case CellStyle::Figure:
    case CellStyle::Day:
        format_set_unlocked(format);
        format_set_text_wrap(format);
        format_set_bg_color(format, inputFill);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, lineColour);
        break;
    case CellStyle::Wrapped:
        format_set_text_wrap(format);
        break;
    case CellStyle::Muted:
        format_set_font_color(format, mutedText);
        break;
    case CellStyle::Plain:
    case CellStyle::Code:
    case CellStyle::Percent:
    case CellStyle::Number:
        break;
    }
}

// nullptr: general. Codes and empty input cells are text, so that a code typed there keeps its
// leading zeros.
const char *numberCode(CellStyle style, ValueKind kind)
{
    if (kind == ValueKind::Date || style == CellStyle::Day)
        return "yyyy-mm-dd";
    if (kind == ValueKind::DateTime)
        return "yyyy-mm-dd hh:mm:ss";
    if (style == CellStyle::Percent)
        return "0.0%";
    if (style == CellStyle::Number)
        return kind == ValueKind::Fraction ? "#,##0.00" : "#,##0";
    if (style == CellStyle::Figure && kind == ValueKind::Whole)
        return "#,##0";
    const bool isTextCell = style == CellStyle::Code || style == CellStyle::Input;
    return isTextCell && kind == ValueKind::Text ? "@" : nullptr;
}

} // namespace

lxw_format *CellFormats::format(CellStyle style, ValueKind kind)
{
    lxw_format *&format = m_made[{ style, kind }];
    if (!format) {
        format = workbook_add_format(m_workbook);
        paint(format, style);
        if (const char *code = numberCode(style, kind))
            format_set_num_format(format, code);
    }
    return format;
}

lxw_format *CellFormats::highlight()
{
    if (!m_highlight) {
        m_highlight = workbook_add_format(m_workbook);
        format_set_bg_color(m_highlight, wrongFill);
        format_set_font_color(m_highlight, wrongText);
    }
    return m_highlight;
}

} // namespace table
