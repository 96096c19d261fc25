// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/outline.h"
#include "ui/render/paginator.h"

#include <QSizeF>

namespace render
{

// A document laid out on A4 pages, and the drawing of them with what stands around the text. The
// document outlives it. What has laid text out on one thread is drawn and dropped on the same one.
class PageSet
{
public:
    explicit PageSet(const report::Document &document);

    const report::Document &document() const { return m_document; }
    const report::Outline &outline() const { return m_outline; }
    const Pages &pages() const { return m_pages; }
    int count() const { return int(m_pages.pages.size()); }
    const PageFormat &format(int page) const { return m_pages.pages[page].format; }
    QSizeF paper(int page) const; // in twentieths of a point
    // One unit of the painter is a twentieth of a point on the paper. page: from 0.
    // Links are in the units of the page's format.
    void draw(QPainter &painter, int page, QList<LinkArea> &links) const;

private:
    void drawFrame(Painting &painting, const PageFormat &format) const;

    const report::Document &m_document;
    report::Outline m_outline;
    Pages m_pages;
};

} // namespace render
