// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>

namespace render
{

// Lengths are twentieths of a point, the unit of all layout here.
constexpr double point = 20;

struct LinkArea {
    int page = 0;
    QRectF area; // on the page
    QString target; // id of a place, or an address
    bool isInner = true;
};

// What drawing knows: the painter, where everything came to stand, where links are reported.
struct Painting {
    QPainter &painter;
    const QHash<QString, int> &pages; // id -> number of the page, from 1
    QList<LinkArea> &links;
    int page = 0; // from 0
};

// A strip of a page that is never cut: a line, a row, a picture.
struct Box {
    double before = 0; // room above, but not at the top of a page
    double height = 0;
    double width = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    bool isLandscape = false;
    QString id; // of the place that begins here
    QList<int> notes; // footnotes that are marked here
    std::function<void(Painting &, const QPointF &)> draw;
    std::shared_ptr<const QList<Box>> heads; // drawn first where a page begins with this box
};

using Boxes = QList<Box>;

} // namespace render
