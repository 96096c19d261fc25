// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits.h"
#include "core/project/json.h"

#include <QSet>

#include <algorithm>

namespace project
{

namespace
{

const QString ListPart = QStringLiteral("list");
const QString OffencePart = QStringLiteral("offence");

Change offenceChange(const QString &listId, const QString &id, const QJsonObject &before,
                     const QJsonObject &after)
{
    return { OffencePart, offenceKey(listId, id), before, after };
}

QJsonObject following(QJsonObject json, const QString &previous)
{
    json.insert(QLatin1String("follows"), previous);
    return json;
}

// What precedes each offence.
QHash<QString, QString> previousOf(const offences::OffenceList &list)
{
    QHash<QString, QString> previous;
    previous.reserve(list.size());
    QString last;
    for (const offences::Offence &offence : list.offences()) {
        previous.insert(offence.id, last);
        last = offence.id;
    }
    return previous;
}

// The largest set of offences that need not move: a longest increasing run of their old places.
QSet<QString> staying(const offences::OffenceList &before, const offences::OffenceList &after)
{
    QList<qsizetype> places; // old places in the new order
    QStringList ids;
    for (const offences::Offence &offence : after.offences()) {
        const qsizetype place = before.indexOf(offence.id);
        if (place >= 0) {
            places << place;
            ids << offence.id;
        }
    }
    QList<qsizetype> ends; // index of the smallest end of a run of each length
    QList<qsizetype> earlier(places.size(), -1);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto at = std::lower_bound(
            ends.begin(), ends.end(), places[i],
            [&](qsizetype index, qsizetype place) { return places[index] < place; });
        if (at != ends.begin())
            earlier[i] = *(at - 1);
        if (at == ends.end())
            ends << i;
        else
            *at = i;
    }
    QSet<QString> stay;
    for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = earlier[i])
        stay << ids[i];
    return stay;
}

// New offences and those that changed or moved.
void addPuts(QList<Change> &changes, const offences::OffenceList &before,
             const offences::OffenceList &after)
{
    const QSet<QString> stay = staying(before, after);
    const QHash<QString, QString> oldPrevious = previousOf(before);
    QString previous;
    for (const offences::Offence &offence : after.offences()) {
        const offences::Offence *old = before.find(offence.id);
        if (!old)
            changes << offenceChange(before.info.id, offence.id, {},
                                     following(toJson(offence), previous));
        else if (!stay.contains(offence.id))
            changes << offenceChange(before.info.id, offence.id,
                                     following(toJson(*old), oldPrevious.value(offence.id)),
                                     following(toJson(offence), previous));
        else if (*old != offence)
            changes << offenceChange(before.info.id, offence.id, toJson(*old), toJson(offence));
        previous = offence.id;
    }
}

void addRemovals(QList<Change> &changes, const offences::OffenceList &before,
                 const offences::OffenceList &after)
{
    QString previous;
    for (const offences::Offence &offence : before.offences()) {
        if (after.indexOf(offence.id) < 0)
            changes << offenceChange(before.info.id, offence.id,
                                     following(toJson(offence), previous), {});
        previous = offence.id;
    }
}

QString previousList(const ProjectData &data, const QString &id)
{
    QString previous;
    for (const offences::OffenceList &list : data.lists) {
        if (list.info.id == id)
            break;
        previous = list.info.id;
    }
    return previous;
}

} // namespace

Edit addList(const ProjectData &data, const offences::OffenceList &list)
{
    if (data.list(list.info.id))
        return replaceList(data, list);
    Edit edit { base::lateCount("project", "Import the list %1 with %n offence(s)",
                                static_cast<int>(list.size()), { list.info.name }),
                {} };
    edit.changes.reserve(list.size() + 1);
    edit.changes << Change { ListPart, list.info.id, {}, toJson(list.info) };
    for (const offences::Offence &offence : list.offences())
        edit.changes << offenceChange(list.info.id, offence.id, {}, toJson(offence));
    return edit;
}

Edit changeListInfo(const ProjectData &data, const offences::ListInfo &info)
{
    Edit edit { base::lateText("project", "Change the details of the list %1", { info.name }), {} };
    const offences::OffenceList *list = data.list(info.id);
    if (list && list->info != info)
        edit.changes << Change { ListPart, info.id, toJson(list->info), toJson(info) };
    return edit;
}

Edit replaceList(const ProjectData &data, const offences::OffenceList &after)
{
    const offences::OffenceList *before = data.list(after.info.id);
    if (!before)
        return addList(data, after);
    Edit edit { base::lateText("project", "Take over version %2 of the list %1",
                               { after.info.name, after.info.version }),
                changeListInfo(data, after.info).changes };
    addPuts(edit.changes, *before, after);
    addRemovals(edit.changes, *before, after);
    return edit;
}

Edit removeList(const ProjectData &data, const QString &listId)
{
    const offences::OffenceList *list = data.list(listId);
    if (!list)
        return {};
    Edit edit { base::lateText("project", "Remove the list %1 and its links", { list->info.name }),
                {} };
    const mapping::MappingSet &set = data.set(listId);
    edit.changes << Change {
        ListPart, listId, following(toJson(list->info), previousList(data, listId)), {}
    };
    if (set.policy != mapping::Policy())
        edit.changes << Change { QStringLiteral("policy"), listId, toJson(set.policy), {} };
    if (data.counting.contains(listId))
        edit.changes << Change {
            QStringLiteral("counting"), listId, toJson(data.counting[listId]), {}
        };
    for (const offences::Offence &offence : list->offences())
        edit.changes << offenceChange(listId, offence.id, toJson(offence), {});
    for (const mapping::Link &link : set.links())
        edit.changes << Change { QStringLiteral("link"), link.id, toJson(link), {} };
    return edit;
}

Edit changeOffences(const ProjectData &data, const QString &listId,
                    const QList<offences::Offence> &offences)
{
    Edit edit;
    const offences::OffenceList *list = data.list(listId);
    if (!list)
        return edit;
    QString changed;
    for (const offences::Offence &offence : offences) {
        const offences::Offence *current = list->find(offence.id);
        if (current && *current == offence)
            continue;
        changed = offence.code.toString();
        edit.changes << offenceChange(listId, offence.id,
                                      current ? toJson(*current) : QJsonObject(), toJson(offence));
    }
    if (edit.changes.size() == 1)
        edit.label = base::lateText("project", "Change the offence %1", { changed });
    else
        edit.label = base::lateCount("project", "Change %n offence(s)",
                                     static_cast<int>(edit.changes.size()));
    return edit;
}

} // namespace project
