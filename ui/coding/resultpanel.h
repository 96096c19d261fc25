// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/coding/totalrows.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTabWidget;

namespace intake
{
class FindingsReport;
}

namespace codingpage
{

class CrossTableView;

// What came out of a run: the balance with its proof, how well columns were understood, the cross
// table, texts that nobody knows, and what was noticed in the file. Every figure can be followed to
// its records.
class ResultPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ResultPanel(QWidget *parent = nullptr);
    void showRun(const std::shared_ptr<const Run> &run, const QString &language);
    const CrossTableView &crossTable() const { return *m_cross; }

Q_SIGNALS:
    void figureActivated(const coding::RecordFilter &filter, const QString &title);
    void columnActivated(const QString &column); // of the layout
    void exportAsked();

private:
    QWidget *makeTotals();
    QWidget *makeBalance();
    QWidget *makeUnderstanding();
    QWidget *makeUnknown();
    QWidget *makeFindings();
    void activateTotal(const QModelIndex &index);

    std::shared_ptr<const Run> m_run;
    QTabWidget *m_tabs;
    QLabel *m_proofIcon = nullptr;
    QLabel *m_proof = nullptr;
    models::TableModel<TotalRow> *m_totals = nullptr;
    models::TableModel<ColumnRow> *m_columns = nullptr;
    models::TableModel<coding::UnknownValue> *m_unknown = nullptr;
    CrossTableView *m_cross;
    intake::FindingsReport *m_findings = nullptr;
};

} // namespace codingpage
