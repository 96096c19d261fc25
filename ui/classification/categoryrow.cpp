// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/categoryrow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

namespace classificationpage
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(classificationpage::CategoryRow)
};

QString countText(const CategoryRow &row)
{
    return row.count.within > 0 ? QLocale().toString(row.count.within) : QString();
}

QString countHelp(const CategoryRow &row)
{
    if (row.count.within == 0)
        return Words::tr("No offence of the list is linked here.");
    return Words::tr("%1 linked to this category, %2 with the narrower ones.")
        .arg(QLocale().toString(row.count.here), QLocale().toString(row.count.within));
}

QVariant titleHelp(const CategoryRow &row)
{
    const QString text = row.code + QLatin1Char(' ') + row.title;
    return row.residual ? Words::tr("%1 (residual category)").arg(text) : text;
}

void addChildren(CategoryTree::Node *node, const QList<classification::IccsCode> &codes,
                 const classification::Classification &classification, const QString &language,
                 const LinkCounts &counts)
{
    for (const auto &code : codes) {
        const auto &category = *classification.category(code);
        auto *child = node->add({ code.toString(), titleOf(category, language), category.residual,
                                  counts.value(code.toString()) });
        addChildren(child, classification.children(code), classification, language, counts);
    }
}

void updateBelow(CategoryTree &tree, const QModelIndex &parent, const LinkCounts &counts)
{
    for (int number = 0; number < tree.rowCount(parent); ++number) {
        const QModelIndex at = tree.index(number, 0, parent);
        CategoryRow row = tree.row(at);
        const LinkCount count = counts.value(row.code);
        if (count != row.count) {
            row.count = count;
            tree.setRow(at, row);
        }
        updateBelow(tree, at, counts);
    }
}

} // namespace

LinkCounts countLinks(const mapping::MappingSet &set,
                      const classification::Classification &classification)
{
    QHash<QString, QSet<QString>> within;
    QHash<QString, QSet<QString>> here;
    for (const mapping::Link &link : set.links()) {
        if (!link.target)
            continue;
        here[link.target->toString()] << link.offence;
        within[link.target->toString()] << link.offence;
        for (const auto &wider : classification.ancestors(*link.target))
            within[wider.toString()] << link.offence;
    }
    LinkCounts counts;
    for (auto offences = within.begin(); offences != within.end(); ++offences)
        counts.insert(offences.key(),
                      { int(here.value(offences.key()).size()), int(offences->size()) });
    return counts;
}

QList<models::Column<CategoryRow>> categoryColumns()
{
    models::Column<CategoryRow> title { Words::tr("Category"),
                                        [](const CategoryRow &row) { return row.title; } };
    title.roles[models::CodeRole] = [](const CategoryRow &row) { return row.code; };
    title.roles[models::IdRole] = [](const CategoryRow &row) { return row.code; };
    title.roles[Qt::ToolTipRole] = titleHelp;
    title.roles[Qt::AccessibleTextRole] = titleHelp;
    auto count = models::figureColumn<CategoryRow>(
        Words::tr("Offences"), countText, [](const CategoryRow &row) { return row.count.within; });
    count.roles[Qt::ToolTipRole] = countHelp;
    count.roles[Qt::AccessibleTextRole] = countHelp;
    count.help = Words::tr("Offences of the present list that are linked to the category or to a "
                           "narrower one.");
    return { title, count };
}

std::unique_ptr<CategoryTree::Node>
categoryRoot(const classification::Classification &classification, const QString &language,
             const LinkCounts &counts)
{
    auto root = std::make_unique<CategoryTree::Node>();
    addChildren(root.get(), classification.roots(), classification, language, counts);
    return root;
}

void updateCounts(CategoryTree &tree, const LinkCounts &counts)
{
    updateBelow(tree, {}, counts);
}

QModelIndex indexOfCode(const CategoryTree &tree, const QString &code)
{
    return tree.find([&code](const CategoryRow &row) { return row.code == code; });
}

} // namespace classificationpage
