// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/gridmodel.h"

#include <QTableView>

namespace categories
{
class CategoryPicker;
}

namespace rulespage
{

class GridDelegate;
class TickList;

// The grid under the hands: typing edits a cell as text, Enter opens its list or the search for a
// category, Delete empties cells, Ctrl+C and Ctrl+V exchange cells with a spreadsheet.
class GridView : public QTableView
{
    Q_OBJECT
public:
    GridView(session::Session &session, GridModel *model, QWidget *parent = nullptr);

    QList<int> selectedLines() const; // in order; else the current one
    void showCell(int line, int column);
    void choose(const QModelIndex &index); // by its list
    void copyCells() const;
    void pasteCells(const QString &text);
    void clearCells();
    TickList *tickList() const { return m_ticks; }
    categories::CategoryPicker *picker() const { return m_picker; }

Q_SIGNALS:
    void typed(const rules::DecisionTable &draft, const QString &complaint);
    void typingEnded();
    void told(const QString &message); // of a paste that could not take in everything

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void chooseValues(const QModelIndex &index);
    void chooseCategory(const QModelIndex &index);
    void chooseTags(const QModelIndex &index);
    void chooseFlags(const QModelIndex &index);
    void fitColumns();
    void arrangeColumns();
    void put(const QPersistentModelIndex &index, const QString &text);
    QRect placeOf(const QModelIndex &index) const; // in global coordinates

    session::Session &m_session;
    GridModel *m_model;
    GridDelegate *m_delegate;
    QStringList m_fitted; // attributes that the widths are for
    TickList *m_ticks;
    categories::CategoryPicker *m_picker;
};

} // namespace rulespage
