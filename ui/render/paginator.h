// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/box.h"

namespace render
{

// A4 in twentieths of a point. scale: everything is drawn so many times as large, so that a small
// one leaves more of these units on the paper.
struct PageFormat {
    bool isLandscape = false;
    double scale = 1;

    double width() const { return (isLandscape ? 841.89 : 595.28) * point / scale; }
    double height() const { return (isLandscape ? 595.28 : 841.89) * point / scale; }
    QRectF body() const;
};

struct Placed {
    QPointF place;
    Box box;
};

struct Page {
    PageFormat format;
    QList<Placed> boxes;
    bool isTitle = false;
};

struct Pages {
    QList<Page> pages;
    QHash<QString, int> numbers; // id -> page from 1
    QHash<QString, double> tops; // id -> distance from the top of its page
};

// Puts boxes onto pages one below the other. notes: for each number of a footnote (from 1) the
// boxes of its text, which stand at the foot of the page where it is marked.
Pages paginated(Boxes boxes, const QList<Boxes> &notes, bool isRightToLeft, double scale = 1);

} // namespace render
