// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/responsebook.h"

namespace exchange
{

base::Text responseBookLosses()
{
    return base::lateText("exchange",
                          "The workbook carries the whole response, but it is our own and not the "
                          "one that the agency sends out; texts end after 32,767 characters and "
                          "control characters are left out.");
}

base::Result<table::Workbook> responseBook(Book book, const ResponseSource &source,
                                           const base::Findings &findings, const QString &path,
                                           base::Progress &progress)
{
    const questionnaire::Form &form = source.response.edition->form();
    table::Workbook workbook;
    workbook.title = form.title;
    workbook.author = source.job.author.left(255); // a limit of the format
    workbook.created = source.job.time;
    workbook.sheets << responseAboutSheet(source, responseBookLosses());
    if (book != Book::Metadata) {
        for (const questionnaire::Module &module : form.modules) {
            if (!progress.advance(workbook.sheets.size(), form.modules.size() + 1))
                return responseStopped(path);
            workbook.sheets << dataSheet(source, module);
        }
    }
    if (book != Book::Data)
        workbook.sheets << methodSheet(source) << responseFindingsSheet(source, findings)
                        << provenanceSheet(source);
    for (table::Sheet &sheet : workbook.sheets)
        sheet.rightToLeft = source.wording.isRightToLeft();
    return workbook;
}

} // namespace exchange
