// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with tables and rows; each is one step that can be taken back.

#include "ui/rules/gridview.h"
#include "ui/rules/problemspanel.h"
#include "ui/rules/rulespage.h"
#include "ui/rules/tablehead.h"
#include "ui/rules/tablespanel.h"
#include "ui/rules/ticklist.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>

#include <algorithm>

namespace rulespage
{

using rules::DecisionTable;

namespace
{

int firstNewLine(const DecisionTable &after, const DecisionTable &before)
{
    for (int line = 0; line < lineCount(after); ++line) {
        if (lineOf(before, lineAt(after, line).id) < 0)
            return line;
    }
    return -1;
}

// A row that was inserted already and waits for its category leaves the gap open.
int lineWithCells(const DecisionTable &table, const QMap<QString, rules::Cell> &cells)
{
    for (int line = 0; line < table.rows.size(); ++line) {
        if (table.rows[line].cells == cells && !table.rows[line].isDefault)
            return line;
    }
    return -1;
}

} // namespace

bool RulesPage::put(const DecisionTable &table)
{
    const bool done = session().run(project::putTable(session().data(), table));
    if (!done)
        showTable(); // as it is kept
    return done;
}

void RulesPage::put(const Inserted &inserted)
{
    const int column = std::max(0, m_grid->currentIndex().column());
    if (!put(inserted.table))
        return;
    m_grid->showCell(inserted.line, column);
    m_grid->setFocus();
}

void RulesPage::addTable(const DecisionTable &table)
{
    if (put(table))
        m_tables->select(table.id);
}

void RulesPage::newTable()
{
    DecisionTable table;
    table.name = tr("New table");
    table.id = freeTableId(session().data().rules.tables(), QStringLiteral("table"));
    table.scope.list = session().currentList();
    table.author = session().project().author();
    addTable(withNewRow(table, -1).table);
    if (auto *name = m_head->findChild<QLineEdit *>(QStringLiteral("ruleTableName"))) {
        name->setFocus();
        name->selectAll();
    }
}

// Two tables about the same offence would hide each other, so the copy begins with none.
void RulesPage::copyTable()
{
    DecisionTable copy = *table();
    copy.name = tr("%1 (copy)").arg(CellWords::tableName(copy));
    copy.id = freeTableId(session().data().rules.tables(), copy.id);
    copy.scope.names.clear();
    addTable(copy);
}

void RulesPage::removeTable()
{
    const QString name = CellWords::tableName(*table());
    if (session().run(project::removeTable(session().data(), table()->id)))
        m_messages->add({ widgets::Tone::Done,
                          tr("The table “%1” was removed.").arg(name),
                          {},
                          tr("Undo"),
                          [this] { session().undo(); } });
}

void RulesPage::copyRows()
{
    put(withCopies(*table(), m_grid->selectedLines()));
}

void RulesPage::removeRows()
{
    const QList<int> lines = m_grid->selectedLines();
    if (lines.isEmpty())
        return;
    put(Inserted { withoutLines(*table(), lines),
                   std::min(lines.constFirst(), lineCount(*table()) - int(lines.size()) - 1) });
}

void RulesPage::move(Direction direction)
{
    if (m_grid->currentIndex().isValid())
        put(withMoved(*table(), m_grid->currentIndex().row(), direction));
}

void RulesPage::moveColumn(int by)
{
    DecisionTable changed = *table();
    const int column = m_grid->currentIndex().column();
    const int other = column + by;
    const auto count = changed.attributes.size();
    if (column < 0 || other < 0 || column >= count || other >= count)
        return;
    changed.attributes.swapItemsAt(column, other);
    const int line = m_grid->currentIndex().row();
    if (put(changed))
        m_grid->showCell(line, other);
}

// Columns that stay keep their places, new ones come after them.
void RulesPage::chooseColumns()
{
    const QStringList before = table()->attributes;
    QList<TickList::Entry> entries;
    for (const microdata::Attribute &attribute : m_dictionary->attributes()) {
        if (!attribute.values.isEmpty())
            entries << TickList::Entry {
                attribute.id,
                tr("%1 (%2)", "name, id").arg(attribute.nameIn(session().language()), attribute.id),
                {},
                {}
            };
    }
    for (const QString &id : before) {
        if (!m_dictionary->find(id))
            entries.prepend({ id, tr("%1 (not in the dictionary)").arg(id), {}, {} });
    }
    const QPoint corner = m_grid->mapToGlobal(QPoint(0, 0));
    m_grid->tickList()->ask(tr("What the rows ask of a record"), entries,
                            QSet<QString>(before.begin(), before.end()), TickList::Ticks::Many,
                            QRect(corner, QSize(1, 1)), [this, before](const QStringList &chosen) {
                                if (!table())
                                    return;
                                QStringList after;
                                for (const QString &id : before + chosen) {
                                    if (chosen.contains(id) && !after.contains(id))
                                        after << id;
                                }
                                if (after != table()->attributes)
                                    put(withAttributes(*table(), after));
                                m_grid->setFocus();
                            });
}

void RulesPage::putOutOfScope()
{
    DecisionTable changed = *table();
    for (const int line : m_grid->selectedLines()) {
        if (isImpossible(changed, line))
            continue;
        lineAt(changed, line).output.category.reset();
        lineAt(changed, line).output.outOfScope = true;
    }
    put(changed);
}

// Only of the table as it was checked: a repair worked out for another one would be wrong.
void RulesPage::repair()
{
    const Problem *problem = m_problems->current();
    const SharedChecked checked = m_problems->checked();
    if (!problem || problem->issue < 0 || !table() || *table() != checked->table)
        return;
    const auto repaired
        = rules::repaired(checked->table, checked->boxes, checked->analysis.issues[problem->issue]);
    if (!repaired) {
        m_messages->add({ widgets::Tone::Note,
                          tr("This cannot be mended by one key; change the rows by hand."),
                          {},
                          {},
                          {} });
        return;
    }
    const int line = firstNewLine(*repaired, checked->table);
    const int waiting
        = line < 0 ? -1 : lineWithCells(checked->table, lineAt(*repaired, line).cells);
    if (waiting < 0 && !put(*repaired))
        return;
    if (line < 0)
        return; // nothing came in
    m_grid->showCell(waiting < 0 ? line : waiting, m_model->columnOf(Result::Category));
    m_grid->setFocus();
}

bool RulesPage::showOffence(const QString &listId, const QString &offenceId)
{
    const offences::OffenceList *list = session().data().list(listId);
    const offences::Offence *offence = list ? list->find(offenceId) : nullptr;
    if (!offence)
        return false;
    session().setCurrentList(listId);
    for (const DecisionTable *known : session().data().rules.forOffence(listId, *offence)) {
        if (known->scope.kind <= rules::ScopeKind::Group)
            return m_tables->select(known->id);
    }
    if (isReadOnly())
        return false;
    DecisionTable table;
    table.name = offence->label(list->info.language);
    table.id = freeTableId(session().data().rules.tables(),
                           listId + QLatin1Char('_') + offence->code.toString());
    table.scope = { rules::ScopeKind::Offence, listId, { offence->id } };
    table.author = session().project().author();
    addTable(withNewRow(table, -1).table);
    m_grid->setFocus();
    return true;
}

} // namespace rulespage
