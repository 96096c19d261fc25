// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace widgets
{

// A column of chips that shows each of these texts in full.
int chipColumnWidth(const QFontMetrics &metrics, const QStringList &texts);

// A state as icon and word on a quiet ground.
class StatusChip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    // iconName empty: the icon of the tone.
    void setStatus(Tone tone, const QString &text, const QString &iconName = {});
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_text;
    QString m_iconName;
};

// The same in a cell: the displayed text with models::ToneRole and models::IconNameRole.
class ChipDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void drawInside(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const override;
};

} // namespace widgets
