// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listdifference.h"

#include "core/offences/likeness.h"
#include "core/offences/listpairing.h"

#include <QSet>

namespace offences
{

namespace
{

QStringList idsAt(const OffenceList &list, const QList<qsizetype> &positions)
{
    QStringList ids;
    for (const qsizetype position : positions)
        ids << list.offences()[position].id;
    return ids;
}

bool saysOtherwise(const Offence &before, const Offence &renewed)
{
    for (auto label = renewed.labels.begin(); label != renewed.labels.end(); ++label) {
        if (before.labels.contains(label.key()) && before.labels.value(label.key()) != *label)
            return true;
    }
    return false;
}

// What differs between two states of one offence, or nothing.
std::optional<ListChange> changeOf(const OffenceList &oldList, const OffenceList &newList,
                                   const Offence &before, const Offence &after,
                                   const Renewal &renewal)
{
    const Offence renewed = renewal(before, after);
    if (renewed == before)
        return std::nullopt;
    ListChange change { ChangeType::Changed, { before.id }, { after.id }, 1 };
    const bool otherCode = renewed.code != before.code;
    if (otherCode || saysOtherwise(before, renewed)) {
        change.type = otherCode ? ChangeType::CodeChanged : ChangeType::LabelChanged;
        const QString language = oldList.info.language;
        change.likeness = LabelShape(before.label(language), language)
                              .likeness(LabelShape(after.label(newList.info.language), language));
    }
    return change;
}

class Difference
{
public:
    Difference(const OffenceList &before, const OffenceList &after)
        : m_before(before)
        , m_after(after)
        , m_pairing(pairUp(before, after))
    {
        addGroups(ChangeType::Split, m_pairing.splits);
        addGroups(ChangeType::Merged, m_pairing.mergers);
    }

    // In the order of the older list, then what is new in the order of the newer one.
    QList<ListChange> run()
    {
        const Renewal renewal(m_after);
        for (qsizetype old = 0; old < m_before.size(); ++old)
            addOld(old, renewal);
        for (qsizetype now = 0; now < m_after.size(); ++now) {
            if (m_pairing.beforeOf[now] < 0 && !m_newInGroups.contains(now))
                m_changes << ListChange { ChangeType::New, {}, idsAt(m_after, { now }), 1 };
        }
        return m_changes;
    }

private:
    void addGroups(ChangeType type, const QList<ListPairing::Group> &groups)
    {
        for (const ListPairing::Group &group : groups) {
            m_groupsByFirst.insert(*std::min_element(group.before.begin(), group.before.end()),
                                   ListChange { type, idsAt(m_before, group.before),
                                                idsAt(m_after, group.after), group.likeness });
            for (const qsizetype old : group.before)
                m_oldInGroups << old;
            for (const qsizetype now : group.after)
                m_newInGroups << now;
        }
    }

    void addOld(qsizetype old, const Renewal &renewal)
    {
        const Offence &offence = m_before.offences()[old];
        const qsizetype now = m_pairing.afterOf[old];
        if (now >= 0) {
            if (const auto change
                = changeOf(m_before, m_after, offence, m_after.offences()[now], renewal))
                m_changes << *change;
        } else if (m_groupsByFirst.contains(old)) {
            m_changes << m_groupsByFirst.value(old);
        } else if (!offence.gone && !m_oldInGroups.contains(old)) {
            m_changes << ListChange { ChangeType::Gone, { offence.id }, {}, 1 };
        }
    }

    const OffenceList &m_before;
    const OffenceList &m_after;
    ListPairing m_pairing;
    QHash<qsizetype, ListChange> m_groupsByFirst;
    QSet<qsizetype> m_oldInGroups;
    QSet<qsizetype> m_newInGroups;
    QList<ListChange> m_changes;
};

} // namespace

QList<ListChange> difference(const OffenceList &before, const OffenceList &after)
{
    return Difference(before, after).run();
}

} // namespace offences
