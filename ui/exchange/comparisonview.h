// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/exchange/comparisonmodel.h"

#include <QWidget>

class QTableView;

namespace models
{
class RowFilter;
}
namespace widgets
{
class FilterChips;
class SearchField;
} // namespace widgets

namespace exchangepage
{

// The differences of two mappers: filter by verdict and by words, choose rows, go to an offence.
class ComparisonView : public QWidget
{
    Q_OBJECT
public:
    ComparisonView(const classification::Classification &classification, const QString &language,
                   QWidget *parent = nullptr);
    void setComparison(const mapping::Comparison &comparison);
    QList<mapping::ComparedOffence> selected() const;

Q_SIGNALS:
    void selectionChanged();
    void offenceActivated(const QString &offence); // id in our list

private:
    void makeTable();
    void applyFilter();

    ComparisonModel *m_model;
    models::RowFilter *m_filter;
    widgets::FilterChips *m_chips;
    widgets::SearchField *m_search;
    QTableView *m_table;
};

} // namespace exchangepage
