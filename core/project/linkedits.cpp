// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits.h"
#include "core/project/json.h"

namespace project
{

namespace
{

QString codeOf(const ProjectData &data, const mapping::Link &link)
{
    const offences::OffenceList *list = data.list(link.list);
    const offences::Offence *offence = list ? list->find(link.offence) : nullptr;
    return offence ? offence->code.toString() : link.offence;
}

base::Text labelOf(const ProjectData &data, const mapping::Link &link, const mapping::Link *current)
{
    const QString code = codeOf(data, link);
    if (link.status == mapping::Status::OutOfScope)
        return base::lateText("project", "Put %1 out of scope", { code });
    if (!link.target)
        return base::lateText("project", "Say that %1 has no category", { code });
    const QString target = link.target->toString();
    if (!current || current->target != link.target)
        return base::lateText("project", "Link %1 to %2", { code, target });
    if (current->status != link.status && link.status == mapping::Status::Approved)
        return base::lateText("project", "Approve the link of %1 to %2", { code, target });
    return base::lateText("project", "Change the link of %1 to %2", { code, target });
}

// What the program knows by itself. A link that came with an author or a date from a file keeps
// them.
mapping::Link signedBy(mapping::Link link, const mapping::Link *current, const Signature &signature)
{
    if (current) {
        link.created = current->created;
        if (link.author.isEmpty())
            link.author = current->author;
        link.changed = current->changed;
        if (link == *current)
            return link;
    }
    if (link.author.isEmpty())
        link.author = signature.author;
    if (!link.created.isValid())
        link.created = signature.time;
    link.changed = signature.time;
    return link;
}

} // namespace

Edit putLinks(const ProjectData &data, const QList<mapping::Link> &links,
              const Signature &signature)
{
    Edit edit;
    base::Text label;
    for (const mapping::Link &link : links) {
        const mapping::Link *current = data.set(link.list).find(link.id);
        const mapping::Link stamped = signedBy(link, current, signature);
        if (current && stamped == *current)
            continue;
        edit.changes << Change { QStringLiteral("link"), link.id,
                                 current ? toJson(*current) : QJsonObject(), toJson(stamped) };
        label = labelOf(data, stamped, current);
    }
    if (edit.changes.size() > 1)
        label = base::lateCount("project", "Change %n link(s)",
                                static_cast<int>(edit.changes.size()));
    return together(label, { edit });
}

Edit removeLinks(const ProjectData &data, const QString &listId, const QStringList &linkIds)
{
    Edit edit;
    base::Text label;
    for (const QString &id : linkIds) {
        const mapping::Link *link = data.set(listId).find(id);
        if (!link)
            continue;
        edit.changes << Change { QStringLiteral("link"), id, toJson(*link), {} };
        label = base::lateText(
            "project", "Remove the link of %1 to %2",
            { codeOf(data, *link), link->target ? link->target->toString() : QString() });
    }
    if (edit.changes.size() > 1)
        label = base::lateCount("project", "Remove %n link(s)",
                                static_cast<int>(edit.changes.size()));
    return together(label, { edit });
}

} // namespace project
