// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulesactions.h"

#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QToolButton>

namespace rulespage
{

RulesActions::RulesActions(QWidget *page)
    : QObject(page)
    , m_page(page)
{
    addTables();
    addRows();
    arrange();
}

QAction *RulesActions::add(const char *name, const QString &text, const char *icon,
                           const QKeySequence &key)
{
    auto *action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    return action;
}

void RulesActions::addTables()
{
    newTable = add("newTable", tr("&New table"), "list-add");
    copyTable = add("copyTable", tr("D&uplicate the table"), "edit-copy");
    removeTable = add("removeTable", tr("Remove the &table"), "edit-delete");
    compare = add("compareTable", tr("What did the &last change do?"), "view-history");
    attributes = add("attributes", tr("&Attributes…"), "tag");
    importSheet = add("importRules", tr("&Import a rule sheet…"), "document-import");
    exportSheet = add("exportRules", tr("&Export the rule sheet…"), "document-export");
    next = add("nextProblem", tr("Ne&xt finding"), "go-down", Qt::Key_F8);
    repair = add("repair", tr("Repair"), "dialog-ok-apply", Qt::Key_F9);
    repair->setEnabled(false);
}

void RulesActions::addRows()
{
    const auto chord = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    addRow = add("addRow", tr("Add a &row"), "list-add", Qt::Key_Insert);
    copyRows = add("copyRows", tr("&Duplicate"), "edit-copy", Qt::CTRL | Qt::Key_D);
    removeRows
        = add("removeRows", tr("&Remove"), "list-remove", QKeySequence(Qt::CTRL | Qt::Key_Delete));
    moveUp = add("moveUp", tr("Move &up"), "go-up", chord(Qt::Key_Up));
    moveDown = add("moveDown", tr("Move &down"), "go-down", chord(Qt::Key_Down));
    addDefault = add("addDefault", tr("De&fault row"), "go-bottom");
    addDefault->setToolTip(tr("A last row that answers what no other row does"));
    addImpossible = add("addImpossible", tr("What cannot &occur"), "dialog-cancel");
    addImpossible->setToolTip(tr("A combination of values that does not exist, so that it is no "
                                 "gap"));
    outOfScope = add("rowsOutOfScope", tr("Out of &scope"), "dialog-cancel", chord(Qt::Key_X));
    columns = add("columns", tr("&Columns…"), "view-list-details", Qt::CTRL | Qt::Key_L);
    columnBefore
        = add("columnBefore", tr("Move the column &back"), "go-previous", chord(Qt::Key_Left));
    columnAfter
        = add("columnAfter", tr("Move the column for&ward"), "go-next", chord(Qt::Key_Right));
}

QList<QAction *> RulesActions::forGrid() const
{
    return { addRow,     copyRows,      removeRows, moveUp,       moveDown,
             addDefault, addImpossible, outOfScope, columnBefore, columnAfter };
}

QWidget *RulesActions::makeBar(QWidget *parent) const
{
    auto *bar = new QWidget(parent);
    auto *flow = new widgets::FlowLayout(bar);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QAction *action :
         { columns, addRow, copyRows, removeRows, moveUp, moveDown, addDefault, addImpossible }) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        const bool isIcon = action == moveUp || action == moveDown;
        button->setToolButtonStyle(isIcon ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
    }
    return bar;
}

void RulesActions::setAvailable(bool hasTable, bool isWritable)
{
    for (QAction *action : { newTable, importSheet })
        action->setEnabled(isWritable);
    for (QAction *action : forGrid() + QList<QAction *> { copyTable, removeTable, columns })
        action->setEnabled(hasTable && isWritable);
    for (QAction *action : { next, compare, exportSheet })
        action->setEnabled(hasTable);
}

void RulesActions::arrange()
{
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_menu << forTables() << separator() << forGrid() << columns << separator() << next << repair
           << compare << separator() << attributes << importSheet << exportSheet;
}

} // namespace rulespage
