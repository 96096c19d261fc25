// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/categorytreemodel.h"

#include "ui/mapping/wording.h"

#include <QLocale>
#include <QMimeData>

namespace mappingpage
{

namespace
{

class Columns
{
    Q_DECLARE_TR_FUNCTIONS(mappingpage::CategoryTreeModel)
};

using Node = models::TreeNode<CategoryRow>;

QList<models::Column<CategoryRow>> columns()
{
    const auto tip = [](const CategoryRow &row) {
        return Columns::tr("%1 %2", "code and title").arg(row.code, row.title);
    };
    models::Column<CategoryRow> title {
        Columns::tr("Category"),
        [](const CategoryRow &row) { return row.title; },
        { { models::CodeRole, [](const CategoryRow &row) { return row.code; } },
          { models::IdRole, [](const CategoryRow &row) { return row.code; } },
          { Qt::ToolTipRole, tip },
          { Qt::AccessibleTextRole, tip } }
    };
    auto count = models::figureColumn<CategoryRow>(
        Columns::tr("Offences"),
        [](const CategoryRow &row) {
            return row.below == 0 ? QVariant() : QLocale().toString(row.below);
        },
        [](const CategoryRow &row) { return row.below; });
    count.help = Columns::tr("Offences of this list that go there or below.");
    return { title, count };
}

void addChildren(Node &node, const QList<classification::IccsCode> &codes,
                 const classification::Classification &classification, const QString &language)
{
    for (const classification::IccsCode &code : codes) {
        Node *child = node.add({ code.toString(), titleIn(classification, code, language), 0, 0 });
        addChildren(*child, classification.children(code), classification, language);
    }
}

} // namespace

CategoryTreeModel::CategoryTreeModel(QObject *parent)
    : TreeModel(columns(), parent)
{
}

void CategoryTreeModel::load(const classification::Classification &classification,
                             const QString &language)
{
    auto root = std::make_unique<Node>();
    addChildren(*root, classification.roots(), classification, language);
    setRoot(std::move(root));
}

void CategoryTreeModel::count(const mapping::MappingSet &set)
{
    QHash<QString, int> here;
    for (const mapping::Link &link : set.links()) {
        if (link.target)
            ++here[link.target->toString()];
    }
    for (int row = 0; row < rowCount(); ++row)
        countBelow(index(row, 0), here);
}

void CategoryTreeModel::countBelow(const QModelIndex &index, const QHash<QString, int> &here)
{
    CategoryRow counted = row(index);
    counted.here = here.value(counted.code);
    counted.below = counted.here;
    for (int child = 0; child < rowCount(index); ++child) {
        const QModelIndex below = this->index(child, 0, index);
        countBelow(below, here);
        counted.below += row(below).below;
    }
    if (counted.here != row(index).here || counted.below != row(index).below)
        setRow(index, counted);
}

QModelIndex CategoryTreeModel::indexOf(const QString &code) const
{
    return find([&code](const CategoryRow &row) { return row.code == code; });
}

Qt::ItemFlags CategoryTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TreeModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDropEnabled : flags;
}

QStringList CategoryTreeModel::mimeTypes() const
{
    return { OffencesMimeType };
}

Qt::DropActions CategoryTreeModel::supportedDropActions() const
{
    return Qt::LinkAction | Qt::CopyAction | Qt::MoveAction;
}

bool CategoryTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                        const QModelIndex &parent) const
{
    return parent.isValid() && data->hasFormat(OffencesMimeType);
}

bool CategoryTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                     int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent) || !m_drop)
        return false;
    const auto code = classification::IccsCode::parse(this->row(parent).code);
    if (code)
        m_drop(data, *code, action);
    return code.has_value();
}

} // namespace mappingpage
