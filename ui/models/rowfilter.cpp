// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/rowfilter.h"

#include "ui/models/roles.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace models
{

namespace
{

constexpr int ManyRows = 50;

QByteArray plainKey(const QString &text)
{
    return text.toCaseFolded().toUtf8();
}

} // namespace

RowFilter::RowFilter(QObject *parent)
    : QAbstractProxyModel(parent)
    , m_keyMaker(plainKey)
{
}

void RowFilter::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(source);
    m_keys.clear();
    if (source)
        connectSource(source);
    rebuild();
    endResetModel();
}

void RowFilter::connectSource(QAbstractItemModel *source)
{
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        m_keys.clear();
        rebuild();
        endResetModel();
    };
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(source, &QAbstractItemModel::modelReset, this, end);
    connect(source, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(source, &QAbstractItemModel::layoutChanged, this, end);
    connect(source, &QAbstractItemModel::rowsAboutToBeInserted, this, begin);
    connect(source, &QAbstractItemModel::rowsInserted, this, end);
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(source, &QAbstractItemModel::rowsRemoved, this, end);
    connect(source, &QAbstractItemModel::rowsAboutToBeMoved, this, begin);
    connect(source, &QAbstractItemModel::rowsMoved, this, end);
    connect(source, &QAbstractItemModel::columnsAboutToBeInserted, this, begin);
    connect(source, &QAbstractItemModel::columnsInserted, this, end);
    connect(source, &QAbstractItemModel::columnsAboutToBeRemoved, this, begin);
    connect(source, &QAbstractItemModel::columnsRemoved, this, end);
    connect(source, &QAbstractItemModel::dataChanged, this, &RowFilter::sourceChanged);
    connect(source, &QAbstractItemModel::headerDataChanged, this,
            &QAbstractItemModel::headerDataChanged);
}

void RowFilter::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    rearrange();
}

void RowFilter::applyCondition()
{
    rearrange();
}

void RowFilter::setKeyMaker(KeyMaker maker)
{
    m_keyMaker = maker ? std::move(maker) : plainKey;
    m_keys.clear();
    rearrange();
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

void RowFilter::rearrange()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sourceRows;
    sourceRows.reserve(before.size());
    for (const QModelIndex &index : before)
        sourceRows << m_rows.at(index.row());
    rebuild();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(m_places.value(sourceRows.at(i), -1), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowFilter::rebuild()
{
    const int count = sourceModel() ? sourceModel()->rowCount() : 0;
    m_rows.clear();
    m_rows.reserve(count);
    for (int row = 0; row < count; ++row) {
        if (!m_condition || m_condition(row))
            m_rows << row;
    }
    sortRows();
    m_places.fill(-1, count);
    indexPlaces();
}

void RowFilter::indexPlaces()
{
    for (int row = 0; row < m_rows.size(); ++row)
        m_places[m_rows.at(row)] = row;
}

void RowFilter::sortRows()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const QList<Key> &keys = keysOf(m_sortColumn);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    const auto before = [&](int left, int right) {
        const Key &a = keys.at(left);
        const Key &b = keys.at(right);
        if (a.missing != b.missing)
            return b.missing; // in either direction last
        if (a.text.isEmpty() && b.text.isEmpty())
            return ascending ? a.number < b.number : b.number < a.number;
        return ascending ? a.text < b.text : b.text < a.text;
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), before);
}

const QList<RowFilter::Key> &RowFilter::keysOf(int column)
{
    auto found = m_keys.find(column);
    if (found == m_keys.end()) {
        const int count = sourceModel()->rowCount();
        QList<Key> keys;
        keys.reserve(count);
        for (int row = 0; row < count; ++row)
            keys << keyOf(row, column);
        found = m_keys.insert(column, std::move(keys));
    }
    return *found;
}

RowFilter::Key RowFilter::keyOf(int sourceRow, int column) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, column);
    QVariant value = index.data(SortRole);
    if (!value.isValid())
        value = index.data(Qt::DisplayRole);
    Key key;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        key.missing = true;
        break;
    case QMetaType::QString:
        key.text = m_keyMaker(value.toString());
        key.missing = value.toString().isEmpty();
        break;
    case QMetaType::QByteArray:
        key.text = value.toByteArray();
        key.missing = key.text.isEmpty();
        break;
    case QMetaType::QDateTime:
        key.number = double(value.toDateTime().toMSecsSinceEpoch());
        key.missing = !value.toDateTime().isValid();
        break;
    case QMetaType::QDate:
        key.number = double(value.toDate().toJulianDay());
        key.missing = !value.toDate().isValid();
        break;
    default:
        key.number = value.toDouble();
    }
    return key;
}

void RowFilter::sourceChanged(const QModelIndex &first, const QModelIndex &last,
                              const QList<int> &roles)
{
    for (auto keys = m_keys.begin(); keys != m_keys.end(); ++keys) {
        if (keys.key() < first.column() || keys.key() > last.column())
            continue;
        for (int row = first.row(); row <= last.row(); ++row)
            (*keys)[row] = keyOf(row, keys.key());
    }
    QList<int> hidden;
    QList<int> kept;
    bool entered = false;
    for (int row = first.row(); row <= last.row(); ++row) {
        const int place = m_places.at(row);
        const bool shown = !m_condition || m_condition(row);
        if (place >= 0)
            (shown ? kept : hidden) << place;
        else if (shown)
            entered = true;
    }
    tellChanged(kept, first.column(), last.column(), roles);
    if (entered || hidden.size() > ManyRows)
        rearrange();
    else
        removeHidden(hidden);
}

// Many at once as one range: whoever listens looks at what is on the screen, not at each row.
void RowFilter::tellChanged(const QList<int> &proxyRows, int firstColumn, int lastColumn,
                            const QList<int> &roles)
{
    const auto tell = [&](int first, int last) {
        Q_EMIT dataChanged(index(first, firstColumn), index(last, lastColumn), roles);
    };
    if (proxyRows.size() > ManyRows) {
        const auto [least, most] = std::minmax_element(proxyRows.begin(), proxyRows.end());
        tell(*least, *most);
        return;
    }
    for (const int row : proxyRows)
        tell(row, row);
}

void RowFilter::removeHidden(const QList<int> &proxyRows)
{
    QList<int> rows = proxyRows;
    std::sort(rows.begin(), rows.end(), std::greater<int>());
    for (int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        m_places[m_rows.at(row)] = -1;
        m_rows.removeAt(row);
        indexPlaces();
        endRemoveRows();
    }
}

QModelIndex RowFilter::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() && sourceModel() && proxyIndex.row() < m_rows.size()
        ? sourceModel()->index(m_rows.at(proxyIndex.row()), proxyIndex.column())
        : QModelIndex();
}

QModelIndex RowFilter::mapFromSource(const QModelIndex &sourceIndex) const
{
    return sourceIndex.isValid() ? index(rowOfSource(sourceIndex.row()), sourceIndex.column())
                                 : QModelIndex();
}

QModelIndex RowFilter::index(int row, int column, const QModelIndex &parent) const
{
    // (Not hasIndex(): a view asks a hundred thousand times.)
    const bool exists = row >= 0 && row < m_rows.size() && column >= 0
        && column < columnCount(parent) && !parent.isValid();
    return exists ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowFilter::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex RowFilter::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int RowFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QVariant RowFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && sourceModel())
        return sourceModel()->headerData(section, orientation, role);
    return QAbstractItemModel::headerData(section, orientation, role);
}

} // namespace models
