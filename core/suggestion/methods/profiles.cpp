// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/profiles.h"

#include "core/suggestion/methods/elements.h"

#include <algorithm>

namespace suggestion
{

namespace
{

constexpr int sectionDigits = 2;
constexpr int divisionDigits = 4;

} // namespace

Profiles::Profiles(const classification::Classification &classification,
                   const QList<ElementProfile> &profiles)
{
    QSet<QString> elements;
    for (const auto &category : classification.categories()) {
        Profile profile;
        if (category.parent)
            profile = m_profiles.value(classification.position(*category.parent));
        for (const ElementProfile &own : profiles) {
            if (own.category == category.code) {
                profile.needs << own.needs;
                profile.excludes << own.excludes;
            }
        }
        QSet<QString> spoken(profile.excludes.begin(), profile.excludes.end());
        for (const QStringList &group : std::as_const(profile.needs))
            spoken += QSet<QString>(group.begin(), group.end());
        for (const QString &element : std::as_const(spoken))
            m_speakers[element] << int(m_profiles.size());
        elements += spoken;
        m_profiles << profile;
        m_codes << category.code.toString();
    }
    for (const ElementProfile &own : profiles) {
        for (const int length : { sectionDigits, divisionDigits }) {
            QSet<QString> &mentioned = m_mentioned[own.category.toString().left(length)];
            for (const QStringList &group : own.needs)
                mentioned += QSet<QString>(group.begin(), group.end());
            mentioned += QSet<QString>(own.excludes.begin(), own.excludes.end());
        }
    }
    m_elements = elements.values();
    m_elements.sort();
}

ElementFit Profiles::fit(int category, const QSet<QString> &elements) const
{
    const Profile &profile = m_profiles[category];
    ElementFit fit;
    for (const QStringList &group : profile.needs) {
        const auto shown
            = std::find_if(group.begin(), group.end(), [&elements](const QString &element) {
                  return elements.contains(element);
              });
        const bool denied
            = std::all_of(group.begin(), group.end(), [&elements](const QString &element) {
                  return elements.contains(oppositeOf(element));
              });
        if (shown != group.end())
            fit.met << *shown;
        else if (denied)
            fit.against << oppositeOf(group.first());
    }
    for (const QString &element : profile.excludes) {
        if (elements.contains(element) && !fit.met.contains(element))
            fit.against << element;
    }
    return fit;
}

QList<int> Profiles::concerned(const QSet<QString> &elements) const
{
    QList<int> categories;
    for (const QString &element : elements)
        categories << m_speakers.value(element) << m_speakers.value(oppositeOf(element));
    std::sort(categories.begin(), categories.end());
    categories.erase(std::unique(categories.begin(), categories.end()), categories.end());
    return categories;
}

double Profiles::likelihood(int category, const QString &element) const
{
    const Profile &profile = m_profiles[category];
    for (const QStringList &group : profile.needs) {
        if (group.contains(element))
            return group.size() == 1 ? 1 : 0.5 + 0.5 / double(group.size());
    }
    return profile.excludes.contains(element) ? 0 : silentLikelihood(category, element);
}

double Profiles::silentLikelihood(int category, const QString &element) const
{
    constexpr double ofDivision = 0.5, ofSection = 0.2, elsewhere = 0.03;
    const QString &code = m_codes[category];
    if (m_mentioned.value(code.left(divisionDigits)).contains(element))
        return ofDivision;
    return m_mentioned.value(code.left(sectionDigits)).contains(element) ? ofSection : elsewhere;
}

} // namespace suggestion
