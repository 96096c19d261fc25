// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/assessment/differences.h"

#include "core/reports/frame.h"
#include "core/reports/listmeasures.h"

namespace reports
{

using base::lateText;
using report::Column;

namespace
{

// As the figure "breadth" counts them: categories that a link of a counted offence names.
QSet<QString> used(const Material &material)
{
    QSet<QString> used;
    const auto &facts = material.assessment.facts;
    for (const assessment::Facts::List &one : facts.lists) {
        for (const mapping::Counted &counted :
             mapping::countedOffences(one.list, one.set, facts.classification)) {
            for (const mapping::Link *link : one.set.ofOffence(counted.offence->id)) {
                if (link->target && link->status != mapping::Status::OutOfScope)
                    used << link->target->toString();
            }
        }
    }
    return used;
}

report::Table sectionTable(const Material &material)
{
    const auto &classification = material.assessment.facts.classification;
    const QSet<QString> reached = used(material);
    report::Table table;
    table.caption = material.figureName(QStringLiteral("withoutSource"));
    table.columns = { column(Column::Kind::Text, 2.6), column(Column::Kind::Number, 0.8),
                      column(Column::Kind::Number, 0.8), column(Column::Kind::Number, 0.9),
                      column(Column::Kind::Text, 3.4) };
    table.header << texts({ material.splitName("section"),
                            material.word(lateText("reports", "Categories")),
                            material.word(lateText("reports", "Reached")),
                            material.word(lateText("reports", "Without a reason")),
                            material.word(lateText("reports", "Categories without a code")) });
    for (const auto &section : classification.roots()) {
        QStringList missing;
        for (const auto &category : classification.categories()) {
            if (category.code.isWithin(section) && !reached.contains(category.code.toString()))
                missing << category.code.toString();
        }
        const assessment::Whereabouts where { {}, {}, section.toString(), {} };
        const auto *breadth
            = material.figure(QStringLiteral("breadth"), {}, mapping::Weight::Codes, where);
        const auto *open
            = material.figure(QStringLiteral("withoutReason"), {}, mapping::Weight::Codes, where);
        table.rows << plainRow(
            { cell(categoryName(material.composer, section)),
              material.composer.count(breadth ? breadth->total : 0),
              material.composer.count(breadth ? breadth->count : 0),
              material.composer.count(open ? open->count : 0),
              cell(breadth && breadth->count > 0 ? missing.join(QStringLiteral(", "))
                                                 : material.word(lateText("reports", "all"))) });
    }
    table.source = sourceLine(material.composer);
    return table;
}

// Reasons given for finding T9 at a category.
report::Table reasonTable(const Material &material)
{
    report::Table table;
    table.caption = material.word(lateText("reports", "Why categories have no national code"));
    table.columns = { column(Column::Kind::Text, 2), column(Column::Kind::Text, 3),
                      column(Column::Kind::Text, 1) };
    table.header << material.composer.header({ lateText("reports", "Category"),
                                               lateText("reports", "Reason"),
                                               lateText("reports", "Who") });
    for (const auto &category : material.assessment.facts.classification.categories()) {
        const base::Finding finding { QStringLiteral("T9"),
                                      base::Severity::Note,
                                      { QStringLiteral("category"), { category.code.toString() } },
                                      {},
                                      {} };
        for (const base::Approval &approval : material.assessment.facts.approvals) {
            if (approval.key == finding.approvalKey())
                table.rows << plainRow(texts({ categoryName(material.composer, category.code),
                                               approval.reason, approval.author }));
        }
    }
    table.source = sourceLine(material.composer);
    return table;
}

} // namespace

void addBreadth(Material &material)
{
    material.composer.heading(2, material.figureName(QStringLiteral("breadth")));
    if (const auto *breadth = material.figure(QStringLiteral("breadth")))
        material.composer.text(lateText(
            "reports",
            "National codes reach %1 of the %2 categories. A category without a code is no fault "
            "where the law knows no such act; then the reason should be written down.",
            { material.composer.number(breadth->count),
              material.composer.number(breadth->total) }));
    material.composer.add(sectionTable(material));
    if (const report::Table reasons = reasonTable(material); !reasons.rows.isEmpty())
        material.composer.add(reasons);
}

} // namespace reports
