// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mapping/mappingset.h"

#include <algorithm>

namespace mapping
{

const Link *MappingSet::find(const QString &linkId) const
{
    const auto found = m_byId.constFind(linkId);
    return found == m_byId.constEnd() ? nullptr : &m_links[positionOf(*found)];
}

QList<const Link *> MappingSet::ofOffence(const QString &offence) const
{
    return inOrder(m_byOffence.value(offence));
}

QList<const Link *> MappingSet::ofCategory(const classification::IccsCode &code) const
{
    return inOrder(m_byCategory.value(code.toString()));
}

void MappingSet::put(const Link &link)
{
    const auto found = m_byId.constFind(link.id);
    if (found != m_byId.constEnd()) {
        Link &old = m_links[positionOf(*found)];
        if (old.offence != link.offence || old.target != link.target) {
            strike(old, *found);
            enter(link, *found);
        }
        old = link;
        return;
    }
    m_byId.insert(link.id, m_next);
    m_links << link;
    m_numbers << m_next;
    enter(link, m_next++);
}

void MappingSet::remove(const QString &linkId)
{
    const auto found = m_byId.constFind(linkId);
    if (found == m_byId.constEnd())
        return;
    const qsizetype position = positionOf(*found);
    strike(m_links[position], *found);
    m_byId.erase(found);
    m_links.removeAt(position);
    m_numbers.removeAt(position);
}

qsizetype MappingSet::positionOf(Number number) const
{
    return std::lower_bound(m_numbers.begin(), m_numbers.end(), number) - m_numbers.begin();
}

QList<const Link *> MappingSet::inOrder(const QList<Number> &numbers) const
{
    QList<const Link *> found;
    found.reserve(numbers.size());
    for (const Number number : numbers)
        found << &m_links[positionOf(number)];
    return found;
}

namespace
{

void addNumber(QList<qint64> &numbers, qint64 number)
{
    numbers.insert(std::lower_bound(numbers.begin(), numbers.end(), number), number);
}

void takeNumber(QHash<QString, QList<qint64>> &index, const QString &key, qint64 number)
{
    const auto entry = index.find(key);
    Q_ASSERT(entry != index.end());
    entry->removeAt(std::lower_bound(entry->cbegin(), entry->cend(), number) - entry->cbegin());
    if (entry->isEmpty())
        index.erase(entry);
}

} // namespace

void MappingSet::enter(const Link &link, Number number)
{
    addNumber(m_byOffence[link.offence], number);
    if (link.target)
        addNumber(m_byCategory[link.target->toString()], number);
}

void MappingSet::strike(const Link &link, Number number)
{
    takeNumber(m_byOffence, link.offence, number);
    if (link.target)
        takeNumber(m_byCategory, link.target->toString(), number);
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
