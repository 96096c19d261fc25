// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/figureparts.h"

#include <algorithm>

namespace assessment
{

namespace
{

using mapping::Weight;

// The section of what a finding is at: of an offence that of its first category.
QString sectionOf(const base::Finding &finding, const Facts::List *list)
{
    if (finding.place.kind == QLatin1String("category"))
        return finding.place.ids.value(0).left(2);
    if (!list)
        return {};
    for (const mapping::Link *link : list->set.ofOffence(finding.place.ids.value(1))) {
        if (link->target)
            return link->target->section().toString();
    }
    return {};
}

const Facts::List *listOf(const base::Finding &finding, const Facts &facts)
{
    static const QStringList kinds { QStringLiteral("offence"), QStringLiteral("link"),
                                     QStringLiteral("list"), QStringLiteral("rules") };
    if (kinds.contains(finding.place.kind))
        return facts.find(finding.place.ids.value(0));
    const auto *table = finding.place.kind == QLatin1String("rule")
        ? facts.rules.find(finding.place.ids.value(0))
        : nullptr;
    return table ? facts.find(table->scope.list) : nullptr;
}

void addFindings(const Facts &facts, Figures &figures)
{
    for (base::Severity severity : { base::Severity::Note, base::Severity::Question,
                                     base::Severity::Warning, base::Severity::Error }) {
        Figure none { QStringLiteral("findings"), {}, {}, Weight::Codes, 0, 0, false };
        figures.add(none);
        none.part = QLatin1String("severity:") + base::severityId(severity);
        figures.add(none);
    }
    for (const base::Finding &finding : facts.findings) {
        if (facts.isExplained(finding))
            continue;
        const Facts::List *list = listOf(finding, facts);
        const QString section = sectionOf(finding, list);
        for (const QString &part :
             { QString(), QLatin1String("severity:") + base::severityId(finding.severity) }) {
            Figure figure { QStringLiteral("findings"), part, {}, Weight::Codes, 1, 0, false };
            for (const QString &where : wholeAnd(section)) {
                figure.where = { {}, {}, where, {} };
                if (list)
                    addForAll(figures, figure, list->list.info);
                else
                    figures.add(figure);
            }
        }
    }
}

// T2: neither a record without an answer (L23) nor two rows that disagree (L22), nor an error that
// keeps the table from being judged (L21).
void addRules(const Facts &facts, Figures &figures)
{
    QSet<QString> incomplete;
    for (const base::Finding &finding : facts.findings) {
        if (QStringList { QStringLiteral("L21"), QStringLiteral("L22"), QStringLiteral("L23") }
                .contains(finding.check))
            incomplete << finding.place.ids.value(0);
    }
    for (const rules::DecisionTable &table : facts.rules.tables()) {
        const Figure figure { QStringLiteral("rulesComplete"),           {}, {}, Weight::Codes,
                              incomplete.contains(table.id) ? 0.0 : 1.0, 1 };
        const Facts::List *list = facts.find(table.scope.list);
        if (list)
            addForAll(figures, figure, list->list.info);
        else
            figures.add(figure);
    }
}

QStringList disputed(const Facts &facts)
{
    QStringList offences;
    for (const Facts::List &one : facts.lists) {
        for (const mapping::Link &link : one.set.links()) {
            if (link.status == mapping::Status::Disputed)
                offences << one.list.info.id + QLatin1Char('/') + link.offence;
        }
    }
    return offences;
}

void addAtStake(const Facts &facts, Figures &figures)
{
    QStringList named = disputed(facts);
    for (const Entry &entry : facts.entries) {
        if (entry.kind != EntryKind::Challenge && entry.kind != EntryKind::Gap)
            continue;
        const QString category = entry.text(QStringLiteral("code"));
        QStringList categories = entry.values.value(QStringLiteral("categories"));
        if (!category.isEmpty())
            categories << category;
        const QStringList offences
            = offencesOf(facts, entry.values.value(QStringLiteral("codes")), categories);
        named << offences;
        if (entry.kind == EntryKind::Challenge)
            figures.add({ QStringLiteral("atStakeKnown"),
                          {},
                          {},
                          Weight::Codes,
                          volumeOf(facts, offences) > 0 ? 1.0 : 0.0,
                          1 });
    }
    named.removeDuplicates(); // each record once
    for (const QString &name : std::as_const(named)) {
        const Facts::List *list = facts.find(name.section(QLatin1Char('/'), 0, 0));
        const auto *offence = list ? list->list.find(name.section(QLatin1Char('/'), 1)) : nullptr;
        if (!offence)
            continue;
        addForAll(
            figures,
            { QStringLiteral("atStake"), {}, {}, Weight::Volume, offence->volume(), 0, false },
            list->list.info);
        for (auto volume = offence->volumes.begin(); volume != offence->volumes.end(); ++volume)
            addForAll(figures,
                      { QStringLiteral("atStake"),
                        {},
                        { {}, {}, {}, volume.key() },
                        Weight::Volume,
                        *volume,
                        0,
                        false },
                      list->list.info);
    }
}

} // namespace

void addFindingFigures(const Facts &facts, Figures &figures)
{
    addFindings(facts, figures);
    addRules(facts, figures);
    addAtStake(facts, figures);
}

} // namespace assessment
