// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/workbook.h"

#include "core/table/cellformats.h"
#include "core/table/savefile.h"
#include "core/table/sheetextras.h"
#include "core/table/sheetname.h"
#include "core/table/xlsxfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>
#include <memory>
#include <vector>

namespace table
{

namespace
{

constexpr qsizetype maximumRows = LXW_ROW_MAX;
constexpr qsizetype maximumColumns = LXW_COL_MAX;
constexpr qsizetype maximumText = 32'767; // characters a cell can hold
constexpr qsizetype maximumInlineList = 255; // characters of a drop-down written in place
constexpr double maximumExact = 999'999'999'999'999.0; // spreadsheets keep fifteen digits

// Frees the workbook when writing is given up half way.
using Writer = std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)>;

class Writing
{
public:
    Writing(const Workbook &workbook, const QString &shownPath)
        : m_workbook(workbook)
        , m_tried(base::lateText("table", "Writing the workbook %1.",
                                 { QDir::toNativeSeparators(shownPath) }))
        , m_writer(nullptr, &lxw_workbook_free)
    {
    }

    base::Result<> run(const QString &path);

private:
    base::Result<> checkSizes() const;
    void addSheets();
    base::Result<> fill(const Sheet &sheet, lxw_worksheet *target);
    base::Result<> writeCell(lxw_worksheet *target, lxw_row_t row, lxw_col_t column,
                             const Cell &cell);
    base::Result<> writeText(lxw_worksheet *target, lxw_row_t row, lxw_col_t column,
                             const QString &text, CellStyle style);
    base::Result<> addChoice(lxw_worksheet *target, const Choice &choice);
    QByteArray listReference(const QStringList &values);
    void arrange(const Sheet &sheet, lxw_worksheet *target) const;
    void setProperties();
    base::Result<> checked(lxw_error error) const;

    const Workbook &m_workbook;
    base::Text m_tried;
    Writer m_writer;
    std::unique_ptr<CellFormats> m_formats;
    SheetNames m_names;
    std::vector<lxw_worksheet *> m_sheets;
    lxw_worksheet *m_lists = nullptr; // hidden; holds drop-downs too long to be written in place
    QByteArray m_listsName;
    QList<QStringList> m_listColumns;
};

base::Result<> Writing::checked(lxw_error error) const
{
    if (error == LXW_NO_ERROR)
        return {};
    return base::failure(
        m_tried,
        base::lateText("table", "The workbook could not be written: %1",
                       { QString::fromUtf8(lxw_strerror(error)) }),
        base::lateText("table", "Check that the disk has room, or export as CSV."));
}

base::Result<> Writing::checkSizes() const
{
    for (const Sheet &sheet : m_workbook.sheets) {
        qsizetype columns = 0;
        for (const QList<Cell> &row : sheet.rows)
            columns = qMax(columns, row.size());
        if (sheet.rows.size() > maximumRows || columns > maximumColumns)
            return base::failure(
                m_tried,
                base::lateText("table",
                               "The sheet \"%1\" has %2 rows and %3 columns, more than a "
                               "workbook can hold.",
                               { sheet.name, int(sheet.rows.size()), int(columns) }),
                base::lateText("table", "Export as CSV."));
    }
    return {};
}

void Writing::addSheets()
{
    const auto add = [this](const QString &wanted) {
        return workbook_add_worksheet(m_writer.get(), m_names.next(wanted).toUtf8().constData());
    };
    for (const Sheet &sheet : m_workbook.sheets)
        m_sheets.push_back(add(sheet.name));
    if (m_sheets.empty())
        add({}); // a workbook without a sheet cannot be opened
}

base::Result<> Writing::writeText(lxw_worksheet *target, lxw_row_t row, lxw_col_t column,
                                  const QString &text, CellStyle style)
{
    lxw_format *format = m_formats->format(style, ValueKind::Text);
    QString shown = text;
    shown.remove(QChar(0));
    if (shown.isEmpty())
        return checked(worksheet_write_blank(target, row, column, format));
    if (shown.size() > maximumText)
        return base::failure(
            m_tried,
            base::lateText("table",
                           "A text has more than %1 characters, the most that a cell "
                           "can hold.",
                           { int(maximumText) }),
            base::lateText("table", "Shorten the text that begins with \"%1\", or export as CSV.",
                           { shown.first(40) }));
    // "_x0041_" in a text would come back as "A" (ECMA-376 part 1, 22.9.2.19).
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    shown.replace(escape, QStringLiteral("_x005F_"));
    return checked(worksheet_write_string(target, row, column, shown.toUtf8().constData(), format));
}

lxw_datetime libraryTime(const QDateTime &time)
{
    const QDate date = time.date();
    const QTime clock = time.time();
    return { date.year(),  date.month(),   date.day(),
             clock.hour(), clock.minute(), double(clock.second()) };
}

bool fitsDate(QDate date)
{
    return date.isValid() && date.year() >= 1900 && date.year() <= 9999;
}

base::Result<> Writing::writeCell(lxw_worksheet *target, lxw_row_t row, lxw_col_t column,
                                  const Cell &cell)
{
    const QVariant &value = cell.value;
    if (!cell.formula.isEmpty())
        return checked(writeFormula(target, row, column, cell,
                                    m_formats->format(cell.style, ValueKind::Whole)));
    switch (value.typeId()) {
    case QMetaType::Bool:
        return checked(worksheet_write_boolean(target, row, column, value.toBool(),
                                               m_formats->format(cell.style, ValueKind::Whole)));
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Float:
    case QMetaType::Double: {
        const double number = value.toDouble();
        if (!std::isfinite(number) || std::abs(number) > maximumExact)
            break;
        const ValueKind kind
            = number == std::floor(number) ? ValueKind::Whole : ValueKind::Fraction;
        return checked(worksheet_write_number(target, row, column, number,
                                              m_formats->format(cell.style, kind)));
    }
    case QMetaType::QDate:
    case QMetaType::QDateTime: {
        const bool isDate = value.typeId() == QMetaType::QDate;
        if (!fitsDate(value.toDate()))
            break;
        lxw_datetime time = libraryTime(isDate ? QDateTime(value.toDate(), QTime(0, 0), Qt::UTC)
                                               : value.toDateTime());
        return checked(worksheet_write_datetime(
            target, row, column, &time,
            m_formats->format(cell.style, isDate ? ValueKind::Date : ValueKind::DateTime)));
    }
    default:
        break;
    }
    return writeText(target, row, column, value.toString(), cell.style);
}

// Where a long list stands on the hidden sheet; equal lists share a column.
QByteArray Writing::listReference(const QStringList &values)
{
    if (!m_lists) {
        const QString name = m_names.next(QStringLiteral("Lists"));
        m_listsName = name.toUtf8();
        m_lists = workbook_add_worksheet(m_writer.get(), m_listsName.constData());
        worksheet_hide(m_lists);
    }
    qsizetype column = m_listColumns.indexOf(values);
    if (column < 0) {
        column = m_listColumns.size();
        m_listColumns.append(values);
        for (qsizetype i = 0; i < values.size(); ++i)
            worksheet_write_string(m_lists, lxw_row_t(i), lxw_col_t(column),
                                   values[i].toUtf8().constData(),
                                   m_formats->format(CellStyle::Code, ValueKind::Text));
    }
    char range[LXW_MAX_CELL_RANGE_LENGTH];
    lxw_rowcol_to_range_abs(range, 0, lxw_col_t(column), lxw_row_t(values.size() - 1),
                            lxw_col_t(column));
    return "='" + m_listsName + "'!" + range;
}

base::Result<> Writing::addChoice(lxw_worksheet *target, const Choice &choice)
{
    if (choice.values.isEmpty() || choice.lastRow < choice.firstRow)
        return {};
    const QString joined = choice.values.join(u',');
    // A comma inside a value would split it, so such lists go to the hidden sheet, too.
    const bool inPlace = joined.toUtf8().size() <= maximumInlineList
        && joined.count(u',') == choice.values.size() - 1 && !joined.startsWith(u'=')
        && !joined.contains(u'"');
    QByteArrayList kept;
    std::vector<const char *> values;
    QByteArray reference;
    lxw_data_validation validation = {};
    if (inPlace) {
        for (const QString &value : choice.values)
            kept.append(value.toUtf8());
        for (const QByteArray &value : std::as_const(kept))
            values.push_back(value.constData());
        values.push_back(nullptr);
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = const_cast<char **>(values.data());
    } else {
        reference = listReference(choice.values);
        validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        validation.value_formula = reference.data();
    }
    judgeOthers(validation, choice.others);
    return checked(worksheet_data_validation_range(
        target, lxw_row_t(choice.firstRow), lxw_col_t(choice.column), lxw_row_t(choice.lastRow),
        lxw_col_t(choice.column), &validation));
}

void Writing::arrange(const Sheet &sheet, lxw_worksheet *target) const
{
    for (qsizetype i = 0; i < sheet.columnWidths.size(); ++i) {
        if (sheet.columnWidths[i] > 0)
            worksheet_set_column(target, lxw_col_t(i), lxw_col_t(i),
                                 qMin(sheet.columnWidths[i], 255.0), nullptr);
    }
    if (sheet.frozenRows > 0 || sheet.frozenColumns > 0)
        worksheet_freeze_panes(target, lxw_row_t(sheet.frozenRows), lxw_col_t(sheet.frozenColumns));
    if (sheet.frozenRows > 0)
        worksheet_repeat_rows(target, 0, lxw_row_t(sheet.frozenRows - 1));
    if (sheet.filterRow >= 0 && sheet.filterRow < sheet.rows.size()
        && !sheet.rows[sheet.filterRow].isEmpty())
        worksheet_autofilter(target, lxw_row_t(sheet.filterRow), 0,
                             lxw_row_t(sheet.rows.size() - 1),
                             lxw_col_t(sheet.rows[sheet.filterRow].size() - 1));
    if (sheet.rightToLeft)
        worksheet_right_to_left(target);
    if (sheet.fitsRows)
        fitRows(sheet, target);
    hideColumns(sheet, target);
    if (sheet.isProtected)
        protect(target);
    worksheet_set_landscape(target);
    worksheet_fit_to_pages(target, 1, 0);
    // Codes are numbers stored as text on purpose.
    worksheet_ignore_errors(target, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

base::Result<> Writing::fill(const Sheet &sheet, lxw_worksheet *target)
{
    for (qsizetype row = 0; row < sheet.rows.size(); ++row) {
        const QList<Cell> &cells = sheet.rows[row];
        for (qsizetype column = 0; column < cells.size(); ++column) {
            base::Result<> written
                = writeCell(target, lxw_row_t(row), lxw_col_t(column), cells[column]);
            if (!written)
                return written;
        }
    }
    for (const Choice &choice : sheet.choices) {
        if (base::Result<> added = addChoice(target, choice); !added)
            return added;
    }
    for (const Highlight &highlight : sheet.highlights) {
        const auto added = checked(addHighlight(target, highlight, m_formats->highlight()));
        if (!added)
            return added;
    }
    arrange(sheet, target);
    return {};
}

void Writing::setProperties()
{
    QByteArray title = m_workbook.title.toUtf8();
    QByteArray author = m_workbook.author.toUtf8();
    QByteArray comments = m_workbook.comments.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = author.data();
    properties.comments = comments.data();
    // Without a time the library would take the present one.
    const QDateTime created = m_workbook.created.isValid()
        ? m_workbook.created
        : QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    properties.created = time_t(created.toSecsSinceEpoch());
    workbook_set_properties(m_writer.get(), &properties);
}

base::Result<> Writing::run(const QString &path)
{
    if (base::Result<> sizes = checkSizes(); !sizes)
        return sizes;
    const QByteArray file = QFile::encodeName(path);
    QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    m_writer.reset(openXlsx(file, folder));
    if (!m_writer)
        return checked(LXW_ERROR_CREATING_XLSX_FILE);
    m_formats = std::make_unique<CellFormats>(m_writer.get());
    setProperties();
    addSheets();
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        if (base::Result<> filled = fill(m_workbook.sheets[qsizetype(i)], m_sheets[i]); !filled)
            return filled;
    }
    return checked(workbook_close(m_writer.release())); // closing frees it
}

} // namespace

base::Result<> writeWorkbook(const QString &path, const Workbook &workbook)
{
    return saveFileWith(
        path, [&](const QString &temporary) { return Writing(workbook, path).run(temporary); });
}

} // namespace table
