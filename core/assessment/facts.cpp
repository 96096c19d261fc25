// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/facts.h"

#include <algorithm>

namespace assessment
{

bool Facts::isExplained(const base::Finding &finding) const
{
    const QString key = finding.approvalKey();
    return std::any_of(approvals.begin(), approvals.end(),
                       [&](const base::Approval &approval) { return approval.key == key; });
}

const Facts::List *Facts::find(const QString &id) const
{
    for (const List &one : lists) {
        if (one.list.info.id == id)
            return &one;
    }
    return nullptr;
}

namespace
{

bool reaches(const mapping::MappingSet &set, const offences::Offence &offence,
             const QList<classification::IccsCode> &categories)
{
    const auto links = set.ofOffence(offence.id);
    return std::any_of(links.begin(), links.end(), [&](const mapping::Link *link) {
        return link->target
            && std::any_of(categories.begin(), categories.end(),
                           [&](const classification::IccsCode &category) {
                               return link->target->isWithin(category);
                           });
    });
}

// As they stand in one list: "list/code" is meant for it alone.
QSet<QString> namesIn(const QString &list, const QStringList &codes)
{
    const QString here = list + QLatin1Char('/');
    QSet<QString> names;
    for (const QString &code : codes)
        names << (code.startsWith(here) ? code.mid(here.size()) : code);
    return names;
}

} // namespace

QStringList offencesOf(const Facts &facts, const QStringList &codes, const QStringList &categories)
{
    QList<classification::IccsCode> wanted;
    for (const QString &category : categories) {
        if (const auto code = classification::IccsCode::parse(category))
            wanted << *code;
    }
    QStringList found;
    if (codes.isEmpty() && wanted.isEmpty())
        return found;
    for (const Facts::List &one : facts.lists) {
        const QString list = one.list.info.id;
        const QSet<QString> names = namesIn(list, codes);
        for (const offences::Offence &offence : one.list.offences()) {
            if (offence.kind == offences::OffenceKind::Sum)
                continue;
            const bool isNamed = !names.isEmpty()
                && (names.contains(offence.id) || names.contains(offence.code.toString()));
            if (isNamed || (!wanted.isEmpty() && reaches(one.set, offence, wanted)))
                found << list + QLatin1Char('/') + offence.id;
        }
    }
    return found;
}

double volumeOf(const Facts &facts, const QStringList &offences, const QString &year)
{
    double volume = 0;
    for (const QString &name : offences) {
        const Facts::List *one = facts.find(name.section(QLatin1Char('/'), 0, 0));
        const auto *offence = one ? one->list.find(name.section(QLatin1Char('/'), 1)) : nullptr;
        if (offence)
            volume += year.isEmpty() ? offence->volume() : offence->volumes.value(year);
    }
    return volume;
}

QStringList yearsOf(const Facts &facts)
{
    QStringList years;
    for (const Facts::List &one : facts.lists) {
        for (const offences::Offence &offence : one.list.offences()) {
            for (auto volume = offence.volumes.begin(); volume != offence.volumes.end(); ++volume) {
                if (!years.contains(volume.key()))
                    years << volume.key();
            }
        }
    }
    years.sort();
    return years;
}

} // namespace assessment
