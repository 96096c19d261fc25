// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/categorytree.h"

#include "ui/mapping/panelheader.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QMenu>
#include <QTreeView>
#include <QVBoxLayout>

namespace mappingpage
{

CategoryTreeFilter::CategoryTreeFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
}

void CategoryTreeFilter::setFound(const QSet<QString> &codes)
{
    m_codes = codes;
    invalidateFilter();
}

bool CategoryTreeFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_codes.isEmpty()
        || m_codes.contains(sourceModel()->index(row, 0, parent).data(models::CodeRole).toString());
}

CategoryTree::CategoryTree(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new widgets::SearchField(tr("Find a category"), this))
    , m_view(new QTreeView(this))
{
    build();
    m_filter.setSourceModel(&m_model);
    m_view->setModel(&m_filter);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_model.setDrop(
        [this](const QMimeData *carried, const classification::IccsCode &code,
               Qt::DropAction action) { Q_EMIT dropped(draggedOffences(carried), code, action); });
    connect(m_search, &widgets::SearchField::searchChanged, this, &CategoryTree::find);
    connect(m_search, &widgets::SearchField::downPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                const auto code = codeAt(now);
                if (code && !m_isFollowing)
                    Q_EMIT categoryShown(code->toString());
            });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto code = codeAt(index))
            Q_EMIT takeWanted(*code);
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &CategoryTree::showMenu);
    reload();
}

void CategoryTree::build()
{
    m_search->setObjectName(QStringLiteral("categorySearch"));
    m_view->setObjectName(QStringLiteral("categoryTree"));
    m_view->setAccessibleName(tr("Classification"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setItemDelegateForColumn(0, new widgets::CategoryDelegate(m_view));
    m_view->setIndentation(widgets::Gap + widgets::HalfGap);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setAcceptDrops(true);
    m_view->setDragDropMode(QAbstractItemView::DropOnly);
    m_view->setDropIndicatorShown(true);
    m_view->setAutoExpandDelay(600);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    setMinimumWidth(28 * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(new PanelHeader(tr("Classification"), this));
    auto *search = new QVBoxLayout;
    search->setContentsMargins(widgets::HalfGap, 0, widgets::HalfGap, 0);
    search->addWidget(m_search);
    column->addLayout(search);
    column->addWidget(m_view, 1);
}

void CategoryTree::reload()
{
    m_model.load(m_session.classification(), m_session.language());
    recount();
}

void CategoryTree::recount()
{
    m_model.count(m_session.data().set(m_session.currentList()));
}

std::optional<classification::IccsCode> CategoryTree::codeAt(const QModelIndex &index) const
{
    return classification::IccsCode::parse(
        index.siblingAtColumn(0).data(models::CodeRole).toString());
}

void CategoryTree::showCategory(const QString &code)
{
    const QModelIndex index = m_filter.mapFromSource(m_model.indexOf(code));
    if (!index.isValid() || index == m_view->currentIndex())
        return;
    m_isFollowing = true;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
    m_isFollowing = false;
}

void CategoryTree::find(const QString &text)
{
    QSet<QString> codes;
    if (!text.isEmpty()) {
        const auto hits = m_session.search().find(text, 60, m_session.language());
        for (const classification::SearchHit &hit : hits)
            codes << hit.code.toString();
        if (codes.isEmpty())
            codes << QString(); // nothing found shows nothing
    }
    m_filter.setFound(codes);
    if (m_filter.isFiltering())
        m_view->expandAll();
    else
        m_view->collapseAll();
}

void CategoryTree::showMenu(const QPoint &position)
{
    const auto at = codeAt(m_view->indexAt(position));
    if (!at)
        return;
    const classification::IccsCode code = *at;
    QMenu menu(this);
    menu.addAction(widgets::icon(QStringLiteral("dialog-ok-apply")),
                   tr("&Link the selected offences to it"), this,
                   [this, &code] { Q_EMIT takeWanted(code); });
    menu.addAction(widgets::icon(QStringLiteral("list-add")), tr("&Add it as a further category"),
                   this, [this, &code] { Q_EMIT addWanted(code); });
    menu.addAction(widgets::icon(QStringLiteral("document-edit")),
                   tr("&Replace it by another everywhere"), this,
                   [this, &code] { Q_EMIT replaceEverywhereWanted(code); });
    menu.addSeparator();
    menu.addAction(
        widgets::icon(QStringLiteral("view-list-tree")), tr("&Show in the classification"), this,
        [this, &code] {
            Q_EMIT m_session.placeRequested({ QStringLiteral("category"), { code.toString() } });
        });
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace mappingpage
