// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/xlsxexporter.h"

#include "core/exchange/sheets/sheets.h"

namespace exchange
{

QString XlsxExporter::id() const
{
    return QStringLiteral("xlsx");
}

base::Text XlsxExporter::name() const
{
    return base::lateText("exchange", "Workbook for review and for UNODC (XLSX)");
}

QString XlsxExporter::suffix() const
{
    return QStringLiteral("xlsx");
}

base::Text XlsxExporter::losses() const
{
    return base::lateText(
        "exchange",
        "The workbook carries every link and finding, but not the definitions and "
        "volumes of the offences, the history and which link replaces which; "
        "texts end after 32,767 characters.");
}

base::Result<> XlsxExporter::write(const ExportJob &job, const QString &path,
                                   base::Progress &progress) const
{
    const auto lists = chosenLists(job, path);
    if (!lists)
        return tl::unexpected(lists.error());
    constexpr qint64 walks = 3; // sections, links, not mapped
    Steps steps(progress, walks * offenceCount(*lists) + lists->size());
    const Wording wording(job.language);
    const SheetSource source { job, *lists, wording, steps };
    table::Workbook workbook;
    workbook.title
        = wording(base::lateText("exchange", "Correspondence of national offences with the ICCS"));
    workbook.author = job.author.left(255); // a limit of the format
    workbook.comments = job.classification.acknowledgement();
    workbook.created = job.time;
    workbook.sheets << aboutSheet(source, losses()) << sectionSheets(source) << linksSheet(source)
                    << notMappedSheet(source) << findingsSheet(source);
    if (!steps.next())
        return exportStopped(path);
    for (auto &sheet : workbook.sheets)
        sheet.rightToLeft = wording.isRightToLeft();
    return table::writeWorkbook(path, workbook);
}

} // namespace exchange
