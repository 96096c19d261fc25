// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/sheetextras.h"

#include <algorithm>
#include <cmath>

namespace table
{

namespace
{

bool isWrapped(CellStyle style)
{
    return style == CellStyle::Wrapped || style == CellStyle::Locked || style == CellStyle::Header
        || style == CellStyle::Input;
}

// Widths of columns are counted in digits; signs of East Asian scripts are two of them wide.
int linesOf(const QString &text, double width)
{
    constexpr ushort firstWide = 0x2E80;
    int lines = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const auto wide = std::count_if(line.begin(), line.end(),
                                        [](QChar sign) { return sign.unicode() >= firstWide; });
        lines += std::max(1, int(std::ceil(double(line.size() + wide) / width)));
    }
    return lines;
}

} // namespace

lxw_error writeFormula(lxw_worksheet *target, lxw_row_t row, lxw_col_t column, const Cell &cell,
                       lxw_format *format)
{
    const QByteArray formula = cell.formula.toUtf8();
    const int type = cell.value.typeId();
    if (type == QMetaType::Double || type == QMetaType::Int)
        return worksheet_write_formula_num(target, row, column, formula.constData(), format,
                                           cell.value.toDouble());
    return worksheet_write_formula_str(target, row, column, formula.constData(), format,
                                       cell.value.toString().toUtf8().constData());
}

lxw_error addHighlight(lxw_worksheet *target, const Highlight &highlight, lxw_format *format)
{
    if (highlight.lastRow < highlight.firstRow)
        return LXW_NO_ERROR;
    QByteArray formula = highlight.formula.toUtf8();
    lxw_conditional_format condition = {};
    condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
    condition.value_string = formula.data();
    condition.format = format;
    return worksheet_conditional_format_range(
        target, lxw_row_t(highlight.firstRow), lxw_col_t(highlight.column),
        lxw_row_t(highlight.lastRow), lxw_col_t(highlight.column), &condition);
}

void judgeOthers(lxw_data_validation &validation, Choice::Others others)
{
    switch (others) {
    case Choice::Others::Warn:
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
        break;
    case Choice::Others::Refuse:
        validation.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
        break;
    case Choice::Others::Take:
        validation.show_error = LXW_VALIDATION_OFF;
        break;
    }
}

void fitRows(const Sheet &sheet, lxw_worksheet *target)
{
    constexpr int mostLines = 25;
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        int lines = 1;
        for (qsizetype column = 0; column < sheet.rows[row].size(); ++column) {
            const Cell &cell = sheet.rows[row][column];
            const double width = sheet.columnWidths.value(column, LXW_DEF_COL_WIDTH);
            if (isWrapped(cell.style) && width > 0)
                lines = std::max(lines, linesOf(cell.value.toString(), width));
        }
        if (lines > 1)
            worksheet_set_row(target, lxw_row_t(row),
                              std::min(lines, mostLines) * LXW_DEF_ROW_HEIGHT, nullptr);
    }
}

void hideColumns(const Sheet &sheet, lxw_worksheet *target)
{
    lxw_row_col_options options = {};
    options.hidden = 1;
    for (int column : sheet.hiddenColumns)
        worksheet_set_column_opt(target, lxw_col_t(column), lxw_col_t(column), LXW_DEF_COL_WIDTH,
                                 nullptr, &options);
}

// Columns and rows may be made wider and higher, so that long texts can be read.
void protect(lxw_worksheet *target)
{
    lxw_protection options = {};
    options.format_columns = LXW_TRUE;
    options.format_rows = LXW_TRUE;
    worksheet_protect(target, nullptr, &options);
}

} // namespace table
