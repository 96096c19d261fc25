// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/sdmxcsvexporter.h"

#include "core/exchange/exportsteps.h"
#include "core/exchange/response/ownstructure.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"

namespace exchange
{

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

base::Result<> SdmxCsvExporter::writeResponse(const ExportJob &job, const Response &response,
                                              const QString &path, base::Progress &progress) const
{
    Steps steps(progress, response.entries.size());
    table::CsvWriter writer;
    writer.row(QStringList { QStringLiteral("STRUCTURE"), QStringLiteral("STRUCTURE_ID"),
                             QStringLiteral("ACTION") }
               + OwnStructure::components());
    // "I" is information: no order to store or delete.
    const QStringList frame { QStringLiteral("datastructure"), OwnStructure::id(),
                              QStringLiteral("I") };
    for (const Response::Entry &entry : response.entries) {
        if (!steps.next())
            return responseStopped(path);
        writer.row(frame + OwnStructure::values(job, response, entry));
    }
    return table::saveFile(path, writer.bytes());
}

} // namespace exchange
