// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/place.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace project
{

// One thing that changes: an empty object means "did not exist" (before) or "is gone" (after).
// part names the store, key the thing in it:
//   settings  "project"                    list      list id        policy  list id
//   offence   offenceKey(list, offence)    link      link id        titles  language
//   approval  Approval::key             reference  ReferenceTable::id
//   table     DecisionTable::id         attribute  Attribute::id        layout  Layout::id
//   counting  list id                     coded table  CodedTable::id   series  Series::id
//   answer  Answer::key                 method  MethodAnswer::key
//   submission  Submission::id          returned part  ReturnedPart::id
//   assessment answer  Answer::id       assessment entry  Entry::id
// The objects are those of json.h. An offence or list that comes in at a certain place, or moves,
// also has "follows": the id it comes after, "" for the first; without it a new one goes to the
// end and an old one stays. Tables, attributes and layouts have it when they come in.
struct Change {
    QString part;
    QString key;
    QJsonObject before;
    QJsonObject after;
};

inline QString offenceKey(const QString &listId, const QString &offenceId)
{
    return listId + QChar(0x1f) + offenceId;
}

// What a person does in one step: one transaction, one undo step, one line of the audit trail.
// Each thing changes once in it.
struct Edit {
    base::Text label; // "Link 861 to 0401"
    QList<Change> changes;
    bool isEmpty() const { return changes.isEmpty(); }
};

enum class Step { Do, Undo, Redo };

// A line of the audit trail. It is only ever appended to: undo and redo are lines of their own that
// name their target.
struct HistoryEntry {
    qint64 number = 0;
    QDateTime time;
    QString author;
    Step step = Step::Do;
    qint64 target = 0; // number of the entry undone or redone
    base::Text label;
    int changeCount = 0;
};

// What one entry did to one thing.
struct HistoryChange {
    HistoryEntry entry;
    Change change;
};

} // namespace project
