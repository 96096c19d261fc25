// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/offencespanel.h"

#include "core/text/collator.h"
#include "core/text/fold.h"
#include "ui/mapping/familytree.h"
#include "ui/mapping/offencesview.h"
#include "ui/mapping/prefetch.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace mappingpage
{

namespace
{

constexpr int FewRows = 50;
// How often figures that come in the background move rows: seldom enough to read in between, and
// taking a small share of the time however long the list is.
constexpr int LeastMilliseconds = 700;
constexpr int RestShare = 30;

} // namespace

OffencesPanel::OffencesPanel(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_index(m_model)
{
    m_model.setTitles([this](const classification::IccsCode &code) {
        return titleIn(m_session.classification(), code, m_session.language());
    });
    m_rows.setSourceModel(&m_model);
    const auto collator = std::make_shared<text::Collator>(m_session.language());
    m_rows.setKeyMaker([collator](const QString &text) { return collator->sortKey(text); });
    m_release.setSingleShot(true);
    connect(&m_release, &QTimer::timeout, this, &OffencesPanel::releasePinned);
    m_count.setSingleShot(true);
    connect(&m_count, &QTimer::timeout, this, &OffencesPanel::updateCounts);
    m_figures.setSingleShot(true);
    m_figures.setInterval(LeastMilliseconds);
    connect(&m_figures, &QTimer::timeout, this, &OffencesPanel::takeFigures);
    build();
    m_prefetch = new Prefetch(
        m_session, m_model, [this] { return visibleSourceRows(); }, this);
    connect(m_prefetch, &Prefetch::figuresCame, this, &OffencesPanel::figuresCame);
    connect(m_view, &OffencesView::scrolled, m_prefetch, &Prefetch::resume);
    setViewModel(&m_rows);
    m_view->setUpColumns();
    restoreFilter();
    loadList();
}

void OffencesPanel::setViewModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    m_view->setRootIsDecorated(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OffencesPanel::currentMoved);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OffencesPanel::selectionMoved);
    if (m_families)
        m_view->expandAll();
}

int OffencesPanel::sourceRow(const QModelIndex &viewIndex) const
{
    if (!viewIndex.isValid() || FamilyTree::isHeading(viewIndex))
        return -1;
    const QModelIndex row = m_families ? m_families->mapToSource(viewIndex) : viewIndex;
    return m_rows.sourceRow(row.row());
}

QModelIndex OffencesPanel::viewIndex(int sourceRow) const
{
    const QModelIndex row = m_rows.index(m_rows.rowOfSource(sourceRow), 0);
    return m_families ? m_families->mapFromSource(row) : row;
}

QList<int> OffencesPanel::visibleSourceRows() const
{
    QList<int> rows;
    const QModelIndexList visible = m_view->visibleRows();
    for (const QModelIndex &index : visible)
        rows << sourceRow(index);
    return rows;
}

QString OffencesPanel::currentOffence() const
{
    const int row = m_view->selectionModel() ? sourceRow(m_view->currentIndex()) : -1;
    return row < 0 ? QString() : m_model.row(row).id;
}

QStringList OffencesPanel::selectedOffences() const
{
    QList<QModelIndex> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << m_view->model()->index(row, 0, range.parent());
    }
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.parent().row() != b.parent().row() ? a.parent().row() < b.parent().row()
                                                    : a.row() < b.row();
    });
    QStringList ids;
    for (const QModelIndex &index : std::as_const(rows)) {
        const int row = sourceRow(index);
        if (row >= 0)
            ids << m_model.row(row).id;
    }
    return ids;
}

bool OffencesPanel::showOffence(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    if (m_rows.rowOfSource(row) < 0)
        clearFilters();
    setCurrentOffence(id);
    return true;
}

void OffencesPanel::setCurrentOffence(const QString &id)
{
    const QModelIndex index = viewIndex(m_model.rowOf(id));
    if (!index.isValid())
        return;
    m_view->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void OffencesPanel::step(int steps)
{
    QModelIndex next = m_view->currentIndex().siblingAtColumn(0);
    if (FamilyTree::isHeading(next))
        next = m_view->model()->index(0, 0, next);
    else if (next.isValid())
        next = m_view->step(next, steps);
    else if (m_rows.rowCount() > 0)
        next = viewIndex(m_rows.sourceRow(0));
    if (next.isValid())
        setCurrentOffence(m_model.row(sourceRow(next)).id);
}

QString OffencesPanel::nextOpen() const
{
    const QModelIndex start = m_view->currentIndex().siblingAtColumn(0);
    const QModelIndex first = m_rows.rowCount() > 0
        ? (m_families ? m_view->model()->index(0, 0, m_view->model()->index(0, 0))
                      : m_rows.index(0, 0))
        : QModelIndex();
    QModelIndex at = start.isValid() ? m_view->step(start, 1) : first;
    for (int tried = 0; tried < m_rows.rowCount(); ++tried) {
        if (!at.isValid())
            at = first;
        const OffenceRow &row = m_model.row(sourceRow(at));
        if (row.isOpen() && at != start)
            return row.id;
        at = m_view->step(at, 1);
    }
    return {};
}

RowMaker OffencesPanel::rowMaker() const
{
    const offences::OffenceList *list = m_session.data().list(m_session.currentList());
    return RowMaker(m_session.classification(), list ? list->info.language : QString());
}

void OffencesPanel::loadList()
{
    const QString current = currentOffence();
    const offences::OffenceList *list = m_session.data().list(m_session.currentList());
    m_pinned.clear();
    m_newFigures.clear();
    if (list)
        m_model.load(*list, m_session.data().set(list->info.id), rowMaker());
    else
        m_model.clear();
    fillLists();
    fillSections();
    refreshFindings();
    updateCounts();
    if (m_families)
        m_view->expandAll();
    if (m_model.rowOf(current) >= 0)
        setCurrentOffence(current);
    else if (m_rows.rowCount() > 0)
        setCurrentOffence(m_model.row(m_rows.sourceRow(0)).id);
    else
        Q_EMIT currentChanged(QString());
    m_prefetch->restart();
}

void OffencesPanel::restartPrefetch()
{
    m_prefetch->restart();
}

void OffencesPanel::setPrefetching(bool on)
{
    m_prefetch->setPaused(!on);
}

void OffencesPanel::refreshLinks(const QStringList &linkIds)
{
    m_model.refreshLinks(m_session.data().set(m_model.listId()), linkIds, rowMaker());
    m_count.start(0);
    m_prefetch->resume();
}

void OffencesPanel::refreshFindings()
{
    QHash<QString, RowFindings> byOffence;
    for (const validation::Judged &judged : m_session.findings()) {
        const QStringList &ids = judged.finding.place.ids;
        if (judged.approval || ids.size() < 2 || ids.constFirst() != m_model.listId())
            continue;
        RowFindings &row = byOffence[ids.at(1)];
        row.severity = std::max(row.severity, int(judged.finding.severity));
        ++row.count;
    }
    m_model.setFindings(byOffence);
    m_count.start(0);
}

void OffencesPanel::currentMoved(const QModelIndex &now)
{
    if (!FamilyTree::isHeading(now))
        Q_EMIT currentChanged(currentOffence());
}

void OffencesPanel::selectionMoved()
{
    pin();
    // Rows may leave now; not while the view is still at work on the selection.
    m_release.start(0);
    announce({});
    updateFooter();
    Q_EMIT selectionChanged();
}

QList<int> OffencesPanel::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << sourceRow(m_view->model()->index(row, 0, range.parent()));
    }
    const int current = sourceRow(m_view->currentIndex());
    if (current >= 0)
        rows << current;
    return rows;
}

void OffencesPanel::pin()
{
    const QList<int> rows = selectedRows();
    m_pinned.unite(QSet<int>(rows.begin(), rows.end()));
}

void OffencesPanel::releasePinned()
{
    const QList<int> rows = selectedRows();
    const QSet<int> before = std::exchange(m_pinned, QSet<int>(rows.begin(), rows.end()));
    QList<int> leaving;
    for (const int row : before) {
        if (!m_pinned.contains(row) && row < m_model.rowCount() && !m_index.accepts(row))
            leaving << row;
    }
    if (leaving.size() > FewRows) {
        m_rows.applyCondition();
    } else {
        for (const int row : std::as_const(leaving))
            m_model.touch(row);
    }
    if (!leaving.isEmpty())
        updateFooter();
}

bool OffencesPanel::isWanted(int row) const
{
    // One figure of many that are coming moves no row: takeFigures() does it for all of them.
    if (m_prefetch->isAsking())
        return m_rows.rowOfSource(row) >= 0;
    return m_index.accepts(row) || m_pinned.contains(row);
}

void OffencesPanel::figuresCame(const QList<int> &rows)
{
    m_newFigures << rows;
    if (m_prefetch->isIdle())
        m_figures.start(0);
    else if (!m_figures.isActive())
        m_figures.start();
}

void OffencesPanel::takeFigures()
{
    QElapsedTimer clock;
    clock.start();
    const QList<int> rows = std::exchange(m_newFigures, {});
    const auto moves = [this](int row) {
        return row < m_model.rowCount() && isWanted(row) != (m_rows.rowOfSource(row) >= 0);
    };
    if (m_index.filter().usesSuggestions() && std::any_of(rows.begin(), rows.end(), moves))
        refilterInPlace();
    updateCounts();
    m_figures.setInterval(std::max(LeastMilliseconds, RestShare * int(clock.elapsed())));
}

// The current row stays where it is on the screen, whatever comes in above it.
void OffencesPanel::refilterInPlace()
{
    const bool wasSeen
        = m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex()));
    const int before = m_view->visualRect(m_view->currentIndex()).top();
    const QStringList families = m_families ? m_families->familyNames() : QStringList();
    m_rows.applyCondition();
    if (m_families) // what is folded stays so
        m_view->expandRows(m_families->headingsBeside(families));
    if (!m_view->currentIndex().isValid() && m_rows.rowCount() > 0)
        setCurrentOffence(m_model.row(m_rows.sourceRow(0)).id);
    if (!wasSeen)
        return;
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + m_view->visualRect(m_view->currentIndex()).top() - before);
}

} // namespace mappingpage
