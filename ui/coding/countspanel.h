// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/codecounts.h"
#include "ui/coding/inputs.h"
#include "ui/models/tablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace intake
{
class FindingsReport;
}

namespace codingpage
{

class CrossTableView;

// A table of counts that was coded: what was asked, of which project, and what came out.
struct CountsRun {
    SharedInputs inputs;
    coding::CountRequest request;
    coding::CountsReport report;
};

// What came out of a table of counts: totals with their proof for each measure and period, the sums
// that were kept out, with the way to overrule each, the cross table, and what was not understood.
class CountsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CountsPanel(QWidget *parent = nullptr);
    void showRun(const std::shared_ptr<const CountsRun> &run, const QString &language);
    const CrossTableView &crossTable() const { return *m_cross; }

Q_SIGNALS:
    void keepInAsked(const coding::KeptOut &sum); // it counts after all
    void decideAgainAsked(); // nothing is kept in any more
    void exportAsked();

private:
    // A text that is no count, or that no list knows.
    struct Text {
        coding::CountText text;
        bool isCount = false;
    };
    QWidget *makeTotals();
    QWidget *makeSums();
    QWidget *makeTexts();
    QWidget *makeFindings();
    QList<models::Column<coding::CountTotals>> totalColumns() const;
    void showProof(const coding::CountsReport &report);
    void showOverruled();
    void showSum();

    std::shared_ptr<const CountsRun> m_run;
    QTabWidget *m_tabs;
    QLabel *m_proofIcon = nullptr;
    QLabel *m_proof = nullptr;
    QLabel *m_cells = nullptr;
    models::TableModel<coding::CountTotals> *m_totals = nullptr;
    models::TableModel<coding::KeptOut> *m_sums = nullptr;
    QTableView *m_sumView = nullptr;
    QLabel *m_sumDetail = nullptr;
    QPushButton *m_keepIn = nullptr;
    QLabel *m_overruled = nullptr;
    QPushButton *m_decideAgain = nullptr;
    models::TableModel<Text> *m_texts = nullptr;
    CrossTableView *m_cross;
    intake::FindingsReport *m_findings = nullptr;
};

} // namespace codingpage
