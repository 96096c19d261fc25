// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questionnaire/tablespanel.h"

#include "core/questionnaire/words.h"
#include "ui/widgets/fitcolumn.h"
#include "ui/widgets/severity.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

namespace questionnairepage
{

namespace
{

using Model = models::TreeModel<TableNode>;
using Column = models::Column<TableNode>;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(questionnairepage::TablesPanel)
};

QString filledText(const TableNode &node)
{
    if (node.asked == 0)
        return Words::tr("not asked", "a table or module");
    return Words::tr("%1 / %2", "filled cells of those that are asked")
        .arg(QLocale().toString(node.filled), QLocale().toString(node.asked));
}

QString filledHelp(const TableNode &node)
{
    if (node.asked == 0)
        return Words::tr("Nothing of it is asked in this collection.");
    return Words::tr("%1 of %2 cells are filled in.")
        .arg(QLocale().toString(node.filled), QLocale().toString(node.asked));
}

QVariant findingsText(const TableNode &node)
{
    return node.counts.sum() > 0 ? QLocale().toString(node.counts.sum()) : QString();
}

QVariant findingsIcon(const TableNode &node)
{
    if (node.counts.errors > 0)
        return widgets::severityIcon(base::Severity::Error);
    if (node.counts.warnings > 0)
        return widgets::severityIcon(base::Severity::Warning);
    return node.counts.notes > 0 ? QVariant(widgets::severityIcon(base::Severity::Note))
                                 : QVariant();
}

QVariant findingsHelp(const TableNode &node)
{
    return Words::tr("%1, %2, %3", "errors, warnings, notes")
        .arg(Words::tr("%Ln error(s)", nullptr, node.counts.errors),
             Words::tr("%Ln warning(s)", nullptr, node.counts.warnings),
             Words::tr("%Ln note(s)", nullptr, node.counts.notes));
}

QList<Column> columns()
{
    const auto name = [](const TableNode &node) { return node.name; };
    const auto help = [](const TableNode &node) { return node.help; };
    const auto id = [](const TableNode &node) { return node.id; };
    const auto end = Qt::AlignTrailing | Qt::AlignVCenter;
    return {
        Column(Words::tr("Table"), name, { { models::IdRole, id }, { Qt::ToolTipRole, help } }),
        Column(Words::tr("Filled"), filledText,
               { { Qt::ToolTipRole, filledHelp }, { Qt::AccessibleTextRole, filledHelp } }, end),
        Column(Words::tr("Findings"), findingsText,
               { { Qt::DecorationRole, findingsIcon },
                 { Qt::ToolTipRole, findingsHelp },
                 { Qt::AccessibleTextRole, findingsHelp } })
    };
}

// How many cells of a table are asked and filled in, over all years of the collection.
void count(TableNode &node, const LiveResponse &response, const questionnaire::Table &table)
{
    const questionnaire::Edition &edition = *response.edition();
    const QList<int> years = response.yearsAsked();
    for (const questionnaire::Row &row : table.rows) {
        for (const questionnaire::Column &column : row.columns) {
            const int cell
                = edition.find(table.id + QLatin1Char('/') + row.id + QLatin1Char('/') + column.id);
            if (cell < 0 || !row.derived.isEmpty() || !edition.isAsked(cell))
                continue;
            node.asked += int(years.size());
            for (const int year : years)
                node.filled
                    += response.figures().at(year, cell).status != questionnaire::Status::Empty;
        }
    }
    node.counts = response.countsOf(table.id);
}

std::unique_ptr<Model::Node> treeOf(const LiveResponse &response)
{
    auto root = std::make_unique<Model::Node>();
    for (const questionnaire::Module &module : response.edition()->form().modules) {
        Model::Node *heading
            = root->add({ {},
                          Words::tr("%1 %2", "number and title").arg(module.id, module.title),
                          module.title,
                          0,
                          0,
                          {} });
        for (const questionnaire::Table &table : module.tables) {
            const QString name = Words::tr("%1 %2", "number and title").arg(table.id, table.title);
            TableNode node { table.id, name, name, 0, 0, {} };
            node.help += QLatin1Char('\n') + questionnaire::markText(table.mark).toString();
            count(node, response, table);
            heading->row.filled += node.filled;
            heading->row.asked += node.asked;
            heading->row.counts.errors += node.counts.errors;
            heading->row.counts.warnings += node.counts.warnings;
            heading->row.counts.notes += node.counts.notes;
            heading->add(node);
        }
    }
    return root;
}

} // namespace

TablesPanel::TablesPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(columns(), this))
    , m_view(new QTreeView(this))
{
    m_view->setObjectName(QStringLiteral("questionnaireTables"));
    m_view->setAccessibleName(tr("Modules and tables"));
    m_view->setModel(m_model);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(widgets::Gap + widgets::HalfGap);
    m_view->setTextElideMode(Qt::ElideRight);
    const int letter = fontMetrics().averageCharWidth();
    m_view->setColumnWidth(1, letter * 9);
    m_view->setColumnWidth(2, letter * 6);
    widgets::fitColumn(m_view->header(), 0, 14);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TablesPanel::currentChanged);
}

void TablesPanel::showTables(const LiveResponse &response)
{
    const QSignalBlocker quiet(m_view->selectionModel());
    m_model->setRoot(treeOf(response));
    m_view->expandAll();
}

void TablesPanel::showCounts(const LiveResponse &response)
{
    const auto tree = treeOf(response);
    for (int module = 0; module < m_model->rowCount(); ++module) {
        const auto &heading = *tree->children.at(std::size_t(module));
        const QModelIndex above = m_model->index(module, 0);
        m_model->setRow(above, heading.row);
        for (int table = 0; table < m_model->rowCount(above); ++table)
            m_model->setRow(m_model->index(table, 0, above),
                            heading.children.at(std::size_t(table))->row);
    }
}

QString TablesPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->row(index).id : QString();
}

bool TablesPanel::select(const QString &table)
{
    const QModelIndex index = m_model->find(
        [&](const TableNode &node) { return !node.id.isEmpty() && node.id == table; });
    if (index.isValid())
        m_view->setCurrentIndex(index);
    return index.isValid();
}

} // namespace questionnairepage
