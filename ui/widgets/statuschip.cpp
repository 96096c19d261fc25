// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statuschip.h"

#include "ui/models/roles.h"
#include "ui/widgets/icon.h"

#include <QPainter>

namespace widgets
{

namespace
{

constexpr int IconSize = 14;

int chipWidth(const QFontMetrics &metrics, const QString &text)
{
    return HalfGap + IconSize + HalfGap + metrics.horizontalAdvance(text) + Gap;
}

struct Chip {
    Tone tone;
    QString text;
    QString iconName;
};

void drawChip(QPainter *painter, const QRect &area, const Chip &chip, const QPalette &palette,
              Qt::LayoutDirection direction)
{
    const QFontMetrics metrics(painter->font());
    const int width = std::min(area.width(), chipWidth(metrics, chip.text));
    const int height = std::min(area.height() - 2, metrics.height() + 2);
    const QRect ground = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter,
                                             QSize(width, height), area);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fillColor(chip.tone, palette));
    painter->drawRoundedRect(ground, 3, 3);

    const QRect picture(ground.left() + HalfGap, ground.center().y() - IconSize / 2, IconSize,
                        IconSize);
    const QString name = chip.iconName.isEmpty() ? toneIconName(chip.tone) : chip.iconName;
    icon(name, chip.tone).paint(painter, QStyle::visualRect(direction, ground, picture));
    const int from = HalfGap + IconSize + HalfGap;
    const QRect words(ground.left() + from, ground.top(), width - from - HalfGap, height);
    painter->setPen(textColor(chip.tone, palette));
    painter->drawText(QStyle::visualRect(direction, ground, words),
                      int(QStyle::visualAlignment(direction, Qt::AlignLeading | Qt::AlignVCenter)),
                      metrics.elidedText(chip.text, Qt::ElideRight, words.width()));
}

} // namespace

int chipColumnWidth(const QFontMetrics &metrics, const QStringList &texts)
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, chipWidth(metrics, text));
    return width + Gap; // of the cell around it
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusChip::setStatus(Tone tone, const QString &text, const QString &iconName)
{
    m_tone = tone;
    m_text = text;
    m_iconName = iconName;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return { chipWidth(fontMetrics(), m_text), fontMetrics().height() + HalfGap };
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawChip(&painter, rect(), { m_tone, m_text, m_iconName }, palette(), layoutDirection());
}

void ChipDelegate::drawInside(QPainter *painter, const QRect &area,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.text.isEmpty())
        return;
    const Chip chip { Tone(index.data(models::ToneRole).toInt()), option.text,
                      index.data(models::IconNameRole).toString() };
    drawChip(painter, area, chip, option.palette, option.direction);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = CellDelegate::sizeHint(option, index);
    return { chipWidth(option.fontMetrics, index.data().toString()) + Gap,
             std::max(base.height(), option.fontMetrics.height() + HalfGap) };
}

} // namespace widgets
