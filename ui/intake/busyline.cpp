// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/busyline.h"

#include "ui/intake/task.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <chrono>

namespace intake
{

namespace
{
constexpr std::chrono::milliseconds Appears { 300 };
constexpr std::chrono::milliseconds Renewed { 100 };
constexpr int Steps = 1000; // a progress bar counts in int, files in qint64
} // namespace

BusyLine::BusyLine(Task &task, QWidget *parent)
    : QWidget(parent)
    , m_task(task)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(widgets::icon(QStringLiteral("process-stop")), tr("Stop"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::Gap);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setObjectName(QStringLiteral("stopTask"));
    hide();
    m_appear.setSingleShot(true);
    connect(&m_appear, &QTimer::timeout, this, &QWidget::show);
    connect(&m_poll, &QTimer::timeout, this, &BusyLine::refresh);
    connect(&task, &Task::busyChanged, this, &BusyLine::follow);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_task.cancel();
        Q_EMIT cancelled();
    });
}

void BusyLine::follow(bool busy)
{
    if (!busy) {
        m_appear.stop();
        m_poll.stop();
        hide();
        return;
    }
    m_title->setText(m_task.title());
    refresh();
    m_appear.start(Appears);
    m_poll.start(Renewed);
}

void BusyLine::refresh()
{
    const qint64 total = m_task.total();
    m_bar->setRange(0, total > 0 ? Steps : 0);
    if (total > 0)
        m_bar->setValue(int(m_task.done() * Steps / total));
}

} // namespace intake
