// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/trial.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace categories
{
class CategoryPicker;
}

namespace rulespage
{

// Tries a record: its values are chosen, what the table says follows at once, with the reason, and
// why it is not another category.
class TryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TryPanel(session::Session &session, QWidget *parent = nullptr);

    void showChecked(const SharedChecked &checked);
    void setRecord(const rules::Example &record);
    void setWanted(const classification::IccsCode &code); // "why not this?"

Q_SIGNALS:
    void rowsFound(const QStringList &rows); // that fit the record

private:
    void build();
    void fillForm();
    rules::Example record() const;
    void evaluate();
    void askWhyNot();

    session::Session &m_session;
    SharedChecked m_checked;
    QList<QComboBox *> m_values; // by attribute of the checked table
    QStringList m_shape; // attributes and values that the form is made for
    std::optional<classification::IccsCode> m_wanted;
    QWidget *m_fields;
    QFormLayout *m_form;
    QLabel *m_result;
    QLabel *m_whyNot;
    QPushButton *m_ask;
    QPushButton *m_clear;
    categories::CategoryPicker *m_picker;
};

} // namespace rulespage
