// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/csvexporter.h"

#include "core/exchange/correspondencerows.h"
#include "core/exchange/exportsteps.h"
#include "core/table/csvwriter.h"
#include "core/table/savefile.h"

namespace exchange
{

QString CsvExporter::id() const
{
    return QStringLiteral("csv");
}

base::Text CsvExporter::name() const
{
    return base::lateText("exchange", "Correspondence table (CSV)");
}

QString CsvExporter::suffix() const
{
    return QStringLiteral("csv");
}

base::Text CsvExporter::losses() const
{
    return base::lateText("exchange",
                          "CSV carries every link, but not the definitions, provisions and volumes "
                          "of the offences, the findings, the history and which link replaces "
                          "which; it has no place for the version of the list.");
}

base::Result<> CsvExporter::write(const ExportJob &job, const QString &path,
                                  base::Progress &progress) const
{
    const auto lists = chosenLists(job, path);
    if (!lists)
        return tl::unexpected(lists.error());
    Steps steps(progress, offenceCount(*lists));
    if (!steps.next())
        return exportStopped(path);
    table::CsvWriter writer;
    writer.row(correspondenceHeader());
    for (const auto *list : *lists) {
        CorrespondenceRows rows(job.data, *list, job.classification, job.language);
        for (const auto &row : rows.all()) {
            if (!steps.next())
                return exportStopped(path);
            writer.row(rows.cells(row));
        }
    }
    return table::saveFile(path, writer.bytes());
}

} // namespace exchange
