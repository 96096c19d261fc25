// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/jobs.h"

#include <QObject>

namespace intake
{

// The background work of one dialog, one piece at a time: starting another or cancel() drops the
// piece before, so that an answer which nobody waits for any more never arrives.
class Task : public QObject
{
    Q_OBJECT
public:
    explicit Task(jobs::Jobs &jobs, QObject *parent = nullptr);
    ~Task() override;

    template<typename Work, typename Deliver>
    void start(const base::Text &title, Work work, Deliver deliver)
    {
        cancel();
        const int run = ++m_run;
        const auto seen = connect(&m_jobs, &jobs::Jobs::started, this, &Task::begin);
        m_jobs.start(title, this, work, [this, run, deliver](auto value) {
            if (run != m_run)
                return;
            end();
            deliver(std::move(value));
        });
        disconnect(seen);
    }
    void cancel();
    bool isBusy() const { return m_progress != nullptr; }
    QString title() const { return m_title; }
    // How far it is: 0 of 0 while that is not known.
    qint64 done() const { return m_progress ? m_progress->done() : 0; }
    qint64 total() const { return m_progress ? m_progress->total() : 0; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void begin(const QString &title, const std::shared_ptr<jobs::JobProgress> &progress);
    void end();

    jobs::Jobs &m_jobs;
    std::shared_ptr<jobs::JobProgress> m_progress;
    QString m_title;
    int m_run = 0;
};

} // namespace intake
