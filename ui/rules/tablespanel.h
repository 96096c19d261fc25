// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/treemodel.h"
#include "ui/rules/tablechecker.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace rulespage
{

// A line of the list of tables: a heading ("One offence") or a table below it.
struct TableNode {
    QString id; // of a table; empty: a heading
    QString name;
    QString about; // what it decides about
    std::optional<Counts> counts; // none: not counted yet
};

// The tables of the current list, by what they decide about, with the marks of their findings.
class TablesPanel : public QWidget
{
    Q_OBJECT
public:
    TablesPanel(session::Session &session, const QList<QAction *> &actions,
                QWidget *parent = nullptr);

    void showTables(const CellWords &words, const TableCounter &counter);
    bool select(const QString &table);
    QString current() const;
    bool isEmpty() const { return m_count == 0; }
    int errors() const { return m_errors; } // of all tables of the project
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged(const QString &table);

private:
    bool isOfList(const rules::DecisionTable &table) const;
    session::Session &m_session;
    models::TreeModel<TableNode> *m_model;
    QTreeView *m_view;
    int m_count = 0;
    int m_errors = 0;
};

} // namespace rulespage
