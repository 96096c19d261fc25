// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/classification/browsepanel.h"

#include "ui/widgets/categorylabel.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace classificationpage
{

namespace
{
enum Shown { Tree, Hits, NoHit };
}

BrowsePanel::BrowsePanel(QWidget *parent)
    : QWidget(parent)
    , m_search(new widgets::SearchField(tr("Search codes, titles, terms"), this))
    , m_stack(new QStackedWidget(this))
    , m_treeModel(new CategoryTree(categoryColumns(), this))
    , m_tree(makeTree())
    , m_hitModel(new models::TableModel<HitRow>(hitColumns(), this))
    , m_hits(makeHits())
    , m_hitCount(new QLabel(this))
    , m_empty(new widgets::EmptyState(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_search);
    column->addWidget(m_hitCount);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_hits);
    m_stack->addWidget(m_empty);
    m_hitCount->setForegroundRole(QPalette::PlaceholderText);
    m_hitCount->hide();
    connect(m_search, &widgets::SearchField::searchChanged, this, &BrowsePanel::queryChanged);
    connect(m_search, &widgets::SearchField::downPressed, this, [this] {
        m_stack->currentWidget()->setFocus();
        if (m_stack->currentIndex() == Hits)
            selectFirstHit();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_stack->currentIndex() == Hits)
            selectFirstHit();
    });
}

QTreeView *BrowsePanel::makeTree()
{
    auto *tree = new QTreeView(this);
    tree->setObjectName(QStringLiteral("categories"));
    tree->setAccessibleName(tr("Categories"));
    tree->setModel(m_treeModel);
    tree->setUniformRowHeights(true);
    tree->setItemDelegateForColumn(0, new widgets::CategoryDelegate(tree));
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    widgets::addCopyAction(tree);
    connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_isSelecting)
                    Q_EMIT categorySelected(m_treeModel->row(index).code);
            });
    return tree;
}

QListView *BrowsePanel::makeHits()
{
    auto *list = new QListView(this);
    list->setObjectName(QStringLiteral("hits"));
    list->setAccessibleName(tr("Categories found"));
    list->setModel(m_hitModel);
    list->setUniformItemSizes(true);
    list->setItemDelegate(new HitDelegate(list));
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid() && !m_isSelecting)
                    Q_EMIT categorySelected(m_hitModel->row(index.row()).code);
            });
    return list;
}

void BrowsePanel::showTree(const classification::Classification &classification,
                           const QString &language, const LinkCounts &counts)
{
    const QModelIndex current = m_tree->currentIndex();
    const QString code = current.isValid() ? m_treeModel->row(current).code : QString();
    const QScopedValueRollback quiet(m_isSelecting, true);
    m_treeModel->setRoot(categoryRoot(classification, language, counts));
    select(code);
}

void BrowsePanel::showCounts(const LinkCounts &counts)
{
    updateCounts(*m_treeModel, counts);
}

void BrowsePanel::showHits(const QString &query, const QList<HitRow> &hits)
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    m_hitModel->setRows(hits);
    m_hitCount->setVisible(!query.isEmpty() && !hits.isEmpty());
    m_hitCount->setText(tr("%n categories found", nullptr, int(hits.size())));
    if (query.isEmpty()) {
        m_stack->setCurrentIndex(Tree);
    } else if (!hits.isEmpty()) {
        m_stack->setCurrentIndex(Hits);
        m_hits->scrollToTop();
    } else {
        m_empty->setContent(QStringLiteral("edit-find"), tr("No category found"),
                            tr("Nothing in the codes, titles, terms and index matches “%1”. Try "
                               "fewer or other words, in any language of the titles.")
                                .arg(query));
        m_stack->setCurrentIndex(NoHit);
    }
}

void BrowsePanel::selectFirstHit()
{
    if (m_hitModel->rowCount() == 0)
        return;
    if (m_hits->currentIndex().isValid())
        Q_EMIT categorySelected(m_hitModel->row(m_hits->currentIndex().row()).code);
    else
        m_hits->setCurrentIndex(m_hitModel->index(0, 0));
}

void BrowsePanel::select(const QString &code)
{
    const QScopedValueRollback quiet(m_isSelecting, true);
    const QModelIndex index = indexOfCode(*m_treeModel, code);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
    int found = -1;
    for (int row = 0; row < m_hitModel->rowCount(); ++row) {
        if (m_hitModel->row(row).code == code)
            found = row;
    }
    m_hits->setCurrentIndex(m_hitModel->index(found, 0));
}

void BrowsePanel::expandAll()
{
    m_tree->expandAll();
}

void BrowsePanel::collapseAll()
{
    m_tree->collapseAll();
}

QString BrowsePanel::query() const
{
    return m_search->text().trimmed();
}

} // namespace classificationpage
