// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listdifference.h"
#include "core/offences/listpairing.h"

#include <QSet>

namespace offences
{

namespace
{

// Applies the changes that were accepted; everything else stays as it was. The order is that of the
// newer list; what it does not have stands behind its old neighbour.
class TakeOver
{
public:
    TakeOver(const OffenceList &before, const OffenceList &after, const QList<ListChange> &changes)
        : m_before(before)
        , m_after(after)
        , m_renewal(after)
        , m_newerOf(before.size(), -1)
    {
        for (const ListChange &change : changes)
            note(change);
        for (const Offence &offence : before.offences())
            m_used << offence.id;
        m_olderOf = pairUp(before, after).beforeOf;
        for (qsizetype now = 0; now < after.size(); ++now)
            m_olderOf[now] = partnerOf(now);
    }

    OffenceList run()
    {
        arrangeFollowers();
        addFollowers(-1);
        for (qsizetype now = 0; now < m_after.size(); ++now) {
            if (m_olderOf[now] >= 0) {
                m_result << stateOf(m_olderOf[now]);
                addFollowers(m_olderOf[now]);
            } else if (m_new.contains(m_after.offences()[now].id)) {
                m_result << withFreeId(m_after.offences()[now]);
            }
        }
        OffenceList list;
        list.info = takenInfo();
        list.setOffences(std::move(m_result));
        return list;
    }

private:
    void note(const ListChange &change)
    {
        const bool isGroup = change.type == ChangeType::Split || change.type == ChangeType::Merged;
        if (!isGroup && change.before.size() == 1 && change.after.size() == 1) {
            m_accepted.insert(change.after.first(), change.before.first());
            m_decided << change.before.first();
            return;
        }
        for (const QString &id : change.before)
            m_gone << id;
        for (const QString &id : change.after)
            m_new << id;
    }

    // The older offence whose place and id a newer one takes; -1: none.
    qsizetype partnerOf(qsizetype now)
    {
        const QString id = m_after.offences()[now].id;
        if (m_new.contains(id))
            return -1;
        if (const auto accepted = m_accepted.constFind(id); accepted != m_accepted.constEnd()) {
            const qsizetype old = m_before.indexOf(*accepted);
            if (old >= 0)
                m_newerOf[old] = now;
            return old;
        }
        const qsizetype old = m_olderOf[now];
        const bool isTaken = old >= 0
            && (m_decided.contains(m_before.offences()[old].id)
                || m_gone.contains(m_before.offences()[old].id));
        return isTaken ? -1 : old;
    }

    void arrangeFollowers()
    {
        QSet<qsizetype> placed(m_olderOf.begin(), m_olderOf.end());
        qsizetype anchor = -1;
        for (qsizetype old = 0; old < m_before.size(); ++old) {
            if (placed.contains(old))
                anchor = old;
            else
                m_followers[anchor] << old;
        }
    }

    void addFollowers(qsizetype anchor)
    {
        for (const qsizetype old : m_followers.value(anchor))
            m_result << stateOf(old);
    }

    Offence stateOf(qsizetype old) const
    {
        const Offence &older = m_before.offences()[old];
        if (m_newerOf[old] >= 0)
            return m_renewal(older, m_after.offences()[m_newerOf[old]]);
        Offence same = older;
        same.gone |= m_gone.contains(older.id);
        return same;
    }

    Offence withFreeId(Offence offence)
    {
        const QString code = offence.code.toString();
        for (int number = 2; m_used.contains(offence.id); ++number)
            offence.id = QStringLiteral("%1#%2").arg(code).arg(number);
        m_used << offence.id;
        return offence;
    }

    ListInfo takenInfo() const
    {
        ListInfo info = m_after.info;
        info.id = m_before.info.id;
        info.version = m_before.info.version + 1;
        info.orderedByLaw |= m_before.info.orderedByLaw;
        if (info.language.isEmpty())
            info.language = m_before.info.language;
        return info;
    }

    const OffenceList &m_before;
    const OffenceList &m_after;
    Renewal m_renewal;
    QHash<QString, QString> m_accepted; // newer id -> older id
    QSet<QString> m_decided; // older ids among them
    QSet<QString> m_gone;
    QSet<QString> m_new;
    QSet<QString> m_used;
    QList<qsizetype> m_olderOf;
    QList<qsizetype> m_newerOf; // of accepted pairs
    QHash<qsizetype, QList<qsizetype>> m_followers;
    QList<Offence> m_result;
};

} // namespace

OffenceList takenOver(const OffenceList &before, const OffenceList &after,
                      const QList<ListChange> &changes)
{
    return TakeOver(before, after, changes).run();
}

} // namespace offences
