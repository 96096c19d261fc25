// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/mapping/referencetable.h"
#include "ui/models/tablemodel.h"
#include "ui/session/session.h"

#include <QDialog>

class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace widgets
{
class MessageBar;
}

namespace exchangepage
{

// The tables of other countries that the project uses as precedents, to add and to remove. Not
// modal; follows the project.
class ReferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ReferencesDialog(session::Session &session, QWidget *parent = nullptr);
    void setFile(const QString &path); // of a table to take in

private:
    QWidget *makeEmpty();
    QWidget *makeTable();
    void refresh();
    void add(const QString &path);
    void removeChosen();

    session::Session &m_session;
    QAction *m_add;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    models::TableModel<mapping::ReferenceTable> *m_model;
    QTableView *m_view = nullptr;
    QPushButton *m_remove;
};

} // namespace exchangepage
