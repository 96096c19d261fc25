// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/previewpane.h"

#include "ui/intake/busyline.h"
#include "ui/reports/pageview.h"
#include "ui/reports/previewbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace reportspage
{

PreviewPane::PreviewPane(session::Session &session, widgets::MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_messages(messages)
    , m_making(session.jobs())
    , m_writing(session.jobs())
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
    , m_view(new PageView(this))
    , m_bar(new PreviewBar(*m_view, this))
{
    makeActions();
    layOut();
    for (const intake::Task *task : { &m_making, &m_writing })
        connect(task, &intake::Task::busyChanged, this, &PreviewPane::refresh);
    refresh();
}

QAction *PreviewPane::newAction(const QString &name, const QString &icon, const QString &text)
{
    auto *action = new QAction(widgets::icon(icon), text, this);
    action->setObjectName(name);
    return action;
}

void PreviewPane::makeActions()
{
    m_renew = newAction(QStringLiteral("makeReport"), QStringLiteral("view-refresh"),
                        tr("&Make it again"));
    connect(m_renew, &QAction::triggered, this, &PreviewPane::makeWished);
    const QList<std::pair<render::Format, QString>> formats {
        { render::Format::Html, tr("&HTML, for browsers and screen readers…") },
        { render::Format::Pdf, tr("&PDF, as it is shown here…") },
        { render::Format::Odt, tr("&ODT, for LibreOffice Writer…") },
        { render::Format::Docx, tr("&DOCX, for Microsoft Word…") },
        { render::Format::Xlsx, tr("&XLSX, the tables alone…") },
    };
    for (const auto &[format, text] : formats) {
        QAction *action = newAction(QStringLiteral("saveReport:") + render::suffixOf(format),
                                    QStringLiteral("document-export"), text);
        connect(action, &QAction::triggered, this,
                [this, format = format] { chooseAndSave(format); });
        m_save << action;
    }
    m_print
        = newAction(QStringLiteral("printReport"), QStringLiteral("document-print"), tr("P&rint…"));
    connect(m_print, &QAction::triggered, this, &PreviewPane::printPages);
}

void PreviewPane::layOut()
{
    m_empty->setObjectName(QStringLiteral("noReport"));
    m_empty->addAction(m_renew);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *save = new QToolButton(this);
    save->setObjectName(QStringLiteral("saveReport"));
    save->setText(tr("&Save as"));
    save->setIcon(widgets::icon(QStringLiteral("document-save-as")));
    save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(save);
    menu->addActions(m_save);
    save->setMenu(menu);
    auto *printer = new QToolButton(this);
    printer->setDefaultAction(m_print);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bar, 1);
    for (QToolButton *button : { save, printer }) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    auto *making = new intake::BusyLine(m_making, this);
    column->addWidget(making);
    column->addWidget(new intake::BusyLine(m_writing, this));
    connect(making, &intake::BusyLine::cancelled, this, [this] {
        showEmpty(tr("The report was not made to its end"),
                  tr("It was stopped. Make it again when there is time."));
    });
}

QList<QAction *> PreviewPane::paneActions() const
{
    return QList<QAction *>(m_save) << m_print << m_renew << m_bar->viewActions();
}

void PreviewPane::make(const QString &id, const QString &name, const Work &work)
{
    if (m_shown != id)
        showEmpty(name, tr("The report is being made."));
    m_making.start(base::lateText("reports", "Making the report “%1”", { name }), work,
                   [this, id](const base::Result<Pages> &pages) { take(id, pages); });
}

void PreviewPane::take(const QString &id, const base::Result<Pages> &pages)
{
    if (!pages) {
        showEmpty(pages.error().happened.toString(), pages.error().advice.toString());
        Q_EMIT failed(id, pages.error());
        return;
    }
    const bool isOther = m_shown != id;
    m_shown = id;
    m_view->setPages(*pages);
    if (isOther)
        m_view->goTo(0);
    m_bar->showPages();
    m_stack->setCurrentWidget(m_view);
    refresh();
    Q_EMIT made(id);
}

void PreviewPane::giveUp(const QString &title, const QString &text)
{
    m_making.cancel();
    showEmpty(title, text);
}

void PreviewPane::showEmpty(const QString &title, const QString &text)
{
    m_shown.clear();
    m_empty->setContent(QStringLiteral("office-report"), title, text);
    m_view->setPages({});
    m_bar->showPages();
    m_stack->setCurrentWidget(m_empty);
    refresh();
}

void PreviewPane::refresh()
{
    const bool isIdle = !m_making.isBusy() && !m_writing.isBusy();
    for (QAction *action : std::as_const(m_save))
        action->setEnabled(m_view->pages() && isIdle);
    m_print->setEnabled(m_view->pages() && isIdle);
    m_renew->setEnabled(!m_making.isBusy());
}

} // namespace reportspage
