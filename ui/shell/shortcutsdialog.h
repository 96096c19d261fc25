// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;

namespace shell
{

class Actions;

// Every key and what it does: of the window, and of the page that is shown.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const Actions &actions, const QList<QAction *> &pageActions,
                    QWidget *parent = nullptr);
};

} // namespace shell
