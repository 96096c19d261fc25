// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/outlinedstyle.h"

#include "ui/widgets/theme.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace widgets
{

namespace
{

// Fusion takes the edge from the window's colour, darkened by this much.
constexpr int FusionDarkens = 140;

template<typename Option> Option withVisibleEdge(const Option &option)
{
    Option copy(option);
    copy.palette.setColor(QPalette::Window, QColor(0x78, 0x80, 0x8a).lighter(FusionDarkens));
    return copy;
}

// Cut by the edge, a Latin heading of a mirrored table would lose its beginning.
template<typename Option> Option withShortText(const Option &option, int iconWidth)
{
    Option copy(option);
    const int width = option.rect.width() - (option.icon.isNull() ? 0 : iconWidth);
    copy.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, width);
    return copy;
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("fusion"));
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (isDark(option->palette)) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && (element == PE_FrameLineEdit || element == PE_Frame)) {
            const auto copy = withVisibleEdge(*frame);
            return QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        }
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
            const auto copy = withVisibleEdge(*button);
            return QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderLabel || !header || header->orientation != Qt::Horizontal) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    const int iconWidth = pixelMetric(PM_SmallIconSize, option, widget)
        + 2 * pixelMetric(PM_HeaderMargin, option, widget);
    // A copy of the base would lack what the style reads of the newer kind.
    if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
        const auto copy = withShortText(*newer, iconWidth);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    const auto copy = withShortText(*header, iconWidth);
    QProxyStyle::drawControl(element, &copy, painter, widget);
}

} // namespace widgets
