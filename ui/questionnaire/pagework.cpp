// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/editionbar.h"
#include "ui/questionnaire/filldialog.h"
#include "ui/questionnaire/questionnairepage.h"
#include "ui/questionnaire/seriesdialog.h"
#include "ui/questionnaire/submissiondialog.h"
#include "ui/questionnaire/whatifdialog.h"
#include "ui/records/editions.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QSettings>

namespace questionnairepage
{

namespace
{

// Shows a dialog, or the one of the same subject that is open already.
template<typename Dialog> Dialog *opened(Dialog *made)
{
    for (Dialog *other : made->parentWidget()->template findChildren<Dialog *>()) {
        if (other == made || !other->isVisible() || other->windowTitle() != made->windowTitle())
            continue;
        delete made;
        other->raise();
        other->activateWindow();
        return other;
    }
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->show();
    return made;
}

const QString OwnFolders = records::ownEditionsKey();

} // namespace

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
    m_openOwn = makeAction("openOwn", QStringLiteral("document-open"),
                           tr("&Open a questionnaire of your own…"));
    m_openOwn->setToolTip(tr("A folder with an edition.json, such as a form of your ministry"));
    makeExchangeActions();
    connect(m_enterSeries, &QAction::triggered, this, &QuestionnairePage::enterSeries);
    connect(m_openOwn, &QAction::triggered, this, &QuestionnairePage::openOwn);
    connect(m_fill, &QAction::triggered, this, &QuestionnairePage::fillFromCodedData);
    connect(m_whatIf, &QAction::triggered, this, [this] { showWhatIf({}, {}); });
}

// Those of the window's dialogs are asked for by their place, as pages do not know them.
void QuestionnairePage::makeExchangeActions()
{
    const auto add = [this](const char *name, const char *icon, const QString &text) {
        m_exchange << makeAction(name, QLatin1String(icon), text);
        return m_exchange.constLast();
    };
    const auto opens = [this](QAction *action, const QString &dialog) {
        connect(action, &QAction::triggered, this, [this, dialog] {
            const QString id = m_response.edition() ? m_response.edition()->form().id : QString();
            Q_EMIT session().placeRequested({ QStringLiteral("page"), { dialog, id } });
        });
    };
    opens(add("parts", "split", tr("&Parts for institutions…")), QStringLiteral("parts"));
    QAction *takeBack = add("takeBack", "document-import", tr("&Take back a part…"));
    connect(takeBack, &QAction::triggered, this, [this] {
        Q_EMIT session().placeRequested({ QStringLiteral("page"), { QStringLiteral("takeBack") } });
    });
    opens(add("workbook", "document-export", tr("&Fill a workbook of others…")),
          QStringLiteral("workbook"));
    connect(add("submission", "document-send", tr("Su&bmission…")), &QAction::triggered, this,
            [this] {
                if (m_response.edition())
                    opened(new SubmissionDialog(session(), m_response.edition(), this));
            });
}

QList<QAction *> QuestionnairePage::pageActions() const
{
    return QList<QAction *> { m_copy, m_paste, m_status, m_next, m_fill, m_whatIf } + m_exchange;
}

QMenu *QuestionnairePage::makeWorkMenu()
{
    auto *menu = new QMenu(this);
    menu->addActions({ m_whatIf, m_enterSeries, m_openOwn });
    menu->addSeparator();
    menu->addActions(m_exchange);
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
    auto *dialog = opened(new FillDialog(session(), m_response.edition(),
                                         years.isEmpty() ? m_response.yearsAsked() : years, this));
    connect(dialog, &FillDialog::applied, this, &QuestionnairePage::tellFilled,
            Qt::UniqueConnection);
}

void QuestionnairePage::tellFilled(int cells)
{
    m_messages->add({ widgets::Tone::Done,
                      tr("%Ln cell(s) were filled or compared with coded data.", nullptr, cells),
                      {},
                      {},
                      {} });
}

void QuestionnairePage::showWhatIf(const QString &list, const QString &code)
{
    if (!m_response.edition())
        return;
    auto *dialog
        = opened(new WhatIfDialog(session(), m_response.edition(), m_response.yearsAsked(), this));
    if (!code.isEmpty())
        dialog->chooseCode(list, code);
}

void QuestionnairePage::enterSeries()
{
    if (!m_response.edition())
        return;
    opened(new SeriesDialog(session(), m_response.edition(), this));
}

void QuestionnairePage::tellBroken(const QString &folder, const base::Findings &findings)
{
    QStringList details;
    for (const base::Finding &finding : findings)
        details << finding.message.toString() + QLatin1Char(' ') + finding.advice.toString();
    const QString more = findings.size() > 1
        ? tr("There are %Ln more finding(s).", nullptr, int(findings.size()) - 1)
        : QString();
    const QString said
        = tr("The questionnaire in %1 was not opened. %2 %3", "folder, why, how many")
              .arg(QDir::toNativeSeparators(folder), details.constFirst(), more)
              .trimmed();
    widgets::Message message {
        widgets::Tone::Error, said, details.join(QLatin1Char('\n')), {}, {}
    };
    if (QSettings().value(OwnFolders).toStringList().contains(folder)) {
        message.actionText = tr("Do not open it again");
        message.action = [folder] {
            QStringList folders = QSettings().value(OwnFolders).toStringList();
            folders.removeAll(folder);
            QSettings().setValue(OwnFolders, folders);
        };
    }
    m_messages->add(message);
}

void QuestionnairePage::readOwn()
{
    for (const QString &folder : QSettings().value(OwnFolders).toStringList()) {
        const base::Findings findings = m_catalogue.addOwn(folder, session().language());
        if (!findings.isEmpty())
            tellBroken(folder, findings);
    }
}

void QuestionnairePage::openOwn()
{
    readCatalogue();
    const QString folder = widgets::FileDialog::openFolder(
        this, tr("Open a questionnaire of your own"), QStringLiteral("questionnaire"));
    if (folder.isEmpty())
        return;
    // An edition that is read anew takes the place of the one before.
    const base::Findings findings = m_catalogue.addOwn(folder, session().language());
    if (!findings.isEmpty()) {
        tellBroken(folder, findings);
        return;
    }
    QStringList folders = QSettings().value(OwnFolders).toStringList();
    folders.removeAll(folder);
    QSettings().setValue(OwnFolders, folders << folder);
    m_bar->fill(m_catalogue);
    for (const Catalogue::Instrument &instrument : m_catalogue.instruments()) {
        if (instrument.ownFolder == folder)
            showEdition(instrument.editions.constFirst()->form().id);
    }
}

} // namespace questionnairepage
