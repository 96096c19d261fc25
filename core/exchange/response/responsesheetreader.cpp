// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/responsesheetreader.h"

#include <QRegularExpression>

namespace exchange
{

using base::lateText;
using base::Severity;
using questionnaire::Answer;
using questionnaire::Edition;
using questionnaire::MethodAnswer;

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
