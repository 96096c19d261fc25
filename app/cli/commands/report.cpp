// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/report.h"

#include "app/cli/years.h"
#include "core/reports/reports.h"
#include "ui/render/save.h"

#include <QFileInfo>

namespace cli
{

namespace
{

QString suffixes()
{
    QStringList names;
    for (const render::Format format : render::formats())
        names << render::suffixOf(format);
    return names.join(QStringLiteral(", "));
}

} // namespace

QByteArray ReportCommand::name() const
{
    return "report";
}

base::Text ReportCommand::summary() const
{
    return base::lateText("cli",
                          "Write a report for people to read and sign: HTML, PDF, ODT, DOCX, or "
                          "its tables as XLSX. --list without a name prints the reports.");
}

QByteArray ReportCommand::example() const
{
    return "iccs report chile.iccs --report correspondence --out correspondence.pdf --language "
           "es\niccs report chile.iccs --report assessment --out assessment.docx\niccs report "
           "chile.iccs --report submission --edition un-cts-2024 --out "
           "response.docx\niccs report --list";
}

void ReportCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."));
    addText(options, "--report", m_report, base::lateText("cli", "Which report."));
    m_list = addText(options, "--list", m_offences,
                     base::lateText("cli",
                                    "Which list of offences; all when left out. Without a name: "
                                    "print the reports."))
                 ->expected(0, 1);
    addText(options, "--edition", m_edition,
            base::lateText("cli",
                           "Of responses: the questionnaire, such as un-cts-2024; needed when the "
                           "project answers several."));
    addText(options, "--years", m_years,
            base::lateText("cli",
                           "Of responses: the years, such as 2022,2023; all that the questionnaire "
                           "asks for when left out."));
    addText(options, "--instrument", m_instrument,
            base::lateText("cli",
                           "The assessment, such as iccs-implementation, or a folder of your "
                           "own."));
    options.add_flag("--validated", m_isValidated,
                     base::lateText("cli", "Say on the title page that the report was validated.")
                         .toString()
                         .toStdString());
}

bool ReportCommand::asksForList() const
{
    return m_list->count() > 0 && m_offences.isEmpty();
}

int ReportCommand::listReports(Context &context) const
{
    Output output({ QStringLiteral("report"), QStringLiteral("name"), QStringLiteral("about"),
                    QStringLiteral("needs"), QStringLiteral("formats") });
    for (const reports::Report *report : reports::reports())
        output.row({ report->id(), report->name().toString(), report->about().toString(),
                     report->needs().toString(), suffixes() });
    return context.write(output);
}

int ReportCommand::write(Context &context, const reports::Report &report) const
{
    const auto format = render::formatOf(QFileInfo(context.out).suffix());
    if (m_path.isEmpty() || context.out == QLatin1String("-") || !format)
        return context.wrongUsage(base::lateText(
            "cli", "A report needs a project file and --out FILE with one of these endings: %1.",
            { suffixes() }));
    const std::optional<QList<int>> years = yearsFromText(m_years);
    if (!years)
        return context.wrongUsage(base::lateText(
            "cli", "\"%1\" is no list of years; write them as in 2022,2023.", { m_years }));
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    QString list;
    if (!m_offences.isEmpty()) {
        const auto id = chooseList(open->project->data(), m_offences);
        if (!id)
            return context.fail(id.error());
        list = *id;
    }
    reports::ReportJob job { open->project->data(),
                             open->classification,
                             context.language,
                             context.clock.now(),
                             context.author,
                             list,
                             m_edition,
                             *years,
                             m_isValidated ? reports::State::Validated : reports::State::Draft };
    job.changes = open->project->history(reports::shownChanges);
    if (!m_instrument.isEmpty()) {
        const auto instrument = assessment::loadInstrument(m_instrument, context.language);
        if (!instrument)
            return context.fail(instrument.error());
        job.instrument = *instrument;
    }
    const auto document = report.make(job);
    if (!document)
        return context.fail(document.error());
    if (const auto saved = render::save(context.out, *document, *format); !saved)
        return context.fail(saved.error());
    context.say(base::lateText("cli", "Wrote %1.", { context.out }));
    return Done;
}

int ReportCommand::run(Context &context)
{
    if (asksForList())
        return listReports(context);
    const reports::Report *report = reports::reportById(m_report);
    if (!report)
        return context.wrongUsage(base::lateText(
            "cli", "There is no report \"%1\". \"iccs report --list\" prints them.", { m_report }));
    return write(context, *report);
}

} // namespace cli
