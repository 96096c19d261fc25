// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/editionbar.h"
#include "ui/questionnaire/filldialog.h"
#include "ui/questionnaire/questionnairepage.h"
#include "ui/questionnaire/seriesdialog.h"
#include "ui/questionnaire/whatifdialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QMenu>

namespace questionnairepage
{

void QuestionnairePage::makeWorkActions()
{
    m_fill = makeAction("fillFromCoded", QStringLiteral("view-statistics"),
                        tr("&Fill from coded data…"));
    m_fill->setIconText(tr("Fill…"));
    m_fill->setToolTip(tr("Show what coded data give for the cells of the shown years, and fill "
                          "them"));
    m_whatIf = makeAction("whatIf", QStringLiteral("help-hint"), tr("&What changes if…"));
    m_whatIf->setToolTip(
        tr("Which cells and indicators move when a national code goes to another category"));
    m_enterSeries = makeAction("enterSeries", QStringLiteral("office-chart-bar"),
                               tr("Population and other &series…"));
    m_enterSeries->setToolTip(tr("The yearly series that checks and indicators ask for"));
    connect(m_enterSeries, &QAction::triggered, this, &QuestionnairePage::enterSeries);
    connect(m_fill, &QAction::triggered, this, &QuestionnairePage::fillFromCodedData);
    connect(m_whatIf, &QAction::triggered, this, [this] { showWhatIf({}, {}); });
}

QList<QAction *> QuestionnairePage::pageActions() const
{
    return QList<QAction *> { m_copy, m_paste, m_status, m_next, m_fill, m_whatIf }
    + exchangeActions();
}

// Make them in makeWorkActions(); the menus of the window and of the page show them in this order.
QList<QAction *> QuestionnairePage::exchangeActions() const
{
    return {};
}

QMenu *QuestionnairePage::makeWorkMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions({ m_whatIf, m_enterSeries });
    menu->addSeparator();
    menu->addActions(exchangeActions());
    return menu;
}

void QuestionnairePage::fillFromCodedData()
{
    if (!m_response.edition())
        return;
    QList<int> years;
    for (const int year : m_bar->years()) {
        if (m_response.yearsAsked().contains(year)) // the others are of earlier collections
            years << year;
    }
    auto *dialog = new FillDialog(session(), m_response.edition(),
                                  years.isEmpty() ? m_response.yearsAsked() : years, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FillDialog::applied, this, [this, dialog](int cells) {
        dialog->close();
        m_messages->add(
            { widgets::Tone::Done,
              tr("%Ln cell(s) were filled or compared with coded data.", nullptr, cells),
              {},
              {},
              {} });
    });
    dialog->show();
}

void QuestionnairePage::showWhatIf(const QString &list, const QString &code)
{
    if (!m_response.edition())
        return;
    auto *dialog = new WhatIfDialog(session(), m_response.edition(), m_response.yearsAsked(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!code.isEmpty())
        dialog->chooseCode(list, code);
    dialog->show();
}

void QuestionnairePage::enterSeries()
{
    if (!m_response.edition())
        return;
    auto *dialog = new SeriesDialog(session(), m_response.edition(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace questionnairepage
