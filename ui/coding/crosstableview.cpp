// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/coding/crosstableview.h"

#include "ui/intake/previewmodel.h"
#include "ui/models/rowfilter.h"
#include "ui/records/words.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace codingpage
{

using records::countText;
using records::dimensionText;
using records::valueText;

namespace
{

bool isCategory(const QString &dimension)
{
    return dimension == QLatin1String("iccs") || dimension == QLatin1String("iccs2");
}

QString categoryTitle(const records::Inputs &inputs, const QString &code, const QString &language)
{
    const auto parsed = classification::IccsCode::parse(code);
    const classification::Category *category
        = parsed ? inputs.classification.category(*parsed) : nullptr;
    return category ? classification::titleOf(*category, language) : QString();
}

} // namespace

CrossTableView::CrossTableView(QWidget *parent)
    : QWidget(parent)
    , m_rows(new models::RowFilter(this))
    , m_across(new QComboBox(this))
    , m_summary(new QLabel(this))
    , m_view(new QTableView(this))
{
    m_across->setObjectName(QStringLiteral("across"));
    m_across->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_view->setObjectName(QStringLiteral("crossTable"));
    m_view->setAccessibleName(tr("Cross table"));
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setSortingEnabled(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    m_view->horizontalHeader()->setHighlightSections(false);
    widgets::addCopyAction(m_view);
    m_summary->setWordWrap(true);
    auto *label = new QLabel(tr("Across the top"), this);
    label->setBuddy(m_across);
    auto *save
        = new QPushButton(widgets::icon(QStringLiteral("document-export")), tr("E&xport…"), this);
    save->setObjectName(QStringLiteral("exportTable"));
    save->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_across);
    top->addWidget(m_summary, 1);
    top->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Gap, widgets::Gap, widgets::Gap, widgets::Gap);
    column->setSpacing(widgets::Gap);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    connect(m_across, &QComboBox::activated, this, &CrossTableView::fill);
    connect(m_view, &QTableView::activated, this, &CrossTableView::activate);
    connect(save, &QPushButton::clicked, this, &CrossTableView::exportAsked);
}

void CrossTableView::showRun(const std::shared_ptr<const Run> &run, const QString &language)
{
    m_hasRecords = true;
    m_inputs = run->inputs;
    m_table = run->report.table;
    m_language = language;
    showDimensions();
}

void CrossTableView::showTable(const SharedInputs &inputs, const coding::CrossTable &table,
                               const QString &language)
{
    m_hasRecords = false;
    m_inputs = inputs;
    m_table = table;
    m_language = language;
    showDimensions();
}

void CrossTableView::showDimensions()
{
    m_across->clear();
    m_across->addItem(tr("nothing"), QString());
    for (const QString &dimension : m_table.dimensions)
        m_across->addItem(dimensionText(dimension, m_inputs->dictionary, m_language), dimension);
    m_across->setCurrentIndex(qMax(0, m_across->findData(usualAcross(m_table))));
    fill();
}

void CrossTableView::fill()
{
    m_pivot = pivotOf(m_table, m_across->currentData().toString());
    auto *model = new models::TableModel<Pivot::Row>(columns(), this);
    model->setRows(m_pivot.rows);
    m_rows->setSourceModel(model);
    m_view->setModel(m_rows);
    delete m_model;
    m_model = model;
    m_view->sortByColumn(0, Qt::AscendingOrder);
    intake::fitColumns(m_view, 64, 260);
    const QString summary = m_hasRecords
        ? tr("%1 rows, sum %2. Double-click a figure to see the codes and records that make it.")
        : tr("%1 rows, sum %2.");
    m_summary->setText(
        summary.arg(QLocale().toString(m_pivot.rows.size()), countText(m_pivot.total)));
}

QString CrossTableView::titleOf(const QString &dimension, const QString &value) const
{
    return valueText(dimension, value, m_inputs->dictionary, m_language);
}

// A code has a column for itself, so that it can be sorted by and copied.
QList<CrossTableView::Column> CrossTableView::columnsOf(qsizetype at) const
{
    const QString dimension = m_pivot.down[at];
    Column key { dimensionText(dimension, m_inputs->dictionary, m_language),
                 [this, at, dimension](const Pivot::Row &row) {
                     return titleOf(dimension, row.key[at]);
                 } };
    key.roles[models::SortRole] = [at](const Pivot::Row &row) { return row.key[at]; };
    if (!isCategory(dimension))
        return { key };
    key.roles[Qt::FontRole] = [font = widgets::codeFont(font()), at](const Pivot::Row &row) {
        return row.key[at].isEmpty() ? QVariant() : QVariant(font);
    };
    Column title { tr("Title"), [this, at](const Pivot::Row &row) {
                      return categoryTitle(*m_inputs, row.key[at], m_language);
                  } };
    title.roles[Qt::ToolTipRole] = title.value;
    return { key, title };
}

CrossTableView::Column CrossTableView::countColumn(qsizetype at) const
{
    Column column = models::figureColumn<Pivot::Row>(
        titleOf(m_pivot.across, m_pivot.columns[at]),
        [at](const Pivot::Row &row) -> QVariant {
            return row.counts[at] == 0 ? QString() : countText(row.counts[at]);
        },
        [at](const Pivot::Row &row) { return double(row.counts[at]); });
    column.help = tr("Sum of the column: %1").arg(countText(m_pivot.totals[at]));
    return column;
}

QList<CrossTableView::Column> CrossTableView::columns() const
{
    QList<Column> columns;
    for (qsizetype at = 0; at < m_pivot.down.size(); ++at)
        columns += columnsOf(at);
    for (qsizetype at = 0; at < m_pivot.columns.size(); ++at)
        columns << countColumn(at);
    columns << models::figureColumn<Pivot::Row>(
        m_pivot.across.isEmpty() ? tr("Count") : tr("Sum"),
        [](const Pivot::Row &row) { return countText(row.total); },
        [](const Pivot::Row &row) { return double(row.total); });
    return columns;
}

int CrossTableView::keyColumns() const
{
    int columns = 0;
    for (const QString &dimension : m_pivot.down)
        columns += isCategory(dimension) ? 2 : 1;
    return columns;
}

// A figure leads to its cell, a name to the sum of its row.
void CrossTableView::activate(const QModelIndex &index)
{
    if (!m_hasRecords)
        return;
    const Pivot::Row &row = m_model->row(m_rows->sourceRow(index.row()));
    QMap<QString, QString> cell;
    QStringList titles;
    for (qsizetype at = 0; at < m_pivot.down.size(); ++at) {
        cell.insert(m_pivot.down[at], row.key[at]);
        titles << titleOf(m_pivot.down[at], row.key[at]);
    }
    const int column = index.column() - keyColumns();
    if (column >= 0 && column < m_pivot.columns.size()) {
        cell.insert(m_pivot.across, m_pivot.columns[column]);
        titles << titleOf(m_pivot.across, m_pivot.columns[column]);
    }
    Q_EMIT cellActivated(cell, titles.join(tr(", ", "between values of a cell")));
}

QList<QStringList> CrossTableView::sheet() const
{
    QList<QStringList> rows;
    QStringList header;
    for (const QString &dimension : m_pivot.down) {
        header << dimensionText(dimension, m_inputs->dictionary, m_language);
        if (isCategory(dimension))
            header << tr("Title");
    }
    for (const QString &value : m_pivot.columns)
        header << titleOf(m_pivot.across, value);
    rows << (header << (m_pivot.across.isEmpty() ? tr("Count") : tr("Sum")));
    for (int shown = 0; shown < m_rows->rowCount(); ++shown) {
        const Pivot::Row &row = m_model->row(m_rows->sourceRow(shown));
        QStringList cells;
        for (qsizetype at = 0; at < m_pivot.down.size(); ++at) {
            cells << titleOf(m_pivot.down[at], row.key[at]);
            if (isCategory(m_pivot.down[at]))
                cells << categoryTitle(*m_inputs, row.key[at], m_language);
        }
        for (const qint64 count : row.counts)
            cells << coding::countText(count);
        rows << (cells << coding::countText(row.total));
    }
    return rows;
}

} // namespace codingpage
