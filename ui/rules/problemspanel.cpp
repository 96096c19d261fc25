// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/problemspanel.h"

#include "ui/widgets/clipboard.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/severity.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace rulespage
{

namespace
{

QToolButton *buttonFor(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ProblemsPanel::ProblemsPanel(QAction *repair, QAction *next, QWidget *parent)
    : QWidget(parent)
    , m_model(nullptr)
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_detail(new widgets::TextLabel(this))
    , m_repair(repair)
{
    using Column = models::Column<Problem>;
    const auto rows = [](const Problem &problem) {
        QStringList names;
        for (const QString &row : problem.rows.mid(0, 4))
            names << ProblemWords::rowName(row);
        return names.join(tr(", ", "between rows"));
    };
    const auto kind = [this](const Problem &problem) {
        return m_checked ? ProblemWords::kind(*m_checked, problem) : QString();
    };
    const auto sentence = [this](const Problem &problem) { return sentenceOf(problem); };
    const auto icon
        = [](const Problem &problem) { return widgets::severityIcon(problem.severity); };
    const auto spoken = [this, kind](const Problem &problem) {
        return tr("%1: %2", "severity: kind of finding")
            .arg(base::severityText(problem.severity).toString(), kind(problem));
    };
    m_model = new models::TableModel<Problem>(
        { Column(tr("Finding"), kind,
                 { { Qt::DecorationRole, icon }, { Qt::AccessibleTextRole, spoken } }),
          Column(tr("Rows"), rows),
          Column(tr("What is wrong, with a record that shows it"), sentence,
                 { { Qt::ToolTipRole, sentence } }) },
        this);
    build(repair, next);
}

void ProblemsPanel::build(QAction *repair, QAction *next)
{
    m_view->setObjectName(QStringLiteral("ruleProblems"));
    m_view->setAccessibleName(tr("Findings of the table"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(0, letter * 15);
    m_view->setColumnWidth(1, letter * 8);
    widgets::fitColumn(m_view->header(), 2, 30);
    widgets::addCopyAction(m_view);
    m_summary->setObjectName(QStringLiteral("ruleSummary"));
    m_summary->setMinimumWidth(0);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_detail->setObjectName(QStringLiteral("problemDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(buttonFor(next, Qt::ToolButtonIconOnly, this));
    bar->addWidget(buttonFor(repair, Qt::ToolButtonTextBesideIcon, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_detail);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProblemsPanel::showCurrent);
    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::activated);
}

QString ProblemsPanel::sentenceOf(const Problem &problem) const
{
    return m_checked ? ProblemWords::sentence(*m_checked, problem, m_language) : QString();
}

void ProblemsPanel::showChecked(const SharedChecked &checked, const QString &language)
{
    const Problem *before = current();
    const QString sentence = before ? sentenceOf(*before) : QString();
    const int place = m_view->currentIndex().row();
    m_isLoading = true; // nobody chose what becomes current
    m_model->setRows({});
    m_checked = checked;
    m_language = language;
    m_model->setRows(problemsOf(*checked));
    QString summary = ProblemWords::summary(*checked);
    if (m_model->rowCount() == 0)
        summary = tr("Nothing is wrong. %1").arg(summary);
    else if (!checked->analysis.isComplete)
        summary = tr("%1 Only the first findings are listed.").arg(summary);
    m_summary->setText(summary);
    m_summary->setToolTip(summary);
    keepCurrent(sentence, place);
    showCurrent();
    m_isLoading = false;
}

// The same finding stays current; when it is gone, the one that took its place.
void ProblemsPanel::keepCurrent(const QString &sentence, int place)
{
    if (m_model->rowCount() == 0)
        return;
    int wanted = std::clamp(place, 0, m_model->rowCount() - 1);
    for (int row = 0; row < std::min(m_model->rowCount(), 200) && !sentence.isEmpty(); ++row) {
        if (sentenceOf(m_model->row(row)) == sentence) {
            wanted = row;
            break;
        }
    }
    m_view->setCurrentIndex(m_model->index(wanted, 0));
}

void ProblemsPanel::showWaiting()
{
    m_model->setRows({});
    m_checked.reset();
    m_summary->setText(tr("Checking…"));
    showCurrent();
}

const Problem *ProblemsPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() && m_checked ? &m_model->row(index.row()) : nullptr;
}

bool ProblemsPanel::goToNext()
{
    if (m_model->rowCount() == 0)
        return false;
    const int row = (m_view->currentIndex().row() + 1) % m_model->rowCount();
    m_view->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT activated();
    return true;
}

void ProblemsPanel::showCurrent()
{
    const Problem *problem = current();
    m_repair->setEnabled(problem && !problem->repair.isEmpty());
    m_detail->setText(problem ? sentenceOf(*problem) : QString());
    m_detail->setVisible(problem);
    m_repair->setText(problem && !problem->repair.isEmpty() ? problem->repair : tr("Repair"));
    if (!m_isLoading)
        Q_EMIT currentChanged();
}

} // namespace rulespage
