// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace assessmentpage
{

// A column of a tree whose lines are as high as their text needs in the width of the column.
class WrappedText final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // Once the tree has its model.
    static void useFor(QTreeView *view, int column);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    explicit WrappedText(QTreeView *view);

    QTreeView *m_view;
};

} // namespace assessmentpage
