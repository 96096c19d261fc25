// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exchange/comparisonview.h"

#include "core/text/fold.h"
#include "ui/models/rowfilter.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/viewstate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace exchangepage
{

ComparisonView::ComparisonView(const classification::Classification &classification,
                               const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_model(new ComparisonModel(classification, language, this))
    , m_filter(new models::RowFilter(this))
    , m_chips(new widgets::FilterChips(this))
    , m_search(new widgets::SearchField(tr("Find an offence"), this))
    , m_table(new QTableView(this))
{
    m_filter->setSourceModel(m_model);
    for (const mapping::Verdict verdict : mapping::verdicts()) {
        const VerdictLook look = lookOf(verdict);
        if (verdict != mapping::Verdict::Same && verdict != mapping::Verdict::Undecided)
            m_chips->addChip(mapping::verdictId(verdict), look.text, look.iconName);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    auto *top = new QHBoxLayout;
    top->addWidget(m_chips, 1);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(240);
    top->addWidget(m_search);
    column->addLayout(top);
    makeTable();
    column->addWidget(m_table, 1);
    connect(m_chips, &widgets::FilterChips::checkedChanged, this, &ComparisonView::applyFilter);
    connect(m_search, &widgets::SearchField::searchChanged, this, &ComparisonView::applyFilter);
}

void ComparisonView::makeTable()
{
    m_table->setObjectName(QStringLiteral("disagreements"));
    m_table->setAccessibleName(tr("Differences of the two mappers"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    m_table->setItemDelegateForColumn(ComparisonModel::Kind, new widgets::ChipDelegate(m_table));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    const QList<int> widths { 190, 70, 205, 210, 210, 130, 52, 76 };
    for (int i = 0; i < widths.size(); ++i)
        m_table->setColumnWidth(i, widths.at(i));
    widgets::keepState(m_table->horizontalHeader(), QStringLiteral("exchange/comparison"));
    widgets::addCopyAction(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ComparisonView::selectionChanged);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const int number = m_filter->sourceRow(index.row());
        if (number >= 0)
            Q_EMIT offenceActivated(m_model->row(number).offence);
    });
}

void ComparisonView::setComparison(const mapping::Comparison &comparison)
{
    m_model->setComparison(comparison);
    for (const mapping::Verdict verdict : mapping::verdicts()) {
        const QString id = mapping::verdictId(verdict);
        QToolButton *chip = m_chips->chip(id);
        if (!chip)
            continue;
        m_chips->setCount(id, m_model->count(verdict));
        chip->setVisible(m_model->count(verdict) > 0 || chip->isChecked());
    }
    m_filter->applyCondition();
    Q_EMIT selectionChanged();
}

QList<mapping::ComparedOffence> ComparisonView::selected() const
{
    QList<mapping::ComparedOffence> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << m_model->row(m_filter->sourceRow(index.row()));
    return rows;
}

void ComparisonView::applyFilter()
{
    const QSet<QString> verdicts = m_chips->checked();
    const QString wanted = text::fold(m_search->text().trimmed());
    m_filter->setCondition([this, verdicts, wanted](int number) {
        if (!verdicts.isEmpty()
            && !verdicts.contains(mapping::verdictId(m_model->row(number).verdict)))
            return false;
        if (wanted.isEmpty())
            return true;
        QString all;
        for (const int column : { ComparisonModel::Code, ComparisonModel::Label,
                                  ComparisonModel::Ours, ComparisonModel::Theirs })
            all += m_model->index(number, column).data().toString() + QLatin1Char(' ');
        return text::fold(all).contains(wanted);
    });
    Q_EMIT selectionChanged();
}

} // namespace exchangepage
