// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/previewmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPalette>
#include <QTableView>

namespace intake
{

namespace
{
constexpr int SampleRows = 40;
}

void PreviewModel::setTable(const table::Table &table)
{
    beginResetModel();
    m_table = table;
    m_muted.clear();
    endResetModel();
}

void PreviewModel::setMutedColumns(const QSet<int> &columns)
{
    if (columns == m_muted)
        return;
    m_muted = columns;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                           { Qt::ForegroundRole });
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_table.rows.at(index.row()).value(index.column());
    case Qt::ForegroundRole:
        if (m_muted.contains(index.column()))
            return QApplication::palette().brush(QPalette::PlaceholderText);
        return {};
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return QLocale().toString(m_table.lineNumbers.value(section, section + 1));
    const QString name = m_table.header.value(section);
    return name.isEmpty() ? tr("Column %1").arg(section + 1) : name;
}

void fitColumns(QTableView *view, int narrowest, int widest)
{
    view->horizontalHeader()->setResizeContentsPrecision(SampleRows);
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnWidth(column, qBound(narrowest, view->columnWidth(column) + 8, widest));
}

} // namespace intake
