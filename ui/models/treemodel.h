// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/column.h"

#include <QAbstractItemModel>
#include <QList>

#include <memory>
#include <vector>

namespace models
{

// A node of a tree of values; children belong to it.
template<typename Row> struct TreeNode {
    Row row;
    TreeNode *parent = nullptr;
    int number = 0; // among its parent's children
    std::vector<std::unique_ptr<TreeNode>> children;

    TreeNode *add(Row value)
    {
        children.push_back(std::make_unique<TreeNode>());
        auto *child = children.back().get();
        child->row = std::move(value);
        child->parent = this;
        child->number = int(children.size()) - 1;
        return child;
    }
};

// A tree of values with columns as in TableModel. Build the root's children with
// TreeNode::add() and hand the root over.
template<typename Row> class TreeModel : public QAbstractItemModel
{
public:
    using Node = TreeNode<Row>;

    explicit TreeModel(QList<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractItemModel(parent)
        , m_columns(std::move(columns))
        , m_root(std::make_unique<Node>())
    {
    }

    void setRoot(std::unique_ptr<Node> root)
    {
        beginResetModel();
        m_root = std::move(root);
        endResetModel();
    }
    const Node &root() const { return *m_root; }
    const Row &row(const QModelIndex &index) const { return node(index)->row; }
    void setRow(const QModelIndex &at, const Row &row)
    {
        node(at)->row = row;
        Q_EMIT dataChanged(at.siblingAtColumn(0), at.siblingAtColumn(columnCount() - 1));
    }
    // The first index, depth first, whose row satisfies the condition.
    template<typename Condition> QModelIndex find(Condition condition) const
    {
        const Node *found = findBelow(*m_root, condition);
        return found ? indexOf(*found) : QModelIndex();
    }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override
    {
        return hasIndex(row, column, parent)
            ? createIndex(row, column, node(parent)->children.at(size_t(row)).get())
            : QModelIndex();
    }
    QModelIndex parent(const QModelIndex &child) const override
    {
        return child.isValid() ? indexOf(*node(child)->parent) : QModelIndex();
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.column() > 0 ? 0 : int(node(parent)->children.size());
    }
    int columnCount(const QModelIndex & = {}) const override { return int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return index.isValid() ? m_columns.at(index.column()).data(row(index), role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override
    {
        return orientation == Qt::Horizontal && section >= 0 && section < m_columns.size()
            ? m_columns.at(section).header(role)
            : QVariant();
    }

private:
    Node *node(const QModelIndex &index) const
    {
        return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
    }
    QModelIndex indexOf(const Node &node) const
    {
        return node.parent ? createIndex(node.number, 0, const_cast<Node *>(&node)) : QModelIndex();
    }
    template<typename Condition> const Node *findBelow(const Node &top, Condition condition) const
    {
        for (const auto &child : top.children) {
            if (condition(child->row))
                return child.get();
            if (const Node *found = findBelow(*child, condition))
                return found;
        }
        return nullptr;
    }

    QList<Column<Row>> m_columns;
    std::unique_ptr<Node> m_root;
};

} // namespace models
