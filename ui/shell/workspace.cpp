// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace shell
{

namespace
{

constexpr int MostRecentFiles = 10;

QString accountName()
{
    const QString name = qEnvironmentVariable("USER");
    if (!name.isEmpty())
        return name;
    const QString other = qEnvironmentVariable("USERNAME");
    return other.isEmpty() ? Workspace::tr("Unnamed person") : other;
}

} // namespace

Workspace::Workspace(jobs::Jobs &jobs, const base::Clock &clock, base::IdSource &ids,
                     Settings &settings, const project::Folders &folders)
    : m_jobs(jobs)
    , m_clock(clock)
    , m_ids(ids)
    , m_settings(settings)
    , m_files(clock, folders)
{
}

Workspace::~Workspace() = default;

base::Result<> Workspace::create(const project::Settings &settings)
{
    m_whyReadOnly.reset();
    return start(m_files.create(settings, author()));
}

base::Result<> Workspace::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_session && m_session->project().path() == absolute)
        return {};
    m_whyReadOnly.reset();
    auto opened = m_files.open(absolute, project::Access::ReadWrite, author());
    if (!opened) {
        if (!m_files.holder(absolute))
            return tl::unexpected(opened.error());
        auto readable = m_files.open(absolute, project::Access::ReadOnly, author());
        if (!readable)
            return tl::unexpected(readable.error());
        m_whyReadOnly = opened.error();
        opened = std::move(readable);
    }
    auto started = start(std::move(opened));
    if (started)
        rememberFile(absolute);
    return started;
}

base::Result<> Workspace::recover(const project::Leftover &leftover)
{
    m_whyReadOnly.reset();
    return start(m_files.recover(leftover, author()));
}

base::Result<> Workspace::discard(const project::Leftover &leftover)
{
    return m_files.discard(leftover);
}

base::Result<> Workspace::start(base::Result<std::unique_ptr<project::Project>> project)
{
    if (!project)
        return tl::unexpected(project.error());
    auto classification = classification::Classification::load(
        QStringLiteral(":/classifications/") + (*project)->data().settings.classification);
    if (!classification)
        return tl::unexpected(classification.error());
    if (m_session) {
        Q_EMIT sessionAboutToClose();
        m_session.reset();
    }
    m_session = std::make_unique<session::Session>(std::move(*project), std::move(*classification),
                                                   m_jobs, m_clock, m_ids);
    m_session->setCurrentList(m_settings.value(Setting::LastList).toString());
    connect(m_session.get(), &session::Session::currentListChanged, this,
            [this](const QString &list) { m_settings.setValue(Setting::LastList, list); });
    Q_EMIT sessionChanged();
    return {};
}

base::Result<> Workspace::save()
{
    auto saved = m_session->project().save();
    if (saved)
        rememberFile(m_session->project().path());
    return saved;
}

base::Result<> Workspace::saveAs(const QString &path)
{
    auto saved = m_session->project().saveAs(path);
    if (saved) {
        m_whyReadOnly.reset();
        rememberFile(m_session->project().path());
    }
    return saved;
}

void Workspace::close()
{
    if (!m_session)
        return;
    Q_EMIT sessionAboutToClose();
    m_session.reset();
    Q_EMIT sessionChanged();
}

QList<project::Leftover> Workspace::leftovers() const
{
    QList<project::Leftover> all = m_files.leftovers({});
    for (const QString &path : recentFiles())
        all << m_files.leftovers(path);
    return all;
}

QList<project::Leftover> Workspace::leftoversOf(const QString &path) const
{
    return m_files.leftovers(QFileInfo(path).absoluteFilePath());
}

QStringList Workspace::recentFiles() const
{
    return m_settings.value(Setting::RecentFiles).toStringList();
}

void Workspace::rememberFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(Setting::RecentFiles, files.mid(0, MostRecentFiles));
    Q_EMIT recentFilesChanged();
}

void Workspace::forgetFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue(Setting::RecentFiles, files);
    Q_EMIT recentFilesChanged();
}

QString Workspace::author() const
{
    const QString name = m_settings.value(Setting::Author).toString();
    return name.isEmpty() ? accountName() : name;
}

void Workspace::setAuthor(const QString &name)
{
    m_settings.setValue(Setting::Author, name);
    if (m_session)
        m_session->project().setAuthor(author());
}

} // namespace shell
