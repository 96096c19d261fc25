// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/layout.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace codingpage
{

// One column of the layout in full: what it is, and what belongs to that.
class LayoutColumnForm : public QWidget
{
    Q_OBJECT
public:
    LayoutColumnForm(const microdata::Dictionary &dictionary, const QString &language,
                     QWidget *parent = nullptr);
    void showColumn(const microdata::LayoutColumn &column);
    void fillAttributes(); // when the dictionary has others

Q_SIGNALS:
    void columnChanged(const microdata::LayoutColumn &column);

private:
    void showRows();
    void collect();

    const microdata::Dictionary &m_dictionary;
    QString m_language;
    microdata::LayoutColumn m_column;
    QFormLayout *m_form;
    QLabel *m_name;
    QComboBox *m_role;
    QLabel *m_help;
    QComboBox *m_attribute;
    QLineEdit *m_dimension;
    QSpinBox *m_offence;
    QLineEdit *m_fixed;
};

// What a column of counts stands for, as a person writes it: "month=1; victim.SV=2".
QString fixedToText(const QMap<QString, QString> &fixed);
QMap<QString, QString> fixedFromText(const QString &text);

} // namespace codingpage
