// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/steprow.h"

#include "ui/widgets/icon.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyleOptionFocusRect>

namespace project
{

namespace
{
constexpr int IconSize = 16;
constexpr int Padding = widgets::HalfGap + 1;
} // namespace

StepRow::StepRow(widgets::Tone tone, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect StepRow::textArea(int width) const
{
    const int side = IconSize + widgets::Gap;
    return { side, Padding, width - side, 10000 };
}

QSize StepRow::sizeHint() const
{
    return { 240, heightForWidth(std::max(240, width())) };
}

QSize StepRow::minimumSizeHint() const
{
    return { 160, sizeHint().height() };
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

int StepRow::heightForWidth(int width) const
{
    const QRect used = fontMetrics().boundingRect(textArea(width), Qt::TextWordWrap, text());
    return std::max(used.height(), IconSize) + 2 * Padding;
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(widgets::fillColor(widgets::Tone::Accent, palette()));
        painter.drawRoundedRect(rect(), 3, 3);
    }
    const QRect picture(2, Padding + 1, IconSize, IconSize);
    widgets::toneIcon(m_tone).paint(&painter,
                                    QStyle::visualRect(layoutDirection(), rect(), picture));
    painter.setPen(palette().color(QPalette::Text));
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    QRect words = textArea(width());
    words.setHeight(height() - 2 * Padding);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(leading) | Qt::TextWordWrap, text());
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace project
