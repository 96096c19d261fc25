// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace mappingpage
{

// The table of offences, flat or below headings of families. Headings run over all columns and are
// passed over by the arrow keys.
class OffencesView : public QTreeView
{
    Q_OBJECT
public:
    explicit OffencesView(QWidget *parent = nullptr);

    // After the model has been set: widths, delegates, which columns show.
    void setUpColumns();
    // Rows on the screen, as indexes of the first column.
    QModelIndexList visibleRows() const;
    // The row before or after in the order of the screen, folded families included; steps is 1 or
    // -1.
    QModelIndex step(const QModelIndex &from, int steps) const;
    // In one go, however many they are.
    void expandRows(const QModelIndexList &headings);

Q_SIGNALS:
    void scrolled();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void startDrag(Qt::DropActions actions) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLabel();
    void showColumnMenu(const QPoint &position);
};

} // namespace mappingpage
