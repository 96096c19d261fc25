// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectfile.h"
#include "ui/session/session.h"
#include "ui/shell/settings.h"

#include <QObject>

#include <memory>

namespace shell
{

// Opens, creates, recovers, saves and closes projects; holds the session of the open one. Asks
// nothing: whether changes may be lost is asked by the window before it calls.
class Workspace : public QObject
{
    Q_OBJECT
public:
    Workspace(jobs::Jobs &jobs, const base::Clock &clock, base::IdSource &ids, Settings &settings,
              const project::Folders &folders = {});
    ~Workspace() override;

    session::Session *session() const { return m_session.get(); } // nullptr: nothing is open

    base::Result<> create(const project::Settings &settings);
    // A file that cannot be opened for writing (somebody else has it, the folder is
    // write-protected) opens for reading; why() then says what stood in the way.
    base::Result<> open(const QString &path);
    std::optional<base::Error> whyReadOnly() const { return m_whyReadOnly; }
    base::Result<> recover(const project::Leftover &leftover);
    base::Result<> discard(const project::Leftover &leftover);
    base::Result<> save(); // needs a path
    base::Result<> saveAs(const QString &path);
    void close();

    // Working copies that a crash left: of projects never saved and of the recent files.
    QList<project::Leftover> leftovers() const;
    QList<project::Leftover> leftoversOf(const QString &path) const;
    QStringList recentFiles() const;
    void forgetFile(const QString &path);
    QString author() const;
    void setAuthor(const QString &name);

Q_SIGNALS:
    void sessionAboutToClose();
    void sessionChanged();
    void recentFilesChanged();

private:
    base::Result<> start(base::Result<std::unique_ptr<project::Project>> project);
    void rememberFile(const QString &path);

    jobs::Jobs &m_jobs;
    const base::Clock &m_clock;
    base::IdSource &m_ids;
    Settings &m_settings;
    project::ProjectFile m_files;
    std::unique_ptr<session::Session> m_session;
    std::optional<base::Error> m_whyReadOnly;
};

} // namespace shell
