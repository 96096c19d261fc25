// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/dictionary.h"
#include "ui/models/tablemodel.h"
#include "ui/session/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTreeView;

namespace widgets
{
class MessageBar;
}

namespace rulespage
{

class ValuesModel;

// The dictionary of attributes: the disaggregating variables of the ICCS to read, the national ones
// to change. Every change is a step of the project that can be taken back; nothing waits for "OK".
class AttributesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AttributesDialog(session::Session &session, QWidget *parent = nullptr);

    bool select(const QString &id);
    QString current() const;

private:
    QWidget *makeList();
    QWidget *makeForm();
    QWidget *makeValues();
    QWidget *makeButtons();
    void refresh();
    void showCurrent();
    void put(const microdata::Attribute &attribute);
    bool run(const base::Result<project::Edit> &edit);
    void commit();
    void addNational();
    void remove();
    void removeValues();
    void importSheet();
    void takeSheet(const QString &path);
    void exportSheet();
    const microdata::Attribute *attribute() const;
    bool isUsed(const QString &id) const; // by a decision table

    session::Session &m_session;
    models::TableModel<microdata::Attribute> *m_model;
    QTreeView *m_list = nullptr;
    widgets::MessageBar *m_messages;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_id = nullptr;
    QComboBox *m_type = nullptr;
    QLineEdit *m_source = nullptr;
    ValuesModel *m_values;
    QTableView *m_table = nullptr;
    QLabel *m_findings = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_removeValues = nullptr;
};

} // namespace rulespage
