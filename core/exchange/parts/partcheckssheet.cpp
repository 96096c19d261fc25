// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/partsheets.h"
#include "core/exchange/parts/partwords.h"
#include "core/exchange/sheets/sheets.h"

namespace exchange
{

namespace
{

using base::lateText;
using table::Cell;
using table::CellStyle;
using validation::Verdict;
using Column = PartLayout::Column;

QString checkCountFormula(qsizetype rows)
{
    const QString column = PartLayout::columnName(CheckColumn::Flag);
    return QStringLiteral("=COUNTIF($%1$%2:$%1$%3,1)")
        .arg(column)
        .arg(PartChecks::firstRow + 1)
        .arg(rows);
}

QVariant shownSum(double low, double high)
{
    if (low == high)
        return low;
    return QString::number(low, 'g', 15) + QStringLiteral("..") + QString::number(high, 'g', 15);
}

class PartChecksSheet
{
public:
    PartChecksSheet(const PartSource &source, const PartLayout &layout, const PartChecks &checks)
        : m_source(source)
        , m_layout(layout)
        , m_checks(checks)
        , m_holds(source.wording(lateText("exchange", "OK")))
        , m_fails(source.wording(lateText("exchange", "FAILS")))
    {
    }
    table::Sheet make();

private:
    void add(const PartCheck &check);
    void addReading(const PartLayout::Sheet &sheet, int year);
    void addCount();
    Cell result(const QVariant &flag) const; // of the row in work
    QVariant sumOf(const QList<validation::CellAt> &cells, int year) const;
    QString word(const base::Text &text) const { return m_source.wording(text); }

    const PartSource &m_source;
    const PartLayout &m_layout;
    const PartChecks &m_checks;
    QString m_holds, m_fails;
    table::Sheet m_sheet;
};

Cell PartChecksSheet::result(const QVariant &flag) const
{
    const QString cell = QStringLiteral("$%1$%2")
                             .arg(PartLayout::columnName(CheckColumn::Flag))
                             .arg(m_sheet.rows.size() + 1);
    const bool isTested = flag.typeId() == QMetaType::Int;
    const QString value = !isTested ? QString() : flag.toInt() == 1 ? m_fails : m_holds;
    return {
        value, CellStyle::Plain,
        QStringLiteral("=IF(%1=\"\",\"\",IF(%1=1,\"%2\",\"%3\"))").arg(cell, m_fails, m_holds)
    };
}

QVariant PartChecksSheet::sumOf(const QList<validation::CellAt> &cells, int year) const
{
    double low = 0, high = 0;
    bool isThere = false;
    for (const validation::CellAt &cell : cells) {
        const questionnaire::Figure &figure = m_checks.figures().at(year - cell.back, cell.cell);
        if (!figure.isThere())
            continue;
        isThere = true;
        low += figure.low;
        high += figure.high;
    }
    return isThere ? shownSum(low, high) : QVariant(QString());
}

void PartChecksSheet::add(const PartCheck &check)
{
    const QVariant flag = check.outcome == Verdict::Outcome::NotTested
        ? QVariant(QString())
        : QVariant(check.outcome == Verdict::Outcome::Failed ? 1 : 0);
    m_sheet.rows << QList<Cell> {
        textCell(check.rule->id, CellStyle::Code),
        { check.year },
        textCell(check.rule->name, CellStyle::Wrapped),
        textCell(m_checks.words(check), CellStyle::Wrapped),
        { sumOf({ check.at->whole }, check.year), CellStyle::Number, m_checks.wholeFormula(check) },
        { sumOf(check.at->parts, check.year), CellStyle::Number, m_checks.partsFormula(check) },
        result(flag),
        textCell(check.rule->advice, CellStyle::Wrapped),
        { flag, CellStyle::Plain, m_checks.flagFormula(check) }
    };
}

// Whether everything that stands in the cells of a sheet can be read.
void PartChecksSheet::addReading(const PartLayout::Sheet &sheet, int year)
{
    bool isOdd = false;
    for (const PartLayout::Block &block : sheet.blocks) {
        for (int cell : block.cells) {
            const questionnaire::Figure &figure = m_checks.figures().at(year, cell);
            isOdd = isOdd
                || (countsThings(m_source.response.edition->cell(cell).row->unit)
                    && figure.isExact() && (figure.low < 0 || figure.low != qint64(figure.low)));
        }
    }
    const QVariant flag = isOdd ? 1 : 0;
    m_sheet.rows << QList<Cell> {
        textCell(sheet.name, CellStyle::Code),
        { year },
        textCell(word(lateText("exchange", "The figures can be read")), CellStyle::Wrapped),
        textCell(word(lateText("exchange",
                               "Each figure is a number, “<5” or an interval such as 0..4; counts "
                               "are whole and not negative.")),
                 CellStyle::Wrapped),
        {},
        {},
        result(flag),
        textCell(word(lateText("exchange",
                               "Write digits only, with no sign between thousands. Words belong "
                               "into the comment.")),
                 CellStyle::Wrapped),
        { flag, CellStyle::Plain,
          QStringLiteral("=IF(SUM(%1)>0,1,0)").arg(m_layout.range(sheet, year, Column::Odd)) }
    };
}

// How many fail, on the line of the explanation.
void PartChecksSheet::addCount()
{
    int failing = 0;
    for (const QList<Cell> &row : std::as_const(m_sheet.rows))
        failing += row.value(CheckColumn::Flag).value == QVariant(1) ? 1 : 0;
    QList<Cell> &row = m_sheet.rows[1];
    row.resize(CheckColumn::Result + 1);
    row[CheckColumn::Parts] = textCell(word(lateText("exchange", "Failing now:")));
    row[CheckColumn::Result]
        = { failing, CellStyle::Number, checkCountFormula(m_sheet.rows.size()) };
}

table::Sheet PartChecksSheet::make()
{
    m_sheet.name = m_layout.checksName();
    m_sheet.columnWidths = { 10, 8, 40, 60, 14, 14, 10, 60 };
    m_sheet.frozenRows = PartChecks::firstRow;
    m_sheet.hiddenColumns = { CheckColumn::Flag };
    m_sheet.isProtected = m_sheet.fitsRows = true;
    m_sheet.rows << QList<Cell> { textCell(word(lateText("exchange", "Checks")),
                                           CellStyle::Title) };
    m_sheet.rows << QList<Cell> { textCell(
        word(lateText("exchange",
                      "They are made while you type; cells that are left open fail nothing. More "
                      "checks follow when the workbook has come back.")),
        CellStyle::Muted) };
    m_sheet.rows << headerCells(
        { word(lateText("exchange", "Check")), word(lateText("exchange", "Year")),
          word(lateText("exchange", "What is checked")), word(lateText("exchange", "Cells")),
          word(lateText("exchange", "Whole")), word(lateText("exchange", "Parts together")),
          word(lateText("exchange", "Result")), word(lateText("exchange", "What to do")) });
    for (const PartCheck &check : m_checks.checks())
        add(check);
    for (const PartLayout::Sheet &sheet : m_layout.sheets()) {
        for (int year : m_source.response.years)
            addReading(sheet, year);
    }
    addCount();
    m_sheet.highlights << table::Highlight { CheckColumn::Result, PartChecks::firstRow,
                                             int(m_sheet.rows.size()) - 1,
                                             QStringLiteral("=$%1%2=1")
                                                 .arg(PartLayout::columnName(CheckColumn::Flag))
                                                 .arg(PartChecks::firstRow + 1) };
    return std::move(m_sheet);
}

} // namespace

table::Sheet partChecksSheet(const PartSource &source, const PartLayout &layout,
                             const PartChecks &checks)
{
    return PartChecksSheet(source, layout, checks).make();
}

} // namespace exchange
