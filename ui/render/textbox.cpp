// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/textbox.h"

#include "ui/render/picture.h"

namespace render
{

namespace
{

QFont codeFont(double pixels)
{
    QFont made = font(pixels);
    made.setFamilies({ QStringLiteral("Noto Sans Mono"), QStringLiteral("Consolas"),
                       QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace") });
    return made;
}

QString withLines(const QString &text)
{
    return report::cleaned(text).replace(u'\n', QChar::LineSeparator);
}

} // namespace

TextLayout::TextLayout(const QString &text, const TextStyle &style, double width)
    : m_style(style)
{
    set(withLines(text), {}, width);
}

TextLayout::TextLayout(const report::Runs &runs, const TextStyle &style, double width,
                       const report::Outline *outline, int firstNote)
    : m_style(style)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    int note = firstNote;
    for (const report::Run &run : runs) {
        QTextLayout::FormatRange range;
        range.start = int(text.size());
        QString shown = withLines(run.text);
        switch (run.kind) {
        case report::Run::Kind::Plain:
            break;
        case report::Run::Kind::Strong:
            range.format.setFontWeight(QFont::Bold);
            break;
        case report::Run::Kind::Code:
            range.format.setFont(codeFont(style.size * point * 0.94));
            break;
        case report::Run::Kind::Link: {
            const bool isInner = outline && outline->isInner(run.target);
            const bool isWeb = run.target.startsWith(QLatin1String("https://"))
                || run.target.startsWith(QLatin1String("http://"));
            if (isInner || isWeb) {
                range.format.setForeground(QColor(0x1f, 0x4e, 0x79));
                m_links.append({ range.start, int(shown.size()),
                                 isInner ? outline->anchors[run.target] : run.target, isInner });
            }
            break;
        }
        case report::Run::Kind::Footnote:
            shown = QString::number(note);
            range.format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
            m_notes.append({ range.start, note++ });
            break;
        }
        range.length = int(shown.size());
        text += shown;
        if (range.length > 0)
            formats.append(range);
    }
    set(text, formats, width);
}

void TextLayout::set(const QString &text, const QList<QTextLayout::FormatRange> &formats,
                     double width)
{
    m_layout.setText(text);
    m_layout.setFont(font(m_style.size * point, m_style.isBold));
    m_layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_style.direction);
    const bool isMirrored = m_style.direction == Qt::RightToLeft;
    const bool isCentred = m_style.alignment == Qt::AlignHCenter;
    const bool isAtRight = (m_style.alignment == Qt::AlignRight) != isMirrored;
    option.setAlignment(isCentred
                            ? Qt::AlignHCenter
                            : (isAtRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    const double room = qMax(width - m_style.indent, point);
    double y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(room);
        const double x = isMirrored ? 0 : m_style.indent;
        line.setPosition({ x, y + (m_style.leading - 1) * line.height() / 2 });
        y += line.height() * m_style.leading;
    }
    m_layout.endLayout();
}

double TextLayout::lineHeight(int line) const
{
    return m_layout.lineAt(line).height() * m_style.leading;
}

double TextLayout::height(int first, int count) const
{
    double sum = 0;
    const int end = count < 0 ? lineCount() : qMin(lineCount(), first + count);
    for (int line = first; line < end; ++line)
        sum += lineHeight(line);
    return sum;
}

double TextLayout::naturalWidth() const
{
    double widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = qMax(widest, m_layout.lineAt(line).naturalTextWidth());
    return widest;
}

QList<int> TextLayout::notes(int line) const
{
    QList<int> found;
    const QTextLine place = m_layout.lineAt(line);
    for (const auto &[position, number] : m_notes) {
        if (position >= place.textStart() && position < place.textStart() + place.textLength())
            found.append(number);
    }
    return found;
}

void TextLayout::draw(Painting &painting, const QPointF &place, int first, int count) const
{
    if (lineCount() == 0)
        return;
    painting.painter.setPen(m_style.colour);
    const int end = count < 0 ? lineCount() : qMin(lineCount(), first + count);
    const QPointF above(0, height(0, first));
    for (int line = first; line < end; ++line) {
        m_layout.lineAt(line).draw(&painting.painter, place - above);
        reportLinks(painting, place - above, line);
    }
}

void TextLayout::reportLinks(Painting &painting, const QPointF &place, int line) const
{
    const QTextLine shown = m_layout.lineAt(line);
    for (const Place &link : m_links) {
        const int start = qMax(link.start, shown.textStart());
        const int end = qMin(link.start + link.length, shown.textStart() + shown.textLength());
        if (start >= end)
            continue;
        const double a = shown.cursorToX(start);
        const double b = shown.cursorToX(end);
        const QRectF area(qMin(a, b), shown.y(), qAbs(b - a), shown.height());
        painting.links.append({ painting.page, area.translated(place), link.target, link.isInner });
    }
}

Boxes lineBoxes(std::shared_ptr<const TextLayout> layout, double width, double before)
{
    Boxes boxes;
    const int count = layout->lineCount();
    for (int line = 0; line < count; ++line) {
        Box box;
        box.before = line == 0 ? before : 0;
        box.height = layout->lineHeight(line);
        box.width = width;
        box.keepWithNext = (line == 0 || line == count - 2) && line < count - 1;
        box.notes = layout->notes(line);
        box.draw = [layout, line](Painting &painting, const QPointF &place) {
            layout->draw(painting, place, line, 1);
        };
        boxes.append(box);
    }
    return boxes;
}

} // namespace render
