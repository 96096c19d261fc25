// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/countspanel.h"

#include "ui/coding/countwords.h"
#include "ui/coding/crosstableview.h"
#include "ui/intake/findingsreport.h"
#include "ui/records/rowtable.h"
#include "ui/records/words.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace codingpage
{

using coding::CountsReport;
using coding::CountTotals;
using coding::KeptOut;
using records::countText;
using records::rowTable;
using records::shareText;

namespace
{

enum Tab { Totals, Sums, Cross, Texts, Findings };

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(widgets::Gap, widgets::Gap, widgets::Gap, widgets::Gap);
    column->setSpacing(widgets::Gap);
    return column;
}

QLabel *wrapped(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// The member may be one of a base of the row.
template<typename Row, typename Part>
models::Column<Row> countColumn(const QString &title, qint64 Part::*member)
{
    return models::figureColumn<Row>(
        title, [member](const Row &row) { return countText(row.*member); },
        [member](const Row &row) { return double(row.*member); });
}

QList<models::Column<KeptOut>> sumColumns()
{
    using Column = models::Column<KeptOut>;
    Column what { CountsPanel::tr("What"), [](const KeptOut &sum) { return sumText(sum); } };
    Column parts { CountsPanel::tr("Sum of"),
                   [](const KeptOut &sum) { return partsText(sum.parts); } };
    what.roles[Qt::ToolTipRole] = what.value;
    parts.roles[Qt::ToolTipRole] = parts.value;
    return { what,
             Column { CountsPanel::tr("Why"),
                      [](const KeptOut &sum) { return sumReasonText(sum.reason); } },
             countColumn<KeptOut>(CountsPanel::tr("Kept out"), &KeptOut::count),
             countColumn<KeptOut>(CountsPanel::tr("Counted of it"), &KeptOut::rest),
             models::figureColumn<KeptOut>(
                 CountsPanel::tr("Rows"),
                 [](const KeptOut &sum) { return QLocale().toString(sum.rows); },
                 [](const KeptOut &sum) { return double(sum.rows); }),
             parts };
}

} // namespace

CountsPanel::CountsPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_cross(new CrossTableView(this))
{
    m_tabs->setObjectName(QStringLiteral("countsTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTotals(), tr("&Totals"));
    m_tabs->addTab(makeSums(), tr("Sums kept out"));
    m_tabs->addTab(m_cross, tr("Cr&oss table"));
    m_tabs->addTab(makeTexts(), tr("Not understood"));
    m_tabs->addTab(makeFindings(), tr("Noticed in the file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_cross, &CrossTableView::exportAsked, this, &CountsPanel::exportAsked);
}

QList<models::Column<CountTotals>> CountsPanel::totalColumns() const
{
    using Column = models::Column<CountTotals>;
    Column key { tr("For"), [](const CountTotals &totals) { return keyText(totals.key); } };
    key.roles[Qt::DecorationRole] = [](const CountTotals &totals) -> QVariant {
        return widgets::toneIcon(totals.isProven() ? widgets::Tone::Done : widgets::Tone::Error);
    };
    key.roles[Qt::AccessibleTextRole] = [](const CountTotals &totals) -> QVariant {
        return totals.isProven() ? tr("%1: the sums agree").arg(keyText(totals.key))
                                 : tr("%1: the sums do not agree").arg(keyText(totals.key));
    };
    Column share = models::figureColumn<CountTotals>(
        tr("Share coded"),
        [](const CountTotals &totals) {
            return shareText(totals.coded, totals.coded + totals.unmapped);
        },
        [](const CountTotals &totals) { return totals.share(); });
    return { key,
             countColumn<CountTotals>(tr("All counts"), &CountTotals::input),
             countColumn<CountTotals>(tr("Coded"), &CountTotals::coded),
             countColumn<CountTotals>(tr("Out of scope"), &CountTotals::outOfScope),
             countColumn<CountTotals>(tr("Not mapped"), &CountTotals::unmapped),
             countColumn<CountTotals>(tr("Sums kept out"), &CountTotals::sums),
             countColumn<CountTotals>(tr("Left out by the layout"), &CountTotals::left),
             share };
}

QWidget *CountsPanel::makeTotals()
{
    auto *page = new QWidget(this);
    m_proofIcon = new QLabel(page);
    m_proof = wrapped("countsProof", page);
    m_cells = wrapped("countsCells", page);
    auto *proof = new QHBoxLayout;
    proof->addWidget(m_proofIcon);
    proof->addWidget(m_proof, 1);
    m_totals = new models::TableModel<CountTotals>(totalColumns(), this);
    auto *view
        = rowTable(QStringLiteral("countTotals"), tr("Totals of the counts"), m_totals, page);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *column = columnOf(page);
    column->addLayout(proof);
    column->addWidget(view, 1);
    column->addWidget(m_cells);
    return page;
}

QWidget *CountsPanel::makeSums()
{
    auto *page = new QWidget(this);
    auto *hint = wrapped("sumsHint", page);
    hint->setText(tr("These counts stand in other counts too, so they are kept out of the table. "
                     "Where that is wrong, let one count nevertheless: the layout remembers it."));
    m_sums = new models::TableModel<KeptOut>(sumColumns(), this);
    m_sumView = rowTable(QStringLiteral("keptOut"), tr("Sums kept out"), m_sums, page);
    m_sumView->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_sumView->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);
    m_sumDetail = wrapped("sumDetail", page);
    m_keepIn = new QPushButton(widgets::icon(QStringLiteral("list-add")),
                               tr("C&ount it nevertheless"), page);
    m_keepIn->setObjectName(QStringLiteral("keepIn"));
    m_keepIn->setAutoDefault(false);
    m_overruled = wrapped("overruled", page);
    m_decideAgain = new QPushButton(widgets::icon(QStringLiteral("edit-undo")),
                                    tr("Look for &sums there again"), page);
    m_decideAgain->setObjectName(QStringLiteral("decideAgain"));
    m_decideAgain->setAutoDefault(false);
    auto *below = new QHBoxLayout;
    below->addWidget(m_sumDetail, 1);
    below->addWidget(m_keepIn, 0, Qt::AlignTop);
    auto *overruled = new QHBoxLayout;
    overruled->addWidget(m_overruled, 1);
    overruled->addWidget(m_decideAgain, 0, Qt::AlignTop);
    auto *column = columnOf(page);
    column->addWidget(hint);
    column->addWidget(m_sumView, 1);
    column->addLayout(below);
    column->addLayout(overruled);
    connect(m_sumView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CountsPanel::showSum);
    connect(m_sums, &QAbstractItemModel::modelReset, this, &CountsPanel::showSum);
    connect(m_keepIn, &QPushButton::clicked, this, [this] {
        const QModelIndex current = m_sumView->currentIndex();
        if (current.isValid())
            Q_EMIT keepInAsked(KeptOut(m_sums->row(current.row())));
    });
    connect(m_decideAgain, &QPushButton::clicked, this, &CountsPanel::decideAgainAsked);
    return page;
}

QWidget *CountsPanel::makeTexts()
{
    using Column = models::Column<Text>;
    auto *page = new QWidget(this);
    auto *hint = wrapped("textsHint", page);
    hint->setText(tr("What stands for no count is not guessed, and texts that no list knows are "
                     "counted as “not known”, codes as not mapped. Say in the layout what they "
                     "mean."));
    const auto figure = [](const QString &title, qint64 coding::CountText::*member) {
        return models::figureColumn<Text>(
            title, [member](const Text &row) { return QLocale().toString(row.text.*member); },
            [member](const Text &row) { return double(row.text.*member); });
    };
    m_texts = new models::TableModel<Text>(
        { Column { tr("Column"), [](const Text &row) { return row.text.column; } },
          Column { tr("Text"), [](const Text &row) { return row.text.text; } },
          Column { tr("What it is"),
                   [](const Text &row) {
                       return row.isCount ? tr("No count") : tr("Not in any list");
                   } },
          figure(tr("Cells"), &coding::CountText::cells),
          figure(tr("First line"), &coding::CountText::firstLine) },
        this);
    auto *view = rowTable(QStringLiteral("countTexts"), tr("Texts that were not understood"),
                          m_texts, page);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *column = columnOf(page);
    column->addWidget(hint);
    column->addWidget(view, 1);
    return page;
}

QWidget *CountsPanel::makeFindings()
{
    auto *page = new QWidget(this);
    m_findings = new intake::FindingsReport(page);
    columnOf(page)->addWidget(m_findings);
    return page;
}

// A sum that the list of offences declares has no category, so that nothing is won by counting it.
void CountsPanel::showSum()
{
    const QModelIndex current = m_sumView->currentIndex();
    const KeptOut *sum = current.isValid() ? &m_sums->row(current.row()) : nullptr;
    m_keepIn->setEnabled(sum && sum->reason != coding::SumReason::Listed);
    m_sumDetail->setText(sum ? sumSentence(*sum) : QString());
}

void CountsPanel::showOverruled()
{
    const QString text = keptInText(m_run->request.layout);
    m_overruled->setText(tr("Counted because you said so: %1.").arg(text));
    m_overruled->setVisible(!text.isEmpty());
    m_decideAgain->setVisible(!text.isEmpty());
}

void CountsPanel::showProof(const CountsReport &report)
{
    const bool isProven = std::all_of(report.totals.begin(), report.totals.end(),
                                      [](const CountTotals &totals) { return totals.isProven(); });
    const auto tone = isProven ? widgets::Tone::Done : widgets::Tone::Error;
    m_proofIcon->setPixmap(widgets::toneIcon(tone).pixmap(fontMetrics().height()));
    m_proof->setText(
        isProven ? tr("Nothing got lost: in each line all counts = coded + out of scope + not "
                      "mapped + sums kept out + left out by the layout.")
                 : tr("The sums do not agree. Do not use these figures, and report the error."));
    m_cells->setText(cellsText(report));
}

void CountsPanel::showRun(const std::shared_ptr<const CountsRun> &run, const QString &language)
{
    m_run = run;
    const CountsReport &report = run->report;
    showProof(report);
    m_totals->setRows(report.totals);
    m_sums->setRows(report.keptOut);
    if (!report.keptOut.isEmpty())
        m_sumView->setCurrentIndex(m_sums->index(0, 0));
    showOverruled();
    m_cross->showTable(run->inputs, report.table, language);
    QList<Text> texts;
    for (const coding::CountText &text : report.notStatedTexts)
        texts << Text { text, true };
    for (const coding::CountText &text : report.unknown)
        texts << Text { text, false };
    m_texts->setRows(texts);
    m_findings->setFindings(report.findings);
    m_tabs->setTabText(Sums, tr("Sums kept out (%L1)").arg(report.keptOut.size()));
    m_tabs->setTabText(Texts, tr("Not understood (%L1)").arg(texts.size()));
    m_tabs->setTabText(Findings, tr("Noticed in the file (%L1)").arg(report.findings.size()));
}

} // namespace codingpage
