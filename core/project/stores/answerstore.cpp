// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/answerstore.h"

#include "core/project/stores/columns.h"

namespace project
{

using questionnaire::Answer;

namespace
{

QVariantList keyColumns(const QString &key)
{
    const QStringList parts = key.split(QChar(0x1f));
    return { parts.value(0), parts.value(1).toInt(), parts.value(2) };
}

} // namespace

void AnswerStore::load(const storage::Connection &connection, ProjectData &data) const
{
    storage::Statement rows = connection.prepare(
        QStringLiteral("SELECT edition, year, cell, status, low, high, comment, source, origin,"
                       " came_from, coded FROM answer"));
    while (rows.step()) {
        RowReader reader(rows, "answer");
        Answer answer;
        answer.edition = reader.text();
        answer.year = int(reader.integer());
        answer.cell = reader.text();
        answer.figure.status = reader.choice<questionnaire::Status>(questionnaire::statusFromId);
        answer.figure.low = reader.real(0);
        answer.figure.high = reader.real(0);
        answer.comment = reader.text();
        answer.source = reader.text();
        answer.origin = reader.choice<questionnaire::Origin>(questionnaire::originFromId);
        answer.from = reader.text();
        const double coded = reader.real(std::numeric_limits<double>::quiet_NaN());
        if (coded == coded)
            answer.coded = coded;
        data.answers.insert(answer.key(), answer);
    }
}

void AnswerStore::write(storage::Connection &connection, const QList<Change> &changes) const
{
    storage::Statement put = connection.prepare(QStringLiteral(
        "INSERT INTO answer (edition, year, cell, status, low, high, comment, source, origin,"
        " came_from, coded, other) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (edition, year, cell) DO UPDATE SET status = excluded.status,"
        " low = excluded.low, high = excluded.high, comment = excluded.comment,"
        " source = excluded.source, origin = excluded.origin, came_from = excluded.came_from,"
        " coded = excluded.coded"));
    storage::Statement remove = connection.prepare(
        QStringLiteral("DELETE FROM answer WHERE edition = ? AND year = ? AND cell = ?"));
    for (const Change &change : changes) {
        if (change.after.isEmpty()) {
            remove.bindAll(keyColumns(change.key)).run();
            continue;
        }
        const Answer answer = checked(answerFromJson(change.after), change);
        put.bindAll({ answer.edition, answer.year, answer.cell,
                      questionnaire::statusId(answer.figure.status), answer.figure.low,
                      answer.figure.high, answer.comment, answer.source,
                      questionnaire::originId(answer.origin), answer.from,
                      answer.coded ? QVariant(*answer.coded) : QVariant(),
                      otherColumn(change.after) })
            .run();
    }
}

void AnswerStore::apply(ProjectData &data, const QList<Change> &changes) const
{
    for (const Change &change : changes) {
        if (change.after.isEmpty())
            data.answers.remove(change.key);
        else
            data.answers.insert(change.key, checked(answerFromJson(change.after), change));
    }
}

QJsonObject AnswerStore::value(const ProjectData &data, const QString &key) const
{
    const auto found = data.answers.constFind(key);
    return found == data.answers.cend() ? QJsonObject() : toJson(*found);
}

QString AnswerStore::other(const storage::Connection &connection, const QString &key) const
{
    return readOther(
        connection,
        QStringLiteral("SELECT other FROM answer WHERE edition = ? AND year = ? AND cell = ?"),
        keyColumns(key));
}

} // namespace project
