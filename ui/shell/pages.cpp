// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pages.h"

#include "ui/project/overviewpage.h"

namespace shell
{

namespace
{

template<typename Kind> session::Page *make(session::Session &session, QWidget *parent)
{
    return new Kind(session, parent);
}

} // namespace

// To add a page: a class of session::Page in its folder below ui/, its module among the
// dependencies of ui::shell, and one row here.
const QList<PageRow> &pageTable()
{
    static const QList<PageRow> rows {
        { "overview", make<project::OverviewPage> },
    };
    return rows;
}

QWidget *makeFindingsStrip(session::Session &, QWidget *)
{
    return nullptr;
}

} // namespace shell
