// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/failurespanel.h"

#include "ui/widgets/clipboard.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/severity.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace questionnairepage
{

QList<models::Column<FailuresPanel::Line>> FailuresPanel::columns()
{
    using Column = models::Column<Line>;
    const auto severity = [](const Line &line) {
        return base::severityText(line.failure.finding.severity).toString();
    };
    const auto icon = [](const Line &line) {
        return line.failure.approval ? widgets::toneIcon(widgets::Tone::Done)
                                     : widgets::severityIcon(line.failure.finding.severity);
    };
    const auto year = [](const Line &line) {
        return line.count > 0 ? QString() : QString::number(line.failure.year);
    };
    const auto cell = [](const Line &line) {
        return line.count > 0 ? tr("%Ln findings", nullptr, line.count) : line.cell;
    };
    const auto sentence = [](const Line &line) { return line.failure.finding.message.toString(); };
    const auto help = [](const Line &line) {
        return QStringList { line.failure.finding.message.toString(),
                             line.failure.finding.advice.toString() }
            .join(QLatin1Char('\n'));
    };
    const auto check = [](const Line &line) { return line.failure.finding.check; };
    const auto explained = [](const Line &line) {
        return line.failure.approval ? line.failure.approval->reason : QString();
    };
    return { Column(tr("Severity"), severity, { { Qt::DecorationRole, icon } }),
             Column(tr("Check"), check),
             Column(tr("Year"), year),
             Column(tr("Cell"), cell, { { Qt::ToolTipRole, cell } }),
             Column(tr("What is wrong"), sentence, { { Qt::ToolTipRole, help } }),
             Column(tr("Explained"), explained, { { Qt::ToolTipRole, explained } }) };
}

FailuresPanel::FailuresPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(columns(), this))
    , m_view(new QTreeView(this))
    , m_summary(new QLabel(this))
    , m_all(new QCheckBox(tr("Of &all tables"), this))
{
    m_view->setObjectName(QStringLiteral("questionnaireFindings"));
    m_view->setAccessibleName(tr("Findings of the questionnaire"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths { 18, 8, 7, 24, 0, 12 };
    m_view->setIndentation(2 * letter);
    for (int column = 0; column < widths.size(); ++column)
        m_view->setColumnWidth(column, letter * widths.at(column));
    widgets::fitColumn(m_view->header(), 4, 30);
    widgets::addCopyAction(m_view);
    m_summary->setObjectName(QStringLiteral("findingsSummary"));
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_all->setObjectName(QStringLiteral("findingsOfAll"));
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FailuresPanel::currentChanged);
    connect(m_view, &QTreeView::activated, this, &FailuresPanel::activated);
    connect(m_all, &QCheckBox::toggled, this, &FailuresPanel::scopeChanged);
}

QString FailuresPanel::Line::group() const
{
    return failure.finding.check + base::severityId(failure.finding.severity)
        + (failure.approval ? QStringLiteral("+") : QStringLiteral("-"));
}

// In the order of the lines; a fold stands where its first line stood.
std::unique_ptr<FailuresPanel::Model::Node> FailuresPanel::folded(const QList<Line> &lines)
{
    constexpr int fewest = 5;
    QHash<QString, int> counts;
    for (const Line &line : lines)
        ++counts[line.group()];
    auto root = std::make_unique<Model::Node>();
    QHash<QString, Model::Node *> folds;
    for (const Line &line : lines) {
        const int count = counts.value(line.group());
        Model::Node *&fold = folds[line.group()];
        if (!fold) {
            Line head = line;
            head.count = count;
            fold = count >= fewest ? root->add(head) : root.get();
        }
        fold->add(line);
    }
    return root;
}

QSet<QString> FailuresPanel::openGroups() const
{
    QSet<QString> open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_view->isExpanded(index))
            open << m_model->row(index).group();
    }
    return open;
}

void FailuresPanel::showFailures(const LiveResponse &response, const QString &table)
{
    const QString scope = m_all->isChecked() ? QString() : table;
    const Failure *before = current();
    const QString key = before ? before->finding.approvalKey() : QString();
    QList<Line> lines;
    for (const Failure &failure : response.failures()) {
        if (!scope.isEmpty() && failure.table != scope)
            continue;
        const questionnaire::Edition &edition = *response.edition();
        const int cell = failure.subject.cell;
        lines << Line { failure,
                        cell >= 0 ? edition.labelOf(cell) : tr("Table %1").arg(failure.table) };
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &one, const Line &other) {
        const bool isOpen = !one.failure.approval;
        const bool isOtherOpen = !other.failure.approval;
        return isOpen != isOtherOpen
            ? isOpen
            : one.failure.finding.severity > other.failure.finding.severity;
    });
    const QSignalBlocker quiet(m_view->selectionModel());
    const QSet<QString> open = openGroups();
    const int position = m_view->verticalScrollBar()->value();
    m_model->setRoot(folded(lines));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (open.contains(m_model->row(index).group()))
            m_view->expand(index);
    }
    const QModelIndex again
        = m_model->find([&key](const Line &line) { return line.count == 0 && line.key() == key; });
    if (again.isValid())
        m_view->setCurrentIndex(again);
    m_view->verticalScrollBar()->setValue(position);
    const SeverityCounts counts = response.countsOf(scope);
    m_summary->setText(counts.sum() == 0 ? tr("The checks find nothing.")
                                         : tr("%1, %2, %3", "errors, warnings, notes")
                                               .arg(tr("%Ln error(s)", nullptr, counts.errors),
                                                    tr("%Ln warning(s)", nullptr, counts.warnings),
                                                    tr("%Ln note(s)", nullptr, counts.notes)));
}

const Failure *FailuresPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_model->row(index).failure : nullptr;
}

} // namespace questionnairepage
