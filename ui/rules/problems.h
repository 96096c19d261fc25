// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/tablemodel.h"
#include "ui/rules/tablechecker.h"

#include <QSet>

namespace rulespage
{

// One line of the list of findings: something wrong in a row, or of the rows together.
struct Problem {
    base::Severity severity = base::Severity::Note;
    int finding = -1; // position in Checked::findings, or
    int issue = -1; // in its analysis
    QStringList rows; // Row ids, first the one to look at
    QString repair; // what one key does about it; empty: only a person can decide
};
using SharedChecked = std::shared_ptr<const Checked>;

QList<Problem> problemsOf(const Checked &checked); // gravest first

// What a problem says, rendered when it is shown.
class ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(rulespage::ProblemWords)
public:
    static QString kind(const Checked &checked, const Problem &problem); // "Gap"
    static QString sentence(const Checked &checked, const Problem &problem,
                            const QString &language);
    static QString repair(rules::IssueKind kind); // "Insert the missing row"
    static QString rowName(const QString &id); // "7", "default"
    static QString summary(const Checked &checked); // of the whole table
};

// Which cells of the grid a checked table has marks in.
struct Marks {
    QHash<QString, base::Severity> rows; // by row id: the gravest
    QHash<QString, QHash<QString, base::Severity>> cells; // row id -> attribute
    QSet<QString> columns; // attributes that a gap restricts
};
Marks marksOf(const Checked &checked);

} // namespace rulespage
