// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace widgets
{

// Fusion with frames that can be seen on dark surfaces: Fusion draws the edges of fields and boxes
// darker than the window, which leaves none on a dark one (WCAG 1.4.11 asks for 3:1). Headings of
// columns that are too long are shortened at their end, in either direction of writing.
class OutlinedStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    OutlinedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace widgets
