// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mapping/rulesmenu.h"

#include "ui/mapping/wording.h"

namespace mappingpage
{

RulesMenu::RulesMenu(QWidget *parent)
    : TickMenu(parent)
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

} // namespace mappingpage
