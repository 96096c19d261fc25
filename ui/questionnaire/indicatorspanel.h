// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectdata.h"
#include "core/questionnaire/indicators.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace questionnairepage
{

class LiveResponse;

// The indicators that are computed from the answers, with the formula and what went into it, or
// what is missing.
class IndicatorsPanel : public QWidget
{
    Q_OBJECT
public:
    IndicatorsPanel(const LiveResponse &response, const project::ProjectData &projectData,
                    QWidget *parent = nullptr);
    void setIndicators(const QList<questionnaire::Indicator> &indicators);
    void showYears(const QList<int> &years);
    void renew(); // after a change of the answers or series

Q_SIGNALS:
    void cellActivated(int year, int cell); // the first that went into it
    void seriesActivated(); // one is missing

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line {
        QString id, column, title, unit, source;
        int year = 0;
        int cell = -1; // of the numerator
        std::optional<questionnaire::Figure> value;
        bool isProvisional = false;
        bool lacksSeries = false;
        QString formula, working, inputs, missing;
    };
    QList<models::Column<Line>> columns() const;
    Line lineOf(const questionnaire::Indicator &indicator, int year) const;
    void compute();
    void activate(const QModelIndex &index);

    const LiveResponse &m_response;
    const project::ProjectData &m_data;
    QList<questionnaire::Indicator> m_indicators;
    QList<int> m_years;
    models::TableModel<Line> *m_model;
    QLabel *m_summary;
    QTableView *m_view;
};

} // namespace questionnairepage
