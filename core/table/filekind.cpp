// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/filekind.h"

#include "core/table/sourcefile.h"

namespace table
{

bool isArchive(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

base::Result<> checkKind(const QByteArray &bytes, const QString &path)
{
    const base::Text tried = readingText(path);
    if (bytes.isEmpty())
        return base::failure(tried, base::lateText("table", "The file is empty."),
                             base::lateText("table", "Choose a file with rows."));
    if (bytes.startsWith("\xD0\xCF\x11\xE0")) {
        const QByteArray encrypted = QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0", 18);
        if (bytes.contains(encrypted))
            return base::failure(
                tried, base::lateText("table", "It is protected with a password."),
                base::lateText("table",
                               "Open it in a spreadsheet program, save it without the "
                               "password and choose that file."));
        return base::failure(
            tried, base::lateText("table", "It is a file of an old spreadsheet format."),
            base::lateText("table",
                           "Open it in a spreadsheet program, save it as XLSX and choose "
                           "that file."));
    }
    const QByteArray beginning
        = bytes.first(qMin<qsizetype>(bytes.size(), 512)).trimmed().toLower();
    if (beginning.startsWith("<!doctype html") || beginning.startsWith("<html")
        || beginning.startsWith("<table") || beginning.startsWith("<?xml"))
        return base::failure(
            tried, base::lateText("table", "It is a web page or XML, not a table."),
            base::lateText("table",
                           "Open it in a spreadsheet program, save it as XLSX and choose "
                           "that file."));
    if (beginning.startsWith("%pdf") || beginning.startsWith("{\\rtf")
        || bytes.startsWith("\x1F\x8B"))
        return base::failure(tried,
                             base::lateText("table",
                                            "It is a document or a packed file, not a "
                                            "table."),
                             base::lateText("table", "Choose a CSV, TSV, XLSX or ODS file."));
    return {};
}

} // namespace table
