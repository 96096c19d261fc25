// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/responseworkbook.h"

#include "core/exchange/response/locators.h"
#include "core/table/tablereader.h"

#include <QFileInfo>

#include <cmath>

namespace exchange
{

namespace
{

using base::lateText;
using base::Severity;
using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::MethodAnswer;
using questionnaire::Question;

// Where the block that a row belongs to has its columns.
struct Block {
    Locator locator;
    int addressColumn = 0;
    QMap<int, ColumnPlace> columns;
};

class WorkbookReading
{
public:
    WorkbookReading(const QString &path, const Edition &edition, const QString &country)
        : m_path(path)
        , m_file(QFileInfo(path).fileName())
        , m_country(country)
        , m_edition(edition)
    {
    }
    base::Result<ResponseWorkbook> read(base::Progress &progress);

private:
    base::Result<QStringList> readSheet(const QString &name, base::Progress &progress);
    void readRows(const table::ReadTable &sheet);
    std::optional<Block> blockOf(const QStringList &row);
    bool isOurs(const Locator &locator);
    void readColumns(const QStringList &row, Block &block);
    void readCells(const QStringList &row, const Block &block);
    void readAnswer(const QStringList &row, const Block &block, int cell, int year);
    void readMethod(const QStringList &row, const Block &block);
    void contradict(const QString &key, const QString &what);
    void add(const Answer &answer);
    void add(const MethodAnswer &answer);
    void noteLost();
    void note(const char *check, Severity severity, const base::Text &message,
              const base::Text &advice);

    QString m_path, m_file, m_country;
    const Edition &m_edition;
    QString m_sheet; // in work
    int m_row = 0; // 1-based, of the sheet
    bool m_hasBlocks = false;
    bool m_hasTables = false;
    QMap<std::pair<int, int>, Answer> m_answers; // cell, year
    QMap<QString, MethodAnswer> m_method;
    QSet<QString> m_contradicted; // keys that stand there with different contents
    QSet<int> m_cells; // seen, filled or not
    base::Findings m_findings;
};

void WorkbookReading::note(const char *check, Severity severity, const base::Text &message,
                           const base::Text &advice)
{
    m_findings << base::Finding { QLatin1String(check),
                                  severity,
                                  { QStringLiteral("row"),
                                    { m_file + QStringLiteral(", ") + m_sheet,
                                      QString::number(m_row) } },
                                  message,
                                  advice };
}

bool WorkbookReading::isOurs(const Locator &locator)
{
    if (locator.edition != m_edition.form().id) {
        note("W01", Severity::Error,
             lateText("exchange", "The sheet “%1” answers %2, not %3.",
                      { m_sheet, locator.edition, m_edition.form().id }),
             lateText("exchange", "It was not read. Open the questionnaire it belongs to."));
        return false;
    }
    if (locator.country != m_country) {
        note("W02", Severity::Error,
             lateText("exchange", "The sheet “%1” is of the country “%2”, not “%3”.",
                      { m_sheet, locator.country, m_country }),
             lateText("exchange", "It was not read. Take the workbook of your country."));
        return false;
    }
    return true;
}

void WorkbookReading::readColumns(const QStringList &row, Block &block)
{
    const QList<int> years = m_edition.form().years();
    for (int column = 0; column < row.size(); ++column) {
        const std::optional<ColumnPlace> place = columnFromText(row[column]);
        if (!place)
            continue;
        if (place->year == 0 || years.contains(place->year)) {
            block.columns.insert(column, *place);
        } else if (place->what == QLatin1String("value")) {
            note("W03", Severity::Error,
                 lateText("exchange", "The sheet “%1” has figures for %2, which %3 does not ask.",
                          { m_sheet, QString::number(place->year), m_edition.form().id }),
                 lateText("exchange", "This year was not read."));
        }
    }
}

std::optional<Block> WorkbookReading::blockOf(const QStringList &row)
{
    for (int column = 0; column < row.size(); ++column) {
        const std::optional<Locator> locator = locatorFromText(row[column]);
        if (!locator)
            continue;
        m_hasBlocks = true;
        m_hasTables = m_hasTables || locator->kind == Locator::Kind::Cells;
        Block block { *locator, column, {} };
        if (isOurs(*locator))
            readColumns(row, block);
        return block;
    }
    return std::nullopt;
}

void WorkbookReading::contradict(const QString &key, const QString &what)
{
    m_contradicted.insert(key);
    note(
        "W06", Severity::Error,
        lateText("exchange", "%1 stands in the workbook twice, with different contents.", { what }),
        lateText("exchange", "Neither was taken. Delete the wrong row."));
}

void WorkbookReading::add(const Answer &answer)
{
    const std::pair place(m_edition.find(answer.cell), answer.year);
    if (m_answers.contains(place) && m_answers.value(place) != answer)
        contradict(answer.key(), answer.cell + QLatin1Char('@') + QString::number(answer.year));
    else
        m_answers.insert(place, answer);
}

void WorkbookReading::add(const MethodAnswer &answer)
{
    if (m_method.contains(answer.key()) && m_method.value(answer.key()) != answer)
        contradict(answer.key(), answer.table + QLatin1Char('/') + answer.question);
    else
        m_method.insert(answer.key(), answer);
}

void WorkbookReading::readAnswer(const QStringList &row, const Block &block, int cell, int year)
{
    QMap<QString, QString> texts;
    for (auto column = block.columns.begin(); column != block.columns.end(); ++column) {
        if (column->year == year)
            texts.insert(column->what, row.value(column.key()));
    }
    Answer answer;
    answer.edition = m_edition.form().id;
    answer.year = year;
    answer.cell = m_edition.cell(cell).address;
    answer.comment = texts.value(QStringLiteral("comment"));
    answer.source = texts.value(QStringLiteral("source"));
    answer.origin = questionnaire::Origin::Returned;
    answer.from = m_file;
    const QString value = texts.value(QStringLiteral("value")).trimmed();
    const QString status = texts.value(QStringLiteral("status")).trimmed();
    if (value.isEmpty() && status.isEmpty() && answer.comment.isEmpty() && answer.source.isEmpty())
        return;
    const std::optional<questionnaire::Figure> figure = figureFromCells(value, status);
    const QString where = answer.cell + QLatin1Char('@') + QString::number(year);
    if (!figure) {
        note("W04", Severity::Error,
             lateText("exchange", "%1: “%2” with the status “%3” is not understood for certain.",
                      { where, value, status }),
             lateText("exchange",
                      "The cell was not taken. Write a number with a decimal point or none, and a "
                      "status that fits it."));
        return;
    }
    if (figure->isThere() && countsThings(m_edition.cell(cell).row->unit)
        && std::floor(figure->low) != figure->low) {
        note("W05", Severity::Error,
             lateText("exchange", "%1: %2 has decimals, but the cell counts.", { where, value }),
             lateText("exchange",
                      "The cell was not taken, as the point may stand for thousands. Write the "
                      "whole number."));
        return;
    }
    answer.figure = *figure;
    add(answer);
}

void WorkbookReading::readCells(const QStringList &row, const Block &block)
{
    const QString address = row.value(block.addressColumn).trimmed();
    const int cell = m_edition.find(address);
    if (cell < 0) {
        if (address.count(QLatin1Char('/')) == 2)
            note("W03", Severity::Error,
                 lateText("exchange", "The questionnaire has no cell “%1”.", { address }),
                 lateText("exchange", "The row was not read. Restore its address."));
        return;
    }
    m_cells.insert(cell);
    for (int year : m_edition.form().years())
        readAnswer(row, block, cell, year);
}

void WorkbookReading::readMethod(const QStringList &row, const Block &block)
{
    const QString address = row.value(block.addressColumn).trimmed();
    if (address.count(QLatin1Char('/')) != 1)
        return;
    MethodAnswer answer;
    answer.edition = m_edition.form().id;
    answer.table = address.section(QLatin1Char('/'), 0, 0);
    answer.question = address.section(QLatin1Char('/'), 1);
    const Question *question = m_edition.form().question(answer.question);
    if (!question || (!answer.table.isEmpty() && !m_edition.table(answer.table))) {
        note("W03", Severity::Error,
             lateText("exchange", "The questionnaire has no question “%1”.", { address }),
             lateText("exchange", "The row was not read. Restore its address."));
        return;
    }
    QMap<QString, QString> texts;
    for (auto column = block.columns.begin(); column != block.columns.end(); ++column)
        texts.insert(column->what, row.value(column.key()));
    const QString chosen = texts.value(QStringLiteral("choices"));
    const std::optional<QStringList> choices = choicesFromCell(chosen, *question);
    if (!choices) {
        note("W07", Severity::Error,
             lateText("exchange", "%1: “%2” is none of the answers offered.", { address, chosen }),
             lateText("exchange", "The row was not taken. Choose from the list of the cell."));
        return;
    }
    answer.choices = *choices;
    answer.text = texts.value(QStringLiteral("text"));
    answer.comment = texts.value(QStringLiteral("comment"));
    if (!answer.isEmpty())
        add(answer);
}

void WorkbookReading::readRows(const table::ReadTable &sheet)
{
    std::optional<Block> block;
    for (qsizetype i = 0; i < sheet.table.rows.size(); ++i) {
        const QStringList &row = sheet.table.rows[i];
        m_row = sheet.table.lineNumbers.value(i, int(i) + 1);
        if (const std::optional<Block> begun = blockOf(row)) {
            block = begun;
            continue;
        }
        if (!block || block->columns.isEmpty())
            continue;
        if (block->locator.kind == Locator::Kind::Cells)
            readCells(row, *block);
        else
            readMethod(row, *block);
    }
}

// The names of all sheets; the name is empty for the first one with data.
base::Result<QStringList> WorkbookReading::readSheet(const QString &name, base::Progress &progress)
{
    m_sheet = name;
    m_row = 0;
    table::ReadOptions options;
    options.sheet = name;
    options.firstRowIsHeader = false;
    options.titleRows = 0;
    const auto sheet = table::readTable(m_path, options, progress);
    if (!sheet)
        return tl::unexpected(sheet.error());
    if (!name.isEmpty()) {
        m_findings << sheet->findings;
        readRows(*sheet);
    }
    return sheet->source.sheets;
}

// A workbook without sheets of tables (METADATA alone) has lost none.
void WorkbookReading::noteLost()
{
    if (!m_hasTables)
        return;
    QStringList lost;
    for (int cell = 0; cell < m_edition.cellCount(); ++cell) {
        if (m_edition.isAsked(cell) && !m_cells.contains(cell))
            lost << m_edition.cell(cell).address;
    }
    if (lost.isEmpty())
        return;
    constexpr qsizetype mostNamed = 5;
    note("W08", Severity::Warning,
         lateText("exchange", "The workbook lacks %1 cells of the questionnaire: %2.",
                  { int(lost.size()), lost.mid(0, mostNamed).join(QStringLiteral(", ")) }),
         lateText("exchange", "Their answers in the project stay as they are."));
}

base::Result<ResponseWorkbook> WorkbookReading::read(base::Progress &progress)
{
    const base::Result<QStringList> sheets = readSheet({}, progress);
    if (!sheets)
        return tl::unexpected(sheets.error());
    for (const QString &sheet : *sheets) {
        const base::Result<QStringList> read = readSheet(sheet, progress);
        if (!read)
            note("W09", Severity::Warning, read.error().happened, read.error().advice);
    }
    if (!m_hasBlocks)
        return base::failure(
            lateText("exchange", "%1 was to be read as a response to a questionnaire.", { m_file }),
            lateText("exchange", "It has no sheet with the addresses of cells."),
            lateText("exchange",
                     "Take a workbook that this program wrote, and keep the second "
                     "line and the first column of its sheets."));
    noteLost();
    ResponseWorkbook result { {}, {}, m_findings };
    for (const Answer &answer : std::as_const(m_answers)) {
        if (!m_contradicted.contains(answer.key()))
            result.answers << answer;
    }
    for (const MethodAnswer &answer : std::as_const(m_method)) {
        if (!m_contradicted.contains(answer.key()))
            result.methodAnswers << answer;
    }
    return result;
}

} // namespace

base::Result<ResponseWorkbook> readResponseWorkbook(const QString &path,
                                                    const questionnaire::Edition &edition,
                                                    const QString &country,
                                                    base::Progress &progress)
{
    return WorkbookReading(path, edition, country).read(progress);
}

} // namespace exchange
