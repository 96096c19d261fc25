// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace suggestion
{

// A label without what says nothing about the conduct: numbers of articles and acts, "Other acts
// of", "n.e.c.", notes to coders in square brackets. Blanks stand in their place, so that positions
// in it are positions in the label.
struct BareLabel {
    QString text;
    bool isRemainder = false; // it named itself the rest of something: "Other ..., n.e.c."
};
BareLabel bareLabel(const QString &label);

} // namespace suggestion
