// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/column.h"

#include <QAbstractTableModel>
#include <QList>

namespace models
{

// A table of values: rows are given as a list, columns say what a cell shows. The whole hard half
// of a model once; a concrete table is a list of Column.
template<typename Row> class TableModel : public QAbstractTableModel
{
public:
    using Identity = std::function<QString(const Row &)>;

    explicit TableModel(QList<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(std::move(columns))
    {
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int number) const { return m_rows.at(number); }
    const QList<Column<Row>> &columns() const { return m_columns; }
    // Answers IdRole and lets update() recognise rows.
    void setIdentity(Identity identity) { m_identity = std::move(identity); }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void setRow(int number, const Row &row)
    {
        m_rows[number] = row;
        Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
    }
    void insertRow(int number, const Row &row)
    {
        beginInsertRows({}, number, number);
        m_rows.insert(number, row);
        endInsertRows();
    }
    void removeRowAt(int number)
    {
        beginRemoveRows({}, number, number);
        m_rows.removeAt(number);
        endRemoveRows();
    }
    // Changes these rows, in ascending order, in place; tells of many at once as one range of the
    // columns that show what changed, first to last.
    template<typename Change>
    void changeRows(const QList<int> &numbers, int firstColumn, int lastColumn, Change change)
    {
        for (const int number : numbers)
            change(m_rows[number], number);
        const auto tell = [&](int first, int last) {
            Q_EMIT dataChanged(index(first, firstColumn), index(last, lastColumn));
        };
        if (numbers.size() > ManyRows) {
            tell(numbers.constFirst(), numbers.constLast());
            return;
        }
        for (const int number : numbers)
            tell(number, number);
    }
    // The same things with other values: tells of the rows that differ and keeps selections. Falls
    // back to a reset when rows came, went or moved. Row needs ==, and setIdentity().
    void update(QList<Row> rows)
    {
        if (!haveSameIdentities(rows)) {
            setRows(std::move(rows));
            return;
        }
        m_rows.swap(rows); // rows now holds the old values
        for (int number = 0; number < m_rows.size(); ++number) {
            if (!(rows.at(number) == m_rows.at(number)))
                Q_EMIT dataChanged(index(number, 0), index(number, columnCount() - 1));
        }
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == IdRole && m_identity)
            return m_identity(m_rows.at(index.row()));
        return m_columns.at(index.column()).data(m_rows.at(index.row()), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override
    {
        if (orientation == Qt::Horizontal && section >= 0 && section < m_columns.size())
            return m_columns.at(section).header(role);
        return QAbstractTableModel::headerData(section, orientation, role);
    }

private:
    static constexpr int ManyRows = 50;
    bool haveSameIdentities(const QList<Row> &rows) const
    {
        if (!m_identity || rows.size() != m_rows.size())
            return false;
        for (int number = 0; number < rows.size(); ++number) {
            if (m_identity(rows.at(number)) != m_identity(m_rows.at(number)))
                return false;
        }
        return true;
    }

    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
    Identity m_identity;
};

} // namespace models
