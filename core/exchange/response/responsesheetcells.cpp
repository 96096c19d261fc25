// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the cells of a block; which blocks there are is in responsesheetreader.cpp.
#include "core/exchange/parts/partwords.h"
#include "core/exchange/response/figurereading.h"
#include "core/exchange/response/responsesheetreader.h"

namespace exchange
{

using base::lateText;
using base::Severity;
using questionnaire::Answer;
using questionnaire::MethodAnswer;
using questionnaire::Question;

namespace
{

QString placeName(const QString &cell, int year)
{
    return cell + QLatin1Char('@') + QString::number(year);
}

} // namespace

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

} // namespace exchange
