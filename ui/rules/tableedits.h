// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/decisiontable.h"

namespace rulespage
{

// Changes of a decision table as a person makes them, as values: the page runs what comes out as
// one undoable step. Lines count the rows and then the impossible combinations, as the grid shows
// them.
enum class Direction { Up, Down };

int lineCount(const rules::DecisionTable &table);
bool isImpossible(const rules::DecisionTable &table, int line);
const rules::Row &lineAt(const rules::DecisionTable &table, int line);
rules::Row &lineAt(rules::DecisionTable &table, int line);
int lineOf(const rules::DecisionTable &table, const QString &row); // -1: none

// A new row after a line (-1: first); never after the default row.
struct Inserted {
    rules::DecisionTable table;
    int line = -1;
};
Inserted withNewRow(const rules::DecisionTable &table, int after);
Inserted withDefaultRow(const rules::DecisionTable &table);
Inserted withImpossible(const rules::DecisionTable &table); // one more combination
// Copies stand below the last of the lines; a copy of the default row is an ordinary one.
Inserted withCopies(const rules::DecisionTable &table, const QList<int> &lines);
Inserted withMoved(const rules::DecisionTable &table, int line, Direction direction);
rules::DecisionTable withoutLines(const rules::DecisionTable &table, QList<int> lines);

// The columns of the table become these; cells of those that go away are dropped.
rules::DecisionTable withAttributes(const rules::DecisionTable &table,
                                    const QStringList &attributes);

// An id that no other table has, made from words: "robbery", "robbery_2".
QString freeTableId(const QList<rules::DecisionTable> &tables, const QString &words);

} // namespace rulespage
