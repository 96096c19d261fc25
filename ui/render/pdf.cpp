// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf.h"

#include "ui/render/pageset.h"
#include "ui/render/pdfcompletion.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPageSize>
#include <QPdfWriter>

namespace render
{

namespace
{

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
    explicit Printing(const PageSet &set)
        : m_set(set)
        , m_writer(&m_buffer)
    {
    }

    QByteArray run()
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(int(72 * point));
        m_writer.setTitle(report::oneLine(m_set.document().title));
        m_writer.setCreator(report::oneLine(m_set.document().author));
        turn(m_set.format(0));
        QPainter painter(&m_writer);
        for (int page = 0; page < m_set.count(); ++page) {
            if (page > 0) {
                turn(m_set.format(page));
                m_writer.newPage();
            }
            m_set.draw(painter, page, m_links);
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

    const PageSet &m_set;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QList<LinkArea> m_links;
};

} // namespace

QByteArray pdf(const report::Document &document)
{
    const PageSet set(document);
    const SteadyOrder order;
    Printing printing(set);
    const QByteArray printed = printing.run();
    return completed(printed, document, set.outline(), set.pages(), printing.links());
}

QHash<QString, int> pageNumbers(const report::Document &document)
{
    return PageSet(document).pages().numbers;
}

} // namespace render
