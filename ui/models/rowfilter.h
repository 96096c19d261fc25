// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractProxyModel>
#include <QHash>

#include <functional>

namespace models
{

// Filters and sorts a flat table of a hundred thousand rows without a hitch: one pass over the rows
// with a plain function, an index of its own, sort keys made once per column and kept until their
// rows change. (QSortFilterProxyModel asks a virtual function and builds a QVariant for every
// comparison.) A changed row keeps its place until the next sort, so that nothing jumps under the
// hand; it leaves or enters when the filter says so. Trees are not supported.
class RowFilter : public QAbstractProxyModel
{
    Q_OBJECT
public:
    using Condition = std::function<bool(int sourceRow)>;
    using KeyMaker = std::function<QByteArray(const QString &)>;

    explicit RowFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *source) override;
    // Which rows are shown; an empty function shows all. Selection and current row stay on their
    // rows.
    void setCondition(Condition condition);
    void applyCondition(); // again, when what the function looks at has changed
    // Keys for texts, e.g. text::Collator::sortKey; default: folded case, digits as text.
    void setKeyMaker(KeyMaker maker);

    // column -1: the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int sourceRow(int row) const { return m_rows.value(row, -1); }
    int rowOfSource(int sourceRow) const { return m_places.value(sourceRow, -1); } // -1: hidden

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Key {
        double number = 0;
        QByteArray text; // empty: compares by number
        bool missing = false; // sorts last
    };
    void connectSource(QAbstractItemModel *source);
    void rebuild(); // m_rows and m_places from nothing
    void rearrange(); // rebuild() inside layoutChanged, persistent indexes kept
    void sortRows();
    void indexPlaces();
    Key keyOf(int sourceRow, int column) const;
    const QList<Key> &keysOf(int column);
    void sourceChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void tellChanged(const QList<int> &proxyRows, int firstColumn, int lastColumn,
                     const QList<int> &roles);
    void removeHidden(const QList<int> &proxyRows);

    QList<int> m_rows; // proxy row -> source row
    QList<int> m_places; // source row -> proxy row, -1 hidden
    QHash<int, QList<Key>> m_keys; // by column
    Condition m_condition;
    KeyMaker m_keyMaker;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace models
