// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/mappingactions.h"

#include "ui/widgets/icon.h"

#include <QLocale>
#include <QMenu>

namespace mappingpage
{

MappingActions::MappingActions(QWidget *page, const QList<QWidget *> &lists)
    : QObject(page)
    , m_page(page)
    , m_lists(lists)
    , m_takeMenu(new QMenu(tr("&Take a suggestion"), page))
{
    m_takeMenu->setIcon(widgets::icon(QStringLiteral("games-hint")));
    for (int rank = 1; rank <= int(take.size()); ++rank) {
        QAction *action = add(QStringLiteral("take%1").arg(rank),
                              tr("Take suggestion %1").arg(QLocale().toString(rank)), {},
                              QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + rank)), Where::Page);
        take.at(size_t(rank - 1)) = action;
        m_takeMenu->addAction(action);
    }
    addDecisions();
    addMoves();
    arrange();
}

QAction *MappingActions::add(const QString &name, const QString &text, const QString &iconName,
                             const QKeySequence &key, Where where)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(widgets::icon(iconName));
    action->setShortcut(key);
    action->setShortcutContext(where == Where::Page ? Qt::WidgetWithChildrenShortcut
                                                    : Qt::WidgetShortcut);
    if (where == Where::Page) {
        m_page->addAction(action);
    } else {
        for (QWidget *list : std::as_const(m_lists))
            list->addAction(action);
    }
    return action;
}

void MappingActions::addDecisions()
{
    confirm = add(QStringLiteral("confirm"), tr("&Confirm and go to the next open one"),
                  QStringLiteral("dialog-ok-apply"), Qt::Key_Return, Where::Lists);
    confirm->setShortcuts({ Qt::Key_Return, Qt::Key_Enter });
    find = add(QStringLiteral("findCategory"), tr("&Find a category"), QStringLiteral("edit-find"),
               Qt::CTRL | Qt::SHIFT | Qt::Key_K, Where::Page);
    relation = add(QStringLiteral("relation"), tr("&Relation"), QStringLiteral("insert-link"),
                   Qt::Key_R, Where::Lists);
    tags = add(QStringLiteral("tags"), tr("T&ags"), QStringLiteral("tag"), Qt::Key_T, Where::Lists);
    status = add(QStringLiteral("status"), tr("&Status"), QStringLiteral("flag"), Qt::Key_U,
                 Where::Lists);
    rationale = add(QStringLiteral("rationale"), tr("Rati&onale"), QStringLiteral("document-edit"),
                    Qt::Key_F2, Where::Page);
    outOfScope = add(QStringLiteral("outOfScope"), tr("Out of scop&e"),
                     QStringLiteral("dialog-cancel"), Qt::Key_X, Where::Lists);
    split = add(QStringLiteral("splitByRule"), tr("S&plit by rule"), QStringLiteral("split"),
                Qt::Key_S, Where::Lists);
    remove = add(QStringLiteral("removeLinks"), tr("Re&move the link"),
                 QStringLiteral("remove-link"), Qt::Key_Delete, Where::Lists);
    history = add(QStringLiteral("linkHistoryAction"), tr("&History of the link"),
                  QStringLiteral("view-history"), Qt::CTRL | Qt::SHIFT | Qt::Key_H, Where::Page);
    replaceEverywhere
        = add(QStringLiteral("replaceEverywhere"), tr("Replace the category ever&ywhere"),
              QStringLiteral("document-edit"), {}, Where::Page);
}

void MappingActions::addMoves()
{
    next = add(QStringLiteral("nextOffence"), tr("&Next offence"), QStringLiteral("go-down"),
               Qt::ALT | Qt::Key_Down, Where::Page);
    previous = add(QStringLiteral("previousOffence"), tr("&Previous offence"),
                   QStringLiteral("go-up"), Qt::ALT | Qt::Key_Up, Where::Page);
    nextOpen = add(QStringLiteral("nextOpen"), tr("Next open offence"), QStringLiteral("go-jump"),
                   Qt::Key_F8, Where::Page);
    filter = add(QStringLiteral("filterOffences"), tr("Fi&lter the offences"),
                 QStringLiteral("view-filter"), QKeySequence::Find, Where::Page);
    group = add(QStringLiteral("groupOffences"), tr("&Group by family"),
                QStringLiteral("view-group"), Qt::CTRL | Qt::Key_G, Where::Page);
    group->setCheckable(true);
    tree = add(QStringLiteral("showTree"), tr("Show the &classification beside it"),
               QStringLiteral("view-list-tree"), Qt::CTRL | Qt::Key_T, Where::Page);
    tree->setCheckable(true);
    evaluate = add(QStringLiteral("evaluateSuggestions"), tr("How goo&d are the suggestions?"),
                   QStringLiteral("view-statistics"), {}, Where::Page);
}

void MappingActions::arrange()
{
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        return line;
    };
    m_contextMenu = { m_takeMenu->menuAction(),
                      find,
                      confirm,
                      separator(),
                      relation,
                      tags,
                      status,
                      rationale,
                      outOfScope,
                      split,
                      remove,
                      separator(),
                      history };
    m_menu = m_contextMenu;
    m_menu << replaceEverywhere << separator() << next << previous << nextOpen << filter
           << separator() << group << tree << separator() << evaluate;
}

} // namespace mappingpage
