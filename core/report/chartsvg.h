// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/scene.h"

namespace report
{

// The scene as SVG. id makes the names inside unique when several stand in one page; title and
// description are what a screen reader says.
QByteArray chartSvg(const Scene &scene, const QString &id, const QString &title,
                    const QString &description);

} // namespace report
