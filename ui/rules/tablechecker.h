// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/analysis.h"
#include "ui/rules/cellwords.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace rulespage
{

// What is wrong with a table, worked out by a job.
struct Checked {
    rules::DecisionTable table;
    SharedDictionary dictionary;
    rules::BoxTable boxes;
    base::Findings findings; // of single cells and rows
    rules::Analysis analysis; // of the rows together
    bool isAnalysed = false; // false: a column is unknown, so that the table says something else
};
Checked check(const rules::DecisionTable &table, const SharedDictionary &dictionary,
              const classification::Classification &classification);

// How many findings a table has.
struct Counts {
    int errors = 0, warnings = 0, notes = 0;
    bool operator==(const Counts &other) const = default;
};
Counts countsOf(const Checked &checked);

// Checks the table that is shown, on a worker: only the newest of what it was given while it was
// at work, and a little later while somebody types.
class TableChecker : public QObject
{
    Q_OBJECT
public:
    explicit TableChecker(session::Session &session, QObject *parent = nullptr);

    void setDictionary(const SharedDictionary &dictionary);
    void forget() { m_newest.reset(); } // the same table is checked again when it comes back
    void check(const rules::DecisionTable &table); // at once; nothing new is not checked again
    void checkSoon(const rules::DecisionTable &table); // it is still being typed
    bool isChecking() const { return m_isChecking || m_wanted; }

Q_SIGNALS:
    void done(const std::shared_ptr<const rulespage::Checked> &checked);

private:
    void start();
    session::Session &m_session;
    SharedDictionary m_dictionary;
    std::optional<rules::DecisionTable> m_wanted;
    std::optional<rules::DecisionTable> m_newest; // in work, or done last
    QTimer m_pause;
    bool m_isChecking = false;
};

// The numbers of findings of all tables, for their list. Tables that did not change are not checked
// again.
class TableCounter : public QObject
{
    Q_OBJECT
public:
    explicit TableCounter(session::Session &session, QObject *parent = nullptr);
    void count(const SharedDictionary &dictionary); // the tables of the project as they are
    std::optional<Counts> counts(const QString &table) const;

Q_SIGNALS:
    void counted();

private:
    struct Known {
        rules::DecisionTable table;
        SharedDictionary dictionary;
        Counts counts;
    };
    void start();
    QList<rules::DecisionTable> outdated() const;

    session::Session &m_session;
    SharedDictionary m_dictionary;
    QHash<QString, Known> m_known; // by table id
    bool m_isCounting = false;
};

} // namespace rulespage
