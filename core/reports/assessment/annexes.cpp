// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/reports/assessment/annextables.h"
#include "core/reports/linktables.h"
#include "core/reports/listmeasures.h"
#include "core/reports/recordtables.h"

namespace reports
{

using base::lateText;

namespace
{

constexpr qsizetype mostPrintedLinks = 1000; // longer tables are for programs, not for paper

// Annexes have letters; a heading of one starts a page.
void addHeading(Material &material, int position, const QString &title)
{
    material.composer.add(report::PageBreak {});
    report::Heading heading;
    heading.text = material.word(
        lateText("reports", "Annex %1: %2", { QString(QChar(u'A' + position)), title }));
    heading.anchor = QStringLiteral("annex%1").arg(position);
    heading.isNumbered = false;
    material.composer.add(heading);
}

void addLinks(Material &material)
{
    const ReportJob &job = material.composer.job();
    qsizetype links = 0;
    for (const auto &one : material.assessment.facts.lists)
        links += one.set.links().size();
    const bool isLong = links > mostPrintedLinks;
    if (isLong)
        material.composer.text(
            lateText("reports",
                     "The tables have %1 links. Here they are counted by section; the workbook of "
                     "this report (XLSX) has them all.",
                     { qint64(links) }));
    for (const offences::OffenceList &list : job.data.lists) {
        if (isLong)
            material.composer.add(sectionTable(material.composer, ListMeasures(job, list)));
        for (report::Table table :
             { linkTable(material.composer, list), unmappedTable(material.composer, list) }) {
            table.inAnnexOnly = isLong;
            if (!table.rows.isEmpty())
                material.composer.add(table);
        }
    }
}

void addMetadata(Material &material)
{
    for (const auto &one : material.assessment.facts.lists) {
        material.composer.add(metadataTable(material, one));
        for (const microdata::Layout &layout : material.assessment.facts.layouts) {
            if (layout.list == one.list.info.id)
                material.composer.add(layoutTable(material.composer, layout));
        }
    }
}

void addChanges(Material &material)
{
    const report::Table table = changeTable(material);
    if (table.rows.isEmpty())
        material.composer.text(
            lateText("reports",
                     "The changes stand in the project: “iccs history” and the page History show "
                     "who changed what and when."));
    else
        material.composer.add(table);
}

} // namespace

void addAnnexes(Material &material)
{
    const QStringList &names = material.instrument().report.annexes;
    int position = 0;
    addHeading(material, position, names.value(0));
    addLinks(material);
    addHeading(material, ++position, names.value(1));
    for (const report::Table &table : answerTables(material))
        material.composer.add(table);
    addHeading(material, ++position, material.word(lateText("reports", "Quality frameworks")));
    material.composer.add(crosswalkTable(material));
    addHeading(material, ++position, names.value(2));
    addMetadata(material);
    addHeading(material, ++position, names.value(3));
    addChanges(material);
    addHeading(material, ++position, names.value(4));
    material.composer.add(glossaryTable(material));
}

} // namespace reports
