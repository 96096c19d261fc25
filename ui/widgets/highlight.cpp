// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/highlight.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace widgets
{

namespace
{

QList<text::Span> within(const QList<text::Span> &matches, qsizetype length)
{
    QList<text::Span> result;
    for (text::Span span : matches) {
        span.length = std::min(span.length, length - span.start);
        if (span.start >= 0 && span.length > 0)
            result << span;
    }
    return result;
}

QList<QTextLayout::FormatRange> formats(const QList<text::Span> &matches,
                                        const HighlightStyle &style)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    if (!style.selected)
        format.setBackground(matchColor(style.palette));
    QList<QTextLayout::FormatRange> ranges;
    for (const text::Span &span : matches)
        ranges << QTextLayout::FormatRange { int(span.start), int(span.length), format };
    return ranges;
}

// Lays the text out in one line and returns how wide it became.
double layOut(QTextLayout &layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    return line.naturalTextWidth();
}

} // namespace

void drawHighlighted(QPainter *painter, const QRect &rect, const QString &text,
                     const QList<text::Span> &matches, const HighlightStyle &style)
{
    const QFont font = painter->font();
    QString shown = text;
    shown.replace(QLatin1Char('\n'), QLatin1Char(' '));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);

    QTextLayout layout(shown, font);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.setFormats(formats(within(matches, shown.size()), style));
    double width = layOut(layout);
    if (width > rect.width()) {
        const double bold = std::max(0.0, width - QFontMetricsF(font).horizontalAdvance(shown));
        shown = QFontMetricsF(font).elidedText(shown, Qt::ElideRight, rect.width() - bold);
        layout.setText(shown);
        const bool cut = shown.endsWith(QChar(0x2026)) && !text.endsWith(QChar(0x2026));
        layout.setFormats(formats(within(matches, shown.size() - (cut ? 1 : 0)), style));
        width = layOut(layout);
    }
    const QRect place = QStyle::alignedRect(
        style.direction, style.alignment,
        QSize(int(std::ceil(width)), int(std::ceil(layout.lineAt(0).height()))), rect);
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(style.text);
    const double shift
        = option.textDirection() == Qt::RightToLeft ? layout.lineAt(0).naturalTextRect().left() : 0;
    layout.draw(painter, QPointF(place.left() - shift, place.top()));
    painter->restore();
}

QString highlightedHtml(const QString &text, const QList<text::Span> &matches,
                        const QPalette &palette)
{
    QString html;
    qsizetype at = 0;
    for (const text::Span &span : within(matches, text.size())) {
        if (span.start < at)
            continue;
        html += text.mid(at, span.start - at).toHtmlEscaped();
        html += QStringLiteral("<b style=\"background-color:%1\">%2</b>")
                    .arg(matchColor(palette).name(),
                         text.mid(span.start, span.length).toHtmlEscaped());
        at = span.start + span.length;
    }
    return html + text.mid(at).toHtmlEscaped();
}

} // namespace widgets
