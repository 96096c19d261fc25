// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/celldelegate.h"

#include <QWidget>

namespace widgets
{

// Values over time as a small line with its last point marked; the figures are in the tool tip and
// the accessible description, for they are what counts.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    void setSeries(const QStringList &periods, const QList<double> &values);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
};

// The same in a cell: models::SeriesRole.
class SparklineDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

} // namespace widgets
