// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QLineEdit;

namespace questionnairepage
{

class SheetModel;

// Draws a cell: its figure, the sign and ground of its state, a mark of the gravest finding and a
// corner when there is a comment. While typing it says at once what cannot be read.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit SheetDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

Q_SIGNALS:
    void statusWanted(const QModelIndex &index) const; // from the list in the editor

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void drawMarks(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void drawLines(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;
    void followTyping(QLineEdit *editor) const;
};

} // namespace questionnairepage
