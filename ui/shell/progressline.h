// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/jobs.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace shell
{

// What runs longer than half a second, how far it is, and a way to stop it. The newest job is
// shown; the others come up as it ends.
class ProgressLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressLine(jobs::Jobs &jobs, QWidget *parent = nullptr);
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

private:
    struct Running {
        QString title;
        std::shared_ptr<jobs::JobProgress> progress;
    };
    void begin(const QString &title, const std::shared_ptr<jobs::JobProgress> &progress);
    void end(const std::shared_ptr<jobs::JobProgress> &progress);
    void showNewest();

    QLabel *m_title;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_timer;
    std::chrono::milliseconds m_delay { 500 };
    QList<Running> m_running; // those that have lasted long enough
};

} // namespace shell
