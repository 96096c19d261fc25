// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/differences.h"

#include "core/exchange/nationalcodes.h"
#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"

#include <algorithm>

namespace reports
{

using assessment::Agreement;
using assessment::Shared;
using base::lateText;
using mapping::Weight;
using report::Column;

namespace
{

constexpr qsizetype mostRows = 50; // more are counted; every link stands in the annex

base::Text agreementText(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return lateText("reports", "same category");
    case Agreement::OtherLevel:
        return lateText("reports", "other level of the same branch");
    case Agreement::OtherCategory:
        return lateText("reports", "other category of the same section");
    case Agreement::OtherSection:
        break;
    }
    return lateText("reports", "other section");
}

void addMore(const Material &material, report::Table &table, qsizetype all)
{
    if (all > table.rows.size())
        table.notes << material.word(lateText("reports", "Only the largest %1 of %2 stand here.",
                                              { qint64(table.rows.size()), qint64(all) }));
}

struct Dispute {
    const assessment::Facts::List *list;
    const mapping::Link *link;
    const offences::Offence *offence;
    double volume = 0;
};

QList<Dispute> disputesOf(const Material &material)
{
    QList<Dispute> found;
    for (const auto &one : material.assessment.facts.lists) {
        for (const mapping::Link &link : one.set.links()) {
            const offences::Offence *offence = one.list.find(link.offence);
            if (link.status == mapping::Status::Disputed && offence)
                found << Dispute { &one, &link, offence, offence->volume() };
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Dispute &one, const Dispute &other) {
        return one.volume > other.volume;
    });
    return found;
}

report::Row disputeRow(const Material &material, const Dispute &one)
{
    const offences::ListInfo &info = one.list->list.info;
    QStringList words { one.link->rationale.trimmed(), one.link->reviewComment.trimmed(),
                        one.link->reason.trimmed() };
    words.removeAll(QString());
    return plainRow(
        { cell(info.name), cell(one.offence->code.toString()),
          cell(one.offence->label(info.language)),
          cell(one.link->target ? categoryName(material.composer, *one.link->target) : QString()),
          material.composer.count(one.volume), cell(words.join(QLatin1Char('\n'))) });
}

// The categories that each list gives to a provision, a line for each list.
QString given(const Material &material, const Shared &shared)
{
    QStringList lines;
    for (const QString &id : shared.lists()) {
        const auto *list = material.assessment.facts.find(id);
        QStringList codes, categories;
        for (const Shared::Row &row : shared.rows) {
            if (row.list == id && !codes.contains(row.code))
                codes << row.code;
        }
        for (const QString &category : shared.categoriesOf(id)) {
            const auto code = classification::IccsCode::parse(category);
            if (code)
                categories << categoryName(material.composer, *code);
            else
                categories << material.word(category == QLatin1String("none")
                                                ? lateText("exchange", "No category")
                                                : lateText("exchange", "Out of scope"));
        }
        lines << material.named((list ? list->list.info.name : id) + QLatin1Char(' ')
                                    + codes.join(QStringLiteral(", ")),
                                categories.join(QStringLiteral("; ")));
    }
    return lines.join(QLatin1Char('\n'));
}

double volumeOf(const Shared &shared)
{
    double volume = 0;
    for (const Shared::Row &row : shared.rows)
        volume += row.volume;
    return volume;
}

report::Table pairTable(const Material &material)
{
    report::Table table;
    table.caption = material.caption("consistency");
    table.columns = { column(Column::Kind::Text, 3),    column(Column::Kind::Number, 1),
                      column(Column::Kind::Number, 1),  column(Column::Kind::Percent, 1),
                      column(Column::Kind::Percent, 1), column(Column::Kind::Number, 1.2) };
    table.header << texts(
        { material.splitName("pair"), material.word(lateText("reports", "Shared provisions")),
          material.word(lateText("reports", "Same category")), material.phrase("byCodes"),
          material.phrase("byVolume"), material.figureName(QStringLiteral("differencesOpen")) });
    for (const assessment::Figure &figure : material.assessment.figures.all()) {
        if (figure.id != QLatin1String("consistency") || figure.weight != Weight::Codes
            || !(figure.where == assessment::Whereabouts {}))
            continue;
        const QStringList pair = figure.part.section(u':', 1).split(u'/', Qt::SkipEmptyParts);
        QStringList names;
        for (const QString &kind : pair)
            names << material.institution(kind);
        const auto *volume = material.figure(figure.id, figure.part, Weight::Volume);
        const auto *open = material.figure(QStringLiteral("differencesOpen"), figure.part);
        table.rows << plainRow(
            { cell(names.isEmpty() ? material.institution({}) : names.join(QStringLiteral(" – "))),
              material.composer.count(figure.total), material.composer.count(figure.count),
              material.composer.shareCell(figure.count, figure.total),
              volume ? material.composer.shareCell(volume->count, volume->total)
                     : material.composer.shareCell(0, 0),
              material.composer.count(open ? open->count : 0) });
    }
    table.source = sourceLine(material.composer);
    return table;
}

report::Table differenceTable(const Material &material)
{
    QList<const Shared *> found;
    for (const Shared &shared : material.assessment.shared) {
        if (!shared.isSame())
            found << &shared;
    }
    std::stable_sort(found.begin(), found.end(), [](const Shared *one, const Shared *other) {
        return volumeOf(*one) > volumeOf(*other);
    });
    report::Table table;
    table.caption = material.word(
        lateText("reports", "Provisions to which the institutions give different categories"));
    table.columns = { column(Column::Kind::Text, 1.6), column(Column::Kind::Text, 4),
                      column(Column::Kind::Text, 1.5), column(Column::Kind::Number, 0.9),
                      column(Column::Kind::Text, 1) };
    table.header << texts({ material.word(lateText("reports", "Provision or name")),
                            material.word(lateText("reports", "Categories")),
                            material.word(lateText("reports", "Difference")),
                            material.word(lateText("reports", "Cases")),
                            material.word(lateText("reports", "Explained")) });
    for (const Shared *shared : found.mid(0, mostRows))
        table.rows << plainRow(
            { cell(shared->name), cell(given(material, *shared)),
              cell(material.word(agreementText(shared->agreement))),
              material.composer.count(volumeOf(*shared)),
              cell(material.word(shared->explained ? lateText("reports", "Yes")
                                                   : lateText("reports", "No"))) });
    addMore(material, table, found.size());
    table.source = sourceLine(material.composer);
    return table;
}

} // namespace

void addDisputes(Material &material)
{
    material.composer.heading(2, material.figureName(QStringLiteral("disputes")));
    const QList<Dispute> found = disputesOf(material);
    if (found.isEmpty()) {
        material.composer.text(lateText("reports", "No link is in dispute."));
        return;
    }
    report::Table table;
    table.wide = true;
    table.caption = material.figureName(QStringLiteral("disputes"));
    table.columns = { column(Column::Kind::Text, 1.2),   column(Column::Kind::Code, 0.9),
                      column(Column::Kind::Text, 2.2),   column(Column::Kind::Text, 2.2),
                      column(Column::Kind::Number, 0.9), column(Column::Kind::Text, 2.4) };
    table.header << material.composer.header(
        { lateText("reports", "List"), lateText("reports", "National code"),
          lateText("reports", "National offence"), lateText("reports", "Category"),
          lateText("reports", "Cases"), lateText("reports", "Reason") });
    for (const Dispute &one : found.mid(0, mostRows))
        table.rows << disputeRow(material, one);
    addMore(material, table, found.size());
    table.source = sourceLine(material.composer);
    material.composer.add(table);
}

void addDifferences(Material &material)
{
    material.composer.heading(2, material.figureName(QStringLiteral("consistency")));
    if (material.assessment.shared.isEmpty()) {
        material.composer.text(lateText(
            "reports",
            "No provision or name stands in the lists of two institutions, so nothing can be "
            "compared: import a second list with its legal provisions."));
        return;
    }
    material.composer.add(pairTable(material));
    const report::Table table = differenceTable(material);
    if (table.rows.isEmpty())
        material.composer.text(
            lateText("reports", "The institutions give every shared provision the same category."));
    else
        material.composer.add(table);
}

} // namespace reports
