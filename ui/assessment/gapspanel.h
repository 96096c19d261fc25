// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/assessment/liveassessment.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace widgets
{
class EmptyState;
class FacetButton;
class MessageBar;
class SearchField;
} // namespace widgets

namespace assessmentpage
{

class GapDetails;

// The register of gaps and errors of the ICCS: what is known, what this project shows, and what
// people wrote; filtered, confirmed, completed, and exported for UNODC.
class GapsPanel : public QWidget
{
    Q_OBJECT
public:
    GapsPanel(session::Session &session, LiveAssessment &live, QWidget *parent = nullptr);

    bool showGap(const QString &id); // false: there is none
    int shownCount() const { return m_model->rowCount(); }

private:
    QWidget *makeBar();
    QWidget *makeTable();
    QList<models::Column<assessment::GapEntry>> columns() const;
    void refresh(); // another register
    void fillFilters();
    void applyFilter();
    bool matches(const assessment::GapEntry &gap) const;
    void showCurrent();
    void clearFilters();
    bool select(const QString &id);
    void addOwn();
    void chooseAndExport();
    QString sectionName(const QString &section) const;

    session::Session &m_session;
    LiveAssessment &m_live;
    QList<assessment::GapEntry> m_gaps;
    models::TableModel<assessment::GapEntry> *m_model;
    QAction *m_add;
    QAction *m_export;
    widgets::MessageBar *m_messages;
    widgets::FacetButton *m_kinds = nullptr;
    widgets::FacetButton *m_statuses = nullptr;
    widgets::FacetButton *m_sections = nullptr;
    QToolButton *m_fed = nullptr;
    widgets::SearchField *m_search = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::EmptyState *m_empty = nullptr;
    QTableView *m_table = nullptr;
    GapDetails *m_details = nullptr;
    QString m_wanted; // to be chosen when the register has it
};

} // namespace assessmentpage
