// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/charts/canvas.h"

namespace report
{

// The numbers of an axis made whole: where it ends and what is written at it.
struct Scale {
    double maximum = 1;
    QList<Tick> ticks;
    QString title;

    // How far along, 0 to 1; outside is held at the ends.
    double share(double value) const { return qBound(0.0, value / maximum, 1.0); }
};

Scale scaleOf(const Axis &axis, double largest, const QString &language);
std::optional<double> usable(const Measure &measure); // finite and not negative

// Names of rows in a column at the start: their lines and the room they take.
struct NameColumn {
    double width = 0;
    QList<QStringList> lines;

    double height(qsizetype row) const { return double(lines[row].size()) * lineHeight; }
};

NameColumn nameColumn(const QStringList &names, double widest);

// A level axis: ticks below, their lines up to the top; returns the height below.
double drawScale(Canvas &canvas, const Scale &scale, const QRectF &plot);
void drawScaleLines(Canvas &canvas, const Scale &scale, const QRectF &plot);

// Heads of named levels over their places; returns the height.
struct Levels {
    double start = 0;
    double step = 0;

    double at(double level) const { return start + step * (level + 0.5); }
};
double drawLevels(Canvas &canvas, double top, const Levels &levels, const QStringList &names);

} // namespace report
