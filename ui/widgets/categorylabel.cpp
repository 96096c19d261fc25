// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/categorylabel.h"

#include "ui/models/roles.h"
#include "ui/widgets/highlight.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace widgets
{

namespace
{

constexpr int StripeWidth = 4;

int codeWidth(const QFont &font, const QString &code)
{
    return QFontMetrics(codeFont(font)).horizontalAdvance(code);
}

// Stripe and code at the leading edge; returns what is left for the title.
QRect drawCode(QPainter *painter, const QRect &area, const QString &code, const QPalette &palette,
               Qt::LayoutDirection direction)
{
    if (code.isEmpty())
        return area;
    const QRect stripe(area.left(), area.top() + 3, StripeWidth, area.height() - 6);
    painter->fillRect(QStyle::visualRect(direction, area, stripe), sectionColor(code, palette));
    const int from = StripeWidth + HalfGap + 2;
    const int width = codeWidth(painter->font(), code);
    const QFont plain = painter->font();
    painter->setFont(codeFont(plain));
    const QRect figures(area.left() + from, area.top(), width, area.height());
    painter->drawText(QStyle::visualRect(direction, area, figures), Qt::AlignCenter, code);
    painter->setFont(plain);
    return QStyle::visualRect(direction, area, area.adjusted(from + width + Gap, 0, 0, 0));
}

} // namespace

CategoryLabel::CategoryLabel(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_code.isEmpty())
            Q_EMIT categoryActivated(m_code);
    });
}

void CategoryLabel::setCategory(const QString &code, const QString &title)
{
    m_code = code;
    setText(title);
    setToolTip(code.isEmpty() ? title : tr("%1 %2", "code and title").arg(code, title));
    setAccessibleName(toolTip());
    setFocusPolicy(code.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
}

QSize CategoryLabel::sizeHint() const
{
    return { minimumSizeHint().width() + fontMetrics().horizontalAdvance(text()),
             fontMetrics().height() + Gap };
}

QSize CategoryLabel::minimumSizeHint() const
{
    return { codeWidth(font(), m_code) + StripeWidth + 6 * HalfGap, fontMetrics().height() + Gap };
}

void CategoryLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor pen = palette().color(QPalette::WindowText);
    painter.setPen(pen);
    const QRect rest
        = drawCode(&painter, rect().adjusted(1, 0, -1, 0), m_code, palette(), layoutDirection());
    if (underMouse()) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    drawHighlighted(
        &painter, rest, text(), {},
        { palette(), pen, false, Qt::AlignLeading | Qt::AlignVCenter, layoutDirection() });
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void CategoryDelegate::drawInside(QPainter *painter, const QRect &area,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const QString code = index.data(models::CodeRole).toString();
    const QRect rest = drawCode(painter, area, code, option.palette, option.direction);
    drawHighlighted(painter, rest, option.text,
                    index.data(models::SpansRole).value<QList<text::Span>>(),
                    { option.palette, penColor(option), isSelected(option), option.displayAlignment,
                      option.direction });
}

QSize CategoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = CellDelegate::sizeHint(option, index);
    const QString code = index.data(models::CodeRole).toString();
    return { base.width() + codeWidth(option.font, code) + StripeWidth + 4 * HalfGap,
             base.height() + HalfGap };
}

} // namespace widgets
