// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/assessment/profilepanel.h"

#include "core/report/charttable.h"
#include "ui/assessment/chartview.h"
#include "ui/assessment/profilechart.h"
#include "ui/assessment/words.h"
#include "ui/assessment/wrappedtext.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/widgets/viewstate.h"

#include <QHeaderView>
#include <QLocale>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace assessmentpage
{

namespace
{

using PhaseColumn = models::Column<PhaseRow>;

QList<PhaseColumn> phaseColumns()
{
    const auto bold = [](const PhaseRow &row) {
        QFont font;
        font.setWeight(row.isPhase ? QFont::DemiBold : QFont::Normal);
        return QVariant(font);
    };
    const auto tone = [](const PhaseRow &row) {
        return QVariant(int(row.isClosed ? widgets::Tone::Done : widgets::Tone::Neutral));
    };
    const auto icon = [](const PhaseRow &row) {
        return QVariant(row.isClosed ? QStringLiteral("state-ok") : QStringLiteral("edit-none"));
    };
    return {
        PhaseColumn(ProfilePanel::tr("Phase"), [](const PhaseRow &row) { return row.text; },
                    { { Qt::ToolTipRole, [](const PhaseRow &row) { return QVariant(row.help); } },
                      { Qt::FontRole, bold } }),
        PhaseColumn(ProfilePanel::tr("State"),
                    [](const PhaseRow &row) {
                        return row.isClosed ? ProfilePanel::tr("Closed") : ProfilePanel::tr("Open");
                    },
                    { { models::ToneRole, tone }, { models::IconNameRole, icon } })
    };
}

QList<models::Column<report::Row>> tableColumns(const report::Table &table)
{
    QList<models::Column<report::Row>> columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        columns << models::Column<report::Row>(
            table.header.constLast().value(i).text,
            [i](const report::Row &row) { return row.cells.value(i).text; }, {},
            i == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignTrailing | Qt::AlignVCenter);
    return columns;
}

} // namespace

ProfilePanel::ProfilePanel(session::Session &session, LiveAssessment &live, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_live(live)
    , m_phases(new models::TreeModel<PhaseRow>(phaseColumns(), this))
{
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeChart());
    splitter->addWidget(makePhases());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 640, 480 });
    splitter->setChildrenCollapsible(false);
    widgets::keepState(splitter, QStringLiteral("assessment/profile"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(&live, &LiveAssessment::changed, this, [this] {
        if (isVisible())
            renew();
    });
}

QWidget *ProfilePanel::makeChart()
{
    m_caption = new widgets::TextLabel(this);
    m_caption->setObjectName(QStringLiteral("profileCaption"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_caption->setFont(bold);
    m_chart = new ChartView(this);
    m_chart->setObjectName(QStringLiteral("profileChart"));
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_table = new QTreeView(this);
    m_table->setObjectName(QStringLiteral("profileTable"));
    m_table->setAccessibleName(tr("The figures of the profile"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    widgets::addCopyAction(m_table);
    auto *down = new QSplitter(Qt::Vertical, this);
    down->addWidget(scroll);
    down->addWidget(m_table);
    down->setStretchFactor(0, 1);
    down->setSizes({ 400, 160 });
    down->setChildrenCollapsible(false);
    widgets::keepState(down, QStringLiteral("assessment/profileTable"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_caption);
    column->addWidget(down, 1);
    return content;
}

QWidget *ProfilePanel::makePhases()
{
    m_reached = new widgets::TextLabel(this);
    m_reached->setObjectName(QStringLiteral("phaseReached"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_reached->setFont(bold);
    auto *rule = new widgets::TextLabel(this);
    rule->setText(m_live.instrument()->phaseRule);
    rule->setForegroundRole(QPalette::PlaceholderText);
    m_phaseView = new QTreeView(this);
    m_phaseView->setObjectName(QStringLiteral("phases"));
    m_phaseView->setAccessibleName(tr("Phases and what closes them"));
    m_phaseView->setModel(m_phases);
    WrappedText::useFor(m_phaseView, 0);
    m_phaseView->setRootIsDecorated(false);
    m_phaseView->setItemsExpandable(false);
    m_phaseView->setItemDelegateForColumn(1, new widgets::ChipDelegate(m_phaseView));
    m_phaseView->setColumnWidth(
        1, widgets::chipColumnWidth(fontMetrics(), { tr("Closed"), tr("Open"), tr("State") }));
    widgets::fitColumn(m_phaseView->header(), 0, 24);
    connect(m_phaseView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const base::Place place = m_phases->row(index).place;
        if (!place.kind.isEmpty())
            Q_EMIT m_session.placeRequested(place);
    });
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_reached);
    column->addWidget(rule);
    column->addWidget(m_phaseView, 1);
    return content;
}

void ProfilePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renew();
}

void ProfilePanel::renew()
{
    const report::Figure figure = profileFigure(*m_live.instrument(), m_live.profile());
    m_caption->setText(figure.caption);
    report::Labels labels;
    labels.notKnown = phraseOf(*m_live.instrument(), "notAnswered");
    m_chart->showFigure(figure, labels);
    showTable(figure, labels);
    showPhases();
}

void ProfilePanel::showTable(const report::Figure &figure, const report::Labels &labels)
{
    const report::Table table = report::chartTable(figure, labels);
    if (!m_rows || m_rows->columnCount() != table.columns.size()) {
        auto *before = m_rows;
        m_rows = new models::TableModel<report::Row>(tableColumns(table), this);
        m_table->setModel(m_rows);
        for (int column = 1; column < m_rows->columnCount(); ++column)
            m_table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
        widgets::fitColumn(m_table->header(), 0, 20);
        delete before;
    }
    m_rows->setRows(table.rows);
}

void ProfilePanel::showPhases()
{
    auto root = std::make_unique<models::TreeNode<PhaseRow>>();
    const project::Assessment *current = m_live.current();
    m_reached->setText(current ? tr("No phase is closed yet.") : tr("The phases are computed…"));
    if (current) {
        const int reached = assessment::reachedPhase(current->phases);
        if (reached >= 0)
            m_reached->setText(tr("Phase reached: %1").arg(current->phases[reached].phase->title));
        for (const assessment::PhaseState &state : current->phases) {
            const assessment::Phase &phase = *state.phase;
            auto *node = root->add({ phase.title,
                                     phase.text + QLatin1Char('\n') + phase.closing,
                                     true,
                                     state.isClosed(),
                                     {} });
            for (const assessment::PhaseState::Item &item : state.items) {
                const assessment::Condition &condition = item.item->condition;
                const base::Place place = condition.question.isEmpty()
                    ? base::Place { QStringLiteral("page"), { pageOfFigure(condition.figure) } }
                    : base::Place { QStringLiteral("assessment"), { condition.question, {} } };
                const QString help = condition.question.isEmpty()
                    ? conditionText(*m_live.instrument(), condition, current->figures, {})
                    : tr("%1: level %2", "question, level wanted")
                          .arg(condition.question, QLocale().toString(condition.level));
                node->add({ item.item->text, help, false, item.isClosed, place });
            }
        }
    }
    m_phases->setRoot(std::move(root));
    m_phaseView->expandAll();
}

} // namespace assessmentpage
