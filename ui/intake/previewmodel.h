// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/table/table.h"

#include <QAbstractTableModel>
#include <QSet>

class QTableView;

namespace intake
{

// A table as it was read, every row of it. Columns that nobody uses can be shown in the background.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const table::Table &table);
    const table::Table &table() const { return m_table; }
    void setMutedColumns(const QSet<int> &columns);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    table::Table m_table;
    QSet<int> m_muted;
};

// Column widths after the first rows, none narrower or wider than reads well.
void fitColumns(QTableView *view, int narrowest = 72, int widest = 280);

} // namespace intake
