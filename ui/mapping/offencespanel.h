// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mapping/filterindex.h"
#include "ui/mapping/offencesmodel.h"
#include "ui/models/rowfilter.h"
#include "ui/session/session.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QStackedWidget;
class QToolButton;

namespace widgets
{
class SearchField;
} // namespace widgets

namespace mappingpage
{

class FacetBar;
class FamilyTree;
class OffencesView;
class Prefetch;
class SavedFiltersButton;

// The offences of one list: which list, what is wanted of it, the table, and how many rows are
// shown. What is selected stays on the screen until the selection moves on, even when it no longer
// fits the filter, so that nothing vanishes under the hand.
class OffencesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OffencesPanel(session::Session &session, QWidget *parent = nullptr);

    OffencesView *view() const { return m_view; }
    const OffencesModel &model() const { return m_model; }
    QString currentOffence() const; // empty: none
    QStringList selectedOffences() const; // in the order of the screen
    // Makes it current, clearing filters that hide it. False: not in the list.
    bool showOffence(const QString &id);
    void step(int steps); // to the next or previous row
    // The next row after the current one that waits for a decision, past the end from the top;
    // empty: none.
    QString nextOpen() const;
    void setCurrentOffence(const QString &id);

    void loadList();
    void refreshLinks(const QStringList &linkIds); // empty: any
    void refreshFindings();
    int openCount() const { return m_openCount; } // unmapped

    void setGrouped(bool grouped);
    bool isGrouped() const;
    void clearFilters();
    FilterChoice choice() const; // what the filters ask for now
    void setChoice(const FilterChoice &choice);
    void focusSearch();
    void restartPrefetch(); // more has been learned
    void setPrefetching(bool on);
    const Prefetch &prefetch() const { return *m_prefetch; }
    // A short word about what just happened, beside the number of rows; screen readers are told.
    void announce(const QString &text);

Q_SIGNALS:
    void currentChanged(const QString &offenceId);
    void selectionChanged();
    void countsChanged();
    void groupedChanged(bool grouped);

private:
    void build();
    QLayout *makeHeader();
    QWidget *makeTable();
    void setViewModel(QAbstractItemModel *model);
    int sourceRow(const QModelIndex &viewIndex) const;
    QModelIndex viewIndex(int sourceRow) const;
    QList<int> visibleSourceRows() const;
    RowMaker rowMaker() const;
    void fillLists();
    void fillSections();
    void applyFilter();
    bool isWanted(int row) const; // of the source
    void figuresCame(const QList<int> &rows);
    void takeFigures(); // into filter and counts, now and then while they come
    void refilterInPlace();
    void currentMoved(const QModelIndex &now);
    void selectionMoved();
    QList<int> selectedRows() const; // of the source, in no order
    void pin(); // what is selected now
    void releasePinned();
    void updateCounts();
    void updateFooter();
    void rememberFilter() const;
    void restoreFilter();

    session::Session &m_session;
    OffencesModel m_model;
    FilterIndex m_index; // hears of changes before m_rows, which asks it
    models::RowFilter m_rows;
    FamilyTree *m_families = nullptr; // only while grouped
    QSet<int> m_pinned; // source rows that stay shown
    QTimer m_release;
    QTimer m_count;
    QTimer m_figures;
    QList<int> m_newFigures; // source rows
    int m_openCount = 0;
    int m_withoutFigure = 0; // rows that a filter on figures cannot judge yet

    QComboBox *m_lists = nullptr;
    widgets::SearchField *m_search = nullptr;
    FacetBar *m_facets = nullptr;
    SavedFiltersButton *m_saved = nullptr;
    QToolButton *m_group = nullptr;
    QStackedWidget *m_stack = nullptr;
    OffencesView *m_view = nullptr;
    QLabel *m_footer = nullptr;
    QLabel *m_notice = nullptr;
    Prefetch *m_prefetch = nullptr;
};

} // namespace mappingpage
