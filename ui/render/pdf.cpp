// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf.h"

#include "ui/render/documentboxes.h"
#include "ui/render/pdfcompletion.h"
#include "ui/render/textbox.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageSize>
#include <QPdfWriter>

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

// Qt writes fonts in the order of a hash table, which is another one in each process. Tables keep
// the seed they began with, so changing it for a while disturbs nobody.
class SteadyOrder
{
public:
    SteadyOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyOrder)
};

class Printing
{
public:
    Printing(const report::Document &document, const Pages &pages)
        : m_document(document)
        , m_pages(pages)
        , m_writer(&m_buffer)
    {
        m_base.direction = document.direction == report::Direction::RightToLeft ? Qt::RightToLeft
                                                                                : Qt::LeftToRight;
    }

    QByteArray run()
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(int(72 * point));
        m_writer.setTitle(report::oneLine(m_document.title));
        m_writer.setCreator(report::oneLine(m_document.author));
        turn(m_pages.pages.constFirst().format);
        QPainter painter(&m_writer);
        for (int i = 0; i < m_pages.pages.size(); ++i) {
            if (i > 0) {
                turn(m_pages.pages[i].format);
                m_writer.newPage();
            }
            const double scale = m_pages.pages[i].format.scale;
            painter.resetTransform();
            painter.scale(scale, scale);
            Painting painting { painter, m_pages.numbers, m_links, i };
            drawPage(painting, m_pages.pages[i]);
        }
        painter.end();
        return m_buffer.data();
    }

    const QList<LinkArea> &links() const { return m_links; }

private:
    void turn(const PageFormat &format)
    {
        m_writer.setPageLayout(QPageLayout(
            QPageSize(QPageSize::A4),
            format.isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
    }

    void drawPage(Painting &painting, const Page &page)
    {
        if (!page.isTitle)
            drawFrame(painting, page.format);
        for (const Placed &placed : page.boxes) {
            if (placed.box.draw)
                placed.box.draw(painting, placed.place);
        }
    }

    void drawFrame(Painting &painting, const PageFormat &format)
    {
        const QRectF body = format.body();
        TextStyle small = m_base;
        small.size = 8;
        small.colour = QColor(0x55, 0x55, 0x55);
        const double top = body.top() - 30 * point;
        const TextLayout title(report::oneLine(m_document.title), small, body.width());
        title.draw(painting, { body.left(), top }, 0, 1);
        painting.painter.setPen(QPen(QColor(0x9a, 0xa7, 0xb4), 0.5 * point));
        const double line = top + 13 * point;
        painting.painter.drawLine(QPointF(body.left(), line), QPointF(body.right(), line));
        small.alignment = Qt::AlignHCenter;
        const TextLayout number(m_document.labels.page.arg(QString::number(painting.page + 1),
                                                           QString::number(m_pages.pages.size())),
                                small, body.width());
        number.draw(painting, { body.left(), body.bottom() + 24 * point });
    }

    const report::Document &m_document;
    const Pages &m_pages;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    TextStyle m_base;
    QList<LinkArea> m_links;
};

} // namespace

QByteArray pdf(const report::Document &document)
{
    const report::Outline outline = report::outlineOf(document);
    const Pages pages = layOut(document, outline);
    const SteadyOrder order;
    Printing printing(document, pages);
    const QByteArray printed = printing.run();
    return completed(printed, document, outline, pages, printing.links());
}

QHash<QString, int> pageNumbers(const report::Document &document)
{
    return layOut(document, report::outlineOf(document)).numbers;
}

} // namespace render
