// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pagepictures.h"

#include "ui/render/pageset.h"

#include <QPagedPaintDevice>
#include <QPromise>

namespace render
{

PagePictures::PagePictures(std::shared_ptr<const report::Document> document)
    : m_document(std::move(document))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { layOut(); }, Qt::BlockingQueuedConnection);
}

PagePictures::~PagePictures()
{
    m_isOver = true;
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_set.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PagePictures::layOut()
{
    m_set = std::make_unique<PageSet>(*m_document);
    for (int page = 0; page < m_set->count(); ++page)
        m_sizes << m_set->paper(page) / point;
    for (const report::Outline::Entry &entry : m_set->outline().entries) {
        const Spot spot = spotOf(entry.id);
        if (spot.page >= 0)
            m_contents << Place { entry.level, entry.title(), spot.page, spot.top };
    }
}

PagePictures::Spot PagePictures::spotOf(const QString &id) const
{
    const int page = m_set->pages().numbers.value(id) - 1;
    if (page < 0)
        return {};
    return { page, m_set->pages().tops.value(id) * m_set->format(page).scale / point };
}

QFuture<PagePictures::Picture> PagePictures::draw(int page, double scale) const
{
    auto promise = std::make_shared<QPromise<Picture>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, page, scale, promise] {
            if (m_isOver)
                return; // the future is cancelled with its promise
            promise->addResult(drawn(page, scale));
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

PagePictures::Picture PagePictures::drawn(int page, double scale) const
{
    Picture picture;
    picture.image = QImage((m_sizes[page] * scale).toSize(), QImage::Format_RGB32);
    picture.image.fill(Qt::white);
    QPainter painter(&picture.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale / point, scale / point);
    QList<LinkArea> links;
    m_set->draw(painter, page, links);
    for (const LinkArea &link : links)
        picture.links << linkOf(link);
    return picture;
}

PagePictures::Link PagePictures::linkOf(const LinkArea &link) const
{
    const double scale = m_set->format(link.page).scale / point;
    const QRectF area(link.area.topLeft() * scale, link.area.size() * scale);
    if (!link.isInner)
        return { area, {}, link.target };
    return { area, spotOf(link.target), {} };
}

bool PagePictures::print(QPagedPaintDevice &device, int first, int last,
                         base::Progress &progress) const
{
    bool isWhole = false;
    const auto run = [&] { isWhole = printed(device, first, last, progress); };
    QMetaObject::invokeMethod(m_worker.get(), run, Qt::BlockingQueuedConnection);
    return isWhole;
}

bool PagePictures::printed(QPagedPaintDevice &device, int first, int last,
                           base::Progress &progress) const
{
    QPainter painter;
    QList<LinkArea> links;
    for (int page = first; page <= last; ++page) {
        if (!progress.advance(page - first, last - first + 1))
            return false;
        device.setPageOrientation(m_set->format(page).isLandscape ? QPageLayout::Landscape
                                                                  : QPageLayout::Portrait);
        if (page == first ? !painter.begin(&device) : !device.newPage())
            return false;
        const QSizeF size = m_set->paper(page);
        const QSizeF sheet(device.width(), device.height());
        const double scale = qMin(sheet.width() / size.width(), sheet.height() / size.height());
        painter.save();
        painter.translate((sheet.width() - size.width() * scale) / 2, 0);
        painter.scale(scale, scale);
        m_set->draw(painter, page, links);
        painter.restore();
    }
    return true;
}

} // namespace render
