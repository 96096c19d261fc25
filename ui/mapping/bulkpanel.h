// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/linkedits.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace mappingpage
{

// Stands in the place of one offence while several are selected: what they have, and what can be
// given to all of them in one step.
class BulkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BulkPanel(session::Session &session, QWidget *parent = nullptr);
    void showOffences(const QString &listId, const QStringList &offences);
    void editReason();

Q_SIGNALS:
    void categoryWanted();
    void statusChosen(mapping::Status status);
    void extentChosen(mapping::Extent extent);
    void tagChosen(const mapping::TagSetting &setting);
    void flagChosen(mapping::DataFlag flag, mappingpage::Presence presence);
    void outOfScopeChosen(const QString &reason);
    void removeWanted();

private:
    QToolButton *addButton(const QString &name, const QString &text, const QString &iconName);
    QMenu *addMenuButton(const QString &name, const QString &text, const QString &iconName);
    void fillMenus();
    QString statesOf(const QStringList &offences) const;
    QString targetsOf(const QStringList &offences) const;

    session::Session &m_session;
    QString m_list;
    QLabel *m_title;
    QLabel *m_states;
    QLabel *m_targets;
    QWidget *m_buttons;
    QLineEdit *m_reason;
    QMenu *m_status = nullptr;
    QMenu *m_extent = nullptr;
    QMenu *m_tags = nullptr;
    QMenu *m_scope = nullptr;
};

} // namespace mappingpage
