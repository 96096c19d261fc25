// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/save.h"

#include "core/report/annex.h"
#include "core/report/docxwriter.h"
#include "core/report/htmlwriter.h"
#include "core/report/odtwriter.h"
#include "core/table/savefile.h"
#include "ui/render/pdf.h"
#include "ui/render/picture.h"

namespace render
{

QList<Format> formats()
{
    return { Format::Html, Format::Pdf, Format::Odt, Format::Docx, Format::Xlsx };
}

QString suffixOf(Format format)
{
    switch (format) {
    case Format::Html:
        return QStringLiteral("html");
    case Format::Pdf:
        return QStringLiteral("pdf");
    case Format::Odt:
        return QStringLiteral("odt");
    case Format::Docx:
        return QStringLiteral("docx");
    case Format::Xlsx:
        return QStringLiteral("xlsx");
    }
    return {};
}

std::optional<Format> formatOf(const QString &suffix)
{
    for (Format format : formats()) {
        if (suffixOf(format).compare(suffix, Qt::CaseInsensitive) == 0)
            return format;
    }
    return std::nullopt;
}

base::Result<> save(const QString &path, const report::Document &document, Format format)
{
    // Asked first, so that nobody waits for a report that has no place to go.
    if (base::Result<> target = table::checkTarget(path); !target)
        return target;
    switch (format) {
    case Format::Html:
        return table::saveFile(path, report::html(document));
    case Format::Pdf:
        return table::saveFile(path, pdf(document));
    case Format::Odt:
        return table::saveFile(path, report::odt(document, png, pageNumbers(document)));
    case Format::Docx:
        return table::saveFile(path, report::docx(document, png, pageNumbers(document)));
    case Format::Xlsx:
        return table::writeWorkbook(path, report::annex(document));
    }
    return {};
}

} // namespace render
