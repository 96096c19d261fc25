// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/printing.h"

#include <QPrintDialog>
#include <QPrinter>

#include <utility>

namespace reportspage
{

void PrintDialog::setNextFile(const QString &path)
{
    s_nextFile = path;
}

std::optional<PrintOrder> PrintDialog::ask(QWidget *parent, const QString &title, int pages)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setFullPage(true); // the pages have margins of their own
    if (const auto file = std::exchange(s_nextFile, {})) {
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(*file);
        return PrintOrder { printer, 0, pages - 1 };
    }
    QPrintDialog dialog(printer.get(), parent);
    dialog.setMinMax(1, pages);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    printer->setFullPage(true);
    if (printer->printRange() != QPrinter::PageRange || printer->fromPage() < 1)
        return PrintOrder { printer, 0, pages - 1 };
    return PrintOrder { printer, printer->fromPage() - 1, qMin(printer->toPage(), pages) - 1 };
}

base::Result<> print(const PrintOrder &order, const Pages &pages, base::Progress &progress)
{
    if (pages->print(*order.printer, order.first, order.last, progress))
        return {};
    return base::failure(
        base::lateText("reports", "The report was to be printed."),
        base::lateText("reports", "The printer did not take it."),
        base::lateText("reports",
                       "Look at the printer, or save the report as PDF and print that."));
}

} // namespace reportspage
