// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history.h"

#include "core/project/changepacking.h"
#include "core/project/json.h"
#include "core/project/stores/store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace project
{

namespace
{

const char *const Columns = "number, time, author, step, target, label_context, label_source,"
                            " label_arguments, label_count, change_count";

Step stepFromId(const QString &id)
{
    for (const Step step : { Step::Do, Step::Undo, Step::Redo }) {
        if (stepId(step) == id)
            return step;
    }
    throw UnknownValue(QStringLiteral("history"), {}, QStringLiteral("step: ") + id);
}

HistoryEntry readEntry(const storage::Statement &row)
{
    HistoryEntry entry;
    entry.number = row.integer(0);
    entry.time = timeFromText(row.text(1));
    entry.author = row.text(2);
    entry.step = stepFromId(row.text(3));
    entry.target = row.integer(4);
    const QJsonArray arguments = QJsonDocument::fromJson(row.text(7).toUtf8()).array();
    entry.label = base::Text::fromParts(row.text(5).toUtf8(), row.text(6).toUtf8(),
                                        valueFromJson(arguments).toList(),
                                        static_cast<int>(row.integer(8)));
    entry.changeCount = static_cast<int>(row.integer(9));
    return entry;
}

QString select(const char *rest)
{
    return QStringLiteral("SELECT %1 FROM history %2")
        .arg(QLatin1String(Columns), QLatin1String(rest));
}

QList<HistoryEntry> readEntries(storage::Statement &rows)
{
    QList<HistoryEntry> entries;
    while (rows.step())
        entries << readEntry(rows);
    return entries;
}

QByteArray contentOf(const storage::Statement &row, int column)
{
    return row.blob(column); // of text: its UTF-8
}

} // namespace

QString stepId(Step step)
{
    switch (step) {
    case Step::Undo:
        return QStringLiteral("undo");
    case Step::Redo:
        return QStringLiteral("redo");
    case Step::Do:
        break;
    }
    return QStringLiteral("do");
}

QList<Change> inverted(const QList<Change> &changes)
{
    QList<Change> other;
    other.reserve(changes.size());
    for (const Change &change : changes)
        other << Change { change.part, change.key, change.after, change.before };
    return other;
}

void History::append(HistoryEntry &entry, const QList<Change> &changes) const
{
    const QJsonArray arguments = valueToJson(entry.label.arguments()).toArray();
    m_connection
        .prepare(QStringLiteral("INSERT INTO history (%1) VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                     .arg(QLatin1String(Columns)))
        .bindAll({ timeToText(entry.time), entry.author, stepId(entry.step), entry.target,
                   QString::fromUtf8(entry.label.context()),
                   QString::fromUtf8(entry.label.source()),
                   QString::fromUtf8(QJsonDocument(arguments).toJson(QJsonDocument::Compact)),
                   entry.label.count(), entry.changeCount })
        .run();
    entry.number = m_connection.lastInsertId();
    if (entry.step == Step::Do)
        appendChanges(entry.number, changes);
}

void History::appendChanges(qint64 number, const QList<Change> &changes) const
{
    storage::Statement insert = m_connection.prepare(
        QStringLiteral("INSERT INTO history_change (history, part, first_key, last_key, changes)"
                       " VALUES (?, ?, ?, ?, ?)"));
    for (const ChangePack &row : pack(changes))
        insert
            .bindAll({ number, row.part, row.firstKey,
                       row.lastKey == row.firstKey ? QVariant() : QVariant(row.lastKey),
                       row.content })
            .run();
}

qint64 History::last() const
{
    return m_connection.number(QStringLiteral("SELECT coalesce(max(number), 0) FROM history"));
}

UndoStack History::stack(qint64 upTo) const
{
    UndoStack stack;
    storage::Statement rows = m_connection.prepare(
        QStringLiteral("SELECT CASE step WHEN 'do' THEN 0 WHEN 'undo' THEN 1 ELSE 2 END, number,"
                       " target FROM history WHERE number <= ? ORDER BY number"));
    rows.bind(0, upTo);
    while (rows.step())
        stack.play(static_cast<Step>(rows.integer(0)), rows.integer(1), rows.integer(2));
    return stack;
}

std::optional<HistoryEntry> History::entry(qint64 number) const
{
    storage::Statement row = m_connection.prepare(select("WHERE number = ?"));
    if (!row.bind(0, number).step())
        return std::nullopt;
    return readEntry(row);
}

QList<HistoryEntry> History::entries(int limit, qint64 before) const
{
    storage::Statement rows = m_connection.prepare(
        select("WHERE (?1 < 0 OR number < ?1) ORDER BY number DESC LIMIT ?2"));
    rows.bind(0, before).bind(1, limit);
    return readEntries(rows);
}

QList<Change> History::changesOf(qint64 number) const
{
    storage::Statement rows = m_connection.prepare(
        QStringLiteral("SELECT part, changes FROM history_change WHERE history = ?"));
    rows.bind(0, number);
    QList<UnpackedChange> found;
    while (rows.step())
        found << unpack(rows.text(0), contentOf(rows, 1), rows.isBlob(1));
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.order < b.order; });
    QList<Change> changes;
    changes.reserve(found.size());
    for (UnpackedChange &item : found)
        changes << std::move(item.change);
    return changes;
}

QList<HistoryEntry> History::stepsBackOf(qint64 number) const
{
    storage::Statement rows = m_connection.prepare(select("WHERE target = ? AND target > 0"));
    rows.bind(0, number);
    return readEntries(rows);
}

QList<HistoryChange> History::of(const QString &part, const QString &key) const
{
    storage::Statement rows = m_connection.prepare(
        QStringLiteral("SELECT history, changes FROM history_change WHERE part = ?1 AND"
                       " first_key = ?2 UNION ALL SELECT history, changes FROM history_change"
                       " WHERE part = ?1 AND first_key < ?2 AND last_key >= ?2"));
    rows.bindAll({ part, key });
    QList<HistoryChange> found;
    while (rows.step()) {
        for (const UnpackedChange &item : unpack(part, contentOf(rows, 1), rows.isBlob(1))) {
            if (item.change.key != key)
                continue;
            if (const auto line = entry(rows.integer(0)))
                found << HistoryChange { *line, item.change };
            for (const HistoryEntry &back : stepsBackOf(rows.integer(0)))
                found << HistoryChange { back,
                                         back.step == Step::Undo ? inverted({ item.change }).first()
                                                                 : item.change };
        }
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.entry.number > b.entry.number; });
    return found;
}

} // namespace project
