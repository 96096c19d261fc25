// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/sdmxcsvexporter.h"

#include "core/exchange/exportsteps.h"
#include "core/exchange/response/sdmx.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"

namespace exchange
{

namespace
{

QString numberText(double value)
{
    return QString::number(value, 'g', 15);
}

QStringList rowOf(const ExportJob &job, const Response &response, const Response::Entry &entry)
{
    const questionnaire::Answer &answer = *entry.answer;
    const questionnaire::Figure &figure = answer.figure;
    const bool isInterval = figure.isThere() && !figure.isExact();
    return { QStringLiteral("datastructure"),
             OwnStructure::id(),
             QStringLiteral("I"), // information: no order to store or delete
             QStringLiteral("A"),
             job.data.settings.country,
             answer.edition,
             answer.cell,
             QString::number(answer.year),
             figure.isExact() ? numberText(figure.low) : QString(),
             observationStatus(figure),
             questionnaire::statusId(figure.status),
             isInterval ? numberText(figure.low) : QString(),
             isInterval ? numberText(figure.high) : QString(),
             response.edition->cell(entry.cell).row->unit,
             answer.comment,
             answer.source };
}

} // namespace

QString SdmxCsvExporter::id() const
{
    return QStringLiteral("sdmx-csv");
}

base::Text SdmxCsvExporter::name() const
{
    return base::lateText("exchange", "Response to a questionnaire (SDMX-CSV 2.0)");
}

QString SdmxCsvExporter::suffix() const
{
    return QStringLiteral("csv");
}

base::Text SdmxCsvExporter::losses() const
{
    return base::lateText("exchange",
                          "SDMX-CSV carries every answer by a data structure of our own, as none "
                          "has been published for these questionnaires; the answers on method, "
                          "the findings and how figures came in stay behind.");
}

base::Findings SdmxCsvExporter::leftOut(const ExportJob &job) const
{
    const auto response = chosenResponse(job, {});
    return response ? strayFindings(*response) : base::Findings();
}

base::Result<> SdmxCsvExporter::write(const ExportJob &job, const QString &path,
                                      base::Progress &progress) const
{
    const auto response = chosenResponse(job, path);
    if (!response)
        return tl::unexpected(response.error());
    Steps steps(progress, response->entries.size());
    if (!steps.next())
        return responseStopped(path);
    table::CsvWriter writer;
    writer.row(QStringList { QStringLiteral("STRUCTURE"), QStringLiteral("STRUCTURE_ID"),
                             QStringLiteral("ACTION") }
               + OwnStructure::components());
    for (const Response::Entry &entry : response->entries) {
        if (!steps.next())
            return responseStopped(path);
        writer.row(rowOf(job, *response, entry));
    }
    return table::saveFile(path, writer.bytes());
}

} // namespace exchange
