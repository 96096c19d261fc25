// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/offencesmodel.h"
#include "ui/mapping/suggestionsmodel.h"
#include "ui/session/session.h"

#include <QWidget>

class QLabel;
class QListView;
class QToolButton;

namespace mappingpage
{

class PanelHeader;
class QuestionBar;
class SuggestionDelegate;

// What the program suggests for the current offence, and why.
class SuggestionsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionsPanel(session::Session &session, QWidget *parent = nullptr);

    void showOffence(const QString &listId, const QString &offenceId);
    void refresh(); // more has been learned
    void refreshTaken();
    const suggestion::Suggestion *ranked(int rank) const { return m_model.ranked(rank); }
    const suggestion::Suggestion *current() const;
    QString assumption() const; // what the answers to its questions say, in words
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void takeWanted(const suggestion::Suggestion &suggestion);
    void addWanted(const classification::IccsCode &code); // beside the links that are there
    void rejectWanted(const suggestion::Suggestion &suggestion);
    void categoryShown(const QString &code); // chosen in the list, or followed in a reason
    void dropped(const mappingpage::DraggedOffences &offences, const classification::IccsCode &code,
                 Qt::DropAction action);

private:
    void build();
    void showMenu(const QPoint &position);
    void currentChanged(const QModelIndex &now, const QModelIndex &before);
    QList<suggestion::Suggestion> ask() const;
    void refreshQuestions();

    session::Session &m_session;
    QString m_list;
    QString m_offence;
    SuggestionsModel m_model;
    PanelHeader *m_header;
    QToolButton *m_bySection;
    QToolButton *m_more;
    QListView *m_view;
    SuggestionDelegate *m_delegate;
    QLabel *m_hint;
    QuestionBar *m_questions;
};

} // namespace mappingpage
