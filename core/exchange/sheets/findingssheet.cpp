// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/nationalcodes.h"
#include "core/exchange/sheets/sheets.h"

#include "core/validation/check.h"

namespace exchange
{

namespace
{

using table::CellStyle;

QList<table::Cell> cells(const SheetSource &source, const offences::OffenceList &list,
                         const NationalCodes &codes, const validation::Judged &judged)
{
    const base::Finding &finding = judged.finding;
    const QString offence = finding.place.ids.value(1);
    const offences::Offence *known = list.find(offence);
    const base::Approval *approval = judged.approval;
    return { textCell(finding.check, CellStyle::Code),
             textCell(source.wording(base::severityText(finding.severity))),
             textCell(list.info.name),
             textCell(known ? codes.of(*known) : finding.place.toString(), CellStyle::Code),
             textCell(known ? known->label(list.info.language) : QString(), CellStyle::Wrapped),
             textCell(source.wording(finding.message), CellStyle::Wrapped),
             textCell(source.wording(finding.advice), CellStyle::Wrapped),
             textCell(approval ? approval->author : QString()),
             textCell(approval ? approval->time.toUTC().toString(Qt::ISODate) : QString()),
             textCell(approval ? approval->reason : QString(), CellStyle::Wrapped) };
}

} // namespace

table::Sheet findingsSheet(const SheetSource &source)
{
    const auto word = [&](const base::Text &text) { return source.wording(text); };
    table::Sheet sheet;
    sheet.name = word(base::lateText("exchange", "Findings"));
    sheet.columnWidths = { 8, 12, 18, 16, 40, 55, 45, 18, 20, 45 };
    sheet.frozenRows = 1;
    sheet.filterRow = 0;
    sheet.rows << headerCells({ word(base::lateText("exchange", "Check")),
                                word(base::lateText("exchange", "Severity")),
                                word(base::lateText("exchange", "List")),
                                word(base::lateText("exchange", "National code")),
                                word(base::lateText("exchange", "National offence")),
                                word(base::lateText("exchange", "What was found")),
                                word(base::lateText("exchange", "What to do")),
                                word(base::lateText("exchange", "Explained by")),
                                word(base::lateText("exchange", "Explained on")),
                                word(base::lateText("exchange", "Why it may stand")) });
    for (const auto *list : source.lists) {
        if (!source.steps.next())
            return sheet;
        const NationalCodes codes(*list);
        const validation::MappingSubject subject { source.job.classification, *list,
                                                   source.job.data.set(list->info.id) };
        for (const auto &judged :
             validation::judge(validation::runChecks(subject), source.job.data.approvals))
            sheet.rows << cells(source, *list, codes, judged);
    }
    return sheet;
}

} // namespace exchange
