// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "ui/render/box.h"

#include <QColor>
#include <QTextLayout>

namespace render
{

struct TextStyle {
    double size = 10; // points
    bool isBold = false;
    QColor colour = QColor(0x1a, 0x1a, 0x1a);
    Qt::Alignment alignment = Qt::AlignLeft; // leading; AlignRight: trailing
    double leading = 1.2; // height of a line as a multiple
    double indent = 0; // at the start side
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// A text broken into lines. Positions are within its width.
class TextLayout
{
public:
    TextLayout(const report::Runs &runs, const TextStyle &style, double width,
               const report::Outline *outline = nullptr, int firstNote = 1);
    TextLayout(const QString &text, const TextStyle &style, double width);

    int lineCount() const { return m_layout.lineCount(); }
    double lineHeight(int line) const;
    double height(int first = 0, int count = -1) const;
    double naturalWidth() const;
    QList<int> notes(int line) const; // footnotes marked in the line
    void draw(Painting &painting, const QPointF &place, int first = 0, int count = -1) const;

private:
    struct Place {
        int start = 0;
        int length = 0;
        QString target;
        bool isInner = true;
    };
    void set(const QString &text, const QList<QTextLayout::FormatRange> &formats, double width);
    void reportLinks(Painting &painting, const QPointF &place, int line) const;

    TextStyle m_style;
    QTextLayout m_layout;
    QList<Place> m_links;
    QList<std::pair<int, int>> m_notes; // position, number
};

// One box for each line; the first and the last lines of a paragraph do not stand alone.
Boxes lineBoxes(std::shared_ptr<const TextLayout> layout, double width, double before);

} // namespace render
