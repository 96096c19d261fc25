// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/text.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace jobs
{

// How far one job is; read by the window's progress line, written by the worker.
class JobProgress final : public base::Progress
{
public:
    bool advance(qint64 done, qint64 total) override;
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    bool isQuiet() const { return m_isQuiet; }
    void setQuiet() { m_isQuiet = true; } // before the worker starts
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }

private:
    std::atomic<qint64> m_done { 0 };
    std::atomic<qint64> m_total { 0 };
    std::atomic<bool> m_cancelled { false };
    bool m_isQuiet = false;
};

// Runs core functions on workers and hands their values to the window's thread. Work gets values,
// never widgets or the project; a delivery whose receiver is gone is dropped. Jobs that last over
// half a second show a progress line with cancel.
class Jobs : public QObject
{
    Q_OBJECT
public:
    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override; // cancels and waits

    template<typename Work, typename Deliver>
    void start(const base::Text &title, QObject *receiver, Work work, Deliver deliver)
    {
        launch(begin(title, Telling::Aloud), receiver, std::move(work), std::move(deliver));
    }
    // The same for what the program does by itself, such as renewing findings: nobody started it,
    // so nobody is shown it or may cancel it.
    template<typename Work, typename Deliver>
    void startQuietly(QObject *receiver, Work work, Deliver deliver)
    {
        launch(begin({}, Telling::Quiet), receiver, std::move(work), std::move(deliver));
    }
    // For tests: returns when everything started so far has been delivered.
    void waitForAll();
    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    void started(const QString &title, std::shared_ptr<jobs::JobProgress> progress);
    void finished(std::shared_ptr<jobs::JobProgress> progress);

private:
    enum class Telling { Aloud, Quiet };
    using Running = std::shared_ptr<JobProgress>;

    template<typename Work, typename Deliver>
    void launch(Running progress, QObject *receiver, Work work, Deliver deliver)
    {
        using Value = std::decay_t<std::invoke_result_t<Work, base::Progress &>>;
        QPointer<QObject> guard(receiver);
        // The value is posted before the worker ends, so that the destructor, which waits for the
        // workers, never leaves one behind that still wants to post.
        m_running << QtConcurrent::run(&m_workers, [this, work, deliver, progress, guard] {
            auto value = std::make_shared<Value>(work(*progress));
            QMetaObject::invokeMethod(
                this,
                [this, value, deliver, progress, guard]() mutable {
                    end(progress);
                    if (guard && !progress->isCancelled())
                        deliver(std::move(*value));
                },
                Qt::QueuedConnection);
        });
    }
    Running begin(const base::Text &title, Telling telling);
    void end(const Running &progress);
    // Not the global pool: Qt fills large areas with that one, so the window would wait for jobs.
    QThreadPool m_workers;
    QList<QFuture<void>> m_running;
    QList<std::weak_ptr<JobProgress>> m_progress;
    int m_open = 0;
};

} // namespace jobs
