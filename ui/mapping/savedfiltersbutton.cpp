// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/savedfiltersbutton.h"

#include "ui/mapping/savedfiltersdialog.h"
#include "ui/widgets/icon.h"

#include <QLocale>
#include <QMenu>

namespace mappingpage
{

SavedFiltersButton::SavedFiltersButton(Current current, Count count, QWidget *parent)
    : QToolButton(parent)
    , m_current(std::move(current))
    , m_count(std::move(count))
    , m_menu(new QMenu(this))
{
    setIcon(widgets::icon(QStringLiteral("bookmarks")));
    setToolTip(tr("Saved filters"));
    setAccessibleName(toolTip());
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    m_menu->setAccessibleName(toolTip());
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFiltersButton::fill);
}

void SavedFiltersButton::fill()
{
    m_menu->clear();
    const FilterChoice now = m_current();
    const QList<SavedFilter> own = SavedFilters::own();
    for (const SavedFilter &filter : own)
        addRow(filter, now);
    if (!own.isEmpty())
        m_menu->addSeparator();
    const QList<SavedFilter> readyMade = SavedFilters::readyMade();
    for (const SavedFilter &filter : readyMade)
        addRow(filter, now);
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(widgets::icon(QStringLiteral("bookmark-new")),
                                      tr("Save the current filter under a name"), this,
                                      &SavedFiltersButton::saveCurrent);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(now != FilterChoice());
    QAction *change
        = m_menu->addAction(widgets::icon(QStringLiteral("edit-rename")),
                            tr("Rename or delete saved filters"), this, [this] { manage(0); });
    change->setObjectName(QStringLiteral("manageFilters"));
    change->setEnabled(!own.isEmpty());
}

void SavedFiltersButton::addRow(const SavedFilter &filter, const FilterChoice &now)
{
    QString name = filter.name;
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    const QString count = QLocale().toString(m_count(filter.choice));
    QAction *action
        = m_menu->addAction(tr("%1 (%2)", "saved filter (number of rows)").arg(name, count));
    action->setCheckable(true);
    action->setChecked(filter.choice == now);
    connect(action, &QAction::triggered, this,
            [this, choice = filter.choice] { Q_EMIT applied(choice); });
}

void SavedFiltersButton::saveCurrent()
{
    SavedFilters::add({ QString(), m_current() });
    manage(int(SavedFilters::own().size()) - 1);
    m_dialog->editName();
}

void SavedFiltersButton::manage(int place)
{
    if (!m_dialog)
        m_dialog = new SavedFiltersDialog(this);
    m_dialog->load(place);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace mappingpage
