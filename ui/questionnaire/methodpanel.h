// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/response.h"
#include "ui/session/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace questionnairepage
{

// The questions on method of a table, and those that are asked once for the whole questionnaire,
// with their answers.
class MethodPanel : public QWidget
{
    Q_OBJECT
public:
    explicit MethodPanel(session::Session &session, QWidget *parent = nullptr);
    void showTable(const questionnaire::EditionPointer &edition, const QString &table);
    void showAnswers(); // after a change of the project
    int questionCount() const { return int(m_fields.size()); }
    int answeredCount() const;

Q_SIGNALS:
    void answeredChanged();

private:
    struct Field {
        QString table; // empty: of the whole edition
        const questionnaire::Question *question = nullptr;
        QComboBox *choice = nullptr;
        QList<QCheckBox *> choices;
        QLineEdit *text = nullptr;
        QLineEdit *comment = nullptr;
    };
    void addHeading(const QString &text);
    void addQuestion(const QString &table, const questionnaire::Question &question);
    void addInput(Field &field, int number);
    QLineEdit *addLine(const char *prefix, const Field &field, const QString &placeholder,
                       int number);
    questionnaire::MethodAnswer stored(const Field &field) const;
    void store(int number);

    session::Session &m_session;
    questionnaire::EditionPointer m_edition;
    QString m_table;
    QList<Field> m_fields;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_questions = nullptr;
};

} // namespace questionnairepage
