// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QWidget>

namespace support
{

// With WORKBENCH_PICTURES=<folder> in the environment, a test leaves a picture of what it has
// shown there, for people to look at. Does nothing otherwise.
inline void picture(QWidget &widget, const QString &name)
{
    for (int round = 0; round < 10; ++round) // widgets added just now are shown and laid out
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("WORKBENCH_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace support
