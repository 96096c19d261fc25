// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/stepsdialog.h"

#include "ui/intake/busyline.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace intake
{

namespace
{
constexpr QSize Comfortable { 1060, 660 }; // fits on 1366x768 with its frame
}

StepsDialog::StepsDialog(const QString &title, jobs::Jobs &jobs, QWidget *parent)
    : QDialog(parent)
    , m_task(jobs)
    , m_bar(new QHBoxLayout)
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_finishText(tr("Finish"))
{
    setWindowTitle(title);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setModal(false);
    resize(Comfortable);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    m_bar->setSpacing(widgets::HalfGap);
    m_bar->addStretch(1);
    column->addLayout(m_bar);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new BusyLine(m_task, this), 1);
    foot->addStretch(1);
    m_back = new QPushButton(widgets::icon(QStringLiteral("go-previous")), tr("&Back"), this);
    m_next = new QPushButton(tr("&Next"), this);
    m_next->setObjectName(QStringLiteral("next"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton *button : { m_back, m_next, cancel })
        foot->addWidget(button);
    for (QPushButton *button : { m_back, cancel })
        button->setAutoDefault(false); // Enter goes on and never throws away
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(neighbour(m_step, -1)); });
    connect(m_next, &QPushButton::clicked, this, &StepsDialog::goOn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_task, &Task::busyChanged, this, &StepsDialog::refresh);
    connect(this, &QDialog::finished, &m_task, &Task::cancel);
}

int StepsDialog::addStep(const QString &title, QWidget *content)
{
    const int step = stepCount();
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("step%1").arg(step));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, step] {
        refresh();
        if (step > m_step)
            goOn(); // a step may have work to do before the next one can be shown
        else
            goTo(step);
    });
    m_bar->insertWidget(m_bar->count() - 1, button);
    m_stack->addWidget(content);
    m_steps << Step { button, content, title };
    number();
    refresh();
    return step;
}

void StepsDialog::setStepTitle(int step, const QString &title)
{
    m_steps[step].title = title;
    number();
}

void StepsDialog::setStepUsed(int step, bool used)
{
    m_steps[step].used = used;
    m_steps[step].button->setVisible(used);
    number();
    refresh();
}

void StepsDialog::setReady(int step, bool ready)
{
    m_steps[step].ready = ready;
    refresh();
}

void StepsDialog::setFinishText(const QString &text)
{
    m_finishText = text;
    refresh();
}

void StepsDialog::number()
{
    int number = 0;
    for (const Step &step : std::as_const(m_steps)) {
        if (step.used)
            step.button->setText(tr("%1. %2", "number and title of a step")
                                     .arg(QLocale().toString(++number), step.title));
    }
}

int StepsDialog::neighbour(int step, int direction) const
{
    for (int other = step + direction; other >= 0 && other < stepCount(); other += direction) {
        if (m_steps.at(other).used)
            return other;
    }
    return -1;
}

bool StepsDialog::isReachable(int step) const
{
    for (int other = 0; other < step; ++other) {
        if (m_steps.at(other).used && !m_steps.at(other).ready)
            return false;
    }
    return step <= m_step || neighbour(m_step, 1) == step;
}

void StepsDialog::goOn()
{
    if (!m_steps.at(m_step).ready || m_task.isBusy())
        return;
    m_messages->clear();
    if (neighbour(m_step, 1) < 0)
        finish();
    else
        leave(m_step);
}

void StepsDialog::leave(int)
{
    showNext();
}

void StepsDialog::showNext()
{
    goTo(neighbour(m_step, 1));
}

void StepsDialog::goTo(int step)
{
    if (step < 0 || step == m_step)
        return;
    m_step = step;
    m_stack->setCurrentIndex(step);
    refresh();
    m_steps.at(step).content->setFocus();
}

void StepsDialog::refresh()
{
    const bool isLast = neighbour(m_step, 1) < 0;
    m_back->setEnabled(neighbour(m_step, -1) >= 0);
    m_next->setText(isLast ? m_finishText : tr("&Next"));
    m_next->setIcon(
        widgets::icon(isLast ? QStringLiteral("dialog-ok-apply") : QStringLiteral("go-next")));
    m_next->setEnabled(!m_steps.isEmpty() && m_steps.at(m_step).ready && !m_task.isBusy());
    for (int step = 0; step < stepCount(); ++step) {
        QToolButton *button = m_steps.at(step).button;
        button->setEnabled(isReachable(step));
        button->setChecked(step == m_step);
        QFont face = font();
        face.setWeight(step == m_step ? QFont::DemiBold : QFont::Normal);
        button->setFont(face);
    }
}

void StepsDialog::showError(const base::Error &error)
{
    m_messages->addError(error);
}

} // namespace intake
