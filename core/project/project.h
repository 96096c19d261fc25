// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/project/edit.h"
#include "core/project/projectdata.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace project
{

class WorkingCopy;

// What a change touched, so that a view can decide whether it concerns it.
struct ChangeEvent {
    QSet<QString> parts; // of Change::part
    QStringList keys; // of Change::key, when there are few (<= 1000); empty = many
};

// An open project: its values and the one way to change them. Every successful execute() is on disk
// in the working copy when it returns; a failed one changed nothing. Belongs to the thread that
// made it.
class Project : public QObject
{
    Q_OBJECT
public:
    ~Project() override;

    const ProjectData &data() const { return m_data; }
    quint64 revision() const { return m_revision; } // grows with every change

    QString path() const; // empty while never saved
    bool isReadOnly() const;
    bool isModified() const; // differs from the saved file
    QString author() const { return m_author; }
    void setAuthor(const QString &name);
    // What a person should know after opening: the format was renewed, saves need another place.
    QList<base::Text> notes() const { return m_notes; }

    base::Result<> execute(const Edit &edit); // an empty edit does nothing
    bool canUndo() const;
    bool canRedo() const;
    base::Result<> undo();
    base::Result<> redo();
    // Newest first: the steps undo() and redo() would take, for their lists.
    QList<HistoryEntry> undoList(int limit = 100) const;
    QList<HistoryEntry> redoList(int limit = 100) const;
    // The audit trail, newest first; of one thing by its part and key.
    QList<HistoryEntry> history(int limit, qint64 before = -1) const;
    QList<HistoryChange> historyOf(const QString &part, const QString &key) const;

    base::Result<> save();
    base::Result<> saveAs(const QString &path);
    // Closing leaves the working copy as a crash would, to be offered again: for edits that could
    // not be saved when nobody is there to be asked.
    void keepEdits();

Q_SIGNALS:
    void changed(const project::ChangeEvent &event);
    void modifiedChanged(bool modified);

private:
    friend class ProjectFile;
    friend struct ProjectProbe; // of the tests
    explicit Project(std::unique_ptr<WorkingCopy> copy);
    base::Result<> begin(const Settings &settings); // line 1 of the history
    base::Result<> take(HistoryEntry entry, const QList<Change> &changes, const base::Text &tried);
    base::Result<> takeBack(Step step, qint64 target);
    QList<HistoryEntry> entriesOf(const QList<qint64> &numbers, int limit) const;
    void announce(const QList<Change> &changes);
    void checkModified();

    std::unique_ptr<WorkingCopy> m_copy;
    ProjectData m_data;
    QList<base::Text> m_notes;
    QString m_author;
    quint64 m_revision = 0;
    bool m_wasModified = false;
};

} // namespace project
