// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/labelmatcher.h"

#include "core/offences/labelparts.h"
#include "core/offences/wordindex.h"

#include <QSet>

#include <algorithm>

namespace offences
{

namespace
{

using Positions = QList<qsizetype>;

double provisionBonus(const Offence &a, const Offence &b)
{
    if (a.provision.isEmpty() || b.provision.isEmpty())
        return 0;
    return a.provision.compare(b.provision, Qt::CaseInsensitive) == 0 ? 0.1 : -0.1;
}

} // namespace

const LabelShape &LabelSide::shape(qsizetype position)
{
    auto &shape = shapes[position];
    if (!shape)
        shape.emplace(offence(position).label(list.info.language), list.info.language);
    return *shape;
}

LabelMatcher::LabelMatcher(const OffenceList &before, const OffenceList &after)
    : m_before { before, QList<std::optional<LabelShape>>(before.size()) }
    , m_after { after, QList<std::optional<LabelShape>>(after.size()) }
{
}

const LabelShape &LabelMatcher::before(qsizetype position)
{
    return m_before.shape(position);
}

const LabelShape &LabelMatcher::after(qsizetype position)
{
    return m_after.shape(position);
}

bool LabelMatcher::folded(qsizetype before, qsizetype after)
{
    const QString old = m_before.offence(before).label(m_before.list.info.language);
    const QString now = m_after.offence(after).label(m_after.list.info.language);
    return old == now || m_before.shape(before).folded() == m_after.shape(after).folded();
}

double LabelMatcher::likeness(qsizetype before, qsizetype after)
{
    const QString old = m_before.offence(before).label(m_before.list.info.language);
    const QString now = m_after.offence(after).label(m_after.list.info.language);
    return old == now ? 1 : m_before.shape(before).likeness(m_after.shape(after));
}

QList<LabelMatcher::Match> LabelMatcher::likePairs(const Positions &before, const Positions &after,
                                                   double least)
{
    if (before.isEmpty() || after.isEmpty())
        return {};
    const WordIndex index(m_after, after);
    QList<Match> matches;
    for (const qsizetype old : before) {
        for (const qsizetype now : index.candidates(m_before.shape(old), 8)) {
            const double score
                = likeness(old, now) + provisionBonus(m_before.offence(old), m_after.offence(now));
            if (score >= least)
                matches << Match { old, now, score };
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const Match &a, const Match &b) { return a.likeness > b.likeness; });
    QSet<qsizetype> usedBefore;
    QSet<qsizetype> usedAfter;
    matches.removeIf([&](const Match &match) {
        if (usedBefore.contains(match.before) || usedAfter.contains(match.after))
            return true;
        usedBefore << match.before;
        usedAfter << match.after;
        return false;
    });
    return matches;
}

QList<ListPairing::Group> LabelMatcher::splits(const Positions &before, const Positions &after)
{
    QList<ListPairing::Group> groups;
    for (const LabelParts &found : partsOf(m_before, before, m_after, after))
        groups << ListPairing::Group { { found.whole }, found.parts, found.likeness };
    return groups;
}

QList<ListPairing::Group> LabelMatcher::mergers(const Positions &before, const Positions &after)
{
    QList<ListPairing::Group> groups;
    for (const LabelParts &found : partsOf(m_after, after, m_before, before))
        groups << ListPairing::Group { found.parts, { found.whole }, found.likeness };
    return groups;
}

} // namespace offences
