// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/tickmenu.h"

namespace mappingpage
{

// The rules R1 to R14 to tick, each with one line on what it says. Stays open while ticking and
// tells the result once, when it closes.
class RulesMenu : public widgets::TickMenu
{
    Q_OBJECT
public:
    explicit RulesMenu(QWidget *parent = nullptr);
    void setRules(const QStringList &rules);
    QStringList rules() const;

Q_SIGNALS:
    void rulesChosen(const QStringList &rules);

private:
    QStringList m_before;
};

} // namespace mappingpage
