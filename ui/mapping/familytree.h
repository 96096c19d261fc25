// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractProxyModel>
#include <QHash>

#include <functional>

namespace mappingpage
{

// The rows of a flat model below one heading for each family, in the order in which the families
// come first. Headings cannot be selected; they survive filtering and sorting, so that what a
// person has folded stays folded.
class FamilyTree : public QAbstractProxyModel
{
    Q_OBJECT
public:
    using FamilyOf = std::function<QString(int sourceRow)>;

    FamilyTree(QAbstractItemModel *source, FamilyOf familyOf, QObject *parent = nullptr);

    QStringList familyNames() const { return m_byName.keys(); }
    QModelIndexList headingsBeside(const QStringList &families) const; // all others
    static bool isHeading(const QModelIndex &index);
    int memberCount(int heading) const { return int(m_families.at(heading).rows.size()); }

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Family {
        QString name;
        QList<int> rows; // of the source
    };
    struct Place {
        int family = -1;
        int position = -1;
    };
    struct Kept { // a persistent index over a change of the layout
        QModelIndex index;
        QPersistentModelIndex source;
        QString family;
    };
    void connectSource();
    void rebuild();
    void beginLayout();
    void endLayout();
    void forwardChange(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    QModelIndex now(const Kept &kept) const;

    FamilyOf m_familyOf;
    QList<Family> m_families;
    QHash<QString, int> m_byName;
    QList<Place> m_places; // by source row
    QList<Kept> m_kept;
};

} // namespace mappingpage
