// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/linkstore.h"

#include "core/project/stores/columns.h"

namespace project
{

namespace
{

const char *const Columns
    = "id, list, source_item, target_item, extent, left_over, tags, flags, status, rationale,"
      " rules, rejected, assumption, reason, confidence, evidence, author, created, changed,"
      " reviewer, reviewed, review_comment, valid_from, valid_to, supersedes, change_reason,"
      " weight, weight_source";

QStringList readTexts(RowReader &reader)
{
    QStringList texts;
    for (const QJsonValue &text : reader.array())
        texts << text.toString();
    return texts;
}

void readTarget(RowReader &reader, mapping::Link &link)
{
    const QString target = reader.text();
    link.target = classification::IccsCode::parse(target);
    if (!link.target && !target.isEmpty())
        reader.refuse(target);
    link.extent = reader.choice<mapping::Extent>(mapping::extentFromId);
    link.leftOver = reader.text();
    link.tags = tagsFromJson(reader.array());
    const auto flags = flagsFromJson(reader.array());
    if (!flags)
        reader.refuse(flags.error());
    link.flags = *flags;
    link.status = reader.choice<mapping::Status>(mapping::statusFromId);
}

void readReview(RowReader &reader, mapping::Link &link)
{
    link.author = reader.text();
    link.created = reader.time();
    link.changed = reader.time();
    link.reviewer = reader.text();
    link.reviewed = reader.day();
    link.reviewComment = reader.text();
    link.validity.from = reader.day();
    link.validity.to = reader.day();
    link.supersedes = reader.text();
    link.changeReason = reader.text();
}

void readWeight(RowReader &reader, mapping::Link &link)
{
    link.weight = reader.real(1);
    if (!(link.weight >= 0 && link.weight <= 1))
        reader.refuse(QString::number(link.weight));
    link.weightSource = reader.text();
}

mapping::Link readLink(const storage::Statement &row)
{
    RowReader reader(row, "correspondence");
    mapping::Link link;
    link.id = reader.text();
    link.list = reader.text();
    link.offence = reader.text();
    readTarget(reader, link);
    link.rationale = reader.text();
    link.rules = readTexts(reader);
    link.rejected = rejectedFromJson(reader.array());
    link.assumption = reader.text();
    link.reason = reader.text();
    link.confidence = reader.real(-1);
    link.evidence = reader.text();
    readReview(reader, link);
    readWeight(reader, link);
    return link;
}

QVariantList columnsOf(const mapping::Link &link)
{
    return { link.id,
             link.list,
             link.offence,
             link.target ? QVariant(link.target->toString()) : QVariant(),
             mapping::extentId(link.extent),
             link.leftOver,
             toColumn(tagsToJson(link.tags)),
             toColumn(flagsToJson(link.flags)),
             mapping::statusId(link.status),
             link.rationale,
             toColumn(QJsonArray::fromStringList(link.rules)),
             toColumn(rejectedToJson(link.rejected)),
             link.assumption,
             link.reason,
             link.confidence < 0 ? QVariant() : QVariant(link.confidence),
             link.evidence,
             link.author,
             toColumn(link.created),
             toColumn(link.changed),
             link.reviewer,
             toColumn(link.reviewed),
             link.reviewComment,
             toColumn(link.validity.from),
             toColumn(link.validity.to),
             link.supersedes,
             link.changeReason,
             link.weight,
             link.weightSource };
}

QString putSql()
{
    const QStringList names = QString::fromLatin1(Columns).split(QStringLiteral(", "));
    QStringList marks;
    QStringList updates;
    for (const QString &name : names) {
        marks << QStringLiteral("?");
        if (name != QLatin1String("id"))
            updates << name + QLatin1String(" = excluded.") + name;
    }
    return QStringLiteral("INSERT INTO correspondence (%1, other) VALUES (%2, ?)"
                          " ON CONFLICT (id) DO UPDATE SET %3")
        .arg(names.join(QLatin1String(", ")), marks.join(QLatin1String(", ")),
             updates.join(QLatin1String(", ")));
}

// Taking links out one by one renews the look-ups each time; many are left out in one go.
void removeAll(mapping::MappingSet &set, const QSet<QString> &ids)
{
    constexpr qsizetype Few = 8;
    if (ids.size() <= Few) {
        for (const QString &id : ids)
            set.remove(id);
        return;
    }
    mapping::MappingSet kept;
    kept.list = set.list;
    kept.policy = set.policy;
    for (const mapping::Link &link : set.links()) {
        if (!ids.contains(link.id))
            kept.put(link);
    }
    set = kept;
}

QString listOf(const QJsonObject &json)
{
    return json.value(QLatin1String("list")).toString();
}

} // namespace

void LinkStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement rows
        = connection.prepare(QStringLiteral("SELECT %1 FROM correspondence ORDER BY position")
                                 .arg(QLatin1String(Columns)));
    while (rows.step()) {
        const mapping::Link link = readLink(rows);
        const auto set = data.sets.find(link.list);
        if (set == data.sets.end())
            throw UnknownValue(QStringLiteral("correspondence"), link.id,
                               QStringLiteral("list: ") + link.list);
        set->put(link);
    }
}

void LinkStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement put = connection.prepare(putSql());
    storage::Statement remove
        = connection.prepare(QStringLiteral("DELETE FROM correspondence WHERE id = ?"));
    for (const Change &change : changes) {
        if (change.after.isEmpty()) {
            remove.bind(0, change.key).run();
            continue;
        }
        const mapping::Link link = checked(linkFromJson(change.after), change);
        const QString before = listOf(change.before);
        if (!before.isEmpty() && before != link.list)
            remove.bind(0, change.key).run(); // so that it comes last in its new list
        put.bindAll(columnsOf(link) << otherColumn(change.after)).run();
    }
}

void LinkStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    QHash<QString, QSet<QString>> gone;
    for (const Change &change : changes) {
        const QString before = listOf(change.before);
        if (!before.isEmpty() && before != listOf(change.after))
            gone[before].insert(change.key);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        if (data.sets.contains(it.key()))
            removeAll(data.sets[it.key()], it.value());
    }
    for (const Change &change : changes) {
        if (!change.after.isEmpty())
            data.sets[listOf(change.after)].put(checked(linkFromJson(change.after), change));
    }
}

QJsonObject LinkStore::value(const ProjectData &data, const QString &key) const
{
    for (const mapping::MappingSet &set : data.sets) {
        if (const mapping::Link *link = set.find(key))
            return toJson(*link);
    }
    return {};
}

QString LinkStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(connection, QStringLiteral("SELECT other FROM correspondence WHERE id = ?"),
                     { key });
}

} // namespace project
