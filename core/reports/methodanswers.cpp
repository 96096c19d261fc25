// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/methodanswers.h"

#include "core/reports/frame.h"

namespace reports
{

using base::lateText;
using questionnaire::MethodAnswer;
using questionnaire::Question;
using report::Column;

namespace
{

QString answerText(const Question &question, const MethodAnswer &answer)
{
    QStringList parts;
    for (const Question::Answer &offered : question.answers) {
        if (answer.choices.contains(offered.id))
            parts << offered.name;
    }
    if (!answer.text.isEmpty())
        parts << answer.text;
    return parts.join(QLatin1Char('\n'));
}

class AnswerTable
{
public:
    AnswerTable(const Composer &composer, const questionnaire::Form &form)
        : m_composer(composer)
        , m_form(form)
    {
        m_table.caption = composer.word(
            lateText("reports", "Answers to questions on method, %1", { form.title }));
        m_table.columns = { column(Column::Kind::Text, 3), column(Column::Kind::Text, 2.4),
                            column(Column::Kind::Text, 2) };
        m_table.header << composer.header({ lateText("reports", "Question"),
                                            lateText("reports", "Answer"),
                                            lateText("reports", "Remark") });
        m_table.source = form.agency;
        if (m_table.source.isEmpty())
            m_table.source = sourceLine(composer);
    }
    // Answers beside one table, or of the whole edition (nullptr).
    void add(const questionnaire::Table *table)
    {
        const QString id = table ? table->id : QString();
        bool isNamed = false;
        for (const Question &question : m_form.questions) {
            const auto &answers = m_composer.job().data.methodAnswers;
            const auto found = answers.constFind(MethodAnswer::keyOf(m_form.id, id, question.id));
            if (found == answers.cend())
                continue;
            if (!isNamed)
                group(table);
            isNamed = true;
            m_table.rows << report::Row { { cell(question.text), cell(answerText(question, *found)),
                                            cell(found->comment) },
                                          report::Row::Kind::Plain };
        }
    }
    const report::Table &table() const { return m_table; }

private:
    void group(const questionnaire::Table *table)
    {
        const QString name = table
            ? table->id + QLatin1Char(' ') + table->title
            : m_composer.word(lateText("reports", "The whole questionnaire"));
        m_table.rows << report::Row { { { name, std::nullopt, 3 } }, report::Row::Kind::Group };
    }

    const Composer &m_composer;
    const questionnaire::Form &m_form;
    report::Table m_table;
};

} // namespace

base::Result<QList<questionnaire::EditionPointer>> methodEditions(const ReportJob &job)
{
    QStringList ids;
    if (!job.edition.isEmpty())
        ids << job.edition;
    for (const MethodAnswer &answer : job.data.methodAnswers) {
        if (job.edition.isEmpty() && !ids.contains(answer.edition))
            ids << answer.edition;
    }
    QList<questionnaire::EditionPointer> editions;
    for (const QString &id : std::as_const(ids)) {
        const auto edition = questionnaire::loadEdition(id, job.language);
        if (!edition)
            return tl::unexpected(edition.error());
        editions << *edition;
    }
    return editions;
}

void addMethodAnswers(Composer &composer, const QList<questionnaire::EditionPointer> &editions)
{
    composer.heading(1, lateText("reports", "Questions on method"));
    if (editions.isEmpty())
        composer.text(lateText("reports", "The project has no answers to questions on method."));
    for (const questionnaire::EditionPointer &edition : editions) {
        AnswerTable table(composer, edition->form());
        table.add(nullptr);
        for (const questionnaire::Module &module : edition->form().modules) {
            for (const questionnaire::Table &one : module.tables)
                table.add(&one);
        }
        composer.add(table.table());
    }
}

} // namespace reports
