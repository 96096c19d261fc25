// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/coverage.h"

#include "core/mapping/correspondence.h"

#include <functional>

namespace mapping
{

namespace
{

int rankOf(Status status)
{
    switch (status) {
    case Status::Approved:
        return 5;
    case Status::InReview:
        return 4;
    case Status::Disputed:
        return 3;
    case Status::Proposed:
        return 2;
    case Status::Draft:
        return 1;
    case Status::OutOfScope:
        break;
    }
    return 0;
}

} // namespace

QList<Counted> countedOffences(const offences::OffenceList &list, const MappingSet &set,
                               const classification::Classification &classification)
{
    QList<Counted> result;
    for (const offences::Offence &offence : list.offences()) {
        if (offence.kind == offences::OffenceKind::Sum || (offence.gone && offence.volume() == 0))
            continue;
        Counted counted { &offence };
        counted.volume = offence.volume();
        const auto categoryOf = [&classification](const Link *link) {
            return link->target ? classification.category(*link->target) : nullptr;
        };
        const auto key = [&categoryOf](const Link *link) {
            const auto *category = categoryOf(link);
            return std::tuple(rankOf(link->status), category != nullptr,
                              category && !category->residual, category ? category->level : 0);
        };
        const auto links = set.ofOffence(offence.id);
        for (const Link *link : links) {
            if (!counted.link || key(link) > key(counted.link))
                counted.link = link;
        }
        if (counted.link) {
            counted.category = categoryOf(counted.link);
            counted.outOfScope = counted.link->status == Status::OutOfScope;
        }
        result << counted;
    }
    return result;
}

namespace
{

class Measures
{
public:
    Measures(QList<Counted> all, bool volumes)
        : m_all(std::move(all))
        , m_volumes(volumes)
    {
    }

    using Test = std::function<bool(const Counted &)>;
    // One measure, by codes and, when volumes are known, by volume.
    void add(const QString &measure, const QString &scope, const Test &base, const Test &hit)
    {
        Measure codes { measure, scope, Weight::Codes, 0, 0 };
        Measure volume { measure, scope, Weight::Volume, 0, 0 };
        for (const Counted &counted : m_all) {
            if (!base(counted))
                continue;
            codes.total += counted.codes;
            volume.total += counted.volume;
            if (hit(counted)) {
                codes.count += counted.codes;
                volume.count += counted.volume;
            }
        }
        m_result << codes;
        if (m_volumes)
            m_result << volume;
    }
    void addPlain(const Measure &measure) { m_result << measure; }
    const QList<Counted> &all() const { return m_all; }
    QList<Measure> result() const { return m_result; }

private:
    QList<Counted> m_all;
    bool m_volumes;
    QList<Measure> m_result;
};

bool inScope(const Counted &counted)
{
    return !counted.outOfScope;
}

bool mapped(const Counted &counted)
{
    return counted.isMapped();
}

void addStatus(Measures &measures)
{
    const auto everything = [](const Counted &) { return true; };
    measures.add(QStringLiteral("status"), QStringLiteral("status:unmapped"), everything,
                 [](const Counted &counted) { return !counted.link; });
    for (const Status status : { Status::Draft, Status::Proposed, Status::InReview,
                                 Status::Disputed, Status::Approved, Status::OutOfScope })
        measures.add(QStringLiteral("status"), QStringLiteral("status:") + statusId(status),
                     everything, [status](const Counted &counted) {
                         return counted.link && counted.link->status == status;
                     });
}

void addTargets(Measures &measures, const classification::Classification &classification)
{
    measures.add(QStringLiteral("coverage"), QStringLiteral("all"), inScope, mapped);
    measures.add(QStringLiteral("coverage approved"), QStringLiteral("all"), inScope,
                 [](const Counted &counted) {
                     return mapped(counted) && counted.link->status == Status::Approved;
                 });
    for (int level = 1; level <= classification.depth(); ++level)
        measures.add(QStringLiteral("level"), QStringLiteral("level:%1").arg(level), mapped,
                     [level](const Counted &counted) { return counted.category->level == level; });
    measures.add(QStringLiteral("residual"), QStringLiteral("all"), mapped,
                 [](const Counted &counted) { return counted.category->residual; });
    for (const auto &section : classification.roots()) {
        const auto within = [section](const Counted &counted) {
            return mapped(counted) && counted.category->code.isWithin(section);
        };
        measures.add(QStringLiteral("section"), QStringLiteral("section:") + section.toString(),
                     mapped, within);
        measures.add(
            QStringLiteral("approved"), QStringLiteral("section:") + section.toString(), within,
            [](const Counted &counted) { return counted.link->status == Status::Approved; });
        measures.add(QStringLiteral("residual"), QStringLiteral("section:") + section.toString(),
                     within, [](const Counted &counted) { return counted.category->residual; });
    }
    for (const Extent extent :
         { Extent::Equal, Extent::Inside, Extent::Contains, Extent::Overlap, Extent::None })
        measures.add(
            QStringLiteral("relation"), QStringLiteral("relation:") + extentId(extent),
            [](const Counted &counted) { return counted.link && inScope(counted); },
            [extent](const Counted &counted) { return counted.link->extent == extent; });
}

void addDocumentation(Measures &measures)
{
    const QString measure = QStringLiteral("documentation");
    measures.add(measure, QStringLiteral("definition"), inScope,
                 [](const Counted &counted) { return !counted.offence->definitions.isEmpty(); });
    measures.add(measure, QStringLiteral("rationale"), mapped, [](const Counted &counted) {
        return !counted.link->rationale.trimmed().isEmpty();
    });
    measures.add(measure, QStringLiteral("rules"), mapped,
                 [](const Counted &counted) { return !counted.link->rules.isEmpty(); });
    measures.add(QStringLiteral("review"), QStringLiteral("all"), mapped,
                 [](const Counted &counted) { return !counted.link->reviewer.isEmpty(); });
}

void addSetMeasures(Measures &measures, const MappingSet &set, const offences::OffenceList &list,
                    const classification::Classification &classification)
{
    QSet<classification::IccsCode> used;
    for (const Counted &counted : measures.all()) {
        for (const Link *link : set.ofOffence(counted.offence->id)) {
            if (link->target && link->status != Status::OutOfScope
                && classification.category(*link->target))
                used << *link->target;
        }
    }
    measures.addPlain({ QStringLiteral("breadth"), QStringLiteral("all"), Weight::Codes,
                        double(used.size()), double(classification.categories().size()) });
    const auto pieces = components(list, set, classification);
    for (const char *type : { "1:1", "n:1", "1:n", "n:n", "1:0", "0:1" }) {
        const auto count
            = std::count_if(pieces.begin(), pieces.end(), [type](const Component &component) {
                  return component.type == QLatin1String(type);
              });
        measures.addPlain({ QStringLiteral("cardinality"),
                            QStringLiteral("components:") + QLatin1String(type), Weight::Codes,
                            double(count), double(pieces.size()) });
    }
}

} // namespace

QList<Measure> coverage(const offences::OffenceList &list, const MappingSet &set,
                        const classification::Classification &classification)
{
    const auto counted = countedOffences(list, set, classification);
    const bool volumes = std::any_of(counted.begin(), counted.end(),
                                     [](const Counted &one) { return one.volume > 0; });
    Measures measures(counted, volumes);
    addTargets(measures, classification);
    addStatus(measures);
    addDocumentation(measures);
    addSetMeasures(measures, set, list, classification);
    return measures.result();
}

} // namespace mapping
