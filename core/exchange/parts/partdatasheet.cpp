// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/partsheets.h"
#include "core/exchange/parts/partwords.h"
#include "core/exchange/response/locators.h"
#include "core/exchange/response/responsesheets.h"
#include "core/exchange/sheets/sheets.h"
#include "core/questionnaire/words.h"

#include <cmath>

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Edition;
using questionnaire::Figure;
using questionnaire::Status;
using table::CellStyle;
using Column = PartLayout::Column;

class PartDataSheet
{
public:
    PartDataSheet(const PartSource &source, const PartLayout &layout,
                  const PartLayout::Sheet &sheet, const PartChecks &checks)
        : m_source(source)
        , m_layout(layout)
        , m_plan(sheet)
        , m_checks(checks)
        , m_zero(statusWord(Status::Zero, source.wording))
    {
    }
    table::Sheet make();

private:
    void addHeader();
    void addBlock(const PartLayout::Block &block);
    void addCell(int cell, bool isFirstOfRow);
    void addInput(QList<table::Cell> &cells, const questionnaire::Answer *answer) const;
    void addHidden(QList<table::Cell> &cells, int cell, int year) const;
    QString lowFormula(const QString &value, const QString &status) const;
    QString highFormula(const QString &value, const QString &status) const;
    QString failsFormula(int cell, int year, const QString &odd) const;
    QString here(int year, Column column) const;
    QString word(const base::Text &text) const { return m_source.wording(text); }

    const PartSource &m_source;
    const PartLayout &m_layout;
    const PartLayout::Sheet &m_plan;
    const PartChecks &m_checks;
    QString m_zero;
    table::Sheet m_sheet;
};

void PartDataSheet::addHeader()
{
    QList<table::Cell> places {
        textCell(partLocator(m_source, Locator::Kind::Cells), CellStyle::Muted), {}, {}
    };
    QStringList names { word(lateText("exchange", "Address")), word(lateText("exchange", "Row")),
                        word(lateText("exchange", "Column")) };
    m_sheet.columnWidths = { 32, 46, 18 };
    for (int year : m_layout.earlier()) {
        places << table::Cell {};
        names << word(lateText("exchange", "%1 (as reported)", { QString::number(year) }));
        m_sheet.columnWidths << 12;
    }
    for (int year : m_source.response.years) {
        for (const char *what : { "value", "status", "comment", "source" })
            places << textCell(columnLocator(QLatin1String(what), year), CellStyle::Muted);
        names << QString::number(year) << word(lateText("exchange", "Status"))
              << word(lateText("exchange", "Comment")) << word(lateText("exchange", "Source"));
        m_sheet.columnWidths << 14 << 16 << 28 << 22;
    }
    m_sheet.rows << QList<table::Cell> { textCell(
        m_plan.module->id + QLatin1Char(' ') + m_plan.module->title, CellStyle::Title) };
    m_sheet.rows << places << headerCells(names);
}

// A cell of the row in work.
QString PartDataSheet::here(int year, Column column) const
{
    return QLatin1Char('$') + PartLayout::columnName(m_layout.column(year, column))
        + QString::number(m_sheet.rows.size() + 1);
}

QString PartDataSheet::lowFormula(const QString &value, const QString &status) const
{
    return QStringLiteral("=IF(ISNUMBER(%1),%1,IF(AND(%1=\"\",%2=\"%3\"),0,IFERROR(IF(LEFT(%1,1)="
                          "\"<\",1+0*VALUE(MID(%1,2,20)),VALUE(LEFT(%1,FIND(\"..\",%1)-1))),"
                          "\"\")))")
        .arg(value, status, QString(m_zero).replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

QString PartDataSheet::highFormula(const QString &value, const QString &status) const
{
    return QStringLiteral("=IF(ISNUMBER(%1),%1,IF(AND(%1=\"\",%2=\"%3\"),0,IFERROR(IF(LEFT(%1,1)="
                          "\"<\",VALUE(MID(%1,2,20))-1,VALUE(MID(%1,FIND(\"..\",%1)+2,20))),"
                          "\"\")))")
        .arg(value, status, QString(m_zero).replace(QLatin1Char('"'), QStringLiteral("\"\"")));
}

QString PartDataSheet::failsFormula(int cell, int year, const QString &odd) const
{
    QStringList flags;
    for (qsizetype check : m_checks.checksOf(cell, year))
        flags << checkFlagReference(m_layout, check);
    return flags.isEmpty() ? QLatin1Char('=') + odd
                           : QStringLiteral("=%1+SUM(%2)").arg(odd, flags.join(QLatin1Char(',')));
}

void PartDataSheet::addHidden(QList<table::Cell> &cells, int cell, int year) const
{
    const Figure &figure = m_checks.figures().at(year, cell);
    const bool isCount = countsThings(m_source.response.edition->cell(cell).row->unit);
    const QString value = here(year, Column::Value);
    const QString status = here(year, Column::Status);
    const QString unread
        = QStringLiteral("AND(%1<>\"\",%2=\"\")").arg(value, here(year, Column::Low));
    const QString broken
        = QStringLiteral("IF(ISNUMBER(%1),IF(OR(%1<0,%1<>INT(%1)),1,0),0)").arg(value);
    const int odd
        = isCount && figure.isExact() && (figure.low < 0 || figure.low != std::floor(figure.low))
        ? 1
        : 0;
    const bool isThere = figure.isThere();
    cells << table::Cell { isThere ? QVariant(figure.low) : QVariant(QString()), CellStyle::Plain,
                           lowFormula(value, status) }
          << table::Cell { isThere ? QVariant(figure.high) : QVariant(QString()), CellStyle::Plain,
                           highFormula(value, status) }
          << table::Cell { odd, CellStyle::Plain,
                           QStringLiteral("=IF(%1,1,%2)")
                               .arg(unread, isCount ? broken : QStringLiteral("0")) }
          << table::Cell { odd + m_checks.failsOf(cell, year), CellStyle::Plain,
                           failsFormula(cell, year, here(year, Column::Odd)) };
}

void PartDataSheet::addInput(QList<table::Cell> &cells, const questionnaire::Answer *answer) const
{
    const Figure figure = answer ? answer->figure : Figure();
    const bool isSaid = figure.status != Status::Empty;
    cells << figureCell(figure)
          << textCell(isSaid ? statusWord(figure.status, m_source.wording) : QString(),
                      CellStyle::Input)
          << textCell(answer ? answer->comment : QString(), CellStyle::Input)
          << textCell(answer ? answer->source : QString(), CellStyle::Input);
}

void PartDataSheet::addCell(int cell, bool isFirstOfRow)
{
    const Edition::Cell &place = m_source.response.edition->cell(cell);
    QList<table::Cell> cells = placeCells(place, isFirstOfRow);
    for (int year : m_layout.earlier()) {
        const questionnaire::Answer *answer = m_layout.earlierAnswer(cell, year);
        table::Cell shown = figureCell(answer ? answer->figure : Figure());
        if (answer && !answer->figure.isThere())
            shown.value = statusWord(answer->figure.status, m_source.wording);
        shown.style = CellStyle::Locked;
        cells << shown;
    }
    for (int year : m_source.response.years)
        addInput(cells, m_source.response.find(cell, year));
    for (int year : m_source.response.years)
        addHidden(cells, cell, year);
    m_sheet.rows << cells;
}

void PartDataSheet::addBlock(const PartLayout::Block &block)
{
    const questionnaire::Table &table = *block.table;
    const QString kind = table.reference.isEmpty()
        ? word(lateText("exchange", "in the year"))
        : word(lateText("exchange", "on %1 (month-day)", { table.reference }));
    m_sheet.rows << QList<table::Cell> {};
    m_sheet.rows << QList<table::Cell> {
        textCell(table.id, CellStyle::Header), textCell(table.title, CellStyle::Header),
        textCell(word(questionnaire::unitText(table.unit)) + QStringLiteral(", ") + kind,
                 CellStyle::Header)
    };
    m_sheet.rows << QList<table::Cell> { {}, textCell(table.definition, CellStyle::Wrapped) };
    Q_ASSERT(m_sheet.rows.size() == block.firstRow);
    const questionnaire::Row *row = nullptr;
    for (int cell : block.cells) {
        const questionnaire::Row *next = m_source.response.edition->cell(cell).row;
        addCell(cell, next != row);
        row = next;
    }
    const int last = int(m_sheet.rows.size()) - 1;
    using Others = table::Choice::Others;
    for (int year : m_source.response.years) {
        const auto choose = [&](Column column, const QStringList &values, Others others) {
            m_sheet.choices << table::Choice { m_layout.column(year, column), block.firstRow, last,
                                               values, others };
        };
        choose(Column::Status, statusWords(m_source.wording), Others::Refuse);
        choose(Column::Comment, usualComments(m_source.wording), Others::Take);
        choose(Column::Source, usualSources(m_source), Others::Take);
        m_sheet.highlights << table::Highlight {
            m_layout.column(year, Column::Value), block.firstRow, last,
            QStringLiteral("=$%1%2>0")
                .arg(PartLayout::columnName(m_layout.column(year, Column::Fails)))
                .arg(block.firstRow + 1)
        };
    }
}

table::Sheet PartDataSheet::make()
{
    m_sheet.name = m_plan.name;
    m_sheet.frozenRows = PartLayout::headRows;
    m_sheet.frozenColumns = PartLayout::firstColumn;
    m_sheet.isProtected = m_sheet.fitsRows = true;
    addHeader();
    for (const PartLayout::Block &block : m_plan.blocks)
        addBlock(block);
    for (int year : m_source.response.years) {
        for (Column column : { Column::Low, Column::High, Column::Odd, Column::Fails })
            m_sheet.hiddenColumns << m_layout.column(year, column);
    }
    return std::move(m_sheet);
}

} // namespace

table::Sheet partDataSheet(const PartSource &source, const PartLayout &layout,
                           const PartLayout::Sheet &sheet, const PartChecks &checks)
{
    return PartDataSheet(source, layout, sheet, checks).make();
}

} // namespace exchange
