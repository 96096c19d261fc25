// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/paginator.h"

namespace render
{

namespace
{

constexpr double noteGap = 9 * point; // with the line that parts notes from text

double heightOf(const Boxes &boxes)
{
    double sum = 0;
    for (const Box &box : boxes)
        sum += box.before + box.height;
    return sum;
}

class Paginator
{
public:
    Paginator(Boxes boxes, const QList<Boxes> &notes, bool isRightToLeft, double scale)
        : m_boxes(std::move(boxes))
        , m_notes(notes)
        , m_isRightToLeft(isRightToLeft)
        , m_scale(scale)
    {
    }

    Pages run()
    {
        turnPages();
        begin({ !m_boxes.isEmpty() && m_boxes[0].isLandscape, m_scale });
        for (qsizetype i = 0; i < m_boxes.size(); ++i) {
            const Box &box = m_boxes[i];
            const bool turns = page().format.isLandscape != box.isLandscape;
            if ((turns || box.breakBefore || !fits(i)) && (turns || !isEmpty())) {
                end();
                begin({ box.isLandscape, m_scale });
                if (box.heads) {
                    for (const Box &head : *box.heads)
                        put(head);
                }
            }
            put(box);
        }
        end();
        return std::move(m_result);
    }

private:
    // A heading goes with the landscape table that it heads.
    void turnPages()
    {
        for (qsizetype i = m_boxes.size() - 2; i >= 0; --i) {
            if (m_boxes[i].keepWithNext && m_boxes[i + 1].isLandscape)
                m_boxes[i].isLandscape = true;
        }
    }

    Page &page() { return m_result.pages.last(); }
    bool isEmpty() { return page().boxes.isEmpty(); }

    void begin(PageFormat format)
    {
        if (!m_result.pages.isEmpty() && isEmpty())
            m_result.pages.removeLast(); // nothing came onto it: another format begins
        m_result.pages.append({ format, {}, false });
        m_y = format.body().top();
        m_pageNotes.clear();
        m_notesHeight = 0;
    }

    double notesHeight(const QList<int> &numbers) const
    {
        double sum = 0;
        for (int number : numbers)
            sum += heightOf(m_notes.value(number - 1));
        return sum;
    }

    // With everything that it must not be parted from.
    bool fits(qsizetype index)
    {
        double needed = 0;
        double notes = m_notesHeight;
        for (qsizetype i = index; i < m_boxes.size(); ++i) {
            const Box &box = m_boxes[i];
            needed += (i == index && isEmpty() ? 0 : box.before) + box.height;
            notes += notesHeight(box.notes);
            if (!box.keepWithNext || (i + 1 < m_boxes.size() && m_boxes[i + 1].breakBefore))
                break;
        }
        const QRectF body = page().format.body();
        const double room = body.bottom() - (notes > 0 ? notes + noteGap : 0) - m_y;
        if (needed <= room)
            return true;
        // A chain longer than a page breaks where it must.
        return needed > body.height() - noteGap
            && m_boxes[index].before + m_boxes[index].height + m_notesHeight
            <= body.bottom() - noteGap - m_y
            && m_y < body.top() + body.height() / 2;
    }

    void put(const Box &box)
    {
        const QRectF body = page().format.body();
        m_y += isEmpty() ? 0 : box.before;
        const double x = m_isRightToLeft && box.width > 0 ? body.right() - box.width : body.left();
        page().boxes.append({ { x, m_y }, box });
        if (!box.id.isEmpty()) {
            m_result.numbers.insert(box.id, int(m_result.pages.size()));
            m_result.tops.insert(box.id, m_y);
        }
        m_y += box.height;
        m_pageNotes += box.notes;
        m_notesHeight += notesHeight(box.notes);
    }

    void end()
    {
        if (m_notesHeight <= 0)
            return;
        const QRectF body = page().format.body();
        double y = body.bottom() - m_notesHeight;
        Box line;
        line.draw = [isRightToLeft = m_isRightToLeft, width = body.width()](Painting &painting,
                                                                            const QPointF &place) {
            const double start = isRightToLeft ? width * 0.7 : 0;
            painting.painter.setPen(QPen(QColor(0x808080), 0.5 * point));
            painting.painter.drawLine(place + QPointF(start, 0),
                                      place + QPointF(start + width * 0.3, 0));
        };
        page().boxes.append({ { body.left(), y - noteGap / 2 }, line });
        for (int number : std::as_const(m_pageNotes)) {
            for (const Box &box : m_notes.value(number - 1)) {
                y += box.before;
                const double x = m_isRightToLeft ? body.right() - box.width : body.left();
                page().boxes.append({ { x, y }, box });
                y += box.height;
            }
        }
        m_notesHeight = 0;
    }

    Boxes m_boxes;
    const QList<Boxes> &m_notes;
    const bool m_isRightToLeft;
    const double m_scale;
    Pages m_result;
    double m_y = 0;
    QList<int> m_pageNotes;
    double m_notesHeight = 0;
};

} // namespace

QRectF PageFormat::body() const
{
    const double side = 62 * point;
    const double top = 76 * point;
    return { side, top, width() - 2 * side, height() - top - 72 * point };
}

Pages paginated(Boxes boxes, const QList<Boxes> &notes, bool isRightToLeft, double scale)
{
    return Paginator(std::move(boxes), notes, isRightToLeft, scale).run();
}

} // namespace render
