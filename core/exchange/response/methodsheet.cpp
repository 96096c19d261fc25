// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/parts/parts.h"
#include "core/exchange/response/locators.h"
#include "core/exchange/response/responsesheets.h"
#include "core/exchange/sheets/sheets.h"

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Form;
using questionnaire::MethodAnswer;
using questionnaire::Question;
using table::CellStyle;

constexpr int choicesColumn = 4; // after address, table, question and why

class MethodSheet
{
public:
    explicit MethodSheet(const ResponseSource &source)
        : m_source(source)
        , m_form(source.response.edition->form())
    {
        for (const MethodAnswer *answer : source.response.method)
            m_answers.insert(answer->table + QLatin1Char('/') + answer->question, answer);
    }
    table::Sheet make();

private:
    void addHeader();
    void add(const questionnaire::Table *table, const Question &question);
    QString word(const base::Text &text) const { return m_source.wording(text); }

    const ResponseSource &m_source;
    const Form &m_form;
    QHash<QString, const MethodAnswer *> m_answers;
    table::Sheet m_sheet;
};

void MethodSheet::addHeader()
{
    Locator locator { Locator::Kind::Method, m_form.id, m_source.job.data.settings.country };
    if (m_source.part) {
        locator.institution = m_source.part->institution;
        locator.language = m_source.job.language;
    }
    m_sheet.rows << QList<table::Cell> { textCell(word(lateText("exchange", "Method")),
                                                  CellStyle::Title) };
    m_sheet.rows << QList<table::Cell> { textCell(locator.text(), CellStyle::Muted),
                                         {},
                                         {},
                                         {},
                                         textCell(QStringLiteral("choices"), CellStyle::Muted),
                                         textCell(QStringLiteral("text"), CellStyle::Muted),
                                         textCell(QStringLiteral("comment"), CellStyle::Muted) };
    m_sheet.rows << headerCells(
        { word(lateText("exchange", "Address")), word(lateText("exchange", "Table")),
          word(lateText("exchange", "Question")), word(lateText("exchange", "Why it is asked")),
          word(lateText("exchange", "Answer")), word(lateText("exchange", "Answer in words")),
          word(lateText("exchange", "Comment")) });
}

void MethodSheet::add(const questionnaire::Table *table, const Question &question)
{
    const QString address = (table ? table->id : QString()) + QLatin1Char('/') + question.id;
    const MethodAnswer *answer = m_answers.value(address);
    QStringList chosen, offered;
    for (const Question::Answer &possible : question.answers) {
        offered << possible.name;
        if (answer && answer->choices.contains(possible.id))
            chosen << possible.name;
    }
    // What the edition does not offer is shown by its id, so that it is seen.
    for (const QString &id : answer ? answer->choices : QStringList()) {
        if (std::none_of(question.answers.begin(), question.answers.end(),
                         [&id](const Question::Answer &known) { return known.id == id; }))
            chosen << id;
    }
    const int row = int(m_sheet.rows.size());
    m_sheet.rows << QList<table::Cell> {
        textCell(address, CellStyle::Locked),
        textCell(table ? table->id + QLatin1Char(' ') + table->title : QString(),
                 CellStyle::Wrapped),
        textCell(question.text, CellStyle::Wrapped),
        textCell(question.why, CellStyle::Wrapped),
        textCell(chosen.join(QLatin1Char('\n')), CellStyle::Input),
        textCell(answer ? answer->text : QString(), CellStyle::Input),
        textCell(answer ? answer->comment : QString(), CellStyle::Input)
    };
    if (question.type == QLatin1String("choice"))
        m_sheet.choices << table::Choice { choicesColumn, row, row, offered };
}

table::Sheet MethodSheet::make()
{
    m_sheet.name = QStringLiteral("METADATA");
    m_sheet.columnWidths = { 22, 34, 48, 40, 34, 40, 40 };
    m_sheet.frozenRows = 3; // title, locators, header
    addHeader();
    m_sheet.isProtected = m_sheet.fitsRows = m_source.part != nullptr;
    // What is asked once is for the office that keeps the questionnaire together.
    for (const Question &question : m_form.questions) {
        if (question.once && !m_source.part)
            add(nullptr, question);
    }
    for (const questionnaire::Module &module : m_form.modules) {
        for (const questionnaire::Table &table : module.tables) {
            const bool isAsked
                = module.asked.in(m_form.collection) && table.asked.in(m_form.collection);
            for (const QString &id : table.questions) {
                const Question *question = m_form.question(id);
                const bool isAnswered = m_answers.contains(table.id + QLatin1Char('/') + id);
                const bool isMine = !m_source.part || m_source.part->tables.contains(&table);
                if (question && !question->once && isMine && (isAsked || isAnswered))
                    add(&table, *question);
            }
        }
    }
    return std::move(m_sheet);
}

} // namespace

table::Sheet methodSheet(const ResponseSource &source)
{
    return MethodSheet(source).make();
}

} // namespace exchange
