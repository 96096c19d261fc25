// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/celldelegate.h"

#include <QWidget>

namespace widgets
{

// A share from 0 to 1 as a bar with its percentage beside it, in a cell: models::FractionRole;
// nothing when negative or missing.
class ConfidenceDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

// The same as a widget.
class ConfidenceBar : public QWidget
{
    Q_OBJECT
public:
    explicit ConfidenceBar(QWidget *parent = nullptr);
    void setFraction(double fraction); // negative: nothing is shown
    double fraction() const { return m_fraction; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_fraction = -1;
};

} // namespace widgets
