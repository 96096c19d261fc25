// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QHeaderView;

namespace widgets
{

// The column takes the room that the others leave, and never less than so many characters: in a
// narrow window the table scrolls sideways instead of hiding what matters most.
void fitColumn(QHeaderView *header, int column, int characters);

} // namespace widgets
