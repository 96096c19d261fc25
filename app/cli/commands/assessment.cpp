// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/assessment.h"

#include "app/cli/assessmentrows.h"
#include "core/project/assessmentfile.h"
#include "core/project/comparison.h"
#include "core/project/edits.h"
#include "core/reports/comparison.h"
#include "core/table/savefile.h"
#include "ui/render/save.h"

#include <QFileInfo>

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
           "iccs assessment compare police.json other.iccs --format table\n"
           "iccs assessment compare police.json other.iccs --out countries.pdf";
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
    const auto read = project::readIntakeFile(m_from, *instrument, context.progress());
    if (!read)
        return context.fail(read.error());
    project::Project &project = *open->project;
    const assessment::Intake intake = assessment::completed(*read, project.data().assessmentAnswers,
                                                            project.data().assessmentEntries);
    QList<project::Edit> edits { project::putAssessmentAnswers(project.data(), intake.answers) };
    for (const assessment::Entry &entry : intake.entries)
        edits << project::putAssessmentEntry(project.data(), entry);
    const project::Edit edit = project::together(
        lateText("cli", "Take %1 into the assessment", { QFileInfo(m_from).fileName() }), edits);
    if (!edit.isEmpty()) {
        if (const auto done = project.execute(edit); !done)
            return context.fail(done.error());
        if (const auto saved = saveProject(project); !saved)
            return context.fail(saved.error());
    }
    context.say(lateText("cli",
                         "Answers and entries taken in: %1, of them new or changed: %2; "
                         "rows refused: %3.",
                         { qint64(intake.answers.size() + intake.entries.size()),
                           qint64(edit.changes.size()), qint64(intake.refused.size()) }));
    context.say(assessment::answerFindings(*instrument, intake.answers, intake.entries));
    Output output({ QStringLiteral("line"), QStringLiteral("text"), QStringLiteral("refused") });
    for (const assessment::Intake::Refused &one : intake.refused)
        output.row({ QString::number(one.line), one.text, one.reason.toString() });
    return context.write(output, intake.refused.isEmpty() ? Done : DoneWithErrors);
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
    const auto classification = context.loadClassification();
    if (!classification)
        return context.fail(classification.error());
    const auto comparison = project::readComparison(
        paths, { *classification, instrument, context.language, context.clock },
        context.progress());
    if (!comparison)
        return context.fail(comparison.error());
    if (comparison->instruments().size() > 1)
        context.say(lateText("cli",
                             "The assessments are of different versions: %1. Compare levels with "
                             "care, and do not rank.",
                             { comparison->instruments().join(QStringLiteral(", ")) }));
    const auto format = render::formatOf(QFileInfo(context.out).suffix());
    if (!format)
        return context.write(comparisonOutput(*comparison));
    const report::Document document
        = reports::comparisonDocument({ *comparison, *classification, instrument, context.language,
                                        context.clock.now(), context.author });
    if (const auto saved = render::save(context.out, document, *format); !saved)
        return context.fail(saved.error());
    context.say(lateText("cli", "Wrote %1.", { context.out }));
    return Done;
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
