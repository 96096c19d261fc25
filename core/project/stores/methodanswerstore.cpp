// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/methodanswerstore.h"

#include "core/project/stores/columns.h"

namespace project
{

using questionnaire::MethodAnswer;

namespace
{

QVariantList keyColumns(const QString &key)
{
    const QStringList parts = key.split(QChar(0x1f));
    return { parts.value(0), parts.value(1), parts.value(2) };
}

} // namespace

void MethodAnswerStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement rows
        = connection.prepare(QStringLiteral("SELECT edition, table_id, question, choices, answer,"
                                            " comment FROM method_answer"));
    while (rows.step()) {
        RowReader reader(rows, "method_answer");
        MethodAnswer answer { reader.text(), reader.text(), reader.text(), {}, {}, {} };
        for (const QJsonValue &choice : reader.array())
            answer.choices << choice.toString();
        answer.text = reader.text();
        answer.comment = reader.text();
        data.methodAnswers.insert(answer.key(), answer);
    }
}

void MethodAnswerStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement put = connection.prepare(QStringLiteral(
        "INSERT INTO method_answer (edition, table_id, question, choices, answer, comment, other)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (edition, table_id, question) DO UPDATE SET choices = excluded.choices,"
        " answer = excluded.answer, comment = excluded.comment"));
    storage::Statement remove
        = connection.prepare(QStringLiteral("DELETE FROM method_answer WHERE edition = ?"
                                            " AND table_id = ? AND question = ?"));
    for (const Change &change : changes) {
        if (change.after.isEmpty()) {
            remove.bindAll(keyColumns(change.key)).run();
            continue;
        }
        const MethodAnswer answer = checked(methodAnswerFromJson(change.after), change);
        put.bindAll({ answer.edition, answer.table, answer.question,
                      toColumn(QJsonArray::fromStringList(answer.choices)), answer.text,
                      answer.comment, otherColumn(change.after) })
            .run();
    }
}

void MethodAnswerStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        if (change.after.isEmpty())
            data.methodAnswers.remove(change.key);
        else
            data.methodAnswers.insert(change.key,
                                      checked(methodAnswerFromJson(change.after), change));
    }
}

QJsonObject MethodAnswerStore::value(const ProjectData &data, const QString &key) const
{
    const auto found = data.methodAnswers.constFind(key);
    return found == data.methodAnswers.cend() ? QJsonObject() : toJson(*found);
}

QString MethodAnswerStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(connection,
                     QStringLiteral("SELECT other FROM method_answer WHERE edition = ?"
                                    " AND table_id = ? AND question = ?"),
                     keyColumns(key));
}

} // namespace project
