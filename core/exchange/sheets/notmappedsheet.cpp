// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/linkwords.h"
#include "core/exchange/nationalcodes.h"
#include "core/exchange/sheets/sheets.h"

namespace exchange
{

namespace
{

using table::CellStyle;

// Why an offence has no category, in one phrase.
base::Text kindText(const offences::Offence &offence, const mapping::Link *link)
{
    if (link && link->status == mapping::Status::OutOfScope)
        return base::lateText("exchange", "Out of scope");
    if (offence.kind == offences::OffenceKind::Sum)
        return base::lateText("exchange", "Total or sum row");
    if (link)
        return base::lateText("exchange", "No category");
    if (offence.gone)
        return base::lateText("exchange", "Left the list, no link");
    return base::lateText("exchange", "No link yet");
}

QList<table::Cell> cells(const SheetSource &source, const offences::OffenceList &list,
                         const offences::Offence &offence, const QString &code,
                         const mapping::Link *link)
{
    return { textCell(list.info.name),
             textCell(code, CellStyle::Code),
             textCell(offence.label(list.info.language), CellStyle::Wrapped),
             textCell(offence.provision, CellStyle::Wrapped),
             textCell(source.wording(kindText(offence, link))),
             textCell(link ? link->reason : QString(), CellStyle::Wrapped),
             textCell(link ? source.wording(statusText(link->status)) : QString()),
             textCell(link ? link->rationale : QString(), CellStyle::Wrapped) };
}

// A link that gives the offence no category; with an out-of-scope mark also when it names one.
bool isWithoutCategory(const mapping::Link &link)
{
    return !link.target || link.status == mapping::Status::OutOfScope;
}

} // namespace

table::Sheet notMappedSheet(const SheetSource &source)
{
    const auto word = [&](const base::Text &text) { return source.wording(text); };
    table::Sheet sheet;
    sheet.name = word(base::lateText("exchange", "Not mapped"));
    sheet.columnWidths = { 18, 14, 45, 24, 20, 40, 14, 50 };
    sheet.frozenRows = 1;
    sheet.filterRow = 0;
    sheet.rows << headerCells({ word(base::lateText("exchange", "List")),
                                word(base::lateText("exchange", "National code")),
                                word(base::lateText("exchange", "National offence")),
                                word(base::lateText("exchange", "Legal provision")),
                                word(base::lateText("exchange", "Why not mapped")),
                                word(base::lateText("exchange", "Reason")),
                                word(base::lateText("exchange", "Status")),
                                word(base::lateText("exchange", "Comment")) });
    for (const auto *list : source.lists) {
        const mapping::MappingSet &set = source.job.data.set(list->info.id);
        const NationalCodes codes(*list);
        for (const auto &offence : list->offences()) {
            if (!source.steps.next())
                return sheet;
            const auto links = set.ofOffence(offence.id);
            for (const auto *link : links) {
                if (isWithoutCategory(*link))
                    sheet.rows << cells(source, *list, offence, codes.of(offence), link);
            }
            if (links.isEmpty())
                sheet.rows << cells(source, *list, offence, codes.of(offence), nullptr);
        }
    }
    return sheet;
}

} // namespace exchange
