// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/listimport.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace widgets
{
class ConfidenceBar;
}

namespace offencespage
{

// One column in full: its role, the language of a text, the period of a count, and how the program
// came to its guess.
class ColumnForm : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnForm(QWidget *parent = nullptr);
    void showColumn(const QString &name, const offences::ColumnRole &role,
                    const offences::ColumnRole &guess, const QStringList &samples);

Q_SIGNALS:
    void roleChanged(const offences::ColumnRole &role);

private:
    void collect();
    void showGuess(const offences::ColumnRole &guess);

    offences::ColumnRole m_role;
    QFormLayout *m_form;
    QLabel *m_name;
    QComboBox *m_chooser;
    QLabel *m_help;
    QComboBox *m_language;
    QLineEdit *m_period;
    QLabel *m_guess;
    widgets::ConfidenceBar *m_certainty;
    QLabel *m_samples;
};

} // namespace offencespage
