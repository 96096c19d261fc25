// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/layout.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace codingpage
{

// What holds for the records as a whole: what one row is, how codes, numbers and dates are written,
// and the name of the layout.
class RecordsForm : public QWidget
{
    Q_OBJECT
public:
    explicit RecordsForm(QWidget *parent = nullptr);
    void showLayout(const microdata::Layout &layout);
    microdata::Layout applied(microdata::Layout layout) const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *addBox(const QString &label, const QString &name);
    void fill();

    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_unit;
    QComboBox *m_codeIs;
    QLineEdit *m_join;
    QComboBox *m_decimal;
    QComboBox *m_date;
};

} // namespace codingpage
