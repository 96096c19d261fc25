// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonfields.h"

namespace project
{

namespace
{

using L = QLatin1String;

void writeReview(FieldWriter &writer, const mapping::Link &link)
{
    writer.text(L("author"), link.author);
    writer.time(L("created"), link.created);
    writer.time(L("changed"), link.changed);
    writer.text(L("reviewer"), link.reviewer);
    writer.day(L("reviewed"), link.reviewed);
    writer.text(L("review_comment"), link.reviewComment);
    writer.validity(link.validity);
    writer.text(L("supersedes"), link.supersedes);
    writer.text(L("change_reason"), link.changeReason);
}

void readReview(FieldReader &reader, mapping::Link &link)
{
    link.author = reader.text(L("author"));
    link.created = reader.time(L("created"));
    link.changed = reader.time(L("changed"));
    link.reviewer = reader.text(L("reviewer"));
    link.reviewed = reader.day(L("reviewed"));
    link.reviewComment = reader.text(L("review_comment"));
    link.validity = reader.validity();
    link.supersedes = reader.text(L("supersedes"));
    link.changeReason = reader.text(L("change_reason"));
}

void readWeight(FieldReader &reader, mapping::Link &link)
{
    link.weight = reader.real(L("weight"), 1);
    if (!(link.weight >= 0 && link.weight <= 1))
        reader.refuse(L("weight"), QString::number(link.weight));
    link.weightSource = reader.text(L("weight_source"));
}

void readTarget(FieldReader &reader, mapping::Link &link)
{
    const QString target = reader.text(L("target"));
    link.target = classification::IccsCode::parse(target);
    if (!target.isEmpty() && !link.target)
        reader.refuse(L("target"), target);
    link.extent = reader.choice(L("extent"), mapping::extentFromId, link.extent);
    link.leftOver = reader.text(L("left_over"));
    link.tags = tagsFromJson(reader.array(L("tags")));
    if (const auto flags = flagsFromJson(reader.array(L("flags"))))
        link.flags = *flags;
    else
        reader.refuse(L("flags"), flags.error());
    link.status = reader.choice(L("status"), mapping::statusFromId, link.status);
}

} // namespace

QJsonObject toJson(const mapping::Link &link)
{
    FieldWriter writer;
    writer.text(L("id"), link.id);
    writer.text(L("list"), link.list);
    writer.text(L("offence"), link.offence);
    if (link.target)
        writer.value(L("target"), link.target->toString());
    writer.value(L("extent"), mapping::extentId(link.extent));
    writer.text(L("left_over"), link.leftOver);
    if (!link.tags.isEmpty())
        writer.value(L("tags"), tagsToJson(link.tags));
    if (!link.flags.isEmpty())
        writer.value(L("flags"), flagsToJson(link.flags));
    writer.value(L("status"), mapping::statusId(link.status));
    writer.text(L("rationale"), link.rationale);
    writer.texts(L("rules"), link.rules);
    if (!link.rejected.isEmpty())
        writer.value(L("rejected"), rejectedToJson(link.rejected));
    writer.text(L("assumption"), link.assumption);
    writer.text(L("reason"), link.reason);
    if (link.confidence >= 0)
        writer.value(L("confidence"), link.confidence);
    writer.text(L("evidence"), link.evidence);
    writeReview(writer, link);
    if (link.weight != 1)
        writer.value(L("weight"), link.weight);
    writer.text(L("weight_source"), link.weightSource);
    return writer.json();
}

Read<mapping::Link> linkFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    mapping::Link link;
    link.id = reader.text(L("id"));
    link.list = reader.text(L("list"));
    link.offence = reader.text(L("offence"));
    readTarget(reader, link);
    link.rationale = reader.text(L("rationale"));
    link.rules = reader.texts(L("rules"));
    link.rejected = rejectedFromJson(reader.array(L("rejected")));
    link.assumption = reader.text(L("assumption"));
    link.reason = reader.text(L("reason"));
    link.confidence = reader.real(L("confidence"), -1);
    link.evidence = reader.text(L("evidence"));
    readReview(reader, link);
    readWeight(reader, link);
    return reader.result(link);
}

} // namespace project
