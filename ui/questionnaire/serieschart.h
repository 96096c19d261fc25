// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/questionnaire/rowseries.h"

#include <QChartView>

namespace questionnairepage
{

// A row's series as lines over the years. A line breaks where a year has no number; a suppressed
// figure is a bar from the lowest to the highest it may be. Lines differ in dashes and marks, so
// that they are told apart without colour; years run as the screen's language does.
class SeriesChart : public QChartView
{
    Q_OBJECT
public:
    explicit SeriesChart(QWidget *parent = nullptr);
    // years: there is room for these, whether they have a figure or not.
    void showSeries(const QString &title, const QList<RowSeries> &series, const QList<int> &years);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void addAxes(QChart &chart) const;
    void addLines(QChart &chart, int number) const;
    void addBars(QChart &chart, int number) const;
    void attach(QChart &chart) const;
    QList<int> years() const;
    double placeOf(int year) const;
    QPen penOf(int number) const;

    QList<RowSeries> m_series;
    QList<int> m_years;
};

} // namespace questionnairepage
