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
    void reindex();
    QList<Link> m_links;
    QHash<QString, qsizetype> m_byId;
    QMultiHash<QString, qsizetype> m_byOffence;
    QMultiHash<QString, qsizetype> m_byCategory;
};

// The state of an offence as the list shows it: unmapped, or the least advanced status of its
// links.
enum class OffenceState { Unmapped, Draft, Proposed, InReview, Disputed, Approved, OutOfScope };
OffenceState stateOf(const QList<const Link *> &links);

} // namespace mapping
