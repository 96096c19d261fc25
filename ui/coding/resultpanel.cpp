// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/resultpanel.h"

#include "ui/coding/crosstableview.h"
#include "ui/intake/findingsreport.h"
#include "ui/models/rowfilter.h"
#include "ui/records/rowtable.h"
#include "ui/records/words.h"
#include "ui/widgets/icon.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace codingpage
{

using records::countText;
using records::rowTable;
using records::shareText;

namespace
{

enum Tab { Totals, Cross, Unknown, Findings };

QString indented(const TotalRow &row)
{
    return QString(4 * row.depth, QChar(QChar::Nbsp)) + row.name;
}

QList<models::Column<TotalRow>> totalColumns()
{
    using Column = models::Column<TotalRow>;
    Column name { ResultPanel::tr("What became of the records"), indented };
    name.roles[Qt::AccessibleTextRole] = [](const TotalRow &row) { return row.name; };
    Column help { ResultPanel::tr("What to know"), [](const TotalRow &row) { return row.help; } };
    help.roles[Qt::ToolTipRole] = help.value;
    return { name,
             models::figureColumn<TotalRow>(
                 ResultPanel::tr("Count"), [](const TotalRow &row) { return countText(row.count); },
                 [](const TotalRow &row) { return double(row.count); }),
             models::figureColumn<TotalRow>(
                 ResultPanel::tr("Share"),
                 [](const TotalRow &row) { return shareText(row.count, row.whole); },
                 [](const TotalRow &row) { return double(row.count); }),
             help };
}

QList<models::Column<ColumnRow>> understandingColumns()
{
    using Column = models::Column<ColumnRow>;
    const auto figure = [](const QString &title, Column::Getter value, auto sort) {
        return models::figureColumn<ColumnRow>(title, std::move(value),
                                               [sort](const ColumnRow &row) { return sort(row); });
    };
    const auto unknown = [](const ColumnRow &row) { return double(row.unknown); };
    Column share = figure(
        ResultPanel::tr("Share"),
        [](const ColumnRow &row) { return shareText(row.unknown, row.records); }, unknown);
    share.roles[Qt::DecorationRole] = [](const ColumnRow &row) -> QVariant {
        return row.unknown > 0 ? widgets::toneIcon(widgets::Tone::Warning) : QVariant();
    };
    return { Column { ResultPanel::tr("Column"), [](const ColumnRow &row) { return row.column; } },
             Column { ResultPanel::tr("Gives"), [](const ColumnRow &row) { return row.gives; } },
             figure(
                 ResultPanel::tr("Not understood"),
                 [](const ColumnRow &row) { return QLocale().toString(row.unknown); }, unknown),
             share,
             figure(
                 ResultPanel::tr("Different texts"),
                 [](const ColumnRow &row) { return QLocale().toString(row.texts); },
                 [](const ColumnRow &row) { return double(row.texts); }),
             figure(
                 ResultPanel::tr("“Not known” in the table"),
                 [](const ColumnRow &row) -> QVariant {
                     return row.notKnown < 0 ? QString() : shareText(row.notKnown, row.tabled);
                 },
                 [](const ColumnRow &row) { return double(row.notKnown); }) };
}

QList<models::Column<coding::UnknownValue>> unknownColumns()
{
    using coding::UnknownValue;
    using Column = models::Column<UnknownValue>;
    const auto figure = [](const QString &title, auto value) {
        return models::figureColumn<UnknownValue>(
            title, [value](const UnknownValue &row) { return QLocale().toString(value(row)); },
            [value](const UnknownValue &row) { return double(value(row)); });
    };
    return {
        Column { ResultPanel::tr("Column"), [](const UnknownValue &row) { return row.column; } },
        Column { ResultPanel::tr("Text"), [](const UnknownValue &row) { return row.value; } },
        figure(ResultPanel::tr("Rows"), [](const UnknownValue &row) { return row.count; }),
        figure(ResultPanel::tr("First row"), [](const UnknownValue &row) { return row.firstRow; })
    };
}

// The sentence with the number of rows is for those of which not every row is named.
base::Findings withoutSums(const base::Findings &findings)
{
    constexpr int mostNamed = 100;
    QHash<QString, int> named;
    for (const base::Finding &finding : findings)
        named[finding.check] += finding.place.kind == QLatin1String("row");
    base::Findings shown;
    for (const base::Finding &finding : findings) {
        if (finding.place.kind == QLatin1String("row") || named.value(finding.check) == 0
            || named.value(finding.check) >= mostNamed)
            shown << finding;
    }
    return shown;
}

QTableView *tableOf(QAbstractItemModel *model, const QString &name, const QString &accessibleName,
                    QWidget *parent)
{
    QTableView *view = rowTable(name, accessibleName, model, parent);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return view;
}

models::RowFilter *sortable(QAbstractItemModel *model, QObject *parent)
{
    auto *rows = new models::RowFilter(parent);
    rows->setSourceModel(model);
    return rows;
}

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(widgets::Gap, widgets::Gap, widgets::Gap, widgets::Gap);
    column->setSpacing(widgets::Gap);
    return column;
}

} // namespace

ResultPanel::ResultPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_cross(new CrossTableView(this))
{
    m_tabs->setObjectName(QStringLiteral("resultTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTotals(), tr("&Totals"));
    m_tabs->addTab(m_cross, tr("Cr&oss table"));
    m_tabs->addTab(makeUnknown(), tr("Not understood"));
    m_tabs->addTab(makeFindings(), tr("Noticed in the file"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    connect(m_cross, &CrossTableView::cellActivated, this,
            [this](const QMap<QString, QString> &cell, const QString &title) {
                coding::RecordFilter filter;
                filter.cell = cell;
                Q_EMIT figureActivated(filter, title);
            });
    connect(m_cross, &CrossTableView::exportAsked, this, &ResultPanel::exportAsked);
}

QWidget *ResultPanel::makeTotals()
{
    auto *page = new QWidget(this);
    m_proofIcon = new QLabel(page);
    m_proof = new QLabel(page);
    m_proof->setObjectName(QStringLiteral("proof"));
    m_proof->setWordWrap(true);
    m_proof->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *proof = new QHBoxLayout;
    proof->addWidget(m_proofIcon);
    proof->addWidget(m_proof, 1);
    auto *splitter = new QSplitter(Qt::Vertical, page);
    splitter->addWidget(makeBalance());
    splitter->addWidget(makeUnderstanding());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *column = columnOf(page);
    column->addLayout(proof);
    column->addWidget(splitter, 1);
    return page;
}

QWidget *ResultPanel::makeBalance()
{
    m_totals = new models::TableModel<TotalRow>(totalColumns(), this);
    auto *totals = tableOf(m_totals, QStringLiteral("totals"), tr("Totals of the run"), this);
    totals->horizontalHeader()->setStretchLastSection(true);
    connect(totals, &QTableView::activated, this, &ResultPanel::activateTotal);
    return totals;
}

QWidget *ResultPanel::makeUnderstanding()
{
    auto *understanding = new QWidget(this);
    m_columns = new models::TableModel<ColumnRow>(understandingColumns(), this);
    auto *rows = sortable(m_columns, this);
    auto *columns = tableOf(rows, QStringLiteral("understanding"),
                            tr("How well the columns were understood"), understanding);
    columns->setSortingEnabled(true);
    columns->sortByColumn(-1, Qt::AscendingOrder);
    auto *heading = new QLabel(tr("How well the columns were understood"), understanding);
    heading->setBuddy(columns);
    auto *column = new QVBoxLayout(understanding);
    column->setContentsMargins(0, widgets::HalfGap, 0, 0);
    column->addWidget(heading);
    column->addWidget(columns, 1);
    connect(columns, &QTableView::activated, this, [this, rows](const QModelIndex &index) {
        Q_EMIT columnActivated(m_columns->row(rows->sourceRow(index.row())).column);
    });
    return understanding;
}

QWidget *ResultPanel::makeUnknown()
{
    auto *page = new QWidget(this);
    auto *hint = new QLabel(tr("Texts that no list knows are counted as “not known”, and codes as "
                               "not mapped. Double-click a line to say in the layout what it "
                               "means."),
                            page);
    hint->setWordWrap(true);
    m_unknown = new models::TableModel<coding::UnknownValue>(unknownColumns(), this);
    auto *rows = sortable(m_unknown, this);
    auto *view
        = tableOf(rows, QStringLiteral("unknownValues"), tr("Texts that no list knows"), page);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder);
    auto *column = columnOf(page);
    column->addWidget(hint);
    column->addWidget(view, 1);
    connect(view, &QTableView::activated, this, [this, rows](const QModelIndex &index) {
        Q_EMIT columnActivated(m_unknown->row(rows->sourceRow(index.row())).column);
    });
    return page;
}

QWidget *ResultPanel::makeFindings()
{
    auto *page = new QWidget(this);
    m_findings = new intake::FindingsReport(page);
    columnOf(page)->addWidget(m_findings);
    return page;
}

void ResultPanel::activateTotal(const QModelIndex &index)
{
    const TotalRow &row = m_totals->row(index.row());
    if (row.filter && row.count > 0)
        Q_EMIT figureActivated(*row.filter, row.name);
}

void ResultPanel::showRun(const std::shared_ptr<const Run> &run, const QString &language)
{
    m_run = run;
    const coding::CodingReport &report = run->report;
    const auto tone = report.totals.isProven() ? widgets::Tone::Done : widgets::Tone::Error;
    m_proofIcon->setPixmap(widgets::toneIcon(tone).pixmap(fontMetrics().height()));
    m_proof->setText(balanceText(report.totals));
    m_totals->setRows(totalRows(report.totals, defaultRows(*run)));
    m_columns->setRows(columnRows(*run, language));
    m_unknown->setRows(report.unknown);
    const base::Findings noticed = withoutSums(report.findings);
    m_findings->setFindings(noticed);
    const bool hasTable = !report.table.dimensions.isEmpty();
    if (hasTable)
        m_cross->showRun(run, language);
    m_tabs->setTabVisible(Cross, hasTable);
    m_tabs->setTabText(Unknown, tr("Not understood (%L1)").arg(report.unknown.size()));
    m_tabs->setTabText(Findings, tr("Noticed in the file (%L1)").arg(noticed.size()));
}

} // namespace codingpage
