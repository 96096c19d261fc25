// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>

namespace widgets
{

// An icon by its Breeze name, drawn in the colour of the text around it, so that it fits light and
// dark and follows a change of theme; directional ones turn round in right-to-left layouts. The
// name must stand in icons.txt (the build takes these files from the icon theme). An icon is never
// alone: a text stands beside it, or a tool tip and an accessible name.
QIcon icon(const QString &name);
// The same in the colour of a meaning.
QIcon icon(const QString &name, Tone tone);
// The icon that belongs to a meaning: each has a shape of its own.
QString toneIconName(Tone tone);
QIcon toneIcon(Tone tone);

} // namespace widgets
