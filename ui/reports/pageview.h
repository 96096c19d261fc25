// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/making.h"

#include <QAbstractScrollArea>
#include <QFutureWatcher>
#include <QMap>

#include <optional>

namespace reportspage
{

// The pages of a report one below the other. Only those that are seen are drawn, one at a time and
// in the background; white ones stand in their place until then.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    void setPages(const Pages &pages); // stays at the same page
    const Pages &pages() const { return m_pages; }
    int currentPage() const; // from 0: the one at the middle of what is seen
    bool isAboveMiddle(int page, double top) const; // top: points
    void goTo(int page, double top = 0);
    // 1: as on paper; 0: as wide as the window.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    double shownZoom() const; // never 0
    bool isDrawn(int page) const; // as it is to be, for tests

Q_SIGNALS:
    void viewChanged(); // another page or place, or another zoom
    void zoomWished(int steps); // by keys or the wheel

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRect place(int page) const; // in the viewport
    QSize contentSize() const;
    int firstSeen() const;
    int offset() const; // of the content to the left
    int nextWanted() const; // a page that is seen and not drawn; -1: none
    void layOut();
    void drawNext();
    void take();
    void forgetFarPages(int page);
    const render::PagePictures::Link *linkAt(const QPoint &position) const;

    struct Drawn {
        double scale = 0;
        render::PagePictures::Picture picture;
    };
    Pages m_pages;
    QMap<int, Drawn> m_drawn;
    QList<double> m_tops; // of each page in the content
    QSize m_content;
    struct Spot { // at the top of the view
        int page = 0;
        double top = 0; // points
    };
    Spot m_spot;
    double m_zoom = 0;
    double m_pixels = 1; // to a point
    struct Drawing {
        Pages pages;
        int page = 0;
        double scale = 0;
    };
    std::optional<Drawing> m_drawing;
    QFutureWatcher<render::PagePictures::Picture> m_watcher;
};

} // namespace reportspage
