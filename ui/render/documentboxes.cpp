// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/documentboxes.h"

#include "core/report/charttable.h"
#include "core/report/scene.h"
#include "ui/render/picture.h"
#include "ui/render/tablebox.h"
#include "ui/render/titlebox.h"

namespace render
{

namespace
{

const QColor blue(0x1f, 0x4e, 0x79);
const QColor grey(0x55, 0x55, 0x55);
constexpr double footSize = 8;
constexpr double pictureWidth = 640; // what it has more on a wider page goes to the plot

class Flowing
{
public:
    Flowing(const report::Document &document, const report::Outline &outline, double scale)
        : m_document(document)
        , m_outline(outline)
        , m_scale(scale)
        , m_width(pageOf(false).width())
    {
        m_base.direction = document.direction == report::Direction::RightToLeft ? Qt::RightToLeft
                                                                                : Qt::LeftToRight;
    }

    Flow run()
    {
        m_flow.boxes = titleBoxes(m_document, m_width);
        m_breakNext = m_document.titleKind == report::Document::TitleKind::Page;
        for (m_block = 0; m_block < m_document.blocks.size(); ++m_block)
            std::visit([this](const auto &block) { add(block); }, m_document.blocks[m_block]);
        addEndNotes();
        return std::move(m_flow);
    }

private:
    QRectF pageOf(bool isWide) const { return PageFormat { isWide, m_scale }.body(); }

    TextStyle style(double size, bool isBold = false, const QColor &colour = {}) const
    {
        TextStyle made = m_base;
        made.size = size;
        made.isBold = isBold;
        if (colour.isValid())
            made.colour = colour;
        return made;
    }

    void append(Boxes boxes)
    {
        if (boxes.isEmpty())
            return;
        boxes.first().breakBefore |= m_breakNext;
        m_breakNext = false;
        m_flow.boxes += boxes;
    }

    std::shared_ptr<const TextLayout> layout(const QString &text, const TextStyle &style,
                                             double width) const
    {
        return std::make_shared<const TextLayout>(text, style, width);
    }

    std::shared_ptr<const TextLayout> layout(const report::Runs &runs, const TextStyle &style)
    {
        const int first = int(m_flow.notes.size()) + 1;
        for (const report::Run &run : runs) {
            if (run.kind == report::Run::Kind::Footnote)
                addNote(run.text);
        }
        return std::make_shared<const TextLayout>(runs, style, m_width, &m_outline, first);
    }

    Boxes lines(const QString &text, const TextStyle &style, double before, bool keepWithNext)
    {
        Boxes boxes = lineBoxes(layout(text, style, m_width), m_width, before);
        for (Box &box : boxes)
            box.keepWithNext |= keepWithNext;
        return boxes;
    }

    Boxes numbered(const QString &mark, const report::Runs &runs, double before)
    {
        TextStyle text = style(10);
        text.indent = 18 * point;
        Boxes boxes = lineBoxes(layout(runs, text), m_width, before);
        if (boxes.isEmpty())
            return boxes;
        const auto sign = layout(mark, style(10), m_width);
        const auto draw = boxes.first().draw;
        boxes.first().draw = [sign, draw](Painting &painting, const QPointF &place) {
            sign->draw(painting, place);
            draw(painting, place);
        };
        return boxes;
    }

    // A note that would take a quarter of the page stands at the end.
    void addNote(const QString &text)
    {
        const QString number = QString::number(m_flow.notes.size() + 1);
        Boxes boxes = lineBoxes(layout(number + u' ' + text, style(footSize), m_width), m_width, 0);
        double height = 0;
        for (const Box &box : boxes)
            height += box.height;
        if (height > pageOf(false).height() / 4) {
            m_endNotes.append(number + u' ' + text);
            boxes.clear();
        }
        m_flow.notes.append(boxes);
    }

    void addEndNotes()
    {
        if (m_endNotes.isEmpty())
            return;
        append(lines(m_document.labels.notes, style(13, true, blue), 16 * point, true));
        for (const QString &note : std::as_const(m_endNotes))
            append(lines(note, style(footSize), 4 * point, false));
    }

    void add(const report::Heading &)
    {
        const report::Outline::Entry &entry = m_outline.entries[m_outline.headings.value(m_block)];
        static constexpr double sizes[] = { 17, 13.5, 11.5, 10.5 };
        static constexpr double befores[] = { 24, 18, 13, 11 };
        Boxes boxes = lines(entry.title(), style(sizes[entry.level - 1], true, blue),
                            befores[entry.level - 1] * point, true);
        if (boxes.isEmpty())
            return;
        boxes.first().id = entry.id;
        boxes.last().height += 4 * point;
        append(boxes);
    }

    void add(const report::Paragraph &paragraph)
    {
        Boxes boxes = lineBoxes(layout(paragraph.runs, style(10)), m_width, 6 * point);
        if (boxes.size() <= 4 && leadsToTable()) {
            for (Box &box : boxes)
                box.keepWithNext = true;
        }
        append(boxes);
    }

    // A few words between a heading and its table stay with both.
    bool leadsToTable() const
    {
        const auto &blocks = m_document.blocks;
        const report::Block *before = m_block > 0 ? &blocks[m_block - 1] : nullptr;
        const report::Block *next = m_block + 1 < blocks.size() ? &blocks[m_block + 1] : nullptr;
        if (!before || !next || !std::holds_alternative<report::Heading>(*before))
            return false;
        const auto *table = std::get_if<report::Table>(next);
        return table ? !table->wide : std::holds_alternative<report::Figure>(*next);
    }

    void add(const report::Listing &listing)
    {
        int number = 0;
        for (const report::Runs &item : listing.items) {
            const QString mark = listing.kind == report::Listing::Kind::Bullets
                ? QString(QChar(0x2022))
                : QString::number(++number) + u'.';
            append(numbered(mark, item, 4 * point));
        }
    }

    void add(const report::Table &table)
    {
        if (table.inAnnexOnly)
            return;
        const report::Labels &labels = m_document.labels;
        addTable(table,
                 report::captionText(labels.table, m_outline.numbers.value(m_block), table.caption),
                 m_outline.ids.value(m_block), 8.5);
    }

    void addTable(const report::Table &table, const QString &caption, const QString &id,
                  double size)
    {
        const double width = m_width;
        m_width = pageOf(table.wide).width();
        Boxes boxes = lines(caption, style(size + 0.5, true), 14 * point, true);
        if (!boxes.isEmpty() && !id.isEmpty())
            boxes.first().id = id;
        boxes.last().height += 3 * point;
        boxes += tableBoxes(table, m_document.labels, m_document.direction, m_width,
                            pageOf(table.wide).height() * 0.6, size);
        const Boxes notes = below(table.notes, table.source);
        boxes.last().keepWithNext |= !notes.isEmpty(); // they would be read without their table
        boxes += notes;
        for (Box &box : boxes)
            box.isLandscape = table.wide;
        append(boxes);
        m_width = width;
    }

    Boxes below(const QStringList &notes, const QString &source)
    {
        Boxes boxes;
        for (const QString &note : notes)
            boxes += lines(note, style(footSize, false, grey), 3 * point, false);
        if (!source.isEmpty())
            boxes += lines(m_document.labels.source.arg(source), style(footSize, false, grey),
                           3 * point, false);
        for (qsizetype i = 0; i + 1 < boxes.size(); ++i)
            boxes[i].keepWithNext = true;
        return boxes;
    }

    void add(const report::Figure &figure)
    {
        const int number = m_outline.numbers.value(m_block);
        Boxes boxes = lines(report::captionText(m_document.labels.figure, number, figure.caption),
                            style(9, true), 14 * point, true);
        boxes.first().id = m_outline.ids.value(m_block);
        boxes.append(picture(figure));
        if (figure.isTold)
            boxes += below({}, figure.source);
        append(boxes);
        if (figure.isTold)
            return;
        report::Table table = report::chartTable(figure, m_document.labels);
        table.source = figure.source;
        addTable(table, m_document.labels.figureData.arg(number), {}, 8);
    }

    Box picture(const report::Figure &figure) const
    {
        const auto scene = std::make_shared<const report::Scene>(
            report::drawn(figure.chart, m_document, pictureWidth / m_scale));
        const double room = pageOf(false).height() * 0.7;
        const double scale = qMin(m_width / scene->width, room / qMax(1.0, scene->height));
        Box box;
        box.before = 6 * point;
        box.height = scene->height * scale;
        box.width = scene->width * scale;
        box.draw = [scene, scale](Painting &painting, const QPointF &place) {
            paint(painting.painter, *scene, place, scale);
        };
        return box;
    }

    void add(const report::KeyFigures &figures) { append(figureBoxes(figures, m_base, m_width)); }

    void add(const report::NoteBox &box)
    {
        const double outer = m_width;
        m_width -= 22 * point;
        Boxes boxes
            = lines(report::noteLabel(box.kind, m_document.labels), style(10, true), 0, true);
        for (const report::Runs &paragraph : box.paragraphs)
            boxes += lineBoxes(layout(paragraph, style(10)), m_width, 0);
        m_width = outer;
        append(framed(boxes, box.kind, m_base.direction, m_width));
    }

    void add(const report::PageBreak &) { m_breakNext = true; }

    void add(const report::Contents &contents)
    {
        append(lines(m_document.labels.contents, style(17, true, blue), 24 * point, true));
        for (const report::Outline::Entry &entry : m_outline.entries) {
            if (entry.level <= contents.levels)
                append(contentsBoxes(entry, m_base, m_width));
        }
    }

    const report::Document &m_document;
    const report::Outline &m_outline;
    const double m_scale;
    TextStyle m_base;
    double m_width;
    qsizetype m_block = 0;
    bool m_breakNext = false;
    Flow m_flow;
    QStringList m_endNotes;
};

} // namespace

Flow flowOf(const report::Document &document, const report::Outline &outline, double scale)
{
    return Flowing(document, outline, scale).run();
}

} // namespace render
