// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace report
{

struct Scene;

// Draws a scene as PNG; comes from ui/render, since fonts are needed. May be empty: then readers
// that know no SVG show no picture.
using Rasterize = std::function<QByteArray(const Scene &)>;

struct Part {
    QString name;
    QByteArray content;
    bool isPacked = true;
};

// The parts as a zip archive in their order, all of the same time: same parts, same bytes.
QByteArray packed(const std::vector<Part> &parts, const QDateTime &time);

// How large a picture of the width and height (1/96 inch) is shown, at most the room given.
struct PictureSize {
    double width = 0; // centimetres
    double height = 0;
};
PictureSize pictureSize(const Scene &scene, double width, double height);

} // namespace report
