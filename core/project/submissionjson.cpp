// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonfields.h"

#include "core/questionnaire/submission.h"

namespace project
{

using questionnaire::ReturnedPart;
using questionnaire::Submission;
using L = QLatin1String;

namespace
{

QJsonArray yearsToJson(const QList<int> &years)
{
    QJsonArray json;
    for (int year : years)
        json << year;
    return json;
}

QList<int> yearsFromJson(FieldReader &reader)
{
    QList<int> years;
    for (const QJsonValue &value : reader.array(L("years"))) {
        const int year = value.toInt(0);
        if (year == 0)
            reader.refuse(L("years"), QString::number(years.size() + 1));
        years << year;
    }
    return years;
}

} // namespace

QJsonObject toJson(const Submission &submission)
{
    FieldWriter writer;
    writer.text(L("id"), submission.id);
    writer.text(L("edition"), submission.edition);
    writer.value(L("years"), yearsToJson(submission.years));
    writer.time(L("time"), submission.time);
    writer.text(L("author"), submission.author);
    writer.text(L("note"), submission.note);
    writer.text(L("content"), submission.content);
    writer.text(L("sha256"), submission.sha256);
    return writer.json();
}

Read<Submission> submissionFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    Submission submission;
    submission.id = reader.text(L("id"));
    submission.edition = reader.text(L("edition"));
    submission.years = yearsFromJson(reader);
    submission.time = reader.time(L("time"));
    submission.author = reader.text(L("author"));
    submission.note = reader.text(L("note"));
    submission.content = reader.text(L("content"));
    submission.sha256 = reader.text(L("sha256"));
    return reader.result(submission);
}

QJsonObject toJson(const ReturnedPart &part)
{
    FieldWriter writer;
    writer.text(L("id"), part.id);
    writer.text(L("edition"), part.edition);
    writer.value(L("years"), yearsToJson(part.years));
    writer.text(L("institution"), part.institution);
    writer.text(L("file"), part.file);
    writer.text(L("sha256"), part.sha256);
    writer.text(L("sender"), part.sender);
    writer.text(L("filled"), part.filled);
    writer.time(L("time"), part.time);
    writer.text(L("author"), part.author);
    writer.value(L("added"), part.added);
    writer.value(L("changed"), part.changed);
    writer.value(L("same"), part.same);
    writer.value(L("refused"), part.refused);
    return writer.json();
}

Read<ReturnedPart> returnedPartFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    ReturnedPart part;
    part.id = reader.text(L("id"));
    part.edition = reader.text(L("edition"));
    part.years = yearsFromJson(reader);
    part.institution = reader.text(L("institution"));
    part.file = reader.text(L("file"));
    part.sha256 = reader.text(L("sha256"));
    part.sender = reader.text(L("sender"));
    part.filled = reader.text(L("filled"));
    part.time = reader.time(L("time"));
    part.author = reader.text(L("author"));
    part.added = reader.number(L("added"), 0);
    part.changed = reader.number(L("changed"), 0);
    part.same = reader.number(L("same"), 0);
    part.refused = reader.number(L("refused"), 0);
    return reader.result(part);
}

} // namespace project
