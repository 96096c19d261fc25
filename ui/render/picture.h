// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/scene.h"

#include <QByteArray>
#include <QFont>

class QPainter;

// What needs fonts: pictures and PDF files of reports. A QGuiApplication must exist; with
// QT_QPA_PLATFORM=offscreen no screen is needed.
namespace render
{

// The scene at the place, each of its units so many units of the painter large. Text is drawn as
// text.
void paint(QPainter &painter, const report::Scene &scene, const QPointF &place, double scale);

// For odt() and docx(), whose readers may not know SVG.
QByteArray png(const report::Scene &scene);

QFont font(double pixels, bool isBold = false);

} // namespace render
