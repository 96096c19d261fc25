// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/responsexlsxexporter.h"

#include "core/exchange/response/responsebook.h"

namespace exchange
{

QString ResponseXlsxExporter::id() const
{
    return QStringLiteral("response-xlsx");
}

base::Text ResponseXlsxExporter::name() const
{
    return base::lateText("exchange", "Response to a questionnaire as a workbook (XLSX)");
}

QString ResponseXlsxExporter::suffix() const
{
    return QStringLiteral("xlsx");
}

base::Text ResponseXlsxExporter::losses() const
{
    return responseBookLosses();
}

base::Result<> ResponseXlsxExporter::writeResponse(const ExportJob &job, const Response &response,
                                                   const QString &path,
                                                   base::Progress &progress) const
{
    const auto findings = responseFindings(job, response);
    if (!findings)
        return tl::unexpected(findings.error());
    const Wording wording(job.language);
    const auto workbook
        = responseBook(Book::Whole, { job, response, wording }, *findings, path, progress);
    if (!workbook)
        return tl::unexpected(workbook.error());
    return table::writeWorkbook(path, *workbook);
}

} // namespace exchange
