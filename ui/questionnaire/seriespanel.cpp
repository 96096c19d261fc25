// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/seriespanel.h"

#include "core/questionnaire/words.h"
#include "ui/questionnaire/serieschart.h"
#include "ui/questionnaire/typing.h"
#include "ui/records/rowtable.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace questionnairepage
{

SeriesPanel::SeriesPanel(const LiveResponse &response, const project::ProjectData &projectData,
                         QWidget *parent)
    : QWidget(parent)
    , m_response(response)
    , m_data(projectData)
    , m_title(new QLabel(this))
    , m_chart(new SeriesChart(this))
    , m_model(new QStandardItemModel(this))
    , m_view(records::rowTable(QStringLiteral("seriesFigures"), tr("Figures of the chart"), m_model,
                               this))
{
    m_title->setObjectName(QStringLiteral("seriesTitle"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_view);
    splitter->setSizes({ 380, 220 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("questionnaire/series"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(m_title);
    column->addWidget(splitter, 1);
}

void SeriesPanel::showCell(int cell)
{
    m_cell = cell;
    if (isVisible())
        renew();
}

void SeriesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renew();
}

void SeriesPanel::renew()
{
    const QList<RowSeries> series
        = m_cell < 0 ? QList<RowSeries>() : rowSeries(m_response, m_data, m_cell);
    m_title->setText(m_cell < 0 ? tr("Choose a cell to see its row over the years.")
                                : m_response.edition()->cell(m_cell).row->label);
    m_chart->showSeries(tr("Chart: %1").arg(m_title->text()), series, m_response.yearsAsked());
    fillTable(series);
}

// Years that have a figure, the newest first; a series in each column.
void SeriesPanel::fillTable(const QList<RowSeries> &series)
{
    m_model->clear();
    QStringList headings { tr("Year") };
    QSet<int> said;
    for (const RowSeries &one : series) {
        headings << one.name;
        for (auto figure = one.figures.begin(); figure != one.figures.end(); ++figure)
            said << figure.key();
    }
    QList<int> years = said.values();
    std::sort(years.begin(), years.end(), std::greater<>());
    for (const int year : years) {
        QList<QStandardItem *> cells { new QStandardItem(QString::number(year)) };
        for (const RowSeries &one : series) {
            const questionnaire::Figure figure = one.figures.value(year);
            auto *cell = new QStandardItem(shownText(figure, QLocale()));
            cell->setToolTip(questionnaire::statusText(figure.status).toString());
            cell->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            cells << cell;
        }
        for (QStandardItem *cell : std::as_const(cells))
            cell->setEditable(false);
        m_model->appendRow(cells);
    }
    m_model->setHorizontalHeaderLabels(headings);
}

} // namespace questionnairepage
