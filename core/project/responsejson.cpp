// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jsonfields.h"

#include "core/questionnaire/response.h"

namespace project
{

using questionnaire::Answer;
using questionnaire::CodedTable;
using questionnaire::MethodAnswer;
using questionnaire::Series;
using L = QLatin1String;

QJsonObject toJson(const Answer &answer)
{
    FieldWriter writer;
    writer.text(L("edition"), answer.edition);
    writer.value(L("year"), answer.year);
    writer.text(L("cell"), answer.cell);
    writer.text(L("status"), questionnaire::statusId(answer.figure.status));
    if (answer.figure.isThere()) {
        writer.value(L("low"), answer.figure.low);
        writer.value(L("high"), answer.figure.high);
    }
    writer.text(L("comment"), answer.comment);
    writer.text(L("source"), answer.source);
    writer.text(L("origin"), questionnaire::originId(answer.origin));
    writer.text(L("from"), answer.from);
    if (answer.coded)
        writer.value(L("coded"), *answer.coded);
    return writer.json();
}

Read<Answer> answerFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    Answer answer;
    answer.edition = reader.text(L("edition"));
    answer.year = reader.number(L("year"), 0);
    answer.cell = reader.text(L("cell"));
    answer.figure.status
        = reader.choice(L("status"), questionnaire::statusFromId, answer.figure.status);
    answer.figure.low = reader.real(L("low"), 0);
    answer.figure.high = reader.real(L("high"), 0);
    answer.comment = reader.text(L("comment"));
    answer.source = reader.text(L("source"));
    answer.origin = reader.choice(L("origin"), questionnaire::originFromId, answer.origin);
    answer.from = reader.text(L("from"));
    if (json.contains(L("coded")))
        answer.coded = reader.real(L("coded"), 0);
    return reader.result(answer);
}

QJsonObject toJson(const MethodAnswer &answer)
{
    FieldWriter writer;
    writer.text(L("edition"), answer.edition);
    writer.text(L("table"), answer.table);
    writer.text(L("question"), answer.question);
    writer.texts(L("choices"), answer.choices);
    writer.text(L("text"), answer.text);
    writer.text(L("comment"), answer.comment);
    return writer.json();
}

Read<MethodAnswer> methodAnswerFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    MethodAnswer answer;
    answer.edition = reader.text(L("edition"));
    answer.table = reader.text(L("table"));
    answer.question = reader.text(L("question"));
    answer.choices = reader.texts(L("choices"));
    answer.text = reader.text(L("text"));
    answer.comment = reader.text(L("comment"));
    return reader.result(answer);
}

QJsonObject toJson(const Series &series)
{
    FieldWriter writer;
    writer.text(L("id"), series.id);
    writer.text(L("name"), series.name);
    writer.text(L("source"), series.source);
    QJsonObject values;
    for (auto value = series.values.begin(); value != series.values.end(); ++value)
        values.insert(QString::number(value.key()), *value);
    writer.value(L("values"), values);
    return writer.json();
}

Read<Series> seriesFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    Series series { reader.text(L("id")), reader.text(L("name")), reader.text(L("source")), {} };
    const QJsonObject values = reader.object(L("values"));
    for (auto value = values.begin(); value != values.end(); ++value) {
        bool isYear = false;
        const int year = value.key().toInt(&isYear);
        if (!isYear || !value->isDouble())
            reader.refuse(L("values"), value.key());
        series.values.insert(year, value->toDouble());
    }
    return reader.result(series);
}

namespace
{

// A row is its key with the count behind it, which fits into a double exactly up to nine thousand
// million.
QJsonArray rowsToJson(const coding::CrossTable &table)
{
    QJsonArray rows;
    for (const coding::CrossTable::Row &row : table.rows) {
        QJsonArray json = QJsonArray::fromStringList(row.key);
        json << double(row.count) / 1e6;
        rows << json;
    }
    return rows;
}

QList<coding::CrossTable::Row> rowsFromJson(FieldReader &reader, qsizetype dimensions)
{
    QList<coding::CrossTable::Row> rows;
    for (const QJsonValue &value : reader.array(L("rows"))) {
        QJsonArray json = value.toArray();
        if (json.size() != dimensions + 1 || !json.last().isDouble())
            reader.refuse(L("rows"), QString::number(rows.size() + 1));
        coding::CrossTable::Row row;
        row.count = json.isEmpty() ? 0 : qRound64(json.last().toDouble() * 1e6);
        for (qsizetype i = 0; i + 1 < json.size(); ++i)
            row.key << json[i].toString();
        rows << row;
    }
    return rows;
}

} // namespace

QJsonObject toJson(const CodedTable &table)
{
    FieldWriter writer;
    writer.text(L("id"), table.id);
    writer.text(L("name"), table.name);
    writer.text(L("list"), table.list);
    writer.text(L("unit"), table.unit);
    writer.text(L("stage"), table.stage);
    if (table.year != 0)
        writer.value(L("year"), table.year);
    writer.text(L("file"), table.file);
    writer.text(L("sha256"), table.sha256);
    writer.time(L("time"), table.time);
    writer.texts(L("dimensions"), table.table.dimensions);
    writer.value(L("rows"), rowsToJson(table.table));
    return writer.json();
}

Read<CodedTable> codedTableFromJson(const QJsonObject &json)
{
    FieldReader reader(json);
    CodedTable table;
    table.id = reader.text(L("id"));
    table.name = reader.text(L("name"));
    table.list = reader.text(L("list"));
    table.unit = reader.text(L("unit"));
    table.stage = reader.text(L("stage"));
    table.year = reader.number(L("year"), 0);
    table.file = reader.text(L("file"));
    table.sha256 = reader.text(L("sha256"));
    table.time = reader.time(L("time"));
    table.table.dimensions = reader.texts(L("dimensions"));
    table.table.rows = rowsFromJson(reader, table.table.dimensions.size());
    return reader.result(table);
}

} // namespace project
