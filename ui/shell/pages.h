// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/page.h"

class QDialog;

namespace shell
{

// A step of the work in the list at the window's leading edge.
struct PageRow {
    const char *id; // as Page::pageId()
    session::Page *(*make)(session::Session &session, QWidget *parent);
};
// The pages in the order in which they are shown.
const QList<PageRow> &pageTable();
// What opens beside the pages: asked for with the place "page" {id, subject}. One that reads a file
// or is about a questionnaire begins with it when there is one.
struct DialogRow {
    const char *id;
    QDialog *(*make)(session::Session &session, QWidget *parent, const QString &subject);
    const char *title = ""; // in the search everywhere; English, translated when shown
};
const QList<DialogRow> &dialogTable();
// The findings of what is shown, below every page.
QWidget *makeFindingsStrip(session::Session &session, QWidget *parent);

} // namespace shell
