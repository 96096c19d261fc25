// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/gridmodel.h"

#include <QStyledItemDelegate>

namespace rulespage
{

// Draws a cell of a decision table with its mark, and edits it as text: what is wrong is said while
// one types, and the list of values is a key away.
class GridDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    GridDelegate(GridModel *model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

Q_SIGNALS:
    // The table as it would be; the last one before the editor closed is the one that counts.
    void typed(const rules::DecisionTable &draft, const QString &complaint) const;
    void listWanted(const QModelIndex &index) const;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void followTyping(class QLineEdit *editor, const QModelIndex &index) const;
    void drawMark(QPainter *painter, const QRect &area, int tone, const QPalette &palette,
                  Qt::LayoutDirection direction) const;
    GridModel *m_model;
};

} // namespace rulespage
