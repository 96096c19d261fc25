// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/classification/categoryrow.h"
#include "ui/classification/hits.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QTreeView;

namespace widgets
{
class EmptyState;
class SearchField;
} // namespace widgets

namespace classificationpage
{

// Where a category is chosen: the tree, or the hits while something is searched for.
class BrowsePanel : public QWidget
{
    Q_OBJECT
public:
    explicit BrowsePanel(QWidget *parent = nullptr);

    void showTree(const classification::Classification &classification, const QString &language,
                  const LinkCounts &counts);
    void showCounts(const LinkCounts &counts);
    // Shows the hits; an empty query shows the tree.
    void showHits(const QString &query, const QList<HitRow> &hits);
    void select(const QString &code); // in the tree and among the hits
    void expandAll();
    void collapseAll();
    QString query() const;
    widgets::SearchField *searchField() const { return m_search; }

Q_SIGNALS:
    void queryChanged(const QString &query);
    void categorySelected(const QString &code);

private:
    QTreeView *makeTree();
    QListView *makeHits();
    void selectFirstHit();

    widgets::SearchField *m_search;
    QStackedWidget *m_stack;
    CategoryTree *m_treeModel;
    QTreeView *m_tree;
    models::TableModel<HitRow> *m_hitModel;
    QListView *m_hits;
    QLabel *m_hitCount;
    widgets::EmptyState *m_empty;
    bool m_isSelecting = false;
};

} // namespace classificationpage
