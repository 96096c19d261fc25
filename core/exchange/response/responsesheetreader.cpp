// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/responsesheetreader.h"

#include "core/exchange/parts/partwords.h"
#include "core/exchange/response/figurereading.h"

#include <QRegularExpression>

namespace exchange
{

using base::lateText;
using base::Severity;
using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::MethodAnswer;
using questionnaire::Question;

namespace
{

QString placeName(const QString &cell, int year)
{
    return cell + QLatin1Char('@') + QString::number(year);
}

} // namespace

ResponseSheetReader::ResponseSheetReader(const QString &file, const Edition &edition,
                                         const QString &country)
    : m_file(file)
    , m_country(country)
    , m_edition(edition)
    , m_wording(QString())
{
}

void ResponseSheetReader::note(const char *check, Severity severity, const base::Text &message,
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

// Of a whole questionnaire the other sheets may be taken; a part is one thing.
void ResponseSheetReader::refuse(const char *check, const Locator &locator,
                                 const base::Text &message, const base::Text &advice)
{
    note(check, Severity::Error, message, advice);
    if (!locator.institution.isEmpty() && !m_refusal)
        m_refusal
            = base::Error { lateText("exchange",
                                     "%1 was to be taken back as a part of the questionnaire %2.",
                                     { m_file, m_edition.form().id }),
                            message,
                            lateText("exchange", "Nothing of the file was taken. %1",
                                     { QVariant::fromValue(advice) }) };
}

bool ResponseSheetReader::isOurs(const Locator &locator)
{
    if (locator.edition != m_edition.form().id) {
        refuse("W01", locator,
               lateText("exchange", "The sheet “%1” answers %2, not %3.",
                        { m_sheet, locator.edition, m_edition.form().id }),
               lateText("exchange", "It was not read. Open the questionnaire it belongs to."));
        return false;
    }
    if (locator.country != m_country) {
        refuse("W02", locator,
               lateText("exchange", "The sheet “%1” is of the country “%2”, not “%3”.",
                        { m_sheet, locator.country, m_country }),
               lateText("exchange", "It was not read. Take the workbook of your country."));
        return false;
    }
    return isOfThePart(locator);
}

bool ResponseSheetReader::isOfThePart(const Locator &locator)
{
    const QString &known = m_slip.institution;
    if (m_hasBlocks && locator.institution != known) {
        refuse("W14", locator.institution.isEmpty() ? Locator { {}, {}, {}, known } : locator,
               lateText("exchange", "The sheet “%1” is of another part than the sheets before it.",
                        { m_sheet }),
               lateText("exchange", "Take each part in its own workbook."));
        return false;
    }
    if (locator.institution.isEmpty() || m_part)
        return true;
    for (const InstitutionPart &part : partsOf(m_edition)) {
        if (part.institution == locator.institution)
            m_part = part;
    }
    if (!m_part) {
        refuse("W14", locator,
               lateText("exchange", "%1 has no part for the institution “%2”.",
                        { m_edition.form().id, locator.institution }),
               lateText("exchange", "Write the parts again and have them filled in."));
        return false;
    }
    m_slip.institution = locator.institution;
    m_slip.language = locator.language;
    m_wording = Wording(locator.language);
    const questionnaire::Form &form = m_edition.form();
    const auto translated = questionnaire::loadEdition(
        form.folder + QLatin1Char(':') + QString::number(form.collection), locator.language);
    if (translated)
        m_translated = *translated;
    return true;
}

void ResponseSheetReader::readColumns(const QStringList &row, Block &block)
{
    const QList<int> years = m_edition.form().years();
    for (int column = 0; column < row.size(); ++column) {
        const std::optional<ColumnPlace> place = columnFromText(row[column]);
        if (!place)
            continue;
        if (place->year == 0 || years.contains(place->year)) {
            block.columns.insert(column, *place);
            if (place->year != 0 && !m_slip.years.contains(place->year))
                m_slip.years << place->year;
        } else if (place->what == QLatin1String("value")) {
            refuse("W03", block.locator,
                   lateText("exchange", "The sheet “%1” has figures for %2, which %3 does not ask.",
                            { m_sheet, QString::number(place->year), m_edition.form().id }),
                   lateText("exchange", "This year was not read."));
        }
    }
}

std::optional<ResponseSheetReader::Block> ResponseSheetReader::blockOf(const QStringList &row)
{
    for (int column = 0; column < row.size(); ++column) {
        const std::optional<Locator> locator = locatorFromText(row[column]);
        if (!locator)
            continue;
        Block block { *locator, column, {} };
        if (isOurs(*locator))
            readColumns(row, block);
        m_hasBlocks = true;
        m_hasCellBlocks = m_hasCellBlocks || locator->kind == Locator::Kind::Cells;
        return block;
    }
    return std::nullopt;
}

void ResponseSheetReader::contradict(const QString &key, const QString &what)
{
    m_contradicted.insert(key);
    note(
        "W06", Severity::Error,
        lateText("exchange", "%1 stands in the workbook twice, with different contents.", { what }),
        lateText("exchange", "Neither was taken. Delete the wrong row."));
}

void ResponseSheetReader::add(const Answer &answer)
{
    const std::pair place(m_edition.find(answer.cell), answer.year);
    if (m_answers.contains(place) && m_answers.value(place) != answer)
        contradict(answer.key(), placeName(answer.cell, answer.year));
    else
        m_answers.insert(place, answer);
}

void ResponseSheetReader::add(const MethodAnswer &answer)
{
    if (m_method.contains(answer.key()) && m_method.value(answer.key()) != answer)
        contradict(answer.key(), answer.table + QLatin1Char('/') + answer.question);
    else
        m_method.insert(answer.key(), answer);
}

void ResponseSheetReader::readAnswer(const QStringList &row, const Block &block, int cell, int year)
{
    QMap<QString, QString> texts;
    table::CellKind kind = table::CellKind::Text;
    for (auto column = block.columns.begin(); column != block.columns.end(); ++column) {
        if (column->year != year)
            continue;
        texts.insert(column->what, row.value(column.key()));
        if (column->what == QLatin1String("value"))
            kind = m_kinds->at(m_row, column.key());
    }
    Answer answer;
    answer.edition = m_edition.form().id;
    answer.year = year;
    answer.cell = m_edition.cell(cell).address;
    answer.comment = texts.value(QStringLiteral("comment"));
    answer.source = texts.value(QStringLiteral("source"));
    answer.origin = questionnaire::Origin::Returned;
    answer.from = m_part ? m_part->institution : m_file;
    const QString value = texts.value(QStringLiteral("value")).trimmed();
    const QString said = texts.value(QStringLiteral("status")).trimmed();
    const bool isFormula = kind == table::CellKind::Formula;
    if (value.isEmpty() && said.isEmpty() && answer.comment.isEmpty() && answer.source.isEmpty()
        && !isFormula)
        return;
    const auto figure = readFigure({ placeName(answer.cell, year), value,
                                     m_part ? statusFromWord(said, m_wording) : said, kind,
                                     countsThings(m_edition.cell(cell).row->unit) });
    if (!figure) {
        const FigureRemark &why = figure.error();
        note(why.check, Severity::Error, why.message, why.advice);
        m_refused << RefusedCell { answer.cell, year, value, why.message };
        return;
    }
    if (const std::optional<FigureRemark> &remark = figure->remark)
        note(remark->check, Severity::Note, remark->message, remark->advice);
    if (m_kinds->hiddenRows.contains(m_row) && !m_hidden.contains(answer.cell))
        m_hidden << answer.cell;
    answer.figure = figure->figure;
    add(answer);
}

void ResponseSheetReader::readCells(const QStringList &row, const Block &block)
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
    if (m_part && !m_part->cells.contains(cell)) {
        note("W14", Severity::Error,
             lateText("exchange", "The cell “%1” is not in the part of “%2”.",
                      { address, m_part->institution }),
             lateText("exchange", "The row was not read. Another institution answers it."));
        return;
    }
    m_cells.insert(cell);
    for (int year : m_edition.form().years())
        readAnswer(row, block, cell, year);
}

std::optional<QStringList> ResponseSheetReader::choicesOf(const QString &text,
                                                          const Question &question) const
{
    const std::optional<QStringList> choices = choicesFromCell(text, question);
    const Question *translated
        = m_translated ? m_translated->form().question(question.id) : nullptr;
    return choices || !translated ? choices : choicesFromCell(text, *translated);
}

void ResponseSheetReader::readMethod(const QStringList &row, const Block &block)
{
    const QString address = row.value(block.addressColumn).trimmed();
    if (address.count(QLatin1Char('/')) != 1)
        return;
    MethodAnswer answer;
    answer.edition = m_edition.form().id;
    answer.table = address.section(QLatin1Char('/'), 0, 0);
    answer.question = address.section(QLatin1Char('/'), 1);
    const Question *question = m_edition.form().question(answer.question);
    const questionnaire::Table *table = m_edition.table(answer.table);
    if (!question || (!answer.table.isEmpty() && !table)) {
        note("W03", Severity::Error,
             lateText("exchange", "The questionnaire has no question “%1”.", { address }),
             lateText("exchange", "The row was not read. Restore its address."));
        return;
    }
    if (m_part && !m_part->tables.contains(table)) {
        note("W14", Severity::Error,
             lateText("exchange", "The question “%1” is not in the part of “%2”.",
                      { address, m_part->institution }),
             lateText("exchange", "The row was not read. Another institution answers it."));
        return;
    }
    QMap<QString, QString> texts;
    for (auto column = block.columns.begin(); column != block.columns.end(); ++column)
        texts.insert(column->what, row.value(column.key()));
    const QString chosen = texts.value(QStringLiteral("choices"));
    const std::optional<QStringList> choices = choicesOf(chosen, *question);
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

void ResponseSheetReader::readSlip(const QStringList &row, const Block &block)
{
    const QString address = row.value(block.addressColumn).trimmed();
    QString value;
    for (auto column = block.columns.begin(); column != block.columns.end(); ++column) {
        if (column->what == QLatin1String("value"))
            value = row.value(column.key()).simplified();
    }
    if (address == QLatin1String("part/project"))
        m_slip.project = value;
    else if (address == QLatin1String("sender/date"))
        m_slip.filled = value;
    else if (address.startsWith(QLatin1String("sender/")) && !value.isEmpty())
        m_sender << value;
}

// A sheet whose line of locators was deleted: its rows say where they belong, its columns do not.
// The lists of findings and origins have addresses, too, but no tables.
void ResponseSheetReader::noteWithoutBlock(const QStringList &row)
{
    constexpr qsizetype mostOfHeading = 4; // id, title, unit, and a note of somebody
    const QStringList filled = QStringList(row).filter(QRegularExpression(QStringLiteral("\\S")));
    if (filled.size() <= mostOfHeading)
        m_hasTable
            = m_hasTable || std::any_of(filled.begin(), filled.end(), [this](const auto &text) {
                  return m_edition.table(text.trimmed()) != nullptr;
              });
    const bool hasCell = std::any_of(row.begin(), row.end(), [this](const QString &text) {
        return text.count(QLatin1Char('/')) == 2 && m_edition.find(text.trimmed()) >= 0;
    });
    const bool hasQuestion = std::any_of(row.begin(), row.end(), [this](const QString &text) {
        const QString address = text.trimmed();
        return address.count(QLatin1Char('/')) == 1
            && m_edition.table(address.section(QLatin1Char('/'), 0, 0))
            && m_edition.form().question(address.section(QLatin1Char('/'), 1));
    });
    if (m_isLost || !(hasQuestion || (m_hasTable && hasCell)))
        return;
    m_isLost = true;
    note("W13", Severity::Error,
         lateText("exchange",
                  "The sheet “%1” answers the questionnaire, but the line above the answers that "
                  "begins with “iccs-” is gone.",
                  { m_sheet }),
         lateText("exchange",
                  "Nothing of the sheet was taken. Copy the line back from the workbook that was "
                  "sent out; it is the second line of the sheet."));
}

void ResponseSheetReader::noteHidden()
{
    if (m_hidden.isEmpty())
        return;
    constexpr qsizetype mostNamed = 5;
    note("W12", Severity::Warning,
         lateText("exchange", "Hidden rows of the sheet “%1” hold answers to %2 cells: %3.",
                  { m_sheet, int(m_hidden.size()),
                    m_hidden.mid(0, mostNamed).join(QStringLiteral(", ")) }),
         lateText("exchange", "They were taken. Look whether they were meant to be sent."));
    m_hidden.clear();
}

void ResponseSheetReader::read(const QString &name, const table::ReadSheet &sheet)
{
    m_sheet = name;
    m_row = 0;
    m_isLost = m_hasTable = false;
    m_kinds = &sheet.kinds;
    std::optional<Block> block;
    const table::Table &table = sheet.read.table;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QStringList &row = table.rows[i];
        m_row = table.lineNumbers.value(i, int(i) + 1);
        if (const std::optional<Block> begun = blockOf(row))
            block = begun;
        else if (!block)
            noteWithoutBlock(row);
        else if (block->columns.isEmpty())
            continue;
        else if (block->locator.kind == Locator::Kind::Cells)
            readCells(row, *block);
        else if (block->locator.kind == Locator::Kind::Method)
            readMethod(row, *block);
        else
            readSlip(row, *block);
    }
    noteHidden();
    m_kinds = nullptr;
}

// A workbook without sheets of tables (METADATA alone) has lost none.
QStringList ResponseSheetReader::lostCells() const
{
    QStringList lost;
    if (!m_hasCellBlocks)
        return lost;
    for (int cell = 0; cell < m_edition.cellCount(); ++cell) {
        const bool isExpected = m_part ? m_part->cells.contains(cell) : m_edition.isAsked(cell);
        if (isExpected && !m_cells.contains(cell))
            lost << m_edition.cell(cell).address;
    }
    return lost;
}

ResponseWorkbook ResponseSheetReader::result() const
{
    ResponseWorkbook result { {}, {}, m_findings };
    for (const Answer &answer : m_answers) {
        if (!m_contradicted.contains(answer.key()))
            result.answers << answer;
        else
            result.refused << RefusedCell {
                answer.cell, answer.year, questionnaire::textOf(answer.figure),
                lateText("exchange", "%1 stands in the workbook twice, with different contents.",
                         { placeName(answer.cell, answer.year) })
            };
    }
    for (const MethodAnswer &answer : m_method) {
        if (!m_contradicted.contains(answer.key()))
            result.methodAnswers << answer;
    }
    result.refused << m_refused;
    if (m_part) {
        result.part = m_slip;
        result.part->sender = m_sender.join(QStringLiteral(", "));
        std::sort(result.part->years.begin(), result.part->years.end());
    }
    return result;
}

} // namespace exchange
