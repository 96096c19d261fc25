// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/intake/differencemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;
class QTableView;
class QTextBrowser;
class QVBoxLayout;

namespace models
{
class RowFilter;
}
namespace widgets
{
class EmptyState;
class FilterChips;
class SearchField;
} // namespace widgets

namespace intake
{

// Changes to be taken over or left: filter by kind and by words, a check box per row, the chosen
// change field by field below, and other ways to understand it. Space takes or leaves all selected
// rows.
class DifferenceView : public QWidget
{
    Q_OBJECT
public:
    // key: where the widths of the columns are kept. emptyText: what it means when nothing changed.
    DifferenceView(const QList<DifferenceType> &types, const QString &key,
                   QWidget *parent = nullptr);
    void setEmptyText(const QString &title, const QString &text);
    void setRows(const QList<DifferenceRow> &rows);
    const QList<DifferenceRow> &rows() const { return m_model->rows(); }
    int takenCount() const { return m_model->takenCount(); }

Q_SIGNALS:
    void choicesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTable(const QString &key);
    void makeButtons(QVBoxLayout *column);
    void applyFilter();
    void showCurrent();
    void showAlternatives();
    void refreshCounts();
    QList<int> selectedRows() const; // of the model
    QList<int> shownRows() const;
    void toggleSelected();

    DifferenceModel *m_model;
    models::RowFilter *m_filter;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    widgets::FilterChips *m_chips;
    widgets::SearchField *m_search;
    QTableView *m_table = nullptr;
    QLabel *m_counts = nullptr;
    QTextBrowser *m_details = nullptr;
    QWidget *m_alternatives = nullptr;
    QButtonGroup *m_choices = nullptr;
};

} // namespace intake
