// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/mappingset.h"

#include <algorithm>

namespace mapping
{

const Link *MappingSet::find(const QString &linkId) const
{
    const auto found = m_byId.constFind(linkId);
    return found == m_byId.constEnd() ? nullptr : &m_links[*found];
}

namespace
{

// In the order of adding: a hash gives its values in any order.
QList<const Link *> inOrder(QList<qsizetype> positions, const QList<Link> &links)
{
    std::sort(positions.begin(), positions.end());
    QList<const Link *> found;
    found.reserve(positions.size());
    for (const qsizetype position : positions)
        found << &links[position];
    return found;
}

} // namespace

QList<const Link *> MappingSet::ofOffence(const QString &offence) const
{
    return inOrder(m_byOffence.values(offence), m_links);
}

QList<const Link *> MappingSet::ofCategory(const classification::IccsCode &code) const
{
    return inOrder(m_byCategory.values(code.toString()), m_links);
}

void MappingSet::put(const Link &link)
{
    const auto found = m_byId.constFind(link.id);
    const qsizetype position = found == m_byId.constEnd() ? m_links.size() : *found;
    if (found != m_byId.constEnd()) {
        const Link &old = m_links[position];
        m_byOffence.remove(old.offence, position);
        if (old.target)
            m_byCategory.remove(old.target->toString(), position);
        m_links[position] = link;
    } else {
        m_byId.insert(link.id, position);
        m_links << link;
    }
    m_byOffence.insert(link.offence, position);
    if (link.target)
        m_byCategory.insert(link.target->toString(), position);
}

void MappingSet::remove(const QString &linkId)
{
    const auto found = m_byId.constFind(linkId);
    if (found == m_byId.constEnd())
        return;
    m_links.removeAt(*found);
    reindex();
}

void MappingSet::reindex()
{
    m_byId.clear();
    m_byOffence.clear();
    m_byCategory.clear();
    for (qsizetype position = 0; position < m_links.size(); ++position) {
        const Link &link = m_links[position];
        m_byId.insert(link.id, position);
        m_byOffence.insert(link.offence, position);
        if (link.target)
            m_byCategory.insert(link.target->toString(), position);
    }
}

OffenceState stateOf(const QList<const Link *> &links)
{
    if (links.isEmpty())
        return OffenceState::Unmapped;
    const auto least
        = std::min_element(links.begin(), links.end(), [](const Link *a, const Link *b) {
              return int(a->status) < int(b->status);
          });
    switch ((*least)->status) {
    case Status::Draft:
        return OffenceState::Draft;
    case Status::Proposed:
        return OffenceState::Proposed;
    case Status::InReview:
        return OffenceState::InReview;
    case Status::Disputed:
        return OffenceState::Disputed;
    case Status::Approved:
        return OffenceState::Approved;
    case Status::OutOfScope:
        break;
    }
    return OffenceState::OutOfScope;
}

} // namespace mapping
