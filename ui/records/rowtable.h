// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace records
{

// A table of whole rows as results about records have them: no grid, rows chosen as a whole and
// copied to a spreadsheet.
QTableView *rowTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model,
                     QWidget *parent);

} // namespace records
