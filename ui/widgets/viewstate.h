// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QHeaderView;
class QSplitter;

namespace widgets
{

// Where a person left a splitter or the columns of a table comes back the next time. Call it once,
// after the widget has its parts (for a header: its model). key: "mapping/offences"; a change of
// the columns in a later version needs a new key.
void keepState(QSplitter *splitter, const QString &key);
void keepState(QHeaderView *header, const QString &key);

} // namespace widgets
