// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/formats/responsexlsxexporter.h"

#include "core/exchange/response/responsesheets.h"

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
    return base::lateText("exchange",
                          "The workbook carries the whole response, but it is our own and not the "
                          "one that the agency sends out; texts end after 32,767 characters and "
                          "control characters are left out.");
}

base::Result<> ResponseXlsxExporter::writeResponse(const ExportJob &job, const Response &response,
                                                   const QString &path,
                                                   base::Progress &progress) const
{
    const questionnaire::Form &form = response.edition->form();
    const qint64 parts = form.modules.size() + 1;
    if (!progress.advance(0, parts))
        return responseStopped(path);
    const auto findings = responseFindings(job, response);
    if (!findings)
        return tl::unexpected(findings.error());
    const Wording wording(job.language);
    const ResponseSource source { job, response, wording };
    table::Workbook workbook;
    workbook.title = form.title;
    workbook.author = job.author.left(255); // a limit of the format
    workbook.created = job.time;
    workbook.sheets << responseAboutSheet(source, losses());
    for (const questionnaire::Module &module : form.modules) {
        if (!progress.advance(workbook.sheets.size(), parts))
            return responseStopped(path);
        workbook.sheets << dataSheet(source, module);
    }
    workbook.sheets << methodSheet(source) << responseFindingsSheet(source, *findings)
                    << provenanceSheet(source);
    for (table::Sheet &sheet : workbook.sheets)
        sheet.rightToLeft = wording.isRightToLeft();
    return table::writeWorkbook(path, workbook);
}

} // namespace exchange
