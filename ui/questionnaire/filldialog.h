// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/task.h"
#include "ui/models/rowfilter.h"
#include "ui/models/tablemodel.h"
#include "ui/questionnaire/filllines.h"
#include "ui/session/session.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace widgets
{
class FilterChips;
class MessageBar;
class SearchField;
} // namespace widgets

namespace questionnairepage
{

// Shows what filling from coded data would do to the cells of some years, before anything is done;
// one press, and one step to undo, does it. It stays true: an edit meanwhile makes it anew.
class FillDialog : public QDialog
{
    Q_OBJECT
public:
    FillDialog(session::Session &session, const questionnaire::EditionPointer &edition,
               const QList<int> &years, QWidget *parent);

Q_SIGNALS:
    void applied(int cells);

private:
    void build();
    QWidget *makeFilters();
    QWidget *makeTable();
    QWidget *makeFoot();
    static QList<models::Column<FillLine>> columns();
    void compute();
    void take(const questionnaire::Merge &merge);
    void applyFilter();
    void apply();
    void showCell(const QModelIndex &index);

    session::Session &m_session;
    const questionnaire::EditionPointer m_edition;
    const QList<int> m_years;
    intake::Task m_task;
    questionnaire::Merge m_merge;
    models::TableModel<FillLine> *m_model;
    models::RowFilter *m_rows;
    widgets::MessageBar *m_messages;
    QLabel *m_summary;
    widgets::FilterChips *m_chips;
    widgets::SearchField *m_search;
    QTableView *m_view = nullptr;
    QPushButton *m_keep = nullptr; // while no counts are kept
    QPushButton *m_apply = nullptr;
};

} // namespace questionnairepage
