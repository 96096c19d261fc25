// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/cellwords.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace rulespage
{

class TickList;

// The head of a decision table: its name, what it decides about, which row counts, and why it is
// so. Changes are told when a field is left.
class TableHead : public QWidget
{
    Q_OBJECT
public:
    explicit TableHead(session::Session &session, QWidget *parent = nullptr);

    void showTable(const rules::DecisionTable &table, const CellWords &words);
    void setReadOnly(bool readOnly);
    void chooseScope(); // opens the list of offences or families
    TickList *tickList() const { return m_ticks; }

Q_SIGNALS:
    void edited(const rules::DecisionTable &table);

private:
    void build();
    void commit();
    void chooseKind();
    void offerScope(rules::ScopeKind kind);

    session::Session &m_session;
    rules::DecisionTable m_table;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QPushButton *m_scope;
    QComboBox *m_policy;
    QLineEdit *m_rationale;
    TickList *m_ticks;
};

} // namespace rulespage
