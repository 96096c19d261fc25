// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "ui/models/treemodel.h"

namespace classificationpage
{

// Offences of one list that are linked to a category, and to it or anything below it.
struct LinkCount {
    int here = 0;
    int within = 0;
    bool operator==(const LinkCount &other) const = default;
};
using LinkCounts = QHash<QString, LinkCount>; // by code

LinkCounts countLinks(const mapping::MappingSet &set,
                      const classification::Classification &classification);

// A category in the tree.
struct CategoryRow {
    QString code;
    QString title;
    bool residual = false;
    LinkCount count;
    bool operator==(const CategoryRow &other) const = default;
};

using CategoryTree = models::TreeModel<CategoryRow>;

QList<models::Column<CategoryRow>> categoryColumns();
std::unique_ptr<CategoryTree::Node>
categoryRoot(const classification::Classification &classification, const QString &language,
             const LinkCounts &counts);
// New counts in a tree that stands; what is unfolded stays so.
void updateCounts(CategoryTree &tree, const LinkCounts &counts);
QModelIndex indexOfCode(const CategoryTree &tree, const QString &code);

} // namespace classificationpage
