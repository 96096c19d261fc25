// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/titlebox.h"

namespace render
{

namespace
{

const QColor blue(0x1f, 0x4e, 0x79);
const QColor grey(0x55, 0x55, 0x55);

using Layout = std::shared_ptr<const TextLayout>;

Layout layout(const QString &text, TextStyle style, double size, bool isBold, const QColor &colour,
              double width)
{
    style.size = size;
    style.isBold = isBold;
    style.colour = colour;
    return std::make_shared<const TextLayout>(text, style, width);
}

// Key and value beside each other.
Box identityBox(const report::Identity &line, const TextStyle &base, double width)
{
    const double keyWidth = width * 0.3;
    const double valueWidth = width - keyWidth - 12 * point;
    const Layout key = layout(line.key, base, 10, false, grey, keyWidth);
    const Layout value = layout(line.value, base, 10, true, base.colour, valueWidth);
    const bool isMirrored = base.direction == Qt::RightToLeft;
    Box box;
    box.before = 5 * point;
    box.height = qMax(key->height(), value->height());
    box.width = width;
    box.draw = [=](Painting &painting, const QPointF &place) {
        key->draw(painting, place + QPointF(isMirrored ? width - keyWidth : 0, 0));
        value->draw(painting, place + QPointF(isMirrored ? 0 : width - valueWidth, 0));
    };
    return box;
}

Box ruleBox(double width)
{
    Box box;
    box.before = 10 * point;
    box.height = 14 * point;
    box.width = width;
    box.draw = [width](Painting &painting, const QPointF &place) {
        painting.painter.fillRect(QRectF(place, QSizeF(width, 2.2 * point)), blue);
    };
    return box;
}

} // namespace

Boxes titleBoxes(const report::Document &document, double width)
{
    TextStyle base;
    base.direction
        = document.direction == report::Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const bool isPage = document.titleKind == report::Document::TitleKind::Page;
    Boxes boxes;
    if (isPage) {
        Box space;
        space.height = 130 * point;
        boxes.append(space);
    }
    boxes += lineBoxes(
        layout(report::oneLine(document.title), base, isPage ? 27 : 20, true, blue, width), width,
        0);
    boxes += lineBoxes(
        layout(report::oneLine(document.subtitle), base, isPage ? 14 : 12, false, grey, width),
        width, 6 * point);
    boxes.append(ruleBox(width));
    for (const report::Identity &line : document.identity)
        boxes.append(identityBox(line, base, width));
    return boxes;
}

Boxes figureBoxes(const report::KeyFigures &figures, const TextStyle &base, double width)
{
    constexpr qsizetype mostInRow = 5;
    const double gap = 12 * point;
    Boxes boxes;
    const qsizetype rows = (figures.items.size() + mostInRow - 1) / mostInRow;
    if (rows == 0)
        return boxes;
    const qsizetype perRow = (figures.items.size() + rows - 1) / rows;
    const double cell = (width - double(perRow - 1) * gap) / double(perRow);
    for (qsizetype start = 0; start < figures.items.size(); start += perRow) {
        QList<QList<Layout>> columns;
        Box box;
        box.before = 12 * point;
        box.width = width;
        for (const report::KeyFigures::Item &item : figures.items.mid(start, perRow)) {
            columns.append({ layout(item.figure, base, 19, true, blue, cell),
                             layout(item.label, base, 9, false, base.colour, cell),
                             layout(item.note, base, 8, false, grey, cell) });
            double height = 8 * point;
            for (const Layout &part : std::as_const(columns.last()))
                height += part->height();
            box.height = qMax(box.height, height);
        }
        const bool isMirrored = base.direction == Qt::RightToLeft;
        box.draw = [=](Painting &painting, const QPointF &place) {
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const double from = double(i) * (cell + gap);
                QPointF at = place + QPointF(isMirrored ? width - from - cell : from, 0);
                painting.painter.fillRect(QRectF(at, QSizeF(cell, 2 * point)), blue);
                at.ry() += 5 * point;
                for (const Layout &part : columns[i]) {
                    part->draw(painting, at);
                    at.ry() += part->height();
                }
            }
        };
        boxes.append(box);
    }
    return boxes;
}

Boxes contentsBoxes(const report::Outline::Entry &entry, const TextStyle &base, double width)
{
    const double numberWidth = 34 * point;
    TextStyle style = base;
    style.indent = (entry.level - 1) * 16 * point;
    const bool isTop = entry.level == 1;
    const Layout title = layout(entry.title(), style, 10, isTop, base.colour, width - numberWidth);
    Boxes boxes = lineBoxes(title, width, isTop ? 7 * point : 2 * point);
    if (boxes.isEmpty())
        return boxes;
    const bool isMirrored = base.direction == Qt::RightToLeft;
    const auto draw = boxes.last().draw;
    const double height = boxes.last().height;
    boxes.last().draw = [=, id = entry.id](Painting &painting, const QPointF &place) {
        const QPointF text = place + QPointF(isMirrored ? numberWidth : 0, 0);
        draw(painting, text);
        TextStyle numbers = base;
        numbers.alignment = Qt::AlignRight;
        const TextLayout page(QString::number(painting.pages.value(id)), numbers, numberWidth);
        page.draw(painting, place + QPointF(isMirrored ? 0 : width - numberWidth, 0));
        painting.links.append({ painting.page, QRectF(place, QSizeF(width, height)), id, true });
    };
    // Lines before the last one start at the same side.
    for (qsizetype i = 0; i + 1 < boxes.size(); ++i) {
        const auto plain = boxes[i].draw;
        boxes[i].draw = [=](Painting &painting, const QPointF &place) {
            plain(painting, place + QPointF(isMirrored ? numberWidth : 0, 0));
        };
    }
    return boxes;
}

Boxes framed(const Boxes &lines, report::NoteBox::Kind kind, Qt::LayoutDirection direction,
             double width)
{
    Boxes boxes = lines;
    const double padding = 6 * point;
    const bool isMirrored = direction == Qt::RightToLeft;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        Box &box = boxes[i];
        const double above = i == 0 ? padding : 0;
        const double below = i == boxes.size() - 1 ? padding : 0;
        box.before = i == 0 ? 12 * point : 0;
        box.height += above + below;
        box.width = width;
        box.keepWithNext |= boxes.size() < 20 && i + 1 < boxes.size();
        box.draw
            = [=, draw = box.draw, height = box.height](Painting &painting, const QPointF &place) {
                  QPainter &painter = painting.painter;
                  painter.fillRect(QRectF(place, QSizeF(width, height)), QColor(0xf3, 0xf6, 0xf9));
                  const double x = place.x() + (isMirrored ? width - 2 * point : 2 * point);
                  QPen pen(kind == report::NoteBox::Kind::Warning ? QColor(0x8a, 0x3b, 0x00) : blue,
                           (kind == report::NoteBox::Kind::Warning ? 5 : 3) * point, Qt::SolidLine,
                           Qt::FlatCap);
                  if (kind == report::NoteBox::Kind::Proposal)
                      pen.setDashPattern({ 2, 1.2 });
                  painter.setPen(pen);
                  painter.drawLine(QPointF(x, place.y()), QPointF(x, place.y() + height));
                  draw(painting, place + QPointF(isMirrored ? 8 * point : 14 * point, above));
              };
    }
    return boxes;
}

} // namespace render
