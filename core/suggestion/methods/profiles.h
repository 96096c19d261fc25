// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/suggestion/thesaurus.h"

#include <QHash>
#include <QSet>

namespace suggestion
{

// How the elements of an offence lie to what a category demands.
struct ElementFit {
    QStringList met; // demanded and shown
    QStringList against; // shown, but excluded there; or the opposite of all that is demanded
};

// What the categories demand of the conduct (resources/thesaurus/profiles.txt), each with what the
// categories above it demand. By position in Classification::categories().
class Profiles
{
public:
    Profiles(const classification::Classification &classification,
             const QList<ElementProfile> &profiles);
    ElementFit fit(int category, const QSet<QString> &elements) const;
    // Categories that demand or exclude one of the elements or its opposite, ascending; to all
    // others these elements say nothing.
    QList<int> concerned(const QSet<QString> &elements) const;
    // Elements that any category demands or excludes, sorted.
    const QStringList &elements() const { return m_elements; }
    // How likely the element is there, given the category: 1 when it demands this very element, 0
    // when it excludes it. When it is silent: as its family has to do with the element (nobody dies
    // of a theft, though no theft says so).
    double likelihood(int category, const QString &element) const;

private:
    struct Profile {
        QList<QStringList> needs; // one of each
        QStringList excludes;
    };
    double silentLikelihood(int category, const QString &element) const;

    QList<Profile> m_profiles;
    QStringList m_codes;
    QHash<QString, QSet<QString>> m_mentioned; // section, division -> elements spoken of there
    QStringList m_elements;
    QHash<QString, QList<int>> m_speakers; // element -> categories that speak of it, ascending
};

} // namespace suggestion
