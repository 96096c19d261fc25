// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/offences/columnspanel.h"

#include "ui/intake/previewmodel.h"
#include "ui/offences/columnform.h"
#include "ui/offences/roleheader.h"
#include "ui/offences/rolewords.h"
#include "ui/widgets/icon.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace offencespage
{

namespace
{
constexpr int MostSamples = 5;
constexpr int LongestSample = 80;
constexpr int NarrowestColumn = 120; // the chooser of the role must fit
} // namespace

ColumnsPanel::ColumnsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new intake::PreviewModel(this))
    , m_header(new RoleHeader(this))
    , m_view(new QTableView(this))
    , m_form(new ColumnForm(this))
    , m_problem(new QLabel(this))
{
    m_view->setObjectName(QStringLiteral("columns"));
    m_view->setAccessibleName(tr("Columns of the table and their roles"));
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_view);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 760, 260 });
    splitter->setChildrenCollapsible(false);
    m_problem->setObjectName(QStringLiteral("roleProblem"));
    m_problem->setWordWrap(true);
    auto *again = new QPushButton(tr("&Guess again"), this);
    again->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter, 1);
    column->addLayout(foot);

    connect(m_header, &RoleHeader::roleChosen, this, &ColumnsPanel::choose);
    connect(m_header, &RoleHeader::columnEntered, this, &ColumnsPanel::showColumn);
    connect(m_header, &QHeaderView::sectionClicked, this, &ColumnsPanel::showColumn);
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_header,
            &RoleHeader::placeChoosers);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex &index) { showColumn(index.column()); });
    connect(m_form, &ColumnForm::roleChanged, this,
            [this](const offences::ColumnRole &role) { setRole(m_column, role); });
    connect(again, &QPushButton::clicked, this, [this] { setTable(m_model->table(), m_guess); });
}

void ColumnsPanel::setTable(const table::Table &table, const QList<offences::ColumnRole> &guess)
{
    m_guess = guess;
    m_roles = guess;
    m_model->setTable(table);
    intake::fitColumns(m_view, NarrowestColumn);
    m_column = 0;
    for (int column = 0; column < guess.size(); ++column) {
        if (guess.at(column).role == offences::Role::Code)
            m_column = column;
    }
    refresh();
}

void ColumnsPanel::choose(int column, offences::Role wanted)
{
    offences::ColumnRole role = m_roles.value(column);
    if (m_guess.value(column).role == wanted)
        role = m_guess.at(column);
    role.role = wanted;
    m_column = column;
    setRole(column, role);
}

void ColumnsPanel::setRole(int column, const offences::ColumnRole &role)
{
    if (column < 0 || column >= m_roles.size())
        return;
    m_roles[column] = role;
    refresh();
}

void ColumnsPanel::showColumn(int column)
{
    if (column < 0 || column >= m_roles.size())
        return;
    m_column = column;
    m_view->scrollTo(m_model->index(qMax(0, m_view->rowAt(0)), column));
    m_form->showColumn(m_model->headerData(column, Qt::Horizontal).toString(), m_roles.at(column),
                       m_guess.at(column), samples(column));
}

void ColumnsPanel::refresh()
{
    m_header->setRoles(m_roles);
    QSet<int> unused;
    for (int column = 0; column < m_roles.size(); ++column) {
        if (m_roles.at(column).role == offences::Role::Ignore)
            unused << column;
    }
    m_model->setMutedColumns(unused);
    const QString problem = roleProblem(m_roles, m_model->table().header);
    m_isComplete = problem.isEmpty();
    m_problem->setText(m_isComplete ? tr("The roles are complete. Check them, then go on.")
                                    : problem);
    showColumn(m_column);
    Q_EMIT rolesChanged();
}

QStringList ColumnsPanel::samples(int column) const
{
    QStringList found;
    for (const QStringList &row : m_model->table().rows) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !found.contains(value))
            found << (value.size() > LongestSample ? value.left(LongestSample) + QChar(0x2026)
                                                   : value);
        if (found.size() == MostSamples)
            break;
    }
    return found;
}

} // namespace offencespage
