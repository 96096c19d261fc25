// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/intake/task.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace widgets
{
class MessageBar;
}

namespace intake
{

// A window that leads through a few steps, with the list of steps above. It is not modal: the main
// window stays usable beside it. Going back loses nothing. Whoever opens it makes it a child of a
// widget that is gone when the project closes.
class StepsDialog : public QDialog
{
    Q_OBJECT
public:
    StepsDialog(const QString &title, jobs::Jobs &jobs, QWidget *parent = nullptr);

    int step() const { return m_step; }
    int stepCount() const { return int(m_steps.size()); }
    bool isReady(int step) const { return m_steps.at(step).ready; }
    // Goes on from the present step as the Next button does; the last step ends the dialog.
    void goOn();
    void goTo(int step);

protected:
    int addStep(const QString &title, QWidget *content);
    void setStepTitle(int step, const QString &title);
    void setStepUsed(int step, bool used); // steps that do not apply are left out
    void setReady(int step, bool ready); // whether one can go on from it
    void setFinishText(const QString &text);
    // Going on from a step; the base class shows the next one. A subclass may work first and call
    // showNext() when done.
    virtual void leave(int step);
    virtual void finish() = 0;
    void showNext();
    void showError(const base::Error &error);

    Task &task() { return m_task; }
    widgets::MessageBar &messages() { return *m_messages; }

private:
    struct Step {
        QToolButton *button = nullptr;
        QWidget *content = nullptr;
        QString title;
        bool used = true;
        bool ready = false;
    };
    int neighbour(int step, int direction) const; // -1: none
    bool isReachable(int step) const;
    void number(); // the steps in use, from 1
    void refresh();

    Task m_task;
    QList<Step> m_steps;
    int m_step = 0;
    QHBoxLayout *m_bar;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    QPushButton *m_back;
    QPushButton *m_next;
    QString m_finishText;
};

} // namespace intake
