// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/submit.h"

#include "app/cli/years.h"
#include "core/exchange/submission/package.h"
#include "core/project/edits.h"
#include "core/table/savefile.h"

#include <QFile>

namespace cli
{

using base::lateText;

QByteArray SubmitCommand::name() const
{
    return "submit";
}

base::Text SubmitCommand::summary() const
{
    return lateText("cli",
                    "Make the package of a response that is sent: workbooks, files for programs, "
                    "findings, a letter and checksums in one zip archive. A sealed copy stays in "
                    "the project. Refused while errors have no explanation.");
}

QByteArray SubmitCommand::example() const
{
    return "iccs submit police.iccs --edition un-cts-2024 --note \"First part\" --out "
           "submission.zip\niccs submit police.iccs --edition un-cts-2024 --years 2023 "
           "--allow-errors --language es --out submission.zip";
}

void SubmitCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, lateText("cli", "The project file."))->required();
    addText(options, "--edition", m_edition,
            lateText("cli", "The questionnaire, such as un-cts-2024, or the folder of your own."))
        ->required();
    addText(options, "--years", m_years,
            lateText("cli",
                     "The years, such as 2022,2023; all that the questionnaire asks for when left "
                     "out."));
    addText(options, "--note", m_note, lateText("cli", "What the letter says besides."));
    options.add_flag(
        "--allow-errors", m_allowsErrors,
        lateText("cli", "Send although errors have no explanation; the letter lists them.")
            .toString()
            .toStdString());
}

int SubmitCommand::run(Context &context)
{
    if (context.out == QLatin1String("-"))
        return context.wrongUsage(lateText("cli", "A submission needs --out FILE.zip."));
    const std::optional<QList<int>> years = yearsFromText(m_years);
    if (!years)
        return context.wrongUsage(lateText(
            "cli", "\"%1\" is no list of years; write them as in 2022,2023.", { m_years }));
    if (const auto target = table::checkTarget(context.out); !target)
        return context.fail(target.error());
    const auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    project::Project &project = *open->project;
    exchange::ExportJob job { project.data(),   open->classification, {},
                              context.language, context.clock.now(),  context.author };
    job.edition = m_edition;
    job.years = *years;
    const auto package
        = exchange::makePackage(job, { m_note, m_allowsErrors }, context.out, context.progress());
    if (!package)
        return context.fail(package.error());
    const QString id = package->submission.id;
    if (const auto done
        = project.execute(project::putSubmission(project.data(), package->submission));
        !done)
        return context.fail(done.error());
    if (const auto written = table::saveFile(context.out, package->archive); !written)
        return context.fail(written.error());
    if (const auto saved = saveProject(project); !saved) {
        // A package that the project knows nothing of must not be sent.
        QFile::remove(context.out);
        return context.fail(saved.error());
    }
    context.say(package->leftOut);
    if (!package->allowed.isEmpty())
        context.say(base::lateCount("cli",
                                    "%n errors without explanation are in it; the letter "
                                    "lists them.",
                                    int(package->allowed.size())));
    context.say(
        lateText("cli", "Wrote %1 with %2 files; the project keeps it as \"%3\", seal %4.",
                 { context.out, qint64(package->files.size()), id, package->submission.sha256 }));
    return package->allowed.isEmpty() ? Done : DoneWithErrors;
}

} // namespace cli
