// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/tablespanel.h"

#include "ui/rules/problems.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/severity.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace rulespage
{

using Model = models::TreeModel<TableNode>;

namespace
{

class Words
{
    Q_DECLARE_TR_FUNCTIONS(rulespage::TablesPanel)
};

std::optional<base::Severity> gravest(const TableNode &node)
{
    if (!node.counts)
        return std::nullopt;
    if (node.counts->errors > 0)
        return base::Severity::Error;
    if (node.counts->warnings > 0)
        return base::Severity::Warning;
    return node.counts->notes > 0 ? std::optional(base::Severity::Note) : std::nullopt;
}

QVariant findings(const TableNode &node)
{
    if (node.id.isEmpty())
        return {};
    if (!node.counts)
        return QStringLiteral("…");
    const int count = node.counts->errors + node.counts->warnings + node.counts->notes;
    return count > 0 ? QLocale().toString(count) : QString();
}

QVariant findingsHelp(const TableNode &node)
{
    if (!node.counts)
        return {};
    return Words::tr("%1, %2, %3", "errors, warnings, notes")
        .arg(Words::tr("%Ln error(s)", nullptr, node.counts->errors),
             Words::tr("%Ln warning(s)", nullptr, node.counts->warnings),
             Words::tr("%Ln note(s)", nullptr, node.counts->notes));
}

QVariant findingsIcon(const TableNode &node)
{
    const auto severity = gravest(node);
    if (severity)
        return widgets::severityIcon(*severity);
    return node.counts ? QVariant(widgets::toneIcon(widgets::Tone::Done)) : QVariant();
}

QList<models::Column<TableNode>> columns()
{
    using Column = models::Column<TableNode>;
    return { Column(Words::tr("Table"), [](const TableNode &node) { return node.name; },
                    { { models::IdRole, [](const TableNode &node) { return node.id; } },
                      { Qt::ToolTipRole,
                        [](const TableNode &node) {
                            return node.name + QLatin1Char('\n') + node.about;
                        } } }),
             Column(Words::tr("Findings"), findings,
                    { { Qt::DecorationRole, findingsIcon },
                      { Qt::ToolTipRole, findingsHelp },
                      { Qt::AccessibleTextRole, findingsHelp } }) };
}

} // namespace

TablesPanel::TablesPanel(session::Session &session, const QList<QAction *> &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new Model(columns(), this))
    , m_view(new QTreeView(this))
{
    m_view->setObjectName(QStringLiteral("ruleTables"));
    m_view->setAccessibleName(tr("Decision tables"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setIndentation(widgets::Gap);
    m_view->setRootIsDecorated(false);
    m_view->setColumnWidth(1, fontMetrics().averageCharWidth() * 11);
    widgets::fitColumn(m_view->header(), 0, 12);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(widgets::HalfGap);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action == actions.constFirst() ? Qt::ToolButtonTextBesideIcon
                                                                  : Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
        m_view->addAction(action);
    }
    bar->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::HalfGap);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
}

// Tables for a list that is not there are shown with every list, so that none is lost to sight.
bool TablesPanel::isOfList(const rules::DecisionTable &table) const
{
    return table.scope.list.isEmpty() || table.scope.list == m_session.currentList()
        || !m_session.data().list(table.scope.list);
}

void TablesPanel::showTables(const CellWords &words, const TableCounter &counter)
{
    using rules::ScopeKind;
    const QString before = current();
    auto root = std::make_unique<Model::Node>();
    m_count = m_errors = 0;
    for (const ScopeKind kind :
         { ScopeKind::Offence, ScopeKind::Group, ScopeKind::Family, ScopeKind::List }) {
        Model::Node *heading = nullptr;
        for (const rules::DecisionTable &table : m_session.data().rules.tables()) {
            if (table.scope.kind != kind)
                continue;
            const auto counts = counter.counts(table.id);
            m_errors += counts ? counts->errors : 0;
            if (!isOfList(table))
                continue;
            if (!heading)
                heading = root->add({ {}, CellWords::scopeName(kind), {}, {} });
            heading->add(
                { table.id, CellWords::tableName(table), words.scopeText(table.scope), counts });
            ++m_count;
        }
    }
    const QSignalBlocker blocker(m_view->selectionModel());
    m_model->setRoot(std::move(root));
    m_view->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, true);
    select(before);
}

bool TablesPanel::select(const QString &table)
{
    const QModelIndex index = m_model->find(
        [&](const TableNode &node) { return !node.id.isEmpty() && node.id == table; });
    if (index.isValid())
        m_view->setCurrentIndex(index);
    return index.isValid();
}

QString TablesPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->row(index).id : QString();
}

} // namespace rulespage
