// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/figureparts.h"

#include <algorithm>

namespace assessment
{

namespace
{

using classification::IccsCode;
using mapping::Weight;
using Used = QSet<QString>;

Used usedBy(const Facts &facts, const Facts::List &one)
{
    Used used;
    for (const mapping::Counted &counted :
         mapping::countedOffences(one.list, one.set, facts.classification)) {
        for (const mapping::Link *link : one.set.ofOffence(counted.offence->id)) {
            if (link->target && link->status != mapping::Status::OutOfScope
                && facts.classification.category(*link->target))
                used << link->target->toString();
        }
    }
    return used;
}

// T9: a person said why nothing leads to the category.
bool hasReason(const Facts &facts, const IccsCode &code)
{
    return facts.isExplained({ QStringLiteral("T9"),
                               base::Severity::Note,
                               { QStringLiteral("category"), { code.toString() } },
                               {},
                               {} });
}

void addUse(const Facts &facts, const Used &used, const QString &institution, const QString &list,
            Figures &figures)
{
    for (const classification::Category &category : facts.classification.categories()) {
        const double isUsed = used.contains(category.code.toString()) ? 1 : 0;
        const double hasNoReason = isUsed == 0 && !hasReason(facts, category.code) ? 1 : 0;
        const QString level = QStringLiteral("level:%1").arg(category.level);
        for (const QString &section : { QString(), category.code.section().toString() }) {
            const Whereabouts where { institution, list, section, {} };
            for (const QString &part : { QString(), level }) {
                figures.add({ QStringLiteral("breadth"), part, where, Weight::Codes, isUsed, 1 });
                figures.add({ QStringLiteral("withoutSource"), part, where, Weight::Codes,
                              1 - isUsed, 0, false });
                figures.add({ QStringLiteral("withoutReason"), part, where, Weight::Codes,
                              hasNoReason, 0, false });
            }
        }
    }
}

// A category without a source is a group of its own, of the country as of a list.
void addGroupsWithoutSource(const Facts &facts, const Used &used, const Whereabouts &where,
                            Figures &figures)
{
    const double unused = double(facts.classification.categories().size()) - double(used.size());
    Figure figure { QStringLiteral("cardinality"),
                    QStringLiteral("components:0:1"),
                    where,
                    Weight::Codes,
                    unused,
                    0 };
    double others = 0;
    for (const char *type : { "1:1", "n:1", "1:n", "n:n", "1:0" }) {
        const Figure *other = figures.find(
            figure.id, QLatin1String("components:") + QLatin1String(type), Weight::Codes, where);
        others += other ? other->count : 0;
    }
    figure.total = others + unused;
    figures.add(figure);
    for (const char *type : { "1:1", "n:1", "1:n", "n:n", "1:0" }) {
        const QString part = QLatin1String("components:") + QLatin1String(type);
        if (const Figure *other = figures.find(figure.id, part, Weight::Codes, where)) {
            Figure more = *other;
            more.count = 0;
            more.total = figure.total - other->total;
            figures.add(more);
        }
    }
}

} // namespace

void addCategoryFigures(const Facts &facts, Figures &figures)
{
    Used all;
    QMap<QString, Used> byKind;
    for (const Facts::List &one : facts.lists) {
        const QString kind = offences::institutionId(one.list.info.institution);
        const Used used = usedBy(facts, one);
        addUse(facts, used, kind, one.list.info.id, figures);
        addGroupsWithoutSource(facts, used, { kind, one.list.info.id, {}, {} }, figures);
        all += used;
        byKind[kind] += used;
        figures.add({ QStringLiteral("setsStarted"),
                      {},
                      {},
                      Weight::Codes,
                      used.isEmpty() ? 0.0 : 1.0,
                      0,
                      false });
    }
    addUse(facts, all, {}, {}, figures);
    addGroupsWithoutSource(facts, all, {}, figures);
    for (auto kind = byKind.begin(); kind != byKind.end(); ++kind) {
        const Whereabouts where { kind.key(), {}, {}, {} };
        addUse(facts, *kind, kind.key(), {}, figures);
        addGroupsWithoutSource(facts, *kind, where, figures);
        const auto coverage = figures.value(QStringLiteral("coverage"), {}, Weight::Codes, where);
        const double isComplete = coverage && *coverage >= 0.99 ? 1 : 0;
        figures.add({ QStringLiteral("sets"), {}, {}, Weight::Codes, isComplete, 0, false });
        const bool isMain = kind.key() == QLatin1String("police")
            || kind.key() == QLatin1String("prosecution") || kind.key() == QLatin1String("courts")
            || kind.key() == QLatin1String("prisons");
        figures.add({ QStringLiteral("sets"),
                      QStringLiteral("main"),
                      {},
                      Weight::Codes,
                      isMain ? isComplete : 0,
                      0,
                      false });
    }
}

namespace
{

// What two kinds of institution say of a provision, whatever a third one does.
Shared ofPair(const Shared &shared, const QString &one, const QString &other)
{
    Shared part = shared;
    part.rows.removeIf(
        [&](const Shared::Row &row) { return row.institution != one && row.institution != other; });
    part.agreement = Agreement::Same;
    const QStringList lists = part.lists();
    for (qsizetype i = 1; i < lists.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            part.agreement
                = std::max(part.agreement,
                           agreementOf(part.categoriesOf(lists[j]), part.categoriesOf(lists[i])));
    }
    return part;
}

void addConsistency(const Shared &shared, const QString &part, Figures &figures)
{
    double volume = 0;
    QStringList sections { QString() };
    for (const Shared::Row &row : shared.rows) {
        volume += row.volume;
        for (const QString &category : row.categories) {
            if (IccsCode::parse(category))
                sections << category.left(2);
        }
    }
    sections.removeDuplicates();
    const double isOpen = shared.isSame() || shared.explained ? 0 : 1;
    for (const QString &section : std::as_const(sections)) {
        const Whereabouts where { {}, {}, section, {} };
        for (const auto &[weight, size] :
             { std::pair(Weight::Codes, 1.0), std::pair(Weight::Volume, volume) }) {
            figures.add({ QStringLiteral("consistency"), part, where, weight,
                          shared.isSame() ? size : 0, size });
            figures.add({ QStringLiteral("differencesOpen"), part, where, weight, isOpen * size, 0,
                          false });
        }
    }
}

} // namespace

void addConsistencyFigures(const QList<Shared> &shared, Figures &figures)
{
    for (const Shared &one : shared) {
        addConsistency(one, {}, figures);
        QStringList kinds;
        for (const Shared::Row &row : one.rows)
            kinds << row.institution;
        kinds.sort();
        kinds.removeDuplicates();
        for (qsizetype i = 1; i < kinds.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                addConsistency(ofPair(one, kinds[j], kinds[i]),
                               QStringLiteral("pair:%1/%2").arg(kinds[j], kinds[i]), figures);
        }
    }
    if (shared.isEmpty())
        figures.add({ QStringLiteral("differencesOpen"), {}, {}, Weight::Codes, 0, 0, false });
}

} // namespace assessment
