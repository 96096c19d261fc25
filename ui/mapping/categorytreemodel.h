// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "ui/mapping/offencesmodel.h"
#include "ui/models/treemodel.h"

#include <functional>

namespace mappingpage
{

struct CategoryRow {
    QString code;
    QString title;
    int here = 0; // offences linked to it
    int below = 0; // and to the categories below it
};

// The classification as a tree with how many offences of the list go where; takes offences that
// are dropped on a category.
class CategoryTreeModel : public models::TreeModel<CategoryRow>
{
public:
    explicit CategoryTreeModel(QObject *parent = nullptr);

    using Drop
        = std::function<void(const QMimeData *, const classification::IccsCode &, Qt::DropAction)>;
    void setDrop(Drop drop) { m_drop = std::move(drop); }
    void load(const classification::Classification &classification, const QString &language);
    void count(const mapping::MappingSet &set);
    QModelIndex indexOf(const QString &code) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    void countBelow(const QModelIndex &index, const QHash<QString, int> &here);
    Drop m_drop;
};

} // namespace mappingpage
