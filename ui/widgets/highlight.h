// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/fold.h"

#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

namespace widgets
{

struct HighlightStyle {
    QPalette palette;
    QColor text; // of the words
    bool selected = false; // on the selection colour: matches are set in bold only
    Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter;
    Qt::LayoutDirection direction = Qt::LeftToRight; // of the layout around it
};

// One line of text with the matched stretches marked (bold on a marker colour); too long a text
// ends in an ellipsis. The text keeps its own direction: Arabic in an English window reads right.
void drawHighlighted(QPainter *painter, const QRect &rect, const QString &text,
                     const QList<text::Span> &matches, const HighlightStyle &style);

// The same as rich text for labels; the text is escaped.
QString highlightedHtml(const QString &text, const QList<text::Span> &matches,
                        const QPalette &palette);

} // namespace widgets
