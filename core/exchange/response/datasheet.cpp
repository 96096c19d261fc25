// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/locators.h"
#include "core/exchange/response/responsesheets.h"
#include "core/exchange/sheets/sheets.h"

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Edition;
using table::CellStyle;

constexpr int firstYearColumn = 3; // after address, row and column
constexpr int columnsPerYear = 4; // value, status, comment, source

QStringList statusIds()
{
    using questionnaire::Status;
    QStringList ids;
    for (Status status : { Status::Reported, Status::Zero, Status::Provisional, Status::Suppressed,
                           Status::NotAvailable, Status::NotApplicable, Status::NotAsked })
        ids << questionnaire::statusId(status);
    return ids;
}

class DataSheet
{
public:
    DataSheet(const ResponseSource &source, const questionnaire::Module &module)
        : m_source(source)
        , m_module(module)
    {
    }
    table::Sheet make();

private:
    void addHeader();
    void addTable(const questionnaire::Table &table, const QList<int> &cells);
    void addCell(int cell, bool isFirstOfRow);
    bool isShown(int cell) const;
    QString word(const base::Text &text) const { return m_source.wording(text); }

    const ResponseSource &m_source;
    const questionnaire::Module &m_module;
    table::Sheet m_sheet;
};

bool DataSheet::isShown(int cell) const
{
    const Response &response = m_source.response;
    return response.edition->isAsked(cell)
        || std::any_of(response.years.begin(), response.years.end(),
                       [&](int year) { return response.find(cell, year) != nullptr; });
}

void DataSheet::addHeader()
{
    const questionnaire::Form &form = m_source.response.edition->form();
    const Locator locator { Locator::Kind::Cells, form.id, m_source.job.data.settings.country };
    QList<table::Cell> places { textCell(locator.text(), CellStyle::Muted), {}, {} };
    QStringList names { word(lateText("exchange", "Address")), word(lateText("exchange", "Row")),
                        word(lateText("exchange", "Column")) };
    for (int year : m_source.response.years) {
        for (const char *what : { "value", "status", "comment", "source" })
            places << textCell(columnLocator(QLatin1String(what), year), CellStyle::Muted);
        names << QString::number(year) << word(lateText("exchange", "Status"))
              << word(lateText("exchange", "Comment")) << word(lateText("exchange", "Source"));
        m_sheet.columnWidths << 14 << 14 << 28 << 22;
    }
    m_sheet.rows << QList<table::Cell> { textCell(m_module.id + QLatin1Char(' ') + m_module.title,
                                                  CellStyle::Title) };
    m_sheet.rows << places << headerCells(names);
}

void DataSheet::addCell(int cell, bool isFirstOfRow)
{
    const Edition::Cell &place = m_source.response.edition->cell(cell);
    QList<table::Cell> cells = placeCells(place, isFirstOfRow);
    for (int year : m_source.response.years) {
        const questionnaire::Answer *answer = m_source.response.find(cell, year);
        const questionnaire::Figure figure = answer ? answer->figure : questionnaire::Figure();
        const bool isSaid = figure.status != questionnaire::Status::Empty;
        cells << figureCell(figure)
              << textCell(isSaid ? questionnaire::statusId(figure.status) : QString(),
                          CellStyle::Input)
              << textCell(answer ? answer->comment : QString(), CellStyle::Input)
              << textCell(answer ? answer->source : QString(), CellStyle::Input);
    }
    m_sheet.rows << cells;
}

void DataSheet::addTable(const questionnaire::Table &table, const QList<int> &cells)
{
    m_sheet.rows << QList<table::Cell> {};
    const QString kind = table.reference.isEmpty()
        ? word(lateText("exchange", "in the year"))
        : word(lateText("exchange", "on %1 (month-day)", { table.reference }));
    m_sheet.rows << QList<table::Cell> {
        textCell(table.id, CellStyle::Header), textCell(table.title, CellStyle::Header),
        textCell(table.unit + QStringLiteral(", ") + kind, CellStyle::Header)
    };
    m_sheet.rows << QList<table::Cell> { {},
                                         textCell(table.definition, CellStyle::Wrapped),
                                         textCell(word(markSentence(table.mark)),
                                                  CellStyle::Muted) };
    const int first = int(m_sheet.rows.size());
    const questionnaire::Row *row = nullptr;
    for (int cell : cells) {
        const questionnaire::Row *next = m_source.response.edition->cell(cell).row;
        addCell(cell, next != row);
        row = next;
    }
    for (int year = 0; year < m_source.response.years.size(); ++year)
        m_sheet.choices << table::Choice { firstYearColumn + columnsPerYear * year + 1, first,
                                           int(m_sheet.rows.size()) - 1, statusIds() };
}

table::Sheet DataSheet::make()
{
    m_sheet.name = QStringLiteral("DATA ") + m_module.id + QLatin1Char(' ') + m_module.title;
    m_sheet.columnWidths = { 26, 52, 18 };
    m_sheet.frozenRows = 3; // title, locators, header
    m_sheet.frozenColumns = firstYearColumn;
    addHeader();
    const Edition &edition = *m_source.response.edition;
    QHash<const questionnaire::Table *, QList<int>> cells;
    for (int cell = 0; cell < edition.cellCount(); ++cell) {
        if (edition.cell(cell).module == &m_module && isShown(cell))
            cells[edition.cell(cell).table] << cell;
    }
    for (const questionnaire::Table &table : m_module.tables) {
        if (cells.contains(&table))
            addTable(table, cells.value(&table));
    }
    return std::move(m_sheet);
}

} // namespace

QList<table::Cell> placeCells(const Edition::Cell &place, bool isFirstOfRow)
{
    const QString indent(3 * place.row->indent, QChar(0x00a0));
    return { textCell(place.address, CellStyle::Locked),
             textCell(isFirstOfRow ? indent + place.row->label : QString(), CellStyle::Wrapped),
             textCell(place.column->name.isEmpty() ? place.column->id : place.column->name) };
}

table::Sheet dataSheet(const ResponseSource &source, const questionnaire::Module &module)
{
    return DataSheet(source, module).make();
}

} // namespace exchange
