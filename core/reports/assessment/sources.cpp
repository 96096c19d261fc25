// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/chapters.h"

#include "core/exchange/linkwords.h"
#include "core/reports/assessment/questiontables.h"
#include "core/reports/countingtable.h"
#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"
#include "core/reports/words.h"

#include <algorithm>

namespace reports
{

using assessment::Whereabouts;
using base::lateText;
using mapping::Weight;
using report::Column;

namespace
{

using SourceList = assessment::Facts::List;

Whereabouts placeOf(const SourceList &one)
{
    return { offences::institutionId(one.list.info.institution), one.list.info.id, {}, {} };
}

// What the list is, and the record files whose layout is known.
report::Table outline(const Material &material, const SourceList &one)
{
    const Composer &composer = material.composer;
    const offences::ListInfo &info = one.list.info;
    report::Table table;
    table.caption = material.word(lateText("reports", "The source in short"));
    table.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 3.4) };
    const auto add = [&](const base::Text &name, const QString &value) {
        if (!value.isEmpty())
            table.rows << plainRow(texts({ material.word(name), value }));
    };
    add(lateText("reports", "Institution"),
        material.word(exchange::institutionText(info.institution)));
    add(lateText("reports", "Source"), info.sourceFile);
    add(lateText("reports", "Taken in on"), composer.day(info.imported));
    add(lateText("reports", "Offences"), composer.number(double(one.list.size())));
    QSet<QString> years;
    double volume = 0;
    for (const offences::Offence &offence : one.list.offences()) {
        for (auto year = offence.volumes.begin(); year != offence.volumes.end(); ++year)
            years << year.key();
        volume += offence.kind == offences::OffenceKind::Sum ? 0 : offence.volume();
    }
    QStringList named(years.begin(), years.end());
    named.sort();
    add(lateText("reports", "Years with counts"), named.join(QStringLiteral(", ")));
    if (volume > 0)
        add(lateText("reports", "Cases"), composer.number(volume));
    QStringList files;
    for (const microdata::Layout &layout : material.assessment.facts.layouts) {
        if (layout.list == info.id)
            files << material.named(
                layout.name,
                material.word(lateText("reports", "A row of the file is: %1.",
                                       { QVariant::fromValue(unitText(layout.unit)) })));
    }
    add(lateText("reports", "Record files"), files.join(QLatin1Char('\n')));
    table.source = sourceLine(composer);
    return table;
}

QString tagName(const Material &material, const classification::Tag &tag)
{
    return classification::labelOf(tag.name, material.composer.job().language);
}

base::Text groupText(const QString &group)
{
    if (group == QLatin1String("event"))
        return lateText("reports", "Event");
    if (group == QLatin1String("victim"))
        return lateText("reports", "Victim");
    if (group == QLatin1String("perpetrator"))
        return lateText("reports", "Perpetrator");
    return lateText("reports", "Data description");
}

// Which tags of the minimum set the records can fill, and how often they are not known.
report::Table tagTable(const Material &material, const SourceList &one)
{
    report::Table table;
    table.caption = material.figureName(QStringLiteral("tags"));
    table.columns = { column(Column::Kind::Text, 1.4), column(Column::Kind::Text, 3),
                      column(Column::Kind::Text, 1.1), column(Column::Kind::Percent, 1.2) };
    table.header << texts({ material.word(lateText("reports", "About")), material.splitName("tag"),
                            material.word(lateText("reports", "In the records")),
                            material.figureName(QStringLiteral("unknown")) });
    for (const classification::Tag &tag : material.assessment.facts.classification.tags()) {
        const QString part = QLatin1String("tag:") + tag.key();
        const auto *there
            = material.figure(QStringLiteral("tags"), part, Weight::Codes, placeOf(one));
        const auto *unknown
            = material.figure(QStringLiteral("unknown"), part, Weight::Volume, placeOf(one));
        if (!there)
            continue;
        table.rows << plainRow(
            { cell(material.word(groupText(tag.group))), cell(tagName(material, tag)),
              cell(material.word(there->count > 0 ? lateText("reports", "Yes")
                                                  : lateText("reports", "No"))),
              unknown ? material.composer.shareCell(unknown->count, unknown->total) : cell({}) });
    }
    const auto *all = material.figure(QStringLiteral("tags"), {}, Weight::Codes, placeOf(one));
    if (all)
        table.notes << material.named(material.figureName(all->id),
                                      material.word(lateText("reports", "%1 of %2 (%3)",
                                                             { material.composer.number(all->count),
                                                               material.composer.number(all->total),
                                                               material.shareOf(*all) })));
    table.source = sourceLine(material.composer);
    return table;
}

// By section: tags that apply there and can be filled.
report::Table sectionTable(const Material &material, const SourceList &one)
{
    report::Table table;
    table.caption = material.named(material.figureName(QStringLiteral("tags")),
                                   material.splitName("section"));
    table.columns = { column(Column::Kind::Text, 4), column(Column::Kind::Number, 1),
                      column(Column::Kind::Number, 1), column(Column::Kind::Percent, 1) };
    table.header << texts({ material.splitName("section"),
                            material.word(lateText("reports", "Can be filled")),
                            material.word(lateText("reports", "Out of")),
                            material.word(lateText("reports", "Share")) });
    for (const auto &root : material.assessment.facts.classification.roots()) {
        Whereabouts where = placeOf(one);
        where.section = root.toString();
        const auto *figure = material.figure(QStringLiteral("tags"), {}, Weight::Codes, where);
        if (figure)
            table.rows << plainRow({ cell(categoryName(material.composer, root)),
                                     material.composer.count(figure->count),
                                     material.composer.count(figure->total),
                                     material.composer.shareCell(figure->count, figure->total) });
    }
    table.source = sourceLine(material.composer);
    return table;
}

void addSource(Material &material, const SourceList &one)
{
    const offences::ListInfo &info = one.list.info;
    material.composer.add(report::PageBreak {});
    material.composer.heading(2, info.name, QLatin1String("source-") + info.id);
    material.composer.add(outline(material, one));
    addCountingRules(material.composer, one.list);
    const auto &layouts = material.assessment.facts.layouts;
    if (std::none_of(layouts.begin(), layouts.end(),
                     [&](const auto &layout) { return layout.list == info.id; })) {
        material.composer.text(
            lateText("reports",
                     "No record file of this source is described, so the program cannot tell which "
                     "details it holds: add its layout on the page Data and coding."));
        return;
    }
    material.composer.add(tagTable(material, one));
    material.composer.add(sectionTable(material, one));
}

} // namespace

void addSources(Material &material)
{
    material.chapter(6);
    for (const auto &one : material.assessment.facts.lists)
        addSource(material, one);
    addDimensions(material, 6);
}

} // namespace reports
