// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/rulesmenu.h"

#include "ui/mapping/wording.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace mappingpage
{

RulesMenu::RulesMenu(QWidget *parent)
    : QMenu(parent)
{
    for (const QString &id : Wording::rules()) {
        QAction *action
            = addAction(tr("%1  %2", "number of a rule, what it says").arg(id, Wording::rule(id)));
        action->setData(id);
        action->setCheckable(true);
    }
    connect(this, &QMenu::aboutToHide, this, [this] {
        const QStringList now = rules();
        if (now == m_before)
            return;
        m_before = now;
        Q_EMIT rulesChosen(now);
    });
}

void RulesMenu::setRules(const QStringList &rules)
{
    const auto all = actions();
    for (QAction *action : all)
        action->setChecked(rules.contains(action->data().toString()));
    m_before = this->rules();
}

QStringList RulesMenu::rules() const
{
    QStringList ids;
    const auto all = actions();
    for (const QAction *action : all) {
        if (action->isChecked())
            ids << action->data().toString();
    }
    return ids;
}

void RulesMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (QAction *action = actionAt(event->pos()))
        action->toggle();
    else
        QMenu::mouseReleaseEvent(event);
}

void RulesMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && activeAction())
        activeAction()->toggle();
    else
        QMenu::keyPressEvent(event);
}

} // namespace mappingpage
