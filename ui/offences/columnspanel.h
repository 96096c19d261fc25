// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/listimport.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace intake
{
class PreviewModel;
}

namespace offencespage
{

class ColumnForm;
class RoleHeader;

// What each column of the table is: a guess with its reason, and the person's choice.
class ColumnsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsPanel(QWidget *parent = nullptr);
    void setTable(const table::Table &table, const QList<offences::ColumnRole> &guess);
    const QList<offences::ColumnRole> &roles() const { return m_roles; }
    void setRole(int column, const offences::ColumnRole &role);
    bool isComplete() const { return m_isComplete; }

Q_SIGNALS:
    void rolesChanged();

private:
    void choose(int column, offences::Role role);
    void showColumn(int column);
    void refresh();
    QStringList samples(int column) const;

    QList<offences::ColumnRole> m_guess;
    QList<offences::ColumnRole> m_roles;
    bool m_isComplete = false;
    int m_column = 0;
    intake::PreviewModel *m_model;
    RoleHeader *m_header;
    QTableView *m_view;
    ColumnForm *m_form;
    QLabel *m_problem;
};

} // namespace offencespage
