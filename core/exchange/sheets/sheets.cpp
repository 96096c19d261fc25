// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheets/sheets.h"

namespace exchange
{

namespace
{

constexpr qsizetype longestCell = 32'767; // a limit of the XLSX format

} // namespace

QStringList titleLanguages(const QString &language)
{
    const QString english = QStringLiteral("en");
    if (language.isEmpty() || language.startsWith(english))
        return { english };
    return { language, english };
}

table::Cell textCell(const QString &text, table::CellStyle style)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar character : text) {
        const bool allowed = character >= QChar(u' ') || character == u'\t' || character == u'\n';
        if (allowed)
            shown += character;
    }
    if (shown.size() > longestCell) {
        shown.truncate(longestCell);
        if (shown.back().isHighSurrogate())
            shown.chop(1);
    }
    return { shown, style };
}

QList<table::Cell> headerCells(const QStringList &names)
{
    QList<table::Cell> cells;
    for (const QString &name : names)
        cells << textCell(name, table::CellStyle::Header);
    return cells;
}

} // namespace exchange
