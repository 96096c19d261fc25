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

bool isNamed(const offences::Offence &offence, const QString &list, const QString &code)
{
    const QString here = list + QLatin1Char('/');
    const QString name = code.startsWith(here) ? code.mid(here.size()) : code;
    return offence.id == name || offence.code.toString() == name;
}

bool reaches(const mapping::MappingSet &set, const offences::Offence &offence,
             const QStringList &categories)
{
    for (const mapping::Link *link : set.ofOffence(offence.id)) {
        if (!link->target)
            continue;
        for (const QString &category : categories) {
            const auto code = classification::IccsCode::parse(category);
            if (code && link->target->isWithin(*code))
                return true;
        }
    }
    return false;
}

} // namespace

QStringList offencesOf(const Facts &facts, const QStringList &codes, const QStringList &categories)
{
    QStringList found;
    if (codes.isEmpty() && categories.isEmpty())
        return found;
    for (const Facts::List &one : facts.lists) {
        const QString list = one.list.info.id;
        for (const offences::Offence &offence : one.list.offences()) {
            if (offence.kind == offences::OffenceKind::Sum)
                continue;
            const bool isWanted = std::any_of(codes.begin(), codes.end(), [&](const QString &code) {
                return isNamed(offence, list, code);
            });
            if (isWanted || reaches(one.set, offence, categories))
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
