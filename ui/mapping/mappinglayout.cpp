// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is put together, and which signal leads where.

#include "ui/categories/categorypicker.h"
#include "ui/mapping/bulkpanel.h"
#include "ui/mapping/categorypanel.h"
#include "ui/mapping/categorytree.h"
#include "ui/mapping/linkspanel.h"
#include "ui/mapping/mappingactions.h"
#include "ui/mapping/mappingpage.h"
#include "ui/mapping/offencepanel.h"
#include "ui/mapping/offencespanel.h"
#include "ui/mapping/offencesview.h"
#include "ui/mapping/suggestionspanel.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace mappingpage
{

namespace
{

const QString TreeKey = QStringLiteral("mapping/treeShown");

} // namespace

void MappingPage::build()
{
    m_offences = new OffencesPanel(session(), this);
    m_tree = new CategoryTree(session(), this);
    m_picker = new categories::CategoryPicker(session(), this);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setObjectName(QStringLiteral("mappingColumns"));
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_offences);
    m_columns->addWidget(makeRightSide());
    m_columns->addWidget(m_tree);
    m_columns->setStretchFactor(0, 6);
    m_columns->setStretchFactor(1, 5);
    m_columns->setStretchFactor(2, 3);
    m_columns->setSizes({ 640, 540, 300 });
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_columns);
    m_stack->addWidget(makeEmptyState());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    m_actions
        = new MappingActions(this, { m_offences->view(), m_suggestions->view(), m_tree->view() });
    widgets::addCopyAction(m_offences->view());
    m_offences->view()->setContextMenuPolicy(Qt::CustomContextMenu);
    widgets::keepState(m_columns, QStringLiteral("mapping/columns"));
    setTreeShown(QSettings().value(TreeKey, false).toBool());
}

QWidget *MappingPage::makeRightSide()
{
    m_offence = new OffencePanel(session(), this);
    m_links = new LinksPanel(session(), this);
    m_bulk = new BulkPanel(session(), this);
    m_suggestions = new SuggestionsPanel(session(), this);
    m_category = new CategoryPanel(session(), this);
    auto *one = new QWidget(this);
    auto *column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, widgets::HalfGap);
    column->setSpacing(0);
    column->addWidget(m_offence);
    column->addWidget(m_links);
    column->addStretch(1);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setObjectName(QStringLiteral("offenceScroll"));
    scroll->setWidget(one);
    m_top = new QStackedWidget(this);
    m_top->addWidget(scroll);
    m_top->addWidget(m_bulk);
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->setObjectName(QStringLiteral("mappingRows"));
    rows->addWidget(m_top);
    rows->addWidget(m_suggestions);
    rows->addWidget(m_category);
    rows->setStretchFactor(0, 3);
    rows->setStretchFactor(1, 4);
    rows->setStretchFactor(2, 2);
    rows->setSizes({ 220, 290, 150 });
    rows->setChildrenCollapsible(false);
    widgets::keepState(rows, QStringLiteral("mapping/rows"));
    return rows;
}

QWidget *MappingPage::makeEmptyState()
{
    auto *empty = new widgets::EmptyState(this);
    empty->setObjectName(QStringLiteral("noList"));
    empty->setContent(QStringLiteral("document-import"),
                      tr("This project has no offence list yet."),
                      tr("Import the list of codes that your police, prosecution, courts or "
                         "prisons use. Nothing of your file is changed."));
    auto *import = new QAction(widgets::icon(QStringLiteral("document-import")),
                               tr("Import your offence list"), this);
    import->setObjectName(QStringLiteral("importList"));
    connect(import, &QAction::triggered, this, [this] {
        Q_EMIT session().placeRequested({ QStringLiteral("page"), { QStringLiteral("import") } });
    });
    empty->addAction(import);
    return empty;
}

void MappingPage::connectSession()
{
    session::Session *all = &session();
    connect(all, &session::Session::changed, this, &MappingPage::follow);
    connect(all, &session::Session::currentListChanged, this, &MappingPage::loadList);
    connect(all, &session::Session::findingsChanged, this, [this] {
        m_offences->refreshFindings();
        m_offence->refresh();
    });
    connect(all, &session::Session::suggestionsChanged, this, [this] {
        m_suggestions->refresh();
        m_offences->restartPrefetch();
        if (m_category->code().isEmpty())
            showUsualCategory(); // the first suggestions have only come now
    });
    connect(all, &session::Session::titlesChanged, this, [this] {
        m_tree->reload();
        loadList();
    });
}

void MappingPage::connectPanels()
{
    connect(m_offences, &OffencesPanel::currentChanged, this, &MappingPage::showCurrent);
    connect(m_offences, &OffencesPanel::selectionChanged, this, &MappingPage::showSelection);
    connect(m_offences, &OffencesPanel::countsChanged, this, &MappingPage::badgeChanged);
    connect(m_offences, &OffencesPanel::groupedChanged, m_actions->group, &QAction::setChecked);
    connect(m_offences->view(), &QWidget::customContextMenuRequested, this,
            &MappingPage::showContextMenu);
    connect(m_links, &LinksPanel::editWanted, this,
            [this](const project::Edit &edit) { session().run(edit); });
    connect(m_links, &LinksPanel::addWanted, this, &MappingPage::findCategory);
    connect(m_links, &LinksPanel::replaceWanted, this, &MappingPage::replaceCategory);
    connect(m_links, &LinksPanel::rejectionWanted, this, &MappingPage::rejectCategory);
    connect(m_links, &LinksPanel::categoryActivated, this, &MappingPage::showCategory);
    connect(m_suggestions, &SuggestionsPanel::takeWanted, this, &MappingPage::take);
    connect(m_suggestions, &SuggestionsPanel::addWanted, this, &MappingPage::addCategory);
    connect(m_suggestions, &SuggestionsPanel::rejectWanted, this, &MappingPage::reject);
    connect(m_suggestions, &SuggestionsPanel::categoryShown, this, &MappingPage::showCategory);
    connect(m_suggestions, &SuggestionsPanel::dropped, this, &MappingPage::drop);
    connect(m_category, &CategoryPanel::takeWanted, this, &MappingPage::takeCategory);
    connect(m_category, &CategoryPanel::replaceEverywhereWanted, this,
            &MappingPage::replaceEverywhere);
    connect(m_category, &CategoryPanel::offenceActivated, this,
            [this](const QString &listId, const QString &offence) {
                showPlace({ QStringLiteral("offence"), { listId, offence } });
            });
    connect(m_tree, &CategoryTree::categoryShown, this, &MappingPage::showCategory);
    connect(m_tree, &CategoryTree::takeWanted, this, &MappingPage::takeCategory);
    connect(m_tree, &CategoryTree::addWanted, this, &MappingPage::addCategory);
    connect(m_tree, &CategoryTree::replaceEverywhereWanted, this, &MappingPage::replaceEverywhere);
    connect(m_tree, &CategoryTree::dropped, this, &MappingPage::drop);
    connect(m_bulk, &BulkPanel::categoryWanted, this, &MappingPage::findCategory);
    connect(m_bulk, &BulkPanel::outOfScopeChosen, this, &MappingPage::putOutOfScope);
    connect(m_bulk, &BulkPanel::removeWanted, this, &MappingPage::removeLinks);
    connect(m_bulk, &BulkPanel::statusChosen, this,
            [this](mapping::Status status) { run(edits().setStatus(chosen(), status)); });
    connect(m_bulk, &BulkPanel::extentChosen, this,
            [this](mapping::Extent extent) { run(edits().setExtent(chosen(), extent)); });
    connect(m_bulk, &BulkPanel::tagChosen, this,
            [this](const mapping::TagSetting &tag) { run(edits().setTag(chosen(), tag)); });
    connect(m_bulk, &BulkPanel::flagChosen, this,
            [this](mapping::DataFlag flag, Presence presence) {
                run(edits().setFlag(chosen(), flag, presence));
            });
}

void MappingPage::connectActions()
{
    for (size_t i = 0; i < m_actions->take.size(); ++i)
        connect(m_actions->take.at(i), &QAction::triggered, this,
                [this, i] { takeRank(int(i) + 1); });
    const auto when = [this](QAction *action, void (MappingPage::*function)()) {
        connect(action, &QAction::triggered, this, function);
    };
    when(m_actions->confirm, &MappingPage::confirm);
    when(m_actions->find, &MappingPage::findCategory);
    when(m_actions->relation, &MappingPage::editRelation);
    when(m_actions->tags, &MappingPage::editTags);
    when(m_actions->status, &MappingPage::editStatus);
    when(m_actions->rationale, &MappingPage::editRationale);
    when(m_actions->outOfScope, &MappingPage::editOutOfScope);
    when(m_actions->remove, &MappingPage::removeLinks);
    when(m_actions->history, &MappingPage::showHistory);
    when(m_actions->nextOpen, &MappingPage::goToNextOpen);
    connect(m_actions->split, &QAction::triggered, this, [this] {
        Q_EMIT session().placeRequested(
            { QStringLiteral("rules"), { list(), m_offences->currentOffence() } });
    });
    connect(m_actions->replaceEverywhere, &QAction::triggered, this, [this] {
        if (const auto code = classification::IccsCode::parse(m_category->code()))
            replaceEverywhere(*code);
    });
    connect(m_actions->next, &QAction::triggered, this, [this] { m_offences->step(1); });
    connect(m_actions->previous, &QAction::triggered, this, [this] { m_offences->step(-1); });
    connect(m_actions->evaluate, &QAction::triggered, this, [this] {
        Q_EMIT session().placeRequested(
            { QStringLiteral("page"), { QStringLiteral("evaluation") } });
    });
    connect(m_actions->filter, &QAction::triggered, m_offences, &OffencesPanel::focusSearch);
    m_actions->group->setChecked(m_offences->isGrouped());
    connect(m_actions->group, &QAction::toggled, m_offences, &OffencesPanel::setGrouped);
    m_actions->tree->setChecked(m_tree->isVisibleTo(this));
    connect(m_actions->tree, &QAction::toggled, this, &MappingPage::setTreeShown);
}

void MappingPage::setTreeShown(bool shown)
{
    m_tree->setVisible(shown);
    if (shown)
        m_tree->recount();
    QSettings().setValue(TreeKey, shown);
}

void MappingPage::showContextMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addActions(m_actions->forContextMenu());
    menu.addSeparator();
    menu.addAction(m_offences->view()->actions().constLast()); // copy
    menu.exec(m_offences->view()->viewport()->mapToGlobal(position));
}

} // namespace mappingpage
