// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace widgets
{

// What the delegates of this module share: the cell's background, selection and focus are the
// style's; the inside is drawn by drawInside() on the area that the style gives the text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    // option is initialised; painter has its font and pen.
    virtual void drawInside(QPainter *painter, const QRect &area,
                            const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;
    static bool isSelected(const QStyleOptionViewItem &option);
    static QColor penColor(const QStyleOptionViewItem &option);
};

} // namespace widgets
