// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

#include <QCoreApplication>

namespace jobs
{

bool JobProgress::advance(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    return !m_cancelled;
}

Jobs::Jobs(QObject *parent)
    : QObject(parent)
{
}

Jobs::~Jobs()
{
    for (const auto &weak : std::as_const(m_progress)) {
        if (auto progress = weak.lock())
            progress->cancel();
    }
    for (auto &future : m_running)
        future.waitForFinished();
}

void Jobs::waitForAll()
{
    while (m_open > 0) {
        const auto running = m_running;
        for (auto future : running)
            future.waitForFinished();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

Jobs::Running Jobs::begin(const base::Text &title, Telling telling)
{
    auto progress = std::make_shared<JobProgress>();
    if (telling == Telling::Quiet)
        progress->setQuiet();
    m_progress << progress;
    ++m_open;
    if (telling == Telling::Aloud)
        Q_EMIT started(title.toString(), progress);
    return progress;
}

void Jobs::end(const Running &progress)
{
    --m_open;
    m_progress.removeIf([&](const auto &weak) { return weak.lock() == progress; });
    m_running.removeIf([](const QFuture<void> &future) { return future.isFinished(); });
    if (!progress->isQuiet())
        Q_EMIT finished(progress);
}

} // namespace jobs
