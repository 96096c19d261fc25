// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/answer.h"
#include "core/project/jsonfields.h"

namespace project
{

using assessment::Answer;
using assessment::Entry;
using assessment::Evidence;
using L = QLatin1String;

namespace
{

QJsonObject toJson(const Evidence &evidence)
{
    FieldWriter writer;
    writer.text(L("kind"), evidence.kind);
    writer.text(L("text"), evidence.text);
    writer.text(L("link"), evidence.link);
    return writer.json();
}

Read<Evidence> evidenceFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    const Evidence evidence { reader.text(L("kind")), reader.text(L("text")),
                              reader.text(L("link")) };
    return reader.result(evidence);
}

std::optional<int> level(FieldReader &reader, const QJsonObject &json, QLatin1String name)
{
    if (!json.contains(name))
        return std::nullopt;
    const int level = reader.number(name, 0);
    if (level < 0 || level > 4)
        reader.refuse(name, QString::number(level));
    return level;
}

} // namespace

QJsonObject toJson(const Answer &answer)
{
    FieldWriter writer;
    writer.text(L("id"), answer.id);
    writer.text(L("instrument"), answer.instrument);
    writer.text(L("question"), answer.question);
    writer.text(L("institution"), answer.institution);
    if (answer.level)
        writer.value(L("level"), *answer.level);
    if (answer.notApplicable)
        writer.value(L("notApplicable"), true);
    QJsonArray evidence;
    for (const Evidence &one : answer.evidence)
        evidence << toJson(one);
    if (!evidence.isEmpty())
        writer.value(L("evidence"), evidence);
    writer.text(L("comment"), answer.comment);
    writer.text(L("respondent"), answer.respondent);
    writer.day(L("date"), answer.date);
    writer.text(L("verdict"), answer.verdict);
    if (answer.targetLevel)
        writer.value(L("targetLevel"), *answer.targetLevel);
    if (answer.targetYear != 0)
        writer.value(L("targetYear"), answer.targetYear);
    return writer.json();
}

Read<Answer> assessmentAnswerFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    Answer answer;
    answer.id = reader.text(L("id"));
    answer.instrument = reader.text(L("instrument"));
    answer.question = reader.text(L("question"));
    answer.institution = reader.text(L("institution"));
    answer.level = level(reader, json, L("level"));
    answer.notApplicable = reader.yes(L("notApplicable"), false);
    answer.evidence = reader.items(L("evidence"), evidenceFromJson);
    answer.comment = reader.text(L("comment"));
    answer.respondent = reader.text(L("respondent"));
    answer.date = reader.day(L("date"));
    answer.verdict = reader.text(L("verdict"));
    answer.targetLevel = level(reader, json, L("targetLevel"));
    answer.targetYear = reader.number(L("targetYear"), 0);
    return reader.result(answer);
}

QJsonObject toJson(const Entry &entry)
{
    FieldWriter writer;
    writer.text(L("id"), entry.id);
    writer.text(L("kind"), assessment::entryKindId(entry.kind));
    QJsonObject values;
    for (auto value = entry.values.begin(); value != entry.values.end(); ++value)
        values.insert(value.key(), QJsonArray::fromStringList(*value));
    if (!values.isEmpty())
        writer.value(L("values"), values);
    return writer.json();
}

Read<Entry> assessmentEntryFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    Entry entry;
    entry.id = reader.text(L("id"));
    entry.kind = reader.choice(L("kind"), assessment::entryKindFromId, entry.kind);
    const QJsonObject values = reader.object(L("values"));
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!value->isArray())
            reader.refuse(L("values"), value.key());
        for (const QJsonValue &text : value->toArray()) {
            if (!text.isString())
                reader.refuse(L("values"), value.key());
            entry.values[value.key()] << text.toString();
        }
    }
    return reader.result(entry);
}

} // namespace project
