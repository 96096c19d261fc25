// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/assessment.h"

#include "app/cli/assessmentrows.h"
#include "core/assessment/intake.h"
#include "core/project/edits.h"
#include "core/table/savefile.h"
#include "core/table/tablereader.h"

#include <QFile>

namespace cli
{

using base::lateText;

QByteArray AssessmentCommand::name() const
{
    return "assessment";
}

base::Text AssessmentCommand::summary() const
{
    return lateText("cli",
                    "The assessment of how the ICCS is implemented: show the questions with what "
                    "is answered, take answers and entries in, the computed figures, the phases, "
                    "the register of gaps of the ICCS, a file for programs, and several "
                    "assessments side by side. Its levels are a proposal: no official scale "
                    "exists.");
}

QByteArray AssessmentCommand::example() const
{
    return "iccs assessment police.iccs show --format table\n"
           "iccs assessment police.iccs answer --from answers.csv\n"
           "iccs assessment police.iccs figures\n"
           "iccs assessment police.iccs conformity --out items.csv\n"
           "iccs assessment gaps police.iccs --confirmed --out gaps.csv\n"
           "iccs assessment police.iccs export --out police.json\n"
           "iccs assessment compare police.json other.iccs --format table";
}

void AssessmentCommand::declare(CLI::App &options)
{
    addTexts(
        options, "words", m_words,
        lateText(
            "cli",
            "The project file, and what to do: show, answer, figures, gaps, phases, "
            "conformity or export; or compare, and several project files or exported assessments."))
        ->required();
    addText(options, "--from", m_from,
            lateText("cli",
                     "For answer: a table of answers (column \"question\") or entries (columns "
                     "\"id\" and \"kind\"), or an exported assessment (.json)."));
    addText(options, "--instrument", m_instrument,
            lateText("cli",
                     "The assessment, such as iccs-implementation, or a folder of your "
                     "own."));
    options.add_flag("--confirmed", m_onlyConfirmed,
                     lateText("cli",
                              "For gaps: without those that the program found and nobody has "
                              "confirmed yet.")
                         .toString()
                         .toStdString());
}

namespace
{

const QStringList &actions()
{
    static const QStringList names { QStringLiteral("show"),    QStringLiteral("answer"),
                                     QStringLiteral("figures"), QStringLiteral("gaps"),
                                     QStringLiteral("phases"),  QStringLiteral("conformity"),
                                     QStringLiteral("export"),  QStringLiteral("compare") };
    return names;
}

base::Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return base::failure(lateText("cli", "The assessment %1 was to be read.", { path }),
                         lateText("cli", "The file cannot be opened: %1.", { file.errorString() }),
                         lateText("cli", "Check the name of the file."));
}

base::Result<assessment::Intake>
intakeFrom(const QString &path, const assessment::Instrument &instrument, base::Progress &progress)
{
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        const auto content = contentOf(path);
        if (!content)
            return tl::unexpected(content.error());
        const auto file = project::assessmentFromJson(*content, path);
        if (!file)
            return tl::unexpected(file.error());
        return assessment::Intake { file->answers, file->entries, {} };
    }
    const auto read = table::readTable(path, {}, progress);
    if (!read)
        return tl::unexpected(read.error());
    return assessment::readIntake(read->table, instrument);
}

} // namespace

int AssessmentCommand::runAnswer(const QString &path,
                                 const assessment::InstrumentPointer &instrument,
                                 Context &context) const
{
    if (m_from.isEmpty())
        return context.wrongUsage(lateText("cli", "answer needs --from FILE."));
    const auto open = openProject(context, path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const auto intake = intakeFrom(m_from, *instrument, context.progress());
    if (!intake)
        return context.fail(intake.error());
    project::Project &project = *open->project;
    QList<project::Edit> edits { project::putAssessmentAnswers(project.data(), intake->answers) };
    for (const assessment::Entry &entry : intake->entries)
        edits << project::putAssessmentEntry(project.data(), entry);
    const project::Edit edit
        = project::together(lateText("cli", "Take %1 into the assessment", { m_from }), edits);
    if (!edit.isEmpty()) {
        if (const auto done = project.execute(edit); !done)
            return context.fail(done.error());
        if (const auto saved = saveProject(project); !saved)
            return context.fail(saved.error());
    }
    context.say(lateText("cli",
                         "Answers and entries taken in: %1, of them new or changed: %2; "
                         "rows refused: %3.",
                         { qint64(intake->answers.size() + intake->entries.size()),
                           qint64(edit.changes.size()), qint64(intake->refused.size()) }));
    context.say(assessment::answerFindings(*instrument, intake->answers, intake->entries));
    Output output({ QStringLiteral("line"), QStringLiteral("text"), QStringLiteral("refused") });
    for (const assessment::Intake::Refused &one : intake->refused)
        output.row({ QString::number(one.line), one.text, one.reason.toString() });
    return context.write(output, intake->refused.isEmpty() ? Done : DoneWithErrors);
}

int AssessmentCommand::runRead(const QString &action, const QString &path,
                               const assessment::InstrumentPointer &instrument,
                               Context &context) const
{
    const auto open = openProject(context, path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    const project::Assessment assessment = project::assess(data, open->classification, instrument,
                                                           context.language, context.progress());
    if (action == QLatin1String("export")) {
        const auto saved = table::saveFile(context.out,
                                           project::assessmentToJson(project::assessmentFile(
                                               data, assessment, context.clock.now())));
        return saved ? int(Done) : context.fail(saved.error());
    }
    if (action == QLatin1String("figures"))
        return context.write(figureOutput(assessment));
    if (action == QLatin1String("phases"))
        return context.write(phaseOutput(assessment));
    if (action == QLatin1String("gaps"))
        return context.write(gapOutput(assessment, m_onlyConfirmed));
    if (action == QLatin1String("conformity"))
        return context.write(conformityOutput(assessment, context.language));
    context.say(base::Text::verbatim(instrument->statusText));
    context.say(assessment.findings);
    return context.write(answerOutput(assessment));
}

int AssessmentCommand::runCompare(const QStringList &paths,
                                  const assessment::InstrumentPointer &instrument,
                                  Context &context) const
{
    QList<project::AssessmentFile> files;
    for (const QString &path : paths) {
        if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
            const auto content = contentOf(path);
            if (!content)
                return context.fail(content.error());
            const auto file = project::assessmentFromJson(*content, path);
            if (!file)
                return context.fail(file.error());
            files << *file;
            continue;
        }
        const auto open = openProject(context, path, Purpose::Read);
        if (!open)
            return context.fail(open.error());
        const project::ProjectData &data = open->project->data();
        files << project::assessmentFile(data,
                                         project::assess(data, open->classification, instrument,
                                                         context.language, context.progress()),
                                         context.clock.now());
    }
    for (const project::AssessmentFile &file : std::as_const(files)) {
        if (file.instrument != files.first().instrument)
            context.say(lateText("cli",
                                 "The assessments are of different versions: %1 and %2. Compare "
                                 "levels with care.",
                                 { files.first().instrument, file.instrument }));
    }
    return context.write(comparisonOutput(files, paths));
}

int AssessmentCommand::run(Context &context)
{
    QStringList files;
    QString action;
    for (const QString &word : std::as_const(m_words)) {
        if (action.isEmpty() && actions().contains(word))
            action = word;
        else
            files << word;
    }
    const bool isCompared = action == QLatin1String("compare");
    if (action.isEmpty() || (isCompared ? files.size() < 2 : files.size() != 1))
        return context.wrongUsage(
            lateText("cli",
                     "Name one project file and one of show, answer, figures, gaps, phases, "
                     "conformity, export; or compare and at least two files."));
    const auto instrument = assessment::loadInstrument(
        m_instrument.isEmpty() ? assessment::defaultInstrument() : m_instrument, context.language);
    if (!instrument)
        return context.fail(instrument.error());
    if (isCompared)
        return runCompare(files, *instrument, context);
    if (action == QLatin1String("answer"))
        return runAnswer(files.first(), *instrument, context);
    return runRead(action, files.first(), *instrument, context);
}

} // namespace cli
