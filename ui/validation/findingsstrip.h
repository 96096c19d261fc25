// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/validation/findingrow.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace models
{
class RowFilter;
}

namespace validationpage
{

class SeverityChips;

// The bottom of the window: what the checks found in the list that is shown. Double click or Enter
// jumps to the place; folded it shows the counts only.
class FindingsStrip : public QWidget
{
    Q_OBJECT
public:
    explicit FindingsStrip(session::Session &session, QWidget *parent = nullptr);

    // Shows the findings of one offence only; an empty id shows those of the whole list again.
    void setOffence(const QString &offenceId);
    bool isFolded() const;
    void setFolded(bool folded);

private:
    QWidget *makeHeader();
    QTableView *makeTable();
    void refresh();
    void applyFilter();
    void showTitle();
    void jump(const QModelIndex &index);

    session::Session &m_session;
    QString m_offence;
    models::TableModel<FindingRow> *m_model;
    models::RowFilter *m_filter;
    QToolButton *m_fold = nullptr;
    SeverityChips *m_chips = nullptr;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_nothing;
};

} // namespace validationpage
