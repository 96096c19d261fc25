// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "ui/render/box.h"

#include <QFuture>
#include <QImage>
#include <QSizeF>
#include <QThread>

#include <atomic>

class QPagedPaintDevice;

namespace report
{
struct Document;
}

namespace render
{

class PageSet;

// The pages of one document as pictures, drawn when they are asked for. Fonts belong to the thread
// that laid the text out, so layout and drawing have a thread of their own, which lives as long.
class PagePictures
{
public:
    struct Spot {
        int page = -1; // from 0; -1: nowhere
        double top = 0; // points from the top of the page
    };
    struct Place { // where a heading stands
        int level = 1;
        QString title;
        int page = 0;
        double top = 0;
    };
    struct Link {
        QRectF area; // points on the page
        Spot target; // nowhere: it leads to an address
        QString address;
    };
    struct Picture {
        QImage image;
        QList<Link> links;
    };

    // Lays the document out and waits for that: not for the window's thread.
    explicit PagePictures(std::shared_ptr<const report::Document> document);
    ~PagePictures();
    Q_DISABLE_COPY_MOVE(PagePictures)

    const report::Document &document() const { return *m_document; }
    int count() const { return int(m_sizes.size()); }
    QSizeF size(int page) const { return m_sizes[page]; } // points
    const QList<Place> &contents() const { return m_contents; }

    // scale: pixels to a point.
    QFuture<Picture> draw(int page, double scale) const;
    // Pages from first to last (from 0), as large as the paper allows. Waits. False: given up.
    bool print(QPagedPaintDevice &device, int first, int last, base::Progress &progress) const;

private:
    void layOut();
    Picture drawn(int page, double scale) const;
    bool printed(QPagedPaintDevice &device, int first, int last, base::Progress &progress) const;
    Link linkOf(const LinkArea &link) const;
    Spot spotOf(const QString &id) const;

    std::shared_ptr<const report::Document> m_document;
    std::unique_ptr<PageSet> m_set; // only touched on the thread
    QList<QSizeF> m_sizes;
    QList<Place> m_contents;
    std::atomic<bool> m_isOver { false };
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; // lives on the thread
};

} // namespace render
