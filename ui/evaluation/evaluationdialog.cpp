// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evaluation/evaluationdialog.h"

#include "ui/evaluation/figurecards.h"
#include "ui/evaluation/reliabilitydiagram.h"
#include "ui/intake/busyline.h"
#include "ui/models/rowfilter.h"
#include "ui/widgets/categorylabel.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/leading.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/verticalscroll.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace evaluationpage
{

namespace
{

constexpr QSize Comfortable { 1080, 660 };
constexpr int FewestRows = 6; // that a table shows before the window scrolls
constexpr int WidestCharacters = 18;
enum StackPage { Empty, Content };

} // namespace

EvaluationDialog::EvaluationDialog(session::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_task(session.jobs())
    , m_titles { session.classification(), session.language() }
    , m_bins(binColumns())
    , m_scores(scoreColumns())
    , m_confusions(confusionColumns(m_titles))
    , m_secondLook(outcomeColumns(m_titles))
    , m_stack(new QStackedWidget(this))
    , m_empty(new widgets::EmptyState(this))
{
    setObjectName(QStringLiteral("evaluation"));
    setWindowTitle(tr("How good are the suggestions?"));
    setModal(false);
    resize(Comfortable);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(widgets::Gap);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    column->addWidget(m_stack, 1);
    column->addWidget(makeFoot());
    connect(&session, &session::Session::changed, this, &EvaluationDialog::follow);
    connect(&m_task, &intake::Task::busyChanged, this,
            [this](bool isBusy) { m_again->setEnabled(!isBusy); });
    measure();
}

QTableView *EvaluationDialog::makeTable(const QString &name, const QString &accessibleName,
                                        QAbstractItemModel *model, int widest)
{
    auto *rows = new models::RowFilter(this);
    rows->setSourceModel(model);
    auto *table = new QTableView(this);
    table->setObjectName(name);
    table->setAccessibleName(accessibleName);
    table->setModel(rows);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    const int height = fontMetrics().height() + widgets::Gap;
    table->verticalHeader()->setDefaultSectionSize(height);
    table->setMinimumHeight(height * FewestRows);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setHighlightSections(false);
    // Headers and figures are never cut; texts have a width of their own.
    for (int i = 0; i < model->columnCount(); ++i)
        table->setColumnWidth(i, table->horizontalHeader()->sectionSizeHint(i) + widgets::WideGap);
    widgets::fitColumn(table->horizontalHeader(), widest, WidestCharacters);
    widgets::addCopyAction(table);
    connect(table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto place = index.data(models::PlaceRole).value<base::Place>();
        if (!place.isEmpty())
            Q_EMIT m_session.placeRequested(place);
    });
    return table;
}

QWidget *EvaluationDialog::makeReliability()
{
    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    m_diagram = new ReliabilityDiagram(page);
    row->addWidget(m_diagram, 1);
    row->addWidget(
        makeTable(QStringLiteral("reliability"), tr("Reliability by confidence"), &m_bins, 0), 1);
    return page;
}

QWidget *EvaluationDialog::makeSecondLook()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    auto *why = new widgets::TextLabel(page);
    why->setText(tr("The confirmed category of these offences stands far down among the "
                    "suggestions, or in another section than the first three. Either the program "
                    "does not understand the label, or the link is a mistake. Enter shows the "
                    "offence."));
    widgets::alignToLayout(why);
    column->addWidget(why);
    auto *table
        = makeTable(QStringLiteral("secondLook"), tr("Worth a second look"), &m_secondLook, 1);
    for (const int category : { 2, 3 }) {
        table->setItemDelegateForColumn(category, new widgets::CategoryDelegate(table));
        table->setColumnWidth(category, fontMetrics().averageCharWidth() * 28);
    }
    for (const int text : { 0, 6 })
        table->setColumnWidth(text, fontMetrics().averageCharWidth() * 14);
    column->addWidget(table, 1);
    return page;
}

QWidget *EvaluationDialog::makeContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::Gap);
    m_about = new widgets::TextLabel(content);
    m_about->setObjectName(QStringLiteral("about"));
    widgets::alignToLayout(m_about);
    m_cards = new FigureCards(content);
    m_tabs = new QTabWidget(content);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeReliability(), tr("&Reliability"));
    m_tabs->addTab(makeTable(QStringLiteral("scores"), tr("By list and level"), &m_scores, 0),
                   tr("By &list and level"));
    auto *confusions
        = makeTable(QStringLiteral("confusionPairs"), tr("Confusions"), &m_confusions, 3);
    for (const int category : { 1, 2 }) {
        confusions->setItemDelegateForColumn(category, new widgets::CategoryDelegate(confusions));
        confusions->setColumnWidth(category, fontMetrics().averageCharWidth() * 36);
    }
    m_tabs->addTab(confusions, tr("&Confusions"));
    m_tabs->addTab(makeSecondLook(), tr("Worth a &second look"));
    column->addWidget(m_about);
    column->addWidget(m_cards);
    column->addWidget(m_tabs, 1);
    auto *scroll = new widgets::VerticalScroll(this);
    scroll->setWidget(content);
    return scroll;
}

QWidget *EvaluationDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    auto *busy = new intake::BusyLine(m_task, foot);
    m_old = new widgets::TextLabel(foot);
    m_old->setObjectName(QStringLiteral("old"));
    m_old->setText(tr("Links have changed since this was measured."));
    m_old->hide();
    m_again = new QPushButton(widgets::icon(QStringLiteral("view-refresh")), tr("&Measure again"),
                              foot);
    m_again->setObjectName(QStringLiteral("measureAgain"));
    m_again->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), foot);
    close->setAutoDefault(false);
    row->addWidget(busy, 1);
    row->addWidget(m_old, 1);
    row->addStretch(0);
    row->addWidget(m_again);
    row->addWidget(close);
    connect(m_again, &QPushButton::clicked, this, &EvaluationDialog::measure);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(busy, &intake::BusyLine::cancelled, this, &EvaluationDialog::showWaiting);
    return foot;
}

void EvaluationDialog::showWaiting()
{
    m_empty->setContent(
        QStringLiteral("view-statistics"),
        m_task.isBusy() ? tr("The suggestions are being measured …")
                        : tr("Nothing has been measured yet."),
        tr("Each confirmed link is compared with what the program would suggest without it."));
}

void EvaluationDialog::measure()
{
    m_task.start(
        base::lateText("evaluation", "Measuring the suggestions"),
        [data = m_session.data(), suggester = m_session.suggester()](base::Progress &progress) {
            return suggestion::evaluate(*suggester, suggestion::allConfirmed(data), progress);
        },
        [this, revision = m_session.project().revision()](
            const std::optional<suggestion::Evaluation> &evaluation) {
            m_old->setVisible(m_changedIn > revision); // while it was measured
            take(evaluation);
        });
    showWaiting();
}

void EvaluationDialog::take(const std::optional<suggestion::Evaluation> &evaluation)
{
    if (!evaluation)
        return; // given up: what was shown stays
    if (evaluation->total.n == 0) {
        m_empty->setContent(
            QStringLiteral("view-statistics"), tr("No link is confirmed yet."),
            tr("The suggestions are measured on links that are approved, or in review with a "
               "reviewer. Confirm some on the mapping page, then measure again."));
        m_stack->setCurrentIndex(Empty);
    } else {
        showEvaluation(*evaluation);
    }
    Q_EMIT measured();
}

void EvaluationDialog::showEvaluation(const suggestion::Evaluation &evaluation)
{
    m_about->setText(tr("Measured on %Ln confirmed offence(s), each asked for as if it were not "
                        "confirmed.",
                        nullptr, evaluation.total.n));
    m_cards->setEvaluation(evaluation);
    m_diagram->setBins(evaluation.bins);
    m_bins.setRows(evaluation.bins);
    m_scores.setRows(scoreRows(evaluation, m_titles));
    m_confusions.setRows(confusionRows(evaluation));
    m_secondLook.setRows(secondLookRows(evaluation));
    m_stack->setCurrentIndex(Content);
}

void EvaluationDialog::follow(const project::ChangeEvent &event)
{
    const QSet<QString> parts { QStringLiteral("link"), QStringLiteral("list"),
                                QStringLiteral("offence") };
    if (!event.parts.intersects(parts))
        return;
    m_changedIn = m_session.project().revision();
    m_old->setVisible(m_stack->currentIndex() == Content);
}

} // namespace evaluationpage
