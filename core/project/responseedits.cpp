// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits.h"

#include "core/project/bodyedits.h"

namespace project
{

namespace
{

using questionnaire::Answer;
using questionnaire::CodedTable;
using questionnaire::MethodAnswer;
using questionnaire::ReturnedPart;
using questionnaire::Series;
using questionnaire::Submission;

const QString CodedTablePart = QStringLiteral("coded table");
const QString SeriesPart = QStringLiteral("series");
const QString SubmissionPart = QStringLiteral("submission");
const QString ReturnedPartPart = QStringLiteral("returned part");

BodyLabels labelsOf(const CodedTable &table)
{
    const QVariantList name { table.name.isEmpty() ? table.id : table.name };
    return { base::lateText("project", "Keep the counts %1", name),
             base::lateText("project", "Renew the counts %1", name),
             base::lateText("project", "Remove the counts %1", name) };
}

BodyLabels labelsOf(const Series &series)
{
    const QVariantList name { series.name.isEmpty() ? series.id : series.name };
    return { base::lateText("project", "Add the series %1", name),
             base::lateText("project", "Change the series %1", name),
             base::lateText("project", "Remove the series %1", name) };
}

// They are records of what happened: nothing removes them but undo.
BodyLabels labelsOf(const Submission &submission)
{
    const QVariantList name { submission.id };
    return { base::lateText("project", "Keep the submission %1", name),
             base::lateText("project", "Change the submission %1", name),
             {} };
}

BodyLabels labelsOf(const ReturnedPart &part)
{
    const QVariantList names { part.file, part.institution };
    return { base::lateText("project", "Take in %1 from %2", names),
             base::lateText("project", "Take in %1 from %2 again", names),
             {} };
}

template<typename Value>
void addChange(Edit &edit, const QString &part, const QMap<QString, Value> &all, const Value &value)
{
    const auto known = all.constFind(value.key());
    const QJsonObject before = known == all.cend() ? QJsonObject() : toJson(*known);
    const QJsonObject after = value.isEmpty() ? QJsonObject() : toJson(value);
    if (before != after)
        edit.changes << Change { part, value.key(), before, after };
}

} // namespace

Edit putCodedTable(const ProjectData &data, const CodedTable &table)
{
    return putBody(CodedTablePart, data.codedTables, table, labelsOf(table));
}

Edit removeCodedTable(const ProjectData &data, const QString &id)
{
    for (const CodedTable &table : data.codedTables) {
        if (table.id == id)
            return removeBody(CodedTablePart, data.codedTables, id, labelsOf(table));
    }
    return {};
}

Edit putSeries(const ProjectData &data, const Series &series)
{
    return putBody(SeriesPart, data.series, series, labelsOf(series));
}

Edit removeSeries(const ProjectData &data, const QString &id)
{
    for (const Series &series : data.series) {
        if (series.id == id)
            return removeBody(SeriesPart, data.series, id, labelsOf(series));
    }
    return {};
}

Edit putSubmission(const ProjectData &data, const Submission &submission)
{
    return putBody(SubmissionPart, data.submissions, submission, labelsOf(submission));
}

Edit putReturnedPart(const ProjectData &data, const ReturnedPart &part)
{
    return putBody(ReturnedPartPart, data.returnedParts, part, labelsOf(part));
}

Edit putAnswers(const ProjectData &data, const QList<Answer> &answers, const base::Text &label)
{
    Edit edit { label, {} };
    for (const Answer &answer : answers)
        addChange(edit, QStringLiteral("answer"), data.answers, answer);
    return edit;
}

Edit putMethodAnswers(const ProjectData &data, const QList<MethodAnswer> &answers)
{
    Edit edit { base::lateCount("project", "Answer %n questions on method", int(answers.size())),
                {} };
    for (const MethodAnswer &answer : answers)
        addChange(edit, QStringLiteral("method"), data.methodAnswers, answer);
    return edit;
}

} // namespace project
