// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/inputs.h"
#include "ui/coding/pivot.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace models
{
class RowFilter;
}

namespace codingpage
{

// The cross table of a run: sortable, one dimension across the top, each figure leads to the codes
// and records that make it.
class CrossTableView : public QWidget
{
    Q_OBJECT
public:
    explicit CrossTableView(QWidget *parent = nullptr);
    void showRun(const std::shared_ptr<const Run> &run, const QString &language);
    // One whose figures are not made of records.
    void showTable(const SharedInputs &inputs, const coding::CrossTable &table,
                   const QString &language);
    // What is shown, as a table for a spreadsheet: codes and names apart.
    QList<QStringList> sheet() const;
    bool hasTable() const { return m_model != nullptr; }

Q_SIGNALS:
    void exportAsked();
    // cell: dimension -> its text; title: "Robbery, 2023"
    void cellActivated(const QMap<QString, QString> &cell, const QString &title);

private:
    using Column = models::Column<Pivot::Row>;
    void showDimensions();
    void fill();
    QList<Column> columns() const;
    QList<Column> columnsOf(qsizetype at) const; // of a dimension down the side
    Column countColumn(qsizetype at) const;
    QString titleOf(const QString &dimension, const QString &value) const;
    void activate(const QModelIndex &index);
    int keyColumns() const;

    SharedInputs m_inputs;
    coding::CrossTable m_table;
    bool m_hasRecords = false;
    QString m_language;
    Pivot m_pivot;
    models::TableModel<Pivot::Row> *m_model = nullptr;
    models::RowFilter *m_rows;
    QComboBox *m_across;
    QLabel *m_summary;
    QTableView *m_view;
};

} // namespace codingpage
