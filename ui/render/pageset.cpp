// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pageset.h"

#include "ui/render/documentboxes.h"
#include "ui/render/textbox.h"

namespace render
{

namespace
{

constexpr double smallest = 0.6;

Pages layOut(const report::Document &document, const report::Outline &outline, double scale = 1)
{
    const Flow flow = flowOf(document, outline, scale);
    Pages pages = paginated(flow.boxes, flow.notes,
                            document.direction == report::Direction::RightToLeft, scale);
    const double smaller = scale - 0.02;
    if (document.isOnePage && pages.pages.size() > 1 && smaller >= smallest)
        return layOut(document, outline, smaller);
    if (document.titleKind == report::Document::TitleKind::Page && !pages.pages.isEmpty())
        pages.pages.first().isTitle = true;
    return pages;
}

} // namespace

PageSet::PageSet(const report::Document &document)
    : m_document(document)
    , m_outline(report::outlineOf(document))
    , m_pages(layOut(document, m_outline))
{
}

QSizeF PageSet::paper(int page) const
{
    const PageFormat &shown = format(page);
    return QSizeF(shown.width(), shown.height()) * shown.scale;
}

void PageSet::draw(QPainter &painter, int page, QList<LinkArea> &links) const
{
    Painting painting { painter, m_pages.numbers, links, page };
    const Page &drawn = m_pages.pages[page];
    painter.save();
    painter.scale(drawn.format.scale, drawn.format.scale);
    if (!drawn.isTitle)
        drawFrame(painting, drawn.format);
    for (const Placed &placed : drawn.boxes) {
        if (placed.box.draw)
            placed.box.draw(painting, placed.place);
    }
    painter.restore();
}

void PageSet::drawFrame(Painting &painting, const PageFormat &format) const
{
    const QRectF body = format.body();
    TextStyle small;
    small.direction = m_document.direction == report::Direction::RightToLeft ? Qt::RightToLeft
                                                                             : Qt::LeftToRight;
    small.size = 8;
    small.colour = QColor(0x55, 0x55, 0x55);
    const double top = body.top() - 30 * point;
    const TextLayout title(report::oneLine(m_document.title), small, body.width());
    title.draw(painting, { body.left(), top }, 0, 1);
    painting.painter.setPen(QPen(QColor(0x9a, 0xa7, 0xb4), 0.5 * point));
    const double line = top + 13 * point;
    painting.painter.drawLine(QPointF(body.left(), line), QPointF(body.right(), line));
    small.alignment = Qt::AlignHCenter;
    const TextLayout number(
        m_document.labels.page.arg(QString::number(painting.page + 1), QString::number(count())),
        small, body.width());
    number.draw(painting, { body.left(), body.bottom() + 24 * point });
}

} // namespace render
