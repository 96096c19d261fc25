// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/report/document.h"
#include "ui/assessment/liveassessment.h"
#include "ui/models/tablemodel.h"
#include "ui/models/treemodel.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace assessmentpage
{

class ChartView;

// A phase, or an item that closes it.
struct PhaseRow {
    QString text, help;
    bool isPhase = false;
    bool isClosed = false;
    base::Place place; // where the item is worked on
};

// The profile of the dimensions with its table, and the phases with what is open in each.
class ProfilePanel : public QWidget
{
    Q_OBJECT
public:
    ProfilePanel(session::Session &session, LiveAssessment &live, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChart();
    QWidget *makePhases();
    void renew();
    void showTable(const report::Figure &figure, const report::Labels &labels);
    void showPhases();

    session::Session &m_session;
    LiveAssessment &m_live;
    QLabel *m_caption = nullptr;
    ChartView *m_chart = nullptr;
    QTreeView *m_table = nullptr;
    models::TableModel<report::Row> *m_rows = nullptr;
    QLabel *m_reached = nullptr;
    models::TreeModel<PhaseRow> *m_phases;
    QTreeView *m_phaseView = nullptr;
};

} // namespace assessmentpage
