// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/export.h"

#include "app/cli/years.h"
#include "core/exchange/cellmap/fillworkbook.h"

namespace cli
{

QByteArray ExportCommand::name() const
{
    return "export";
}

base::Text ExportCommand::summary() const
{
    return base::lateText("cli",
                          "Write the correspondence table in a format for others, a script that "
                          "codes and counts records in another engine, or the response to a "
                          "questionnaire. What a format cannot carry is said.");
}

QByteArray ExportCommand::example() const
{
    return "iccs export chile.iccs --format xlsx --out correspondence.xlsx --language es\niccs "
           "export police.iccs --format sql-duckdb --layout records --tabulate "
           "iccs,region,year --out coding.sql\niccs export chile.iccs --format unodc-portal "
           "--edition un-cts-2024 --years 2022,2023 --out response.csv\niccs export chile.iccs "
           "--format "
           "official-workbook --workbook given.xlsm --map map.csv --out filled.xlsm\niccs export "
           "--list";
}

void ExportCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."));
    addText(options, "--offences", m_offences,
            base::lateText("cli", "Which list; all when left out."));
    addText(
        options, "--layout", m_layout,
        base::lateText("cli",
                       "Of coding scripts: the record layout of the project; needed when it has "
                       "several."));
    addText(options, "--tabulate", m_dimensions,
            base::lateText("cli",
                           "Of coding scripts: what they count by, as in \"iccs code\"; all that "
                           "the layout gives when left out."));
    addText(options, "--edition", m_edition,
            base::lateText("cli",
                           "Of responses: the questionnaire, such as un-cts-2024; needed when the "
                           "project answers several."));
    addText(options, "--years", m_years,
            base::lateText("cli",
                           "Of responses: the years, such as 2022,2023; all that the questionnaire "
                           "asks for when left out."));
    addText(options, "--workbook", m_workbook,
            base::lateText("cli",
                           "Of official-workbook: the workbook (XLSX, XLSM) to fill, which stays "
                           "as it is."));
    addText(options, "--map", m_map,
            base::lateText("cli",
                           "Of official-workbook: where the cells stand in it, as \"iccs "
                           "questionnaire map\" proposes; workbook.csv of the questionnaire when "
                           "left out."));
    options.add_flag(
        "--in-place", m_inPlace,
        base::lateText("cli", "Let --out be the given workbook itself.").toString().toStdString());
    options.add_flag("--list", m_list,
                     base::lateText("cli", "Print the formats.").toString().toStdString());
}

int ExportCommand::listFormats(Context &context) const
{
    Output output({ QStringLiteral("format"), QStringLiteral("name"), QStringLiteral("suffix"),
                    QStringLiteral("losses") });
    for (const exchange::Exporter *exporter : exchange::exporters())
        output.row({ exporter->id(), exporter->name().toString(), exporter->suffix(),
                     exporter->losses().toString() });
    output.row({ exchange::foreignWorkbookId(), exchange::foreignWorkbookName().toString(),
                 QStringLiteral("xlsx"), exchange::foreignWorkbookLosses().toString() });
    return context.write(output);
}

int ExportCommand::run(Context &context)
{
    if (m_list) {
        context.rowFormat = context.rowFormat.isEmpty() ? QStringLiteral("csv") : context.rowFormat;
        return listFormats(context);
    }
    m_format = context.rowFormat;
    const exchange::Exporter *exporter = exchange::exporterById(m_format);
    if (!exporter && !isWorkbook())
        return context.wrongUsage(base::lateText(
            "cli", "There is no export format \"%1\". \"iccs export --list\" prints them.",
            { m_format }));
    if (m_path.isEmpty() || context.out == QLatin1String("-"))
        return context.wrongUsage(
            base::lateText("cli", "An export needs a project file and --out FILE."));
    const std::optional<QList<int>> chosenYears = yearsFromText(m_years);
    if (!chosenYears)
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
    const exchange::ExportJob job { open->project->data(),
                                    open->classification,
                                    list,
                                    context.language,
                                    context.clock.now(),
                                    context.author,
                                    m_layout,
                                    m_dimensions.split(QLatin1Char(','), Qt::SkipEmptyParts),
                                    m_edition,
                                    *chosenYears };
    if (isWorkbook())
        return fillWorkbook(context, job);
    if (const auto written = exporter->write(job, context.out, context.progress()); !written)
        return context.fail(written.error());
    context.say(base::lateText("cli", "Wrote %1. %2",
                               { context.out, QVariant::fromValue(exporter->losses()) }));
    context.say(exporter->leftOut(job));
    return Done;
}

} // namespace cli
