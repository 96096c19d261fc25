// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/offencelist.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace offencespage
{

// What a person says about a list: its name, whose it is, the language of its labels, the order of
// its codes.
class ListForm : public QWidget
{
    Q_OBJECT
public:
    explicit ListForm(QWidget *parent = nullptr);
    void showInfo(const offences::ListInfo &info);
    // The given list with what the person said.
    offences::ListInfo applied(offences::ListInfo info) const;
    bool isComplete() const;
    QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    void edited(); // while typing
    void committed(); // a field was left or a choice made

private:
    QLineEdit *m_name;
    QComboBox *m_institution;
    QComboBox *m_language;
    QCheckBox *m_ordered;
};

} // namespace offencespage
