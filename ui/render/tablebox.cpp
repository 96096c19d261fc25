// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/tablebox.h"

#include "core/report/columnwidths.h"
#include "core/report/textwidth.h"
#include "ui/render/picture.h"

#include <QFontMetricsF>

#include <numeric>

namespace render
{

namespace
{

constexpr double sidePadding = 4 * point;
constexpr double topPadding = 2.2 * point;
constexpr qsizetype keptRows = 14; // a table of so few rows is not cut

bool isNumber(report::Column::Kind kind)
{
    return kind == report::Column::Kind::Number || kind == report::Column::Kind::Percent;
}

// Laid out again when it is painted: a table of many thousand rows would fill the memory otherwise.
class TablePlan
{
public:
    TablePlan(const report::Table &table, const report::Labels &labels, report::Direction direction,
              double width, double size)
        : m_table(table)
        , m_width(width)
        , m_size(size)
        , m_isMirrored(direction == report::Direction::RightToLeft)
    {
        if (m_table.columns.isEmpty())
            m_table.columns.append(report::Column());
        if (m_table.rows.isEmpty())
            m_table.rows.append(
                { { report::Cell { labels.noRows, {}, int(m_table.columns.size()) } } });
        m_widths = report::columnWidths(m_table, width, size * point, 2 * sidePadding);
    }

    qsizetype rowCount() const { return m_table.rows.size(); }
    qsizetype headCount() const { return m_table.header.size(); }
    double width() const { return m_width; }

    int lineCount(qsizetype row, bool isHead) const
    {
        qsizetype most = 1;
        each(row, isHead, [&](const report::Cell &cell, qsizetype column, double, double width) {
            if (!fitsOneLine(cell, row, width, isHead))
                most = qMax(most, lines(cell, row, column, width, isHead).size());
        });
        return int(most);
    }

    double lineHeight() const { return m_lineHeight; }

    double height(qsizetype row, bool isHead, int first, int count) const
    {
        double most = m_lineHeight;
        each(row, isHead, [&](const report::Cell &cell, qsizetype column, double, double width) {
            if (fitsOneLine(cell, row, width, isHead))
                return;
            const QList<double> heights = lines(cell, row, column, width, isHead).mid(first, count);
            most = qMax(most, std::accumulate(heights.begin(), heights.end(), 0.0));
        });
        return most + 2 * topPadding;
    }

    void draw(Painting &painting, const QPointF &place, qsizetype row, bool isHead, int first,
              int count, double height) const
    {
        const report::Row::Kind kind = isHead ? report::Row::Kind::Plain : m_table.rows[row].kind;
        QPainter &painter = painting.painter;
        if (kind == report::Row::Kind::Group)
            painter.fillRect(QRectF(place.x(), place.y(), m_width, height), QColor(0xf0f3f6));
        each(row, isHead, [&](const report::Cell &cell, qsizetype column, double x, double width) {
            const TextLayout text = layout(cell, row, column, width, isHead);
            const double textHeight = text.height(first, count);
            const double drop
                = isHead ? height - 2 * topPadding - textHeight : 0; // heads stand low
            text.draw(painting, place + QPointF(x + sidePadding, topPadding + drop), first, count);
            if (isHead && cell.span > 1)
                rule(painter, place + QPointF(x + sidePadding, height), width - 2 * sidePadding,
                     0.5, QColor(0x1f4e79));
        });
        if (isHead) {
            if (row == 0)
                rule(painter, place, m_width, 1.2, QColor(0x1f4e79));
            if (row == headCount() - 1)
                rule(painter, place + QPointF(0, height), m_width, 1.2, QColor(0x1f4e79));
            return;
        }
        if (kind == report::Row::Kind::Total && first == 0)
            rule(painter, place, m_width, 0.7, QColor(0x1a1a1a));
        const bool isLast = row == rowCount() - 1;
        rule(painter, place + QPointF(0, height), m_width, isLast ? 1.0 : 0.4,
             isLast ? QColor(0x1f4e79) : QColor(0xd0d6dc));
    }

private:
    static void rule(QPainter &painter, const QPointF &start, double width, double thickness,
                     const QColor &colour)
    {
        painter.setPen(QPen(colour, thickness * point, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(start, start + QPointF(width, 0));
    }

    template<typename Use> void each(qsizetype row, bool isHead, Use use) const
    {
        const QList<report::Cell> &cells = isHead ? m_table.header[row] : m_table.rows[row].cells;
        qsizetype column = 0;
        double from = 0;
        for (const report::Cell &cell : cells) {
            if (column >= m_table.columns.size())
                break;
            double width = 0;
            const qsizetype end = qMin(column + qMax(1, cell.span), m_table.columns.size());
            for (qsizetype i = column; i < end; ++i)
                width += m_widths[i];
            use(cell, column, m_isMirrored ? m_width - from - width : from, width);
            from += width;
            column = end;
        }
    }

    bool isBold(qsizetype row, bool isHead) const
    {
        return isHead || m_table.rows[row].kind != report::Row::Kind::Plain;
    }

    // Without asking a font, which takes long.
    bool fitsOneLine(const report::Cell &cell, qsizetype row, double width, bool isHead) const
    {
        return cell.text.size() < 200 && !cell.text.contains(u'\n') && !cell.text.contains(u'\r')
            && report::textWidth(cell.text, m_size * point, isBold(row, isHead))
            < width - 2 * sidePadding;
    }

    // Heights of the lines of a cell. Tables repeat themselves: titles, remarks, reasons.
    const QList<double> &lines(const report::Cell &cell, qsizetype row, qsizetype column,
                               double width, bool isHead) const
    {
        const qsizetype place = (column * 2 + isBold(row, isHead)) * 1000 + cell.span;
        QList<double> &heights = m_measured[{ cell.text, place }];
        if (heights.isEmpty()) {
            const TextLayout text = layout(cell, row, column, width, isHead);
            for (int line = 0; line < text.lineCount(); ++line)
                heights.append(text.lineHeight(line));
        }
        return heights;
    }

    TextLayout layout(const report::Cell &cell, qsizetype row, qsizetype column, double width,
                      bool isHead) const
    {
        TextStyle style;
        style.size = m_size;
        style.leading = 1.12;
        style.isBold = isBold(row, isHead);
        const report::Column::Kind kind = m_table.columns[column].kind;
        const bool isSpan = cell.span > 1;
        style.direction = m_isMirrored ? Qt::RightToLeft : Qt::LeftToRight;
        if (kind == report::Column::Kind::Code && !isSpan && !isHead && m_isMirrored) {
            style.direction
                = Qt::LeftToRight; // a code reads from the left, but stands at the start
            style.alignment = Qt::AlignRight;
        } else if (isSpan && isHead) {
            style.alignment = Qt::AlignHCenter;
        } else if (isNumber(kind) && !isSpan) {
            // Units below units, at the right hand in every script.
            style.alignment = m_isMirrored ? Qt::AlignLeft : Qt::AlignRight;
        }
        return TextLayout(cell.text, style, width - 2 * sidePadding);
    }

    report::Table m_table;
    double m_width;
    double m_size;
    bool m_isMirrored;
    QFontMetricsF m_metrics { font(m_size * point) };
    double m_lineHeight = m_metrics.height() * 1.12;
    mutable QHash<std::pair<QString, qsizetype>, QList<double>> m_measured;
    QList<double> m_widths;
};

Box rowBox(const std::shared_ptr<const TablePlan> &plan, qsizetype row, bool isHead, int first,
           int count)
{
    Box box;
    box.height = plan->height(row, isHead, first, count);
    box.width = plan->width();
    box.draw = [plan, row, isHead, first, count, height = box.height](Painting &painting,
                                                                      const QPointF &place) {
        plan->draw(painting, place, row, isHead, first, count, height);
    };
    return box;
}

} // namespace

Boxes tableBoxes(const report::Table &table, const report::Labels &labels,
                 report::Direction direction, double width, double maximumRow, double size)
{
    const auto plan = std::make_shared<TablePlan>(table, labels, direction, width, size);
    auto heads = std::make_shared<Boxes>();
    for (qsizetype row = 0; row < plan->headCount(); ++row) {
        // A head that fills the page would leave none for its rows.
        const int most = qMax(4, int(maximumRow / plan->lineHeight() / 3));
        Box box = rowBox(plan, row, true, 0, qMin(most, plan->lineCount(row, true)));
        box.keepWithNext = true;
        heads->append(box);
    }
    Boxes boxes = *heads;
    double whole = 0;
    for (qsizetype row = 0; row < qMin<qsizetype>(plan->rowCount(), keptRows); ++row)
        whole += plan->height(row, false, 0, plan->lineCount(row, false));
    const bool isKept = plan->rowCount() <= keptRows && whole < maximumRow * 0.7;
    const int mostLines = qMax(1, int(maximumRow / plan->lineHeight()));
    for (qsizetype row = 0; row < plan->rowCount(); ++row) {
        const int lines = plan->lineCount(row, false);
        for (int first = 0; first < lines; first += mostLines) {
            Box box = rowBox(plan, row, false, first, qMin(mostLines, lines - first));
            box.heads = heads;
            // A line that heads others, and the first and last rows, do not stand alone.
            const bool isGroup
                = row < table.rows.size() && table.rows[row].kind == report::Row::Kind::Group;
            box.keepWithNext = row < plan->rowCount() - 1
                && (isKept || isGroup || row == 0 || row == plan->rowCount() - 2);
            boxes.append(box);
        }
    }
    return boxes;
}

} // namespace render
