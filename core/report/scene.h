// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"

#include <QPointF>
#include <QRectF>

namespace report
{

// A chart drawn: shapes and texts in picture units (1/96 inch), in the order of painting. One scene
// becomes SVG here and is painted in ui/render, so all formats show the same picture. Colours are
// "#rrggbb" or empty for none.
enum class Hatch { None, Rising, Falling, Crossed, Level, Upright };

struct Shape { // a polygon, closed when it is filled
    QList<QPointF> points;
    QString fill;
    QString stroke;
    double width = 1;
    QList<double> dash;
};

struct Disc {
    QPointF centre;
    double radius = 4;
    QString fill;
    QString stroke;
    double width = 1;
};

enum class Anchor { Start, Middle, End }; // left, middle, right of the text, in every script

struct Label {
    QPointF position; // on the base line
    QString text;
    double size = 12;
    Anchor anchor = Anchor::Start;
    bool isBold = false;
    QString colour;
};

using Item = std::variant<Shape, Disc, Label>;

struct Scene {
    double width = 0;
    double height = 0;
    Direction direction = Direction::LeftToRight;
    QList<Item> items;
};

// width: of the picture. Right to left it is mirrored as a whole, but for the letters.
Scene drawn(const Chart &chart, const Document &document, double width = 640);

// The families that texts are set in, the first that a machine has; with Arabic and Chinese ones.
QStringList fontFamilies();

} // namespace report
