// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/sheetmodel.h"

#include <QTableView>

class QMenu;

namespace questionnairepage
{

class SheetDelegate;

// The sheet with the keys of a spreadsheet: type to fill in, Enter goes down, Tab goes on, F2
// changes, Delete empties, Alt+Down gives a status, blocks are copied and pasted.
class SheetView final : public QTableView
{
    Q_OBJECT
public:
    explicit SheetView(SheetModel *model, QWidget *parent = nullptr);

    // The menu of statuses for the selected cells.
    QMenu *statusMenu();
    void copyCells() const;
    void pasteCells();
    void clearCells();
    void setStatus(questionnaire::Status status);
    void showCell(int year, int cell);

Q_SIGNALS:
    void currentCellChanged();
    void told(const QString &text); // why something was refused

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openStatusMenu();
    void fitColumns();
    void goDown();
    QModelIndexList editableCells() const;

    SheetModel *m_model;
    SheetDelegate *m_delegate;
    QMenu *m_statusMenu = nullptr;
};

} // namespace questionnairepage
