// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/progressline.h"

#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace shell
{

ProgressLine::ProgressLine(jobs::Jobs &jobs, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::Gap);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_bar->setMaximumWidth(180);
    m_bar->setMaximumHeight(fontMetrics().height());
    m_bar->setTextVisible(false);
    m_cancel->setIcon(widgets::icon(QStringLiteral("process-stop")));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_running.isEmpty())
            m_running.constLast().progress->cancel();
        m_cancel->setEnabled(false);
    });
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &ProgressLine::showNewest);
    connect(&jobs, &jobs::Jobs::started, this, &ProgressLine::begin);
    connect(&jobs, &jobs::Jobs::finished, this, &ProgressLine::end);
    hide();
}

void ProgressLine::begin(const QString &title, const std::shared_ptr<jobs::JobProgress> &progress)
{
    std::weak_ptr<jobs::JobProgress> weak = progress;
    QTimer::singleShot(m_delay, this, [this, title, weak] {
        if (auto running = weak.lock()) {
            m_running << Running { title, running };
            m_cancel->setEnabled(true);
            showNewest();
        }
    });
}

void ProgressLine::end(const std::shared_ptr<jobs::JobProgress> &progress)
{
    m_running.removeIf([&](const Running &running) { return running.progress == progress; });
    m_cancel->setEnabled(true);
    showNewest();
}

void ProgressLine::showNewest()
{
    setVisible(!m_running.isEmpty());
    if (m_running.isEmpty()) {
        m_timer.stop();
        return;
    }
    const Running &running = m_running.constLast();
    m_title->setText(running.progress->isCancelled() ? tr("Stopping: %1").arg(running.title)
                                                     : running.title);
    m_bar->setAccessibleName(running.title);
    const qint64 total = running.progress->total();
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(int(1000 * running.progress->done() / total));
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace shell
