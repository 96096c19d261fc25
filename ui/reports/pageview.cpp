// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/pageview.h"

#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QUrl>

#include <algorithm>

namespace reportspage
{

namespace
{
constexpr int Between = 12; // pages, and around them
constexpr double PointsToInch = 72;
constexpr int Kept = 12; // pictures of pages that are no longer seen
} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("reportPages"));
    setAccessibleName(tr("Pages of the report"));
    setAccessibleDescription(
        tr("The pages are pictures. A screen reader reads the report saved as HTML."));
    viewport()->setMouseTracking(true);
    // Whether there is one must not change what is as wide as the window.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PageView::take);
}

void PageView::setPages(const Pages &pages)
{
    m_pages = pages;
    m_drawn.clear();
    layOut();
    Q_EMIT viewChanged();
}

double PageView::shownZoom() const
{
    if (m_zoom > 0 || !m_pages)
        return m_zoom > 0 ? m_zoom : 1;
    double widest = 1;
    for (int page = 0; page < m_pages->count(); ++page)
        widest = qMax(widest, m_pages->size(page).width());
    const double room = qMax(100, viewport()->width() - 2 * Between);
    return room / (widest * logicalDpiX() / PointsToInch);
}

void PageView::setZoom(double zoom)
{
    m_zoom = zoom;
    layOut();
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    Q_EMIT viewChanged();
}

QSize PageView::contentSize() const
{
    if (!m_pages || m_pages->count() == 0)
        return {};
    double width = 0;
    for (int page = 0; page < m_pages->count(); ++page)
        width = qMax(width, m_pages->size(page).width() * m_pixels);
    const int last = m_pages->count() - 1;
    return { int(width) + 2 * Between,
             int(m_tops[last] + m_pages->size(last).height() * m_pixels) + Between };
}

// What stood at the top of the view stays there.
void PageView::layOut()
{
    const QSignalBlocker quiet(this);
    const Spot spot = m_spot;
    m_pixels = shownZoom() * logicalDpiX() / PointsToInch;
    m_tops.clear();
    double y = Between;
    for (int page = 0; m_pages && page < m_pages->count(); ++page) {
        m_tops << y;
        y += m_pages->size(page).height() * m_pixels + Between;
    }
    m_content = contentSize();
    const QSize content = m_content;
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, qMax(0, content.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setRange(0, qMax(0, content.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    goTo(spot.page, spot.top);
    m_spot = spot; // a lower window may have moved it
    viewport()->update();
    drawNext();
}

// Right to left, the bar counts from the right.
int PageView::offset() const
{
    const int value = horizontalScrollBar()->value();
    return isRightToLeft() ? horizontalScrollBar()->maximum() - value : value;
}

QRect PageView::place(int page) const
{
    const QSize size = (m_pages->size(page) * m_pixels).toSize();
    const int width = qMax(m_content.width(), viewport()->width());
    return { QPoint((width - size.width()) / 2 - offset(),
                    int(m_tops[page]) - verticalScrollBar()->value()),
             size };
}

int PageView::currentPage() const
{
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), middle);
    return qMax(0, int(after - m_tops.begin()) - 1);
}

bool PageView::isAboveMiddle(int page, double top) const
{
    return m_tops.value(page) + top * m_pixels
        <= verticalScrollBar()->value() + viewport()->height() / 2.0;
}

void PageView::goTo(int page, double top)
{
    if (page < 0 || page >= m_tops.size())
        return;
    const double above = top > 0 ? 0 : Between;
    verticalScrollBar()->setValue(int(m_tops[page] + top * m_pixels - above));
}

int PageView::firstSeen() const
{
    const auto after
        = std::upper_bound(m_tops.begin(), m_tops.end(), double(verticalScrollBar()->value()));
    return qMax(0, int(after - m_tops.begin()) - 1);
}

int PageView::nextWanted() const
{
    const double scale = m_pixels * devicePixelRatioF();
    for (int page = firstSeen(); m_pages && page < m_pages->count(); ++page) {
        const QRect area = place(page);
        if (area.top() > viewport()->height())
            break;
        if (area.intersects(viewport()->rect()) && m_drawn.value(page).scale != scale)
            return page;
    }
    return -1;
}

bool PageView::isDrawn(int page) const
{
    return m_drawn.contains(page) && m_drawn[page].scale == m_pixels * devicePixelRatioF();
}

void PageView::drawNext()
{
    const int page = m_drawing ? -1 : nextWanted();
    if (page < 0)
        return;
    m_drawing = { m_pages, page, m_pixels * devicePixelRatioF() };
    m_watcher.setFuture(m_pages->draw(page, m_drawing->scale));
}

void PageView::take()
{
    const Drawing drawing = *m_drawing;
    m_drawing.reset();
    if (drawing.pages == m_pages) {
        m_drawn.insert(drawing.page, { drawing.scale, m_watcher.result() });
        forgetFarPages(drawing.page);
        viewport()->update(place(drawing.page));
    }
    drawNext();
}

void PageView::forgetFarPages(int page)
{
    while (m_drawn.size() > Kept) {
        const bool isFirstFarther = page - m_drawn.firstKey() > m_drawn.lastKey() - page;
        m_drawn.remove(isFirstFarther ? m_drawn.firstKey() : m_drawn.lastKey());
    }
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), palette().color(QPalette::Window));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (int page = firstSeen(); m_pages && page < m_pages->count(); ++page) {
        const QRect area = place(page);
        if (area.top() > viewport()->height())
            break;
        if (!area.intersects(viewport()->rect()))
            continue;
        painter.fillRect(area, Qt::white);
        if (m_drawn.contains(page))
            painter.drawImage(area, m_drawn[page].picture.image);
        painter.setPen(widgets::lineColor(palette()));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    Q_EMIT viewChanged();
}

void PageView::scrollContentsBy(int, int)
{
    const double top = verticalScrollBar()->value();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), top);
    const int page = qMax(0, int(after - m_tops.begin()) - 1);
    m_spot = { page, qMax(0.0, (top - m_tops.value(page)) / m_pixels) };
    viewport()->update();
    drawNext();
    Q_EMIT viewChanged();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->matches(QKeySequence::ZoomOut))
        Q_EMIT zoomWished(event->matches(QKeySequence::ZoomIn) ? 1 : -1);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->key() == Qt::Key_Space)
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT zoomWished(event->angleDelta().y() > 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
}

const render::PagePictures::Link *PageView::linkAt(const QPoint &position) const
{
    for (auto page = m_drawn.begin(); page != m_drawn.end(); ++page) {
        const QPointF on = QPointF(position - place(page.key()).topLeft()) / m_pixels;
        for (const render::PagePictures::Link &link : page->picture.links) {
            if (link.area.contains(on))
                return &link;
        }
    }
    return nullptr;
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const render::PagePictures::Link *link = linkAt(event->pos());
    if (!link || event->button() != Qt::LeftButton)
        return;
    if (link->target.page >= 0)
        goTo(link->target.page, link->target.top);
    else if (!link->address.isEmpty())
        QDesktopServices::openUrl(QUrl(link->address));
}

} // namespace reportspage
