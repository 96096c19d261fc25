// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/making.h"

#include <memory>

class QPrinter;
class QWidget;

namespace reportspage
{

// A printer and the pages to be printed, from 0.
struct PrintOrder {
    std::shared_ptr<QPrinter> printer;
    int first = 0, last = 0;
};

// Asks for a printer. Nothing: the person changed their mind.
class PrintDialog
{
public:
    static std::optional<PrintOrder> ask(QWidget *parent, const QString &title, int pages);
    // For tests: the next answer is to print all into this PDF file, and no window opens.
    static void setNextFile(const QString &path);

private:
    inline static std::optional<QString> s_nextFile;
};

base::Result<> print(const PrintOrder &order, const Pages &pages, base::Progress &progress);

} // namespace reportspage
