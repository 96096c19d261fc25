// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractItemView;
class QMimeData;

namespace widgets
{

// The selected cells (all rows when nothing is selected) with their headers, as a spreadsheet takes
// them: tab-separated text and an HTML table. Codes keep their leading zeros in the HTML.
QMimeData *tableAsMimeData(const QAbstractItemView *view);
void copyTableToClipboard(const QAbstractItemView *view);
// Gives a table or tree Ctrl+C and a "Copy" entry in its context menu (Qt::ActionsContextMenu).
void addCopyAction(QAbstractItemView *view);

} // namespace widgets
