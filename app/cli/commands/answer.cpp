// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/answer.h"

#include "app/cli/responserows.h"
#include "core/project/edits.h"

#include <QFileInfo>

namespace cli
{

using base::lateText;
using questionnaire::TakenIn;

QByteArray AnswerCommand::name() const
{
    return "answer";
}

base::Text AnswerCommand::summary() const
{
    return lateText(
        "cli",
        "Take answers to a questionnaire from a table with the columns cell, year, "
        "value, status, comment and source, from a filled-in workbook of \"iccs export --format "
        "response-xlsx\", from a whole response of response-json, from a part of \"iccs "
        "questionnaire split\" that an institution sent back, or from another workbook through a "
        "map "
        "of cells; shows what was added, changed and refused.");
}

QByteArray AnswerCommand::example() const
{
    return "iccs answer police.iccs --edition un-cts-2024 --from answers.csv\n"
           "iccs answer police.iccs --edition un-cts-2024 --from returned.xlsx --accept\n"
           "iccs answer copy.iccs --edition un-cts-2024 --from response.json\n"
           "iccs answer police.iccs --edition un-cts-2024 --from filled.xlsm --map map.csv";
}

void AnswerCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, lateText("cli", "The project file."))->required();
    addText(options, "--edition", m_edition,
            lateText("cli", "The questionnaire, such as un-cts-2024, or the folder of your own."))
        ->required();
    addText(options, "--from", m_from, lateText("cli", "The answers: CSV, TSV, XLSX, ODS or JSON."))
        ->required();
    addText(options, "--map", m_map,
            lateText("cli",
                     "Where the cells stand in a workbook that somebody else designed, as \"iccs "
                     "questionnaire map\" proposes."));
    addReadOptions(options, m_read);
    options.add_flag("--accept", m_isAccepted,
                     lateText("cli", "Let the file replace what was typed, imported or returned.")
                         .toString()
                         .toStdString());
}

namespace
{

// Cells of a workbook as the table that takeIn() judges.
table::Table tableOf(const QList<questionnaire::Answer> &answers)
{
    table::Table table;
    table.header = QStringList { "cell", "year", "value", "status", "comment", "source" };
    for (const questionnaire::Answer &answer : answers)
        table.rows << QStringList { answer.cell,
                                    QString::number(answer.year),
                                    questionnaire::textOf(answer.figure),
                                    questionnaire::statusId(answer.figure.status),
                                    answer.comment,
                                    answer.source };
    return table;
}

} // namespace

base::Result<AnswerCommand::Taken> AnswerCommand::read(const questionnaire::Edition &edition,
                                                       const QString &country,
                                                       Context &context) const
{
    const auto workbook
        = exchange::readResponseWorkbook(m_from, edition, country, context.progress());
    if (workbook) {
        if (workbook->part)
            return Taken { {}, {}, false, *workbook };
        context.say(workbook->findings);
        return Taken { tableOf(workbook->answers), workbook->methodAnswers, false, {} };
    }
    const auto read = table::readTable(m_from, m_read, context.progress());
    if (!read)
        return tl::unexpected(read.error());
    const bool isWorkbook = !read->source.sheet.isEmpty();
    if (isWorkbook && read->table.column(QStringLiteral("cell")) < 0)
        return tl::unexpected(workbook.error());
    context.say(read->findings);
    return Taken { read->table, {}, false, {} };
}

int AnswerCommand::run(Context &context)
{
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    const auto edition = questionnaire::loadEdition(m_edition, context.language);
    if (!edition)
        return context.fail(edition.error());
    const auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    if (isResponseFile())
        return takeResponse(**edition, *open, context);
    const project::ProjectData &data = open->project->data();
    const auto taken = m_map.isEmpty() ? read(**edition, data.settings.country, context)
                                       : readMapped(**edition, data.answers, context);
    if (!taken)
        return context.fail(taken.error());
    if (taken->part)
        return takePart(*taken->part, **edition, *open->project, context);
    const auto intake = questionnaire::takeIn(
        taken->table, QFileInfo(m_from).fileName(), **edition, data.answers,
        m_isAccepted ? questionnaire::Existing::Replace : questionnaire::Existing::Keep);
    if (!intake)
        return context.fail(intake.error());
    const base::Text label
        = base::lateCount("cli", "Take in %n answers", int(intake->answers.size()));
    const project::Edit edit
        = project::together(label,
                            { project::putAnswers(data, intake->answers, label),
                              project::putMethodAnswers(data, taken->methodAnswers) });
    if (const auto done = open->project->execute(edit); !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(*open->project); !saved)
        return context.fail(saved.error());
    context.say(intake->findings);
    QMap<TakenIn, int> counts;
    for (const questionnaire::IntakeRow &row : intake->rows)
        ++counts[row.what];
    context.say(lateText("cli", "Answers added: %1, changed: %2, as before: %3, refused: %4.",
                         { counts[TakenIn::Added], counts[TakenIn::Changed], counts[TakenIn::Same],
                           counts[TakenIn::Refused] }));
    return context.write(takenInRows(*intake),
                         counts[TakenIn::Refused] > 0 || taken->hasErrors ? DoneWithErrors : Done);
}

} // namespace cli
