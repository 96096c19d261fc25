// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/suggester.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace mappingpage
{

// Questions that would decide between the suggestions, with yes and no; below them what has been
// answered, to be taken back. Only the first question shows until more are wanted: the suggestions
// need the room. Hidden when there is nothing to ask or to take back.
class QuestionBar : public QWidget
{
    Q_OBJECT
public:
    explicit QuestionBar(QWidget *parent = nullptr);

    void clear(); // another offence
    void setQuestions(const QList<suggestion::Question> &questions);
    QStringList answers() const; // as suggestion::Query::answers
    // The answers in words, for the assumption of a link (rule R14); empty without answers.
    QString assumption() const;

Q_SIGNALS:
    void answersChanged();

private:
    struct Answer {
        suggestion::Question question;
        bool isYes = false;
    };
    static QString wording(const Answer &answer);
    void answer(const suggestion::Question &question, bool isYes);
    void takeBack(const QString &element);
    void show(const QList<suggestion::Question> &questions);
    QWidget *makeQuestion(const suggestion::Question &question);
    QToolButton *makeMore(qsizetype hidden);
    void showAll(bool all);
    QWidget *makeAnswer(const Answer &answer);

    QVBoxLayout *m_rows;
    QList<Answer> m_answers;
    QList<QWidget *> m_further; // questions after the first
    bool m_showsAll = false;
};

} // namespace mappingpage
