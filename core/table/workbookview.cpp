// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/workbookview.h"

#include "core/table/sheetxml.h"
#include "core/table/sourcefile.h"

#include <algorithm>

namespace table
{

namespace
{

SheetView viewOf(const SheetXml &xml, const QStringList &strings, const QList<CellLook> &looks)
{
    SheetView view;
    view.isProtected = xml.isProtected();
    view.merged = xml.merged();
    for (auto cell = xml.cells().begin(); cell != xml.cells().end(); ++cell) {
        const CellLook look = looks.value(cell->attribute("s").as_int());
        view.cells.insert(cell.key(),
                          { textOfCell(*cell, strings), isNumberCell(*cell),
                            bool(childNamed(*cell, "f")) || xml.isInArray(cell.key()),
                            look.isLocked, look.indent });
    }
    return view;
}

} // namespace

CellPlace SheetView::anchor(CellPlace place) const
{
    return anchorIn(merged, place);
}

const SheetView *WorkbookView::sheet(const QString &name) const
{
    const auto at = std::find_if(sheets.begin(), sheets.end(), [&name](const SheetView &sheet) {
        return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return at == sheets.end() ? nullptr : &*at;
}

base::Result<WorkbookView> readWorkbookView(const QString &path, base::Progress &progress)
{
    const auto package = OfficePackage::open(path, progress);
    if (!package)
        return tl::unexpected(package.error());
    const auto strings = readStrings(**package);
    if (!strings)
        return tl::unexpected(strings.error());
    const auto looks = readLooks(**package);
    if (!looks)
        return tl::unexpected(looks.error());
    WorkbookView view { path, {} };
    const QList<OfficePackage::Sheet> &sheets = (*package)->sheets();
    for (qsizetype i = 0; i < sheets.size(); ++i) {
        if (!progress.advance(i, sheets.size()))
            return stopped(readingText(path));
        if (sheets[i].part.isEmpty())
            continue;
        auto document = (*package)->document(sheets[i].part);
        if (!document)
            return tl::unexpected(document.error());
        const SheetXml xml(std::move(*document));
        if (!xml.isWhole())
            return (*package)->archive().damaged(sheets[i].part);
        SheetView sheet = viewOf(xml, *strings, *looks);
        sheet.name = sheets[i].name;
        sheet.state = sheets[i].state;
        view.sheets << sheet;
    }
    return view;
}

} // namespace table
