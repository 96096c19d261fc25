// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QAction;
class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTableView;

namespace widgets
{
class EmptyState;
}

namespace assessmentpage
{

class EntryForm;
class ProposedActions;

// The entries that people keep beside the questions: challenges, practices, benefits, the road map,
// or what the title page says. Left their table, right the fields of one.
class EntriesPanel : public QWidget
{
    Q_OBJECT
public:
    EntriesPanel(session::Session &session, LiveAssessment &live,
                 QList<assessment::EntryKind> kinds, QWidget *parent = nullptr);

    bool showEntry(const QString &id); // false: not among its kinds
    assessment::EntryKind kind() const { return m_kind; }

private:
    QWidget *makeBar();
    QWidget *makeTable();
    QWidget *makeSide();
    void showKind(assessment::EntryKind kind);
    void makeModel();
    void refresh(); // other entries
    void showCurrent();
    void add(const assessment::Entry &entry);
    void addEmpty();
    void removeCurrent();
    QString currentId() const;
    bool select(const QString &id);
    QList<assessment::Entry> entries(assessment::EntryKind kind) const;

    session::Session &m_session;
    LiveAssessment &m_live;
    const QList<assessment::EntryKind> m_kinds;
    assessment::EntryKind m_kind;
    models::TableModel<assessment::Entry> *m_model = nullptr;
    QButtonGroup *m_choice = nullptr;
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QWidget *m_left = nullptr;
    QLabel *m_heading = nullptr;
    EntryForm *m_form = nullptr;
    ProposedActions *m_proposed = nullptr;
};

} // namespace assessmentpage
