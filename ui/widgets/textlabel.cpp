// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textlabel.h"

#include <QEvent>

namespace widgets
{

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
}

int TextLabel::heightForWidth(int width) const
{
    // setText() is not virtual, so the text itself tells whether it is another one.
    if (m_measuredText != text()) {
        m_measuredText = text();
        m_heights.clear();
    }
    auto known = m_heights.constFind(width);
    if (known == m_heights.cend())
        known = m_heights.insert(width, QLabel::heightForWidth(width));
    return *known;
}

void TextLabel::changeEvent(QEvent *event)
{
    m_heights.clear(); // another font, style or direction
    QLabel::changeEvent(event);
}

} // namespace widgets
