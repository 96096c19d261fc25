// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/validation/findingsstrip.h"

#include "ui/models/rowfilter.h"
#include "ui/validation/severitychips.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/viewstate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace validationpage
{

namespace
{

const QString &foldedKey()
{
    static const QString key = QStringLiteral("findings/folded");
    return key;
}

} // namespace

FindingsStrip::FindingsStrip(session::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new models::TableModel<FindingRow>(findingColumns(), this))
    , m_filter(new models::RowFilter(this))
    , m_stack(new QStackedWidget(this))
    , m_table(makeTable())
    , m_nothing(new QLabel(this))
{
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_table);
    m_stack->setMinimumHeight(3 * fontMetrics().height()); // low windows keep their page
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Gap, widgets::HalfGap, widgets::Gap, widgets::HalfGap);
    column->setSpacing(widgets::HalfGap);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    connect(&session, &session::Session::findingsChanged, this, &FindingsStrip::refresh);
    connect(&session, &session::Session::currentListChanged, this, [this] {
        m_offence.clear();
        refresh();
    });
    setFolded(QSettings().value(foldedKey(), false).toBool());
    refresh();
}

QWidget *FindingsStrip::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    m_fold = new QToolButton(header);
    m_fold->setObjectName(QStringLiteral("foldFindings"));
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) { setFolded(!open); });
    m_chips = new SeverityChips(header);
    connect(m_chips, &SeverityChips::checkedChanged, this, &FindingsStrip::applyFilter);
    row->addWidget(m_fold);
    row->addWidget(m_chips, 1);
    return header;
}

QTableView *FindingsStrip::makeTable()
{
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("stripFindings"));
    table->setAccessibleName(tr("Findings"));
    m_model->setIdentity([](const FindingRow &row) { return row.key(); });
    m_filter->setSourceModel(m_model);
    table->setModel(m_filter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    const QList<int> widths { 100, 80, 200, 400, 290, 60 };
    for (int i = 0; i < widths.size(); ++i)
        table->setColumnWidth(i, widths.at(i));
    widgets::keepState(table->horizontalHeader(), QStringLiteral("findings/strip"));
    widgets::fitColumn(table->horizontalHeader(), 3, 40);
    widgets::addCopyAction(table);
    connect(table, &QTableView::activated, this, &FindingsStrip::jump);
    return table;
}

bool FindingsStrip::isFolded() const
{
    return m_stack->isHidden();
}

void FindingsStrip::setFolded(bool folded)
{
    QSettings().setValue(foldedKey(), folded);
    m_fold->setChecked(!folded);
    m_fold->setArrowType(folded ? Qt::UpArrow : Qt::DownArrow);
    m_stack->setVisible(!folded);
    setSizePolicy(QSizePolicy::Preferred, folded ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    updateGeometry();
}

void FindingsStrip::setOffence(const QString &offenceId)
{
    if (offenceId == m_offence)
        return;
    m_offence = offenceId;
    refresh();
}

void FindingsStrip::refresh()
{
    QList<FindingRow> rows = findingRows(m_session, m_session.currentList());
    if (!m_offence.isEmpty())
        rows.removeIf(
            [this](const FindingRow &row) { return row.finding.place.ids.value(1) != m_offence; });
    m_model->update(rows);
    m_chips->showCounts(countOf(rows));
    showTitle();
    applyFilter();
}

void FindingsStrip::showTitle()
{
    const offences::OffenceList *list = m_session.data().list(m_session.currentList());
    const offences::Offence *offence = list ? list->find(m_offence) : nullptr;
    if (offence)
        m_fold->setText(tr("Findings of %1").arg(offence->code.toString()));
    else if (list)
        m_fold->setText(tr("Findings of %1").arg(list->info.name));
    else
        m_fold->setText(tr("Findings"));
}

void FindingsStrip::applyFilter()
{
    m_filter->setCondition([this](int number) { return m_chips->shows(m_model->row(number)); });
    m_nothing->setText(
        m_model->rowCount() == 0
            ? tr("The checks found nothing. They run by themselves after each change.")
            : tr("No finding matches the filters. Explained findings are shown on "
                 "demand."));
    m_stack->setCurrentIndex(m_filter->rowCount() > 0 ? 1 : 0);
}

void FindingsStrip::jump(const QModelIndex &index)
{
    const int number = m_filter->sourceRow(index.row());
    if (number >= 0)
        Q_EMIT m_session.placeRequested(m_model->row(number).finding.place);
}

} // namespace validationpage
