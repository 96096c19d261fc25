// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/charts/canvas.h"

namespace report
{

// Where the boxes and bands of a flow stand. Every box has a slot high enough for its label, so no
// two labels of a stage can touch.
struct FlowBox {
    int stage = 0;
    double value = 0;
    bool isLoss = false;
    QStringList lines; // of the label
    QRectF box;
    double top = 0; // of the slot
    double height = 0; // of the slot
};

struct FlowBand {
    qsizetype from = 0;
    qsizetype to = 0;
    double value = 0;
    double fromY = 0; // upper edges
    double toY = 0;
    double width = 0;
};

struct FlowLayout {
    QList<FlowBox> boxes;
    QList<FlowBand> bands;
    double height = 0;
    double column = 0; // distance between stages
};

FlowLayout layoutOf(const FlowChart &chart, const Labels &words, double width);

} // namespace report
