// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace intake
{

class Task;

// What a task is doing, how far it is, and its cancel button. Shown only when the task lasts, so
// that quick work does not flicker.
class BusyLine : public QWidget
{
    Q_OBJECT
public:
    explicit BusyLine(Task &task, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelled();

private:
    void follow(bool busy);
    void refresh();

    Task &m_task;
    QLabel *m_title;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_appear;
    QTimer m_poll;
};

} // namespace intake
