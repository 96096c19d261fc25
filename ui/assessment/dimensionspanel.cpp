// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/dimensionspanel.h"

#include "ui/assessment/words.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/icon.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

namespace assessmentpage
{

namespace
{

using Column = models::Column<DimensionRow>;

QList<Column> columns()
{
    const auto help = [](const DimensionRow &row) {
        return QVariant(row.title + QLatin1Char('\n') + row.purpose);
    };
    const auto answered = [](const DimensionRow &row) {
        return QVariant(DimensionsPanel::tr("%1 / %2", "answered questions of those asked")
                            .arg(QLocale().toString(row.answered), QLocale().toString(row.asked)));
    };
    return {
        Column(DimensionsPanel::tr("Dimension"),
               [](const DimensionRow &row) {
                   return DimensionsPanel::tr("%1 %2", "letter and title").arg(row.id, row.title);
               },
               { { Qt::ToolTipRole, help } }),
        Column(DimensionsPanel::tr("Answered"), answered, {}, Qt::AlignTrailing | Qt::AlignVCenter),
        Column(
            DimensionsPanel::tr("Levels"), [](const DimensionRow &row) { return row.levels; },
            { { Qt::ToolTipRole,
                [](const DimensionRow &row) { return QVariant(row.levelsHelp); } } },
            Qt::AlignTrailing | Qt::AlignVCenter,
            DimensionsPanel::tr("The lowest level of all answers and, in brackets, their median")),
    };
}

} // namespace

DimensionsPanel::DimensionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::TableModel<DimensionRow>(columns(), this))
    , m_view(new QTreeView(this))
{
    m_model->setIdentity([](const DimensionRow &row) { return row.id; });
    m_view->setObjectName(QStringLiteral("assessmentDimensions"));
    m_view->setAccessibleName(tr("Dimensions"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setTextElideMode(Qt::ElideRight);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(1, letter * 10);
    m_view->setColumnWidth(2, letter * 9);
    widgets::fitColumn(m_view->header(), 0, 14);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DimensionsPanel::currentChanged);
}

void DimensionsPanel::showProfile(const LiveAssessment &live)
{
    const QLocale locale;
    QList<DimensionRow> rows;
    for (const assessment::DimensionState &state : live.profile()) {
        DimensionRow row { state.dimension->id, state.dimension->title, state.dimension->purpose,
                           state.asked, state.answered };
        if (state.spread) {
            row.levels = tr("%1 (%2)", "lowest level, median")
                             .arg(locale.toString(state.spread->lowest),
                                  locale.toString(state.spread->median));
            row.levelsHelp = spreadHelp(*live.instrument(), *state.spread);
        }
        rows << row;
    }
    m_model->update(rows);
}

QString DimensionsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->row(index.row()).id : QString();
}

void DimensionsPanel::select(const QString &dimension)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == dimension)
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

} // namespace assessmentpage
