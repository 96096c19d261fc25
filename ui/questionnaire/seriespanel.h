// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/rowseries.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace questionnairepage
{

class SeriesChart;

// The row of the chosen cell over the years: a chart, and the same numbers as a table to copy.
class SeriesPanel : public QWidget
{
    Q_OBJECT
public:
    SeriesPanel(const LiveResponse &response, const project::ProjectData &projectData,
                QWidget *parent = nullptr);
    void showCell(int cell); // -1: none

protected:
    void showEvent(QShowEvent *event) override;

private:
    void renew();
    void fillTable(const QList<RowSeries> &series);

    const LiveResponse &m_response;
    const project::ProjectData &m_data;
    int m_cell = -1;
    QLabel *m_title;
    SeriesChart *m_chart;
    QStandardItemModel *m_model;
    QTableView *m_view;
};

} // namespace questionnairepage
