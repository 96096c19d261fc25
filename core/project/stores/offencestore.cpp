// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/offencestore.h"

#include "core/project/stores/columns.h"
#include "core/project/stores/offencerows.h"
#include "core/project/stores/placing.h"

#include <algorithm>

namespace project
{

namespace
{

struct ByList {
    QList<Change> changes;
    QStringList ids;
};

QString listOf(const QString &key)
{
    return key.section(QChar(0x1f), 0, 0);
}

QString idOf(const QString &key)
{
    return key.section(QChar(0x1f), 1);
}

QMap<QString, ByList> byList(const QList<Change> &changes)
{
    QMap<QString, ByList> lists;
    for (const Change &change : changes) {
        ByList &list = lists[listOf(change.key)];
        list.changes << change;
        list.ids << idOf(change.key);
    }
    return lists;
}

bool isPlaced(const Change &change)
{
    return change.before.isEmpty() || change.after.contains(QLatin1String("follows"));
}

offences::Offence valueOf(const Change &change)
{
    return checked(offenceFromJson(change.after), change);
}

// Where nothing moves, offences are replaced where they stand.
void replaceInPlace(offences::OffenceList &list, const ByList &part)
{
    for (const Change &change : part.changes)
        list.put(valueOf(change));
}

// The offences of one list while it is put together anew.
class Rebuilt
{
public:
    Rebuilt(const ByList &part, qsizetype room)
        : m_part(part)
        , m_runs(runsOf(part.changes, part.ids))
    {
        m_offences.reserve(room);
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            if (!m_runs[i].isAtEnd)
                m_places.insert(m_runs[i].after, i);
        }
        for (qsizetype i = 0; i < part.ids.size(); ++i)
            m_touched.insert(part.ids[i], i);
        addRunsAfter({});
    }
    void pass(const offences::Offence &offence)
    {
        const qsizetype change = m_touched.value(offence.id, -1);
        if (change < 0)
            m_offences << offence;
        else if (!m_part.changes[change].after.isEmpty() && !isPlaced(m_part.changes[change]))
            m_offences << valueOf(m_part.changes[change]);
        addRunsAfter(offence.id);
    }
    // Runs whose anchor is unknown go to the end, as in the table.
    QList<offences::Offence> finish()
    {
        for (const Run &run : std::as_const(m_runs)) {
            if (run.isAtEnd || m_places.contains(run.after))
                add(run);
        }
        return std::move(m_offences);
    }

private:
    void addRunsAfter(const QString &id)
    {
        const auto found = m_places.constFind(id);
        if (found == m_places.cend())
            return;
        add(m_runs[*found]);
        m_places.erase(found);
    }
    void add(const Run &run)
    {
        for (const qsizetype item : run.items)
            m_offences << valueOf(m_part.changes[item]);
    }

    const ByList &m_part;
    QList<Run> m_runs;
    QHash<QString, qsizetype> m_places; // anchor -> run
    QHash<QString, qsizetype> m_touched; // id -> change
    QList<offences::Offence> m_offences;
};

void rebuild(offences::OffenceList &list, const ByList &part)
{
    Rebuilt rebuilt(part, list.size() + part.changes.size());
    for (const offences::Offence &offence : list.offences())
        rebuilt.pass(offence);
    list.setOffences(rebuilt.finish());
}

} // namespace

void OffenceStore::load(const storage::Connection &connection, ProjectData &data) const
{
    QHash<QString, QList<PlacedOffence>> rows = readOffences(connection);
    for (offences::OffenceList &list : data.lists) {
        QList<PlacedOffence> placed = rows.take(list.info.id);
        const auto earlier = [](const PlacedOffence &a, const PlacedOffence &b) {
            return a.position < b.position;
        };
        if (!std::is_sorted(placed.cbegin(), placed.cend(), earlier))
            std::stable_sort(placed.begin(), placed.end(), earlier);
        QList<offences::Offence> offences;
        offences.reserve(placed.size());
        for (PlacedOffence &row : placed)
            offences << std::move(row.offence);
        list.setOffences(std::move(offences));
    }
    if (!rows.isEmpty())
        throw UnknownValue(QStringLiteral("offence"), {},
                           QStringLiteral("list: ") + rows.constBegin().key());
}

void OffenceStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    const QMap<QString, ByList> lists = byList(changes);
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        OffenceRows rows(connection, it.key());
        const ByList &part = it.value();
        for (qsizetype i = 0; i < part.changes.size(); ++i) {
            const Change &change = part.changes[i];
            if (change.after.isEmpty())
                continue;
            if (!isPlaced(change))
                rows.update(part.ids[i], valueOf(change));
            else if (!change.before.isEmpty())
                rows.takeOut(part.ids[i]);
        }
        for (const Run &run : runsOf(part.changes, part.ids)) {
            Places places
                = run.isAtEnd ? rows.placesAtEnd() : rows.placesAfter(run.after, run.items.size());
            for (const qsizetype item : run.items)
                rows.put(valueOf(part.changes[item]), places.next(),
                         otherColumn(part.changes[item].after));
        }
        // Last, because something may come in behind what goes out.
        for (qsizetype i = 0; i < part.changes.size(); ++i) {
            if (part.changes[i].after.isEmpty())
                rows.remove(part.ids[i]);
        }
    }
}

void OffenceStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    const QMap<QString, ByList> lists = byList(changes);
    for (auto it = lists.cbegin(); it != lists.cend(); ++it) {
        offences::OffenceList *list = data.list(it.key());
        if (!list)
            continue; // went with its list
        const auto staysInPlace
            = [](const Change &change) { return !change.after.isEmpty() && !isPlaced(change); };
        if (std::all_of(it->changes.cbegin(), it->changes.cend(), staysInPlace))
            replaceInPlace(*list, *it);
        else
            rebuild(*list, *it);
    }
}

QJsonObject OffenceStore::value(const ProjectData &data, const QString &key) const
{
    const offences::OffenceList *list = data.list(listOf(key));
    const offences::Offence *offence = list ? list->find(idOf(key)) : nullptr;
    return offence ? toJson(*offence) : QJsonObject();
}

QString OffenceStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(connection,
                     QStringLiteral("SELECT other FROM offence WHERE list = ? AND id = ?"),
                     { listOf(key), idOf(key) });
}

} // namespace project
