// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/figuretile.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace project
{

namespace
{
constexpr int Margin = widgets::Gap + widgets::HalfGap;
constexpr int BarHeight = 4;
} // namespace

FigureTile::FigureTile(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void FigureTile::setFigure(const QString &figure, const QString &detail, double fraction,
                           widgets::Tone tone)
{
    m_figure = figure;
    m_detail = detail;
    m_fraction = fraction;
    m_tone = tone;
    setAccessibleName(tr("%1: %2", "name: figure").arg(text(), figure));
    setAccessibleDescription(detail);
    setToolTip(detail);
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics plain(font());
    const QFontMetrics large(widgets::figureFont(font()));
    const int width = std::max({ plain.horizontalAdvance(text()), plain.horizontalAdvance(m_detail),
                                 large.horizontalAdvance(m_figure) });
    return { width + 2 * Margin, 2 * plain.height() + large.height() + 2 * Margin + BarHeight };
}

QSize FigureTile::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 16, sizeHint().height() };
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(underMouse() ? widgets::textColor(widgets::Tone::Accent, palette())
                                : widgets::lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    QRect area = rect().adjusted(Margin, Margin - 2, -Margin, -Margin);
    const auto line = [&](const QString &words, const QFont &font, const QColor &color) {
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(area.left(), area.top(), area.width(), metrics.height(),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)),
                         metrics.elidedText(words, Qt::ElideRight, area.width()));
        area.setTop(area.top() + metrics.height());
    };
    line(text(), font(), palette().color(QPalette::PlaceholderText));
    const QColor strong
        = m_fraction < 0 ? widgets::textColor(m_tone, palette()) : palette().color(QPalette::Text);
    line(m_figure, widgets::figureFont(font()), strong);
    line(m_detail, font(), palette().color(QPalette::PlaceholderText));
    if (m_fraction >= 0) {
        const QRect trough(area.left(), height() - Margin, area.width(), BarHeight);
        const QRect filled(trough.topLeft(),
                           QSize(int(trough.width() * std::min(1.0, m_fraction)), BarHeight));
        painter.fillRect(trough, widgets::lineColor(palette()));
        painter.fillRect(QStyle::visualRect(layoutDirection(), trough, filled),
                         widgets::textColor(m_tone, palette()));
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(2, 2, -2, -2);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace project
