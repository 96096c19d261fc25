// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/treemodel.h"
#include "ui/questionnaire/liveresponse.h"

#include <QWidget>

class QTreeView;

namespace questionnairepage
{

// A module, or a table with how much of it is filled in and what its checks say.
struct TableNode {
    QString id; // empty: a module
    QString name;
    QString help;
    int filled = 0, asked = 0;
    SeverityCounts counts;
};

// The modules of the edition and their tables, at the leading edge of the page.
class TablesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TablesPanel(QWidget *parent = nullptr);

    void showTables(const LiveResponse &response);
    void showCounts(const LiveResponse &response); // of the same tables
    QString current() const; // a table; empty: none
    bool select(const QString &table);
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();

private:
    models::TreeModel<TableNode> *m_model;
    QTreeView *m_view;
};

} // namespace questionnairepage
