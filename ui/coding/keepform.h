// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/keeping.h"
#include "ui/coding/keepsource.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace session
{
class Session;
}

namespace codingpage
{

// As what the counts of a file are kept: their name, and the unit, the stage and the year in the
// words of a questionnaire. Says what the file lacks for which of its cells.
class KeepForm : public QWidget
{
    Q_OBJECT
public:
    explicit KeepForm(session::Session &session, QWidget *parent = nullptr);
    void showSource(const KeepSource &source);
    void chooseEdition(const QString &id);
    // None while something is missing, which the form says.
    std::optional<questionnaire::Keeper> keeper() const;

Q_SIGNALS:
    void changed();

private:
    void build();
    void fillEditions();
    void fillUnits();
    void fillStages();
    void fillYears();
    void showHint();
    QString hint() const;
    questionnaire::EditionPointer edition() const;
    std::optional<questionnaire::Keeper> asked() const; // with what is missing
    bool canCount(const QString &unit) const; // in such a file

    session::Session &m_session;
    KeepSource m_source;
    QList<questionnaire::EditionPointer> m_editions;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_edition;
    QComboBox *m_unit;
    QComboBox *m_stage;
    QComboBox *m_year;
    QLabel *m_hint;
};

} // namespace codingpage
