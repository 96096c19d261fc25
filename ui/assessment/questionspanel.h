// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/questionrow.h"

#include <QWidget>

class QComboBox;
class QKeyEvent;
class QLabel;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace assessmentpage
{

class LevelLadder;

// The questions of a dimension, a line for each institution, and below them what is the case at
// each level of the chosen one. The keys 0 to 4 give a level, N says that it does not apply, Delete
// takes the answer away, and a menu with the texts opens by Return or a click on the level.
class QuestionsPanel : public QWidget
{
    Q_OBJECT
public:
    QuestionsPanel(session::Session &session, LiveAssessment &live, QWidget *parent = nullptr);

    void showDimension(const QString &dimension);
    void renew(); // the same lines with other answers
    void showAll(); // whatever was filtered
    bool select(const QString &question, const QString &institution);
    QString question() const; // of the current line; empty: none
    QString institution() const;
    bool isAnswerLine() const;
    LevelLadder *ladder() const { return m_ladder; }
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    void currentChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void makeView();
    void fillFilters();
    void showRows();
    bool moveTo(const QString &question, const QString &institution);
    void showLadder();
    void give(int choice); // as of LevelLadder
    bool takeKey(const QKeyEvent &event);
    void openMenu();
    const assessment::Question *current() const;

    session::Session &m_session;
    LiveAssessment &m_live;
    QString m_dimension;
    QuestionFilter m_filter;
    QComboBox *m_institutions = nullptr;
    QComboBox *m_states = nullptr;
    QLabel *m_purpose = nullptr;
    QuestionModel *m_model;
    QTreeView *m_view;
    QStackedWidget *m_stack;
    LevelLadder *m_ladder;
};

} // namespace assessmentpage
