// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/classification/search.h"
#include "core/coding/coderecords.h"
#include "core/project/edits.h"
#include "core/project/project.h"
#include "core/suggestion/suggester.h"
#include "core/validation/check.h"
#include "ui/jobs/jobs.h"

#include <QObject>

#include <memory>

namespace session
{

// The file of records that somebody chose or coded while the project is open, and how it is read.
struct LoadedRecords {
    coding::CodeRequest request; // without a coded file and cross table
    mapping::Status leastStatus = mapping::Status::Draft; // of links that count
    bool operator==(const LoadedRecords &other) const = default;
};

// What every page of one open project works with, made once when the project opens and gone when it
// closes. Derived values (findings, coverage, suggestions) are kept here with the revision they
// were made from and renewed in the background.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(std::unique_ptr<project::Project> project,
            classification::Classification classification, jobs::Jobs &jobs,
            const base::Clock &clock, base::IdSource &ids);
    ~Session() override;

    project::Project &project() { return *m_project; }
    const project::ProjectData &data() const { return m_project->data(); }
    const classification::Classification &classification() const; // with imported titles
    const classification::SearchIndex &search() const;
    jobs::Jobs &jobs() { return m_jobs; }
    base::IdSource &ids() { return m_ids; }
    project::Signature signature() const; // author and time of now
    QString language() const; // of titles and labels: the screen's language

    // Executes and, when that fails, tells the window (failed()). Returns whether it worked.
    bool run(const project::Edit &edit);
    bool undo();
    bool redo();

    // The list that the pages show.
    QString currentList() const { return m_currentList; }
    void setCurrentList(const QString &listId);

    // The records that pages may show figures of; none until a file is chosen.
    const std::optional<LoadedRecords> &loadedRecords() const { return m_records; }
    void setLoadedRecords(const std::optional<LoadedRecords> &records);

    // Findings of all lists with their explanations, as of findingsRevision(); findingsChanged()
    // when renewed.
    const QList<validation::Judged> &findings() const { return m_findings; }
    quint64 findingsRevision() const { return m_findingsRevision; } // of the project
    // Whether they are being made anew.
    bool isChecking() const { return m_isChecking; }
    // Suggestions for one offence, given answers to questions about it; learned from the confirmed
    // links at the last change. Fast enough for the window's thread; none while isPreparing().
    QList<suggestion::Suggestion> suggest(const QString &listId, const QString &offenceId,
                                          int limit, const QStringList &answers = {}) const;
    // What to ask about it, see suggestion::Suggester::questions().
    QList<suggestion::Question> questions(const QString &listId, const QString &offenceId,
                                          int limit, const QStringList &answers) const;
    // What answers those two, for work in the background: it learns while it is asked.
    std::shared_ptr<const suggestion::Suggester> suggester() const { return m_suggester; }
    // The list's language has not been read yet; suggestionsChanged() when it has.
    bool isPreparing(const QString &listId) const;

Q_SIGNALS:
    void changed(const project::ChangeEvent &event); // after every edit, undo, redo
    void loadedRecordsChanged();
    void currentListChanged(const QString &listId);
    void findingsChanged();
    void suggestionsChanged(); // prepared or learned anew
    void titlesChanged(); // classification() has other titles
    void failed(const base::Error &error); // shown by the window in its message bar
    void placeRequested(const base::Place &place); // "show me this"

private:
    void refresh(const project::ChangeEvent &event);
    std::optional<suggestion::Query> queryOf(const QString &listId, const QString &offenceId,
                                             const QStringList &answers) const;
    bool report(const base::Result<> &result); // failed() when it did not work
    void keepCurrentListAlive();
    void renewTitles();
    void renewFindings(); // checks in the background; again when an edit came in between
    void judgeFindings(); // explanations come and go without new checks
    void renewPrecedents();
    void prepareLanguages(); // of the lists, in the background

    std::unique_ptr<project::Project> m_project;
    classification::Classification m_plain;
    classification::Classification m_classification;
    std::unique_ptr<classification::SearchIndex> m_search;
    std::shared_ptr<suggestion::Suggester> m_suggester;
    QSet<QString> m_prepared, m_inPreparation; // languages
    jobs::Jobs &m_jobs;
    const base::Clock &m_clock;
    base::IdSource &m_ids;
    QString m_currentList;
    std::optional<LoadedRecords> m_records;
    base::Findings m_unjudged;
    QList<base::Approval> m_approvals; // what m_findings points into
    QList<validation::Judged> m_findings;
    quint64 m_findingsRevision = 0;
    bool m_isChecking = false;
    bool m_isLearning = false;
};

} // namespace session
