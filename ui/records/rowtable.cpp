// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/records/rowtable.h"

#include "ui/widgets/clipboard.h"
#include "ui/widgets/icon.h"

#include <QHeaderView>

namespace records
{

QTableView *rowTable(const QString &name, const QString &accessibleName, QAbstractItemModel *model,
                     QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setObjectName(name);
    view->setAccessibleName(accessibleName);
    view->setModel(model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setTabKeyNavigation(false);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + widgets::Gap);
    view->horizontalHeader()->setHighlightSections(false);
    widgets::addCopyAction(view);
    return view;
}

} // namespace records
