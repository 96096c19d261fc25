// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/familytree.h"

#include <QLocale>
#include <QSet>

namespace mappingpage
{

namespace
{

// A heading has the id 0, a member the number of its heading plus one.
constexpr quintptr HeadingId = 0;
constexpr int ManyRows = 100;

int headingOf(const QModelIndex &index)
{
    return index.internalId() == HeadingId ? -1 : int(index.internalId()) - 1;
}

} // namespace

FamilyTree::FamilyTree(QAbstractItemModel *source, FamilyOf familyOf, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_familyOf(std::move(familyOf))
{
    QAbstractProxyModel::setSourceModel(source);
    connectSource();
    rebuild();
}

void FamilyTree::connectSource()
{
    QAbstractItemModel *source = sourceModel();
    connect(source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(source, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        endResetModel();
    });
    connect(source, &QAbstractItemModel::layoutAboutToBeChanged, this, &FamilyTree::beginLayout);
    connect(source, &QAbstractItemModel::layoutChanged, this, &FamilyTree::endLayout);
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FamilyTree::beginLayout);
    connect(source, &QAbstractItemModel::rowsRemoved, this, &FamilyTree::endLayout);
    connect(source, &QAbstractItemModel::rowsAboutToBeInserted, this, &FamilyTree::beginLayout);
    connect(source, &QAbstractItemModel::rowsInserted, this, &FamilyTree::endLayout);
    connect(source, &QAbstractItemModel::dataChanged, this, &FamilyTree::forwardChange);
    connect(source, &QAbstractItemModel::headerDataChanged, this,
            &QAbstractItemModel::headerDataChanged);
}

void FamilyTree::rebuild()
{
    m_families.clear();
    m_byName.clear();
    const int count = sourceModel()->rowCount();
    m_places.resize(count);
    for (int row = 0; row < count; ++row) {
        const QString name = m_familyOf(row);
        auto found = m_byName.constFind(name);
        if (found == m_byName.constEnd()) {
            found = m_byName.insert(name, int(m_families.size()));
            m_families << Family { name, {} };
        }
        Family &family = m_families[*found];
        m_places[row] = { *found, int(family.rows.size()) };
        family.rows << row;
    }
}

void FamilyTree::beginLayout()
{
    Q_EMIT layoutAboutToBeChanged();
    m_kept.clear();
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes) {
        const int heading = headingOf(index);
        m_kept << Kept { index,
                         heading < 0 ? QPersistentModelIndex()
                                     : QPersistentModelIndex(mapToSource(index)),
                         heading < 0 ? m_families.at(index.row()).name : QString() };
    }
}

void FamilyTree::endLayout()
{
    rebuild();
    for (const Kept &kept : std::as_const(m_kept))
        changePersistentIndex(kept.index, now(kept));
    m_kept.clear();
    Q_EMIT layoutChanged();
}

QModelIndex FamilyTree::now(const Kept &kept) const
{
    if (headingOf(kept.index) >= 0)
        return kept.source.isValid() ? mapFromSource(kept.source) : QModelIndex();
    const int heading = m_byName.value(kept.family, -1);
    return heading < 0 ? QModelIndex() : index(heading, kept.index.column());
}

void FamilyTree::forwardChange(const QModelIndex &first, const QModelIndex &last,
                               const QList<int> &roles)
{
    if (last.row() - first.row() < ManyRows) {
        for (int row = first.row(); row <= last.row(); ++row)
            Q_EMIT dataChanged(mapFromSource(first.siblingAtRow(row)),
                               mapFromSource(last.siblingAtRow(row)), roles);
        return;
    }
    for (int heading = 0; heading < m_families.size(); ++heading) {
        const QModelIndex above = index(heading, 0);
        Q_EMIT dataChanged(index(0, first.column(), above),
                           index(memberCount(heading) - 1, last.column(), above), roles);
    }
}

bool FamilyTree::isHeading(const QModelIndex &index)
{
    return index.isValid() && qobject_cast<const FamilyTree *>(index.model())
        && index.internalId() == HeadingId;
}

QModelIndexList FamilyTree::headingsBeside(const QStringList &families) const
{
    const QSet<QString> left(families.begin(), families.end());
    QModelIndexList headings;
    for (int heading = 0; heading < m_families.size(); ++heading) {
        if (!left.contains(m_families.at(heading).name))
            headings << index(heading, 0);
    }
    return headings;
}

QModelIndex FamilyTree::mapToSource(const QModelIndex &proxyIndex) const
{
    const int heading = proxyIndex.isValid() ? headingOf(proxyIndex) : -1;
    if (heading < 0 || heading >= m_families.size())
        return {};
    return sourceModel()->index(m_families.at(heading).rows.value(proxyIndex.row(), -1),
                                proxyIndex.column());
}

QModelIndex FamilyTree::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= m_places.size())
        return {};
    const Place place = m_places.at(sourceIndex.row());
    return createIndex(place.position, sourceIndex.column(), quintptr(place.family + 1));
}

QModelIndex FamilyTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : HeadingId);
}

QModelIndex FamilyTree::parent(const QModelIndex &child) const
{
    const int heading = child.isValid() ? headingOf(child) : -1;
    return heading < 0 ? QModelIndex() : createIndex(heading, 0, HeadingId);
}

QModelIndex FamilyTree::sibling(int row, int column, const QModelIndex &index) const
{
    return this->index(row, column, parent(index));
}

int FamilyTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_families.size());
    return isHeading(parent) && parent.column() == 0 ? memberCount(parent.row()) : 0;
}

int FamilyTree::columnCount(const QModelIndex &) const
{
    return sourceModel()->columnCount();
}

bool FamilyTree::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant FamilyTree::data(const QModelIndex &index, int role) const
{
    if (!isHeading(index))
        return QAbstractProxyModel::data(index, role);
    if (index.column() != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Family &family = m_families.at(index.row());
    const QString name = family.name.isEmpty() ? tr("No family") : family.name;
    return tr("%1 (%2)", "family (number of offences)")
        .arg(name, QLocale().toString(family.rows.size()));
}

QVariant FamilyTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? sourceModel()->headerData(section, orientation, role)
                                         : QVariant();
}

Qt::ItemFlags FamilyTree::flags(const QModelIndex &index) const
{
    return isHeading(index) ? Qt::ItemIsEnabled : QAbstractProxyModel::flags(index);
}

void FamilyTree::sort(int column, Qt::SortOrder order)
{
    sourceModel()->sort(column, order);
}

} // namespace mappingpage
