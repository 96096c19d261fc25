// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/link.h"

#include <QHash>

namespace mapping
{

// Policy switches that must be explicit because practice differs (MAPPING 4.3).
enum class CompositePolicy { BaseConduct, MostSerious };
struct Policy {
    CompositePolicy composite = CompositePolicy::BaseConduct;
    int minimumLevel = 2;
    bool weightsPublished = false;
    bool attemptsByTag = true;
    bool operator==(const Policy &other) const = default;
};

// All links of one offence list, with look-ups in both directions. Order of links: order of adding.
class MappingSet
{
public:
    QString list;
    Policy policy;

    const QList<Link> &links() const { return m_links; }
    const Link *find(const QString &linkId) const;
    QList<const Link *> ofOffence(const QString &offence) const;
    QList<const Link *> ofCategory(const classification::IccsCode &code) const;
    void put(const Link &link); // replaces the link of that id, or adds it
    void remove(const QString &linkId);

private:
    // Every link has a number that stays when others go; the numbers rise in the order of adding,
    // so a position is found by halving and a removal touches only the link's own entries.
    using Number = qint64;
    qsizetype positionOf(Number number) const;
    QList<const Link *> inOrder(const QList<Number> &numbers) const;
    void enter(const Link &link, Number number);
    void strike(const Link &link, Number number);

    QList<Link> m_links;
    QList<Number> m_numbers; // of m_links
    Number m_next = 0;
    QHash<QString, Number> m_byId;
    QHash<QString, QList<Number>> m_byOffence; // rising
    QHash<QString, QList<Number>> m_byCategory;
};

// The state of an offence as the list shows it: unmapped, or the least advanced status of its
// links.
enum class OffenceState { Unmapped, Draft, Proposed, InReview, Disputed, Approved, OutOfScope };
OffenceState stateOf(const QList<const Link *> &links);

} // namespace mapping
