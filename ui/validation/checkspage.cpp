// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/validation/checkspage.h"

#include "core/text/fold.h"
#include "ui/validation/findingpanel.h"
#include "ui/validation/findingstable.h"
#include "ui/validation/severitychips.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace validationpage
{

ChecksPage::ChecksPage(session::Session &session, QWidget *parent)
    : Page(session, parent)
    , m_model(new FindingsTree(findingTreeColumns(), this))
    , m_messages(new widgets::MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_export = new QAction(widgets::icon(QStringLiteral("document-export")),
                           tr("&Export the findings…"), this);
    m_export->setObjectName(QStringLiteral("exportFindings"));
    connect(m_export, &QAction::triggered, this, &ChecksPage::exportFindings);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(makeFilters());
    column->addWidget(makeContent(), 1);
    connect(&session, &session::Session::findingsChanged, this, &ChecksPage::refresh);
    connect(&session, &session::Session::changed, this, &ChecksPage::fillLists);
    fillLists();
    refresh();
}

QWidget *ChecksPage::makeFilters()
{
    auto *filters = new QWidget(this);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    m_chips = new SeverityChips(filters);
    m_lists = new QComboBox(filters);
    m_lists->setObjectName(QStringLiteral("listFilter"));
    m_lists->setAccessibleName(tr("List whose findings are shown"));
    m_lists->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grouping = new QComboBox(filters);
    m_grouping->setObjectName(QStringLiteral("grouping"));
    m_grouping->setAccessibleName(tr("How findings are folded"));
    m_grouping->addItem(tr("One line per check"), int(Grouping::Check));
    m_grouping->addItem(tr("One line per offence"), int(Grouping::Subject));
    m_search = new widgets::SearchField(tr("Find in the findings"), filters);
    m_search->setMaximumWidth(240);
    auto *button = new QToolButton(filters);
    button->setDefaultAction(m_export);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_chips, 1);
    for (QWidget *widget : { static_cast<QWidget *>(m_lists), static_cast<QWidget *>(m_grouping),
                             static_cast<QWidget *>(m_search), static_cast<QWidget *>(button) })
        row->addWidget(widget);
    connect(m_chips, &SeverityChips::checkedChanged, this, &ChecksPage::applyFilter);
    connect(m_lists, &QComboBox::activated, this, &ChecksPage::applyFilter);
    connect(m_grouping, &QComboBox::activated, this, &ChecksPage::applyFilter);
    connect(m_search, &widgets::SearchField::searchChanged, this, &ChecksPage::applyFilter);
    return filters;
}

QWidget *ChecksPage::makeContent()
{
    m_tree = makeTree();
    m_panel = new FindingPanel(session(), this);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(m_panel);
    m_empty = new widgets::EmptyState(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_stack);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 720, 340 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("checks/main"));
    return splitter;
}

QTreeView *ChecksPage::makeTree()
{
    auto *tree = new QTreeView(this);
    tree->setObjectName(QStringLiteral("checksTree"));
    tree->setAccessibleName(tr("Findings"));
    tree->setModel(m_model);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setExpandsOnDoubleClick(false);
    const QList<int> widths { 400, 230, 110, 80 };
    for (int i = 1; i < widths.size(); ++i)
        tree->setColumnWidth(i, widths.at(i));
    widgets::fitColumn(tree->header(), 0, 40);
    widgets::addCopyAction(tree);
    connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChecksPage::showSelected);
    connect(tree, &QTreeView::activated, this, [this, tree](const QModelIndex &index) {
        const FindingNode &node = m_model->row(index);
        if (!node.group.isEmpty())
            tree->setExpanded(index.siblingAtColumn(0),
                              !tree->isExpanded(index.siblingAtColumn(0)));
        else
            Q_EMIT session().placeRequested(node.row.finding.place);
    });
    return tree;
}

QString ChecksPage::badge() const
{
    const int errors = countOf(m_rows).errors;
    return errors > 0 ? QLocale().toString(errors) : QString();
}

void ChecksPage::fillLists()
{
    const QString before = m_lists->currentData().toString();
    m_lists->clear();
    m_lists->addItem(tr("All lists"), QString());
    for (const offences::OffenceList &list : session().data().lists)
        m_lists->addItem(list.info.name, list.info.id);
    m_lists->setCurrentIndex(qMax(0, m_lists->findData(before)));
    m_lists->setVisible(m_lists->count() > 2);
}

void ChecksPage::refresh()
{
    m_rows = findingRows(session());
    m_isOutOfDate = !isVisible();
    if (!m_isOutOfDate)
        applyFilter();
    Q_EMIT badgeChanged();
}

void ChecksPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isOutOfDate)
        refresh();
}

bool ChecksPage::matches(const FindingRow &row, const QString &words) const
{
    const QString list = m_lists->currentData().toString();
    if (!list.isEmpty() && row.listId != list)
        return false;
    return words.isEmpty()
        || text::fold(checkTitle(row.finding.check) + QLatin1Char(' ') + row.subject()
                      + QLatin1Char(' ') + row.finding.message.toString())
               .contains(words);
}

void ChecksPage::applyFilter()
{
    const QString words = text::fold(m_search->text().trimmed());
    QList<FindingRow> counted;
    m_shown.clear();
    for (const FindingRow &row : std::as_const(m_rows)) {
        if (!matches(row, words))
            continue;
        counted << row;
        if (m_chips->shows(row))
            m_shown << row;
    }
    m_chips->showCounts(countOf(counted));
    const QSet<QString> unfolded = unfoldedGroups();
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const QString key = current.data(models::IdRole).toString();
    m_model->setRoot(groupedFindings(m_shown, Grouping(m_grouping->currentData().toInt())));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_tree->setExpanded(group, unfolded.contains(group.data(models::IdRole).toString()));
    }
    if (!select(key))
        showSelected();
    showEmptiness(m_shown.isEmpty());
}

QSet<QString> ChecksPage::unfoldedGroups() const
{
    QSet<QString> groups;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (m_tree->isExpanded(group))
            groups << group.data(models::IdRole).toString();
    }
    return groups;
}

bool ChecksPage::select(const QString &key)
{
    const QModelIndex index = m_model->find([&key](const FindingNode &node) {
        return node.group.isEmpty() ? node.row.key() == key : node.group == key;
    });
    if (!index.isValid())
        return false;
    if (index.parent().isValid())
        m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    return true;
}

QList<FindingRow> ChecksPage::selectedFindings() const
{
    QList<FindingRow> rows;
    QSet<QString> known;
    const auto add = [&](const FindingRow &row) {
        if (!known.contains(row.key()))
            rows << row;
        known << row.key();
    };
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows()) {
        const FindingNode &node = m_model->row(index);
        if (node.group.isEmpty())
            add(node.row);
        for (int child = 0; child < m_model->rowCount(index); ++child)
            add(m_model->row(m_model->index(child, 0, index)).row);
    }
    return rows;
}

void ChecksPage::showSelected()
{
    m_panel->showFindings(selectedFindings());
}

void ChecksPage::showEmptiness(bool isEmpty)
{
    if (session().data().lists.isEmpty())
        m_empty->setContent(QStringLiteral("document-import"), tr("Nothing to check yet"),
                            tr("The checks look at lists of offences and their links. Import a "
                               "list first."));
    else if (m_rows.isEmpty())
        m_empty->setContent(QStringLiteral("task-complete"), tr("The checks found nothing"),
                            tr("They run again by themselves after each change."));
    else
        m_empty->setContent(QStringLiteral("view-filter"), tr("No finding matches the filters"),
                            tr("Switch filters off to see more. Explained findings are shown on "
                               "demand."));
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
}

bool ChecksPage::showPlace(const base::Place &place)
{
    if (place.kind != QLatin1String("finding"))
        return false;
    // An approval key holds slashes of its own, which a place writes between its parts.
    const QString key = place.ids.join(QLatin1Char('/'));
    if (select(key))
        return true;
    m_search->clear();
    m_lists->setCurrentIndex(0);
    m_chips->setChecked({});
    applyFilter();
    if (select(key))
        return true;
    m_chips->setChecked({ QStringLiteral("explained") });
    return select(key);
}

void ChecksPage::exportFindings()
{
    const QString path = widgets::FileDialog::saveFile(
        this, tr("Export the findings"), tr("findings") + QStringLiteral(".xlsx"),
        tr("Workbook (*.xlsx);;Text with commas (*.csv)"), QStringLiteral("export"));
    if (path.isEmpty())
        return;
    const FindingsTable table = findingsTable(m_shown);
    const QDateTime time = session().signature().time;
    session().jobs().start(
        base::lateText("validation", "Exporting the findings"), this,
        [table, path, time](base::Progress &) { return writeFindings(table, path, time); },
        [this, path, count = int(m_shown.size())](const base::Result<> &result) {
            if (!result)
                m_messages->addError(result.error());
            else
                m_messages->add({ widgets::Tone::Done,
                                  tr("%n finding(s) were written to %1.", nullptr, count)
                                      .arg(QFileInfo(path).fileName()),
                                  {},
                                  {},
                                  {} });
        });
}

} // namespace validationpage
