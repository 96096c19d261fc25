// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/categories/categorypicker.h"
#include "ui/intake/busyline.h"
#include "ui/questionnaire/indicatortexts.h"
#include "ui/questionnaire/whatifdialog.h"
#include "ui/records/rowtable.h"
#include "ui/records/words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace questionnairepage
{

using questionnaire::Filling;

namespace
{

constexpr QSize Comfortable { 1080, 640 };

QString countOf(const Filling &filling)
{
    return filling.isFilled() ? records::countText(filling.counted.count) : QString();
}

QWidget *stacked(const QString &heading, QWidget *below, QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    auto *label = new QLabel(heading, content);
    label->setBuddy(below);
    column->addWidget(label);
    column->addWidget(below, 1);
    return content;
}

void setWidths(QTableView *view, const QList<int> &letters)
{
    for (int column = 0; column < letters.size(); ++column)
        view->setColumnWidth(column, view->fontMetrics().averageCharWidth() * letters.at(column));
    view->horizontalHeader()->setStretchLastSection(true);
}

} // namespace

void WhatIfDialog::build()
{
    resize(Comfortable);
    m_summary->setObjectName(QStringLiteral("whatIfSummary"));
    m_summary->setWordWrap(true);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeCodes());
    splitter->addWidget(makeResult());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ 400, 680 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("questionnaire/whatif"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addWidget(makeFoot());
}

QWidget *WhatIfDialog::makeCodes()
{
    m_search = new widgets::SearchField(tr("Code or words of its label"), this);
    m_search->setObjectName(QStringLiteral("whatIfSearch"));
    m_found->setSourceModel(m_codes);
    m_codeView
        = records::rowTable(QStringLiteral("whatIfCodes"), tr("National codes"), m_found, this);
    m_codeView->setSelectionMode(QAbstractItemView::SingleSelection);
    setWidths(m_codeView, { 10, 24, 9 });
    connect(m_search, &widgets::SearchField::searchChanged, this, &WhatIfDialog::search);
    connect(m_search, &widgets::SearchField::downPressed, m_codeView, [this] {
        m_codeView->setFocus();
        m_codeView->selectRow(0);
    });
    connect(m_codeView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &WhatIfDialog::compute);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_search);
    column->addWidget(m_codeView, 1);
    return stacked(tr("If this &national code"), content, this);
}

QWidget *WhatIfDialog::makeTarget()
{
    m_target = new QPushButton(tr("Choose a category…"), this);
    m_target->setObjectName(QStringLiteral("whatIfCategory"));
    m_target->setAutoDefault(false);
    connect(m_target, &QPushButton::clicked, this, &WhatIfDialog::askForCategory);
    return stacked(tr("went to this &category"), m_target, this);
}

QWidget *WhatIfDialog::makeResult()
{
    m_cellView = records::rowTable(QStringLiteral("whatIfCells"), tr("Cells that would move"),
                                   m_cells, this);
    setWidths(m_cellView, { 44, 6, 11, 11, 11 });
    connect(m_cellView, &QTableView::activated, this, &WhatIfDialog::showCell);
    m_indicatorView = records::rowTable(QStringLiteral("whatIfIndicators"),
                                        tr("Indicators that would move"), m_moved, this);
    setWidths(m_indicatorView, { 36, 6, 9, 9, 30 });
    auto *tables = new QSplitter(Qt::Vertical, this);
    tables->addWidget(stacked(tr("C&ells that would move"), m_cellView, this));
    tables->addWidget(stacked(tr("&Indicators that would move"), m_indicatorView, this));
    tables->setSizes({ 300, 160 });
    tables->setChildrenCollapsible(false);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    column->addWidget(makeTarget());
    column->addWidget(m_summary);
    column->addWidget(tables, 1);
    return content;
}

QWidget *WhatIfDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_remap = new QPushButton(widgets::icon(QStringLiteral("go-jump")),
                              tr("&Remap for real: show the mapping"), this);
    m_remap->setObjectName(QStringLiteral("remapForReal"));
    m_remap->setToolTip(tr("Leads to the mapping of this code. Nothing is changed here."));
    m_remap->setAutoDefault(false);
    m_keep = new QPushButton(widgets::icon(QStringLiteral("go-jump")), tr("&Keep counts…"), this);
    m_keep->setObjectName(QStringLiteral("goToKeeping"));
    m_keep->setToolTip(tr("Leads to the page “Data and coding”, where counts are kept."));
    m_keep->setAutoDefault(false);
    m_keep->hide();
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    row->addWidget(new intake::BusyLine(m_task, this), 1);
    row->addStretch(1);
    row->addWidget(m_keep);
    row->addWidget(m_remap);
    row->addWidget(close);
    connect(m_remap, &QPushButton::clicked, this, &WhatIfDialog::goToMapping);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        Q_EMIT m_session.placeRequested(
            { QStringLiteral("kept counts"), { m_edition->form().id } });
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

QList<models::Column<NationalCode>> WhatIfDialog::codeColumns() const
{
    using Column = models::Column<NationalCode>;
    Column code { tr("Code"), [](const NationalCode &row) { return row.code; } };
    code.roles[Qt::FontRole]
        = [font = widgets::codeFont(font())](const NationalCode &) -> QVariant { return font; };
    Column label { tr("Label"), [](const NationalCode &row) { return row.label; } };
    label.roles[Qt::ToolTipRole] = label.value;
    return { code, label,
             models::figureColumn<NationalCode>(
                 tr("Counts"),
                 [](const NationalCode &row) { return records::countText(row.count); },
                 [](const NationalCode &row) { return double(row.count); }),
             Column(tr("Goes to now"), [](const NationalCode &row) {
                 return row.categories.join(QStringLiteral(", "));
             }) };
}

QList<models::Column<questionnaire::MovedCell>> WhatIfDialog::cellColumns() const
{
    using Column = models::Column<MovedCell>;
    const auto place = [edition = m_edition](const MovedCell &row) {
        return tr("%1 %2", "number of a table, name of a cell")
            .arg(edition->cell(row.after.cell).table->id, edition->labelOf(row.after.cell));
    };
    const auto figure = [](const QString &title, auto value) {
        return Column(title, value, {}, Qt::AlignTrailing | Qt::AlignVCenter);
    };
    const auto note = [this](const MovedCell &row) { return noteOf(row); };
    return { Column(tr("Cell"), place, { { Qt::ToolTipRole, place } }),
             Column(tr("Year"),
                    [](const MovedCell &row) { return QString::number(row.after.year); }),
             figure(tr("Before"), [](const MovedCell &row) { return countOf(row.before); }),
             figure(tr("After"), [](const MovedCell &row) { return countOf(row.after); }),
             figure(tr("Difference"),
                    [](const MovedCell &row) {
                        return row.before.isFilled() && row.after.isFilled() ? differenceText(
                                   double(row.after.counted.count - row.before.counted.count) / 1e6)
                                                                             : QString();
                    }),
             Column(tr("Note"), note, { { Qt::ToolTipRole, note } }) };
}

QList<models::Column<questionnaire::MovedIndicator>> WhatIfDialog::indicatorColumns() const
{
    using Column = models::Column<MovedIndicator>;
    const auto name = [edition = m_edition](const MovedIndicator &row) {
        return indicatorName(row.id, valueName(edition->form(), row.column), row.title);
    };
    const auto figure = [](const QString &title, auto value) {
        return Column(title, value, {}, Qt::AlignTrailing | Qt::AlignVCenter);
    };
    const auto working = [](const MovedIndicator &row) {
        return row.after ? row.workingAfter : row.missing.toString();
    };
    const auto formula = [](const MovedIndicator &row) {
        return tr("%1\nBefore: %2\nAfter: %3", "formula, the same with figures, again")
            .arg(row.formula, row.workingBefore, row.workingAfter);
    };
    return { Column(tr("Indicator"), name, { { Qt::ToolTipRole, name } }),
             Column(tr("Year"),
                    [](const MovedIndicator &row) { return QString::number(row.year); }),
             figure(tr("Before"), [](const MovedIndicator &row) { return valueText(row.before); }),
             figure(tr("After"), [](const MovedIndicator &row) { return valueText(row.after); }),
             Column(tr("Formula"), [](const MovedIndicator &row) { return row.formula; },
                    { { Qt::ToolTipRole, formula } }),
             Column(tr("With the figures"), working, { { Qt::ToolTipRole, formula } }) };
}

} // namespace questionnairepage
