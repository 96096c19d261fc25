// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/task.h"

namespace intake
{

Task::Task(jobs::Jobs &jobs, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
{
}

Task::~Task()
{
    if (m_progress)
        m_progress->cancel();
}

void Task::begin(const QString &title, const std::shared_ptr<jobs::JobProgress> &progress)
{
    m_title = title;
    m_progress = progress;
    Q_EMIT busyChanged(true);
}

void Task::end()
{
    m_progress.reset();
    Q_EMIT busyChanged(false);
}

void Task::cancel()
{
    if (!m_progress)
        return;
    ++m_run;
    m_progress->cancel();
    end();
}

} // namespace intake
