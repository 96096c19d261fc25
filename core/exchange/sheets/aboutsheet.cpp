// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/linkwords.h"
#include "core/exchange/sheets/aboutrows.h"
#include "core/exchange/sheets/sheets.h"

namespace exchange
{

namespace
{

void addProject(AboutRows &rows, const SheetSource &source)
{
    const project::Settings &settings = source.job.data.settings;
    rows.row(base::lateText("exchange", "Project"), settings.title);
    rows.row(base::lateText("exchange", "Country"), settings.country);
    rows.row(base::lateText("exchange", "Kept by"), settings.institution);
    rows.row(base::lateText("exchange", "Classification"),
             source.job.classification.title(source.job.language));
    rows.row(base::lateText("exchange", "Source of titles"),
             source.job.classification.acknowledgement());
    rows.row(base::lateText("exchange", "Exported on"),
             source.job.time.toUTC().toString(Qt::ISODate));
    rows.row(base::lateText("exchange", "Exported by"), source.job.author);
    rows.row(base::lateText("exchange", "Version and fingerprint"),
             setVersion(source.lists, contentHash(source.job, source.lists)));
}

void addLists(AboutRows &rows, const SheetSource &source)
{
    for (const auto *list : source.lists) {
        const offences::ListInfo &info = list->info;
        rows.row(base::Text::verbatim(info.name),
                 base::lateText(
                     "exchange", "%1, version %2: %3 offences, %4 links. Imported from %5 on %6.",
                     { QVariant::fromValue(institutionText(info.institution)), info.version,
                       list->size(), source.job.data.set(info.id).links().size(), info.sourceFile,
                       info.imported.toUTC().date().toString(Qt::ISODate) }));
    }
}

void addGuide(AboutRows &rows)
{
    rows.row(base::lateText("exchange", "Sheets 01 to 11"),
             base::lateText("exchange",
                            "Every category of a section of the ICCS, with the national codes that "
                            "feed it. A category with several codes is repeated; blank national "
                            "columns mean that no code feeds it."));
    rows.row(base::lateText("exchange", "Links"),
             base::lateText("exchange",
                            "One row per link and one per offence without a link. Edit this sheet "
                            "in review and import it again: the program shows each difference "
                            "before it is taken over. Keep the column names and link_id; a copied "
                            "row becomes a new link, a deleted row is proposed for removal."));
    rows.row(base::lateText("exchange", "Not mapped"),
             base::lateText("exchange", "Offences without a category, and why."));
    rows.row(base::lateText("exchange", "Findings"),
             base::lateText("exchange", "What the checks found, and who explained what."));
    rows.row(
        base::lateText("exchange", "Relation"),
        base::lateText("exchange",
                       "equal: the same acts. inside: the category is wider, the whole count "
                       "may be added to it. contains: the national code is wider. overlap: "
                       "each has something that the other lacks. none: there is no category."));
}

} // namespace

table::Sheet aboutSheet(const SheetSource &source, const base::Text &losses)
{
    table::Sheet sheet;
    sheet.name = source.wording(base::lateText("exchange", "About"));
    sheet.columnWidths = { 28, 110 };
    AboutRows rows(source.wording, sheet);
    rows.title(source.wording(
        base::lateText("exchange", "Correspondence of national offences with the ICCS")));
    addProject(rows, source);
    rows.heading(base::lateText("exchange", "Lists"));
    addLists(rows, source);
    rows.heading(base::lateText("exchange", "How to read this workbook"));
    addGuide(rows);
    rows.row(base::lateText("exchange", "What it cannot carry"), losses);
    return sheet;
}

} // namespace exchange
