// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsdialog.h"

#include "ui/models/tablemodel.h"
#include "ui/shell/actions.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace shell
{

namespace
{

struct Key {
    QString action;
    QString keys;
};

Key keyOf(const QAction &action)
{
    // Undo and redo say what they would do; here it is what they are.
    QString text = action.iconText().isEmpty() ? action.text() : action.iconText();
    text = text.remove(QLatin1Char('&')).remove(QChar(0x2026));
    return { text, action.shortcut().toString(QKeySequence::NativeText) };
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, const QList<QAction *> &pageActions,
                                 QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard"));
    QList<Key> keys;
    for (const QAction *action : pageActions) {
        if (!action->shortcut().isEmpty())
            keys << keyOf(*action);
    }
    for (const ActionRow &row : actionTable()) {
        if (!row.key.isEmpty())
            keys << keyOf(*actions[row.id]);
    }
    auto *model
        = new models::TableModel<Key>({ { tr("Action"), [](const Key &key) { return key.action; } },
                                        { tr("Keys"), [](const Key &key) { return key.keys; } } },
                                      this);
    model->setRows(keys);
    auto *view = new QTableView(this);
    view->setAccessibleName(tr("Keyboard"));
    view->setModel(model);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + widgets::Gap);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    widgets::addCopyAction(view);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(480, 560);
}

} // namespace shell
