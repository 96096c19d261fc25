// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workbench.h"

#include "ui/session/session.h"
#include "ui/shell/pages.h"
#include "ui/shell/steplist.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QDialog>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shell
{

Workbench::Workbench(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_steps(new StepList(this))
    , m_stack(new QStackedWidget(this))
{
    for (const PageRow &row : pageTable()) {
        session::Page *page = row.make(session, m_stack);
        m_pages << page;
        m_stack->addWidget(page);
    }
    m_steps->setPages(m_pages);

    m_across->setChildrenCollapsible(false);
    m_across->addWidget(m_steps);
    auto *down = new QSplitter(Qt::Vertical, m_across);
    down->addWidget(m_stack);
    m_findings = makeFindingsStrip(session, down);
    if (m_findings)
        down->addWidget(m_findings);
    m_across->addWidget(down);
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    down->setStretchFactor(0, 1);
    down->setStretchFactor(1, 0);
    m_across->setSizes({ m_steps->sizeHint().width(), 10000 });
    down->setSizes({ 10000, fontMetrics().height() * 7 });
    widgets::keepState(m_across, QStringLiteral("shell/steps"));
    widgets::keepState(down, QStringLiteral("shell/findings"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_across);
    connect(m_steps, &StepList::pageChosen, this, &Workbench::showPage);
    connect(&session, &session::Session::placeRequested, this, &Workbench::showPlace);
}

void Workbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * 100;
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    const int icons = m_steps->minimumSizeHint().width();
    m_steps->setMaximumWidth(narrow ? icons : QWIDGETSIZE_MAX);
    m_across->setSizes({ narrow ? icons : m_steps->sizeHint().width(), width() });
}

session::Page *Workbench::page() const
{
    return qobject_cast<session::Page *>(m_stack->currentWidget());
}

bool Workbench::showPage(const QString &id)
{
    for (session::Page *page : std::as_const(m_pages)) {
        if (page->pageId() != id)
            continue;
        m_stack->setCurrentWidget(page);
        m_steps->setCurrentPage(id);
        showFindings();
        Q_EMIT pageShown(page);
        return true;
    }
    return false;
}

bool Workbench::showDialog(const QString &id, const QString &subject)
{
    for (const DialogRow &row : dialogTable()) {
        if (id != QLatin1String(row.id))
            continue;
        QDialog *dialog = row.make(m_session, this, subject);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
        return true;
    }
    return false;
}

QDialog *Workbench::openDialog() const
{
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool Workbench::showPlace(const base::Place &place)
{
    if (place.kind == QLatin1String("page"))
        return showPage(place.ids.value(0)) || showDialog(place.ids.value(0), place.ids.value(1));
    if (place.kind == QLatin1String("list"))
        m_session.setCurrentList(place.ids.value(0));
    QList<session::Page *> asked { page() };
    asked << m_pages;
    for (session::Page *candidate : std::as_const(asked)) {
        if (candidate && candidate->showPlace(place))
            return showPage(candidate->pageId());
    }
    return false;
}

void Workbench::setFindingsVisible(bool visible)
{
    m_areFindingsWanted = visible;
    showFindings();
}

void Workbench::showFindings()
{
    if (m_findings && page())
        m_findings->setVisible(m_areFindingsWanted && !page()->showsFindings());
}

} // namespace shell
