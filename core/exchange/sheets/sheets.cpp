// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/sheets/sheets.h"

#include <QSet>

namespace exchange
{

namespace
{

constexpr qsizetype longestName = 31; // limits of the XLSX format
constexpr qsizetype longestCell = 32767;

QString allowedName(QString name)
{
    for (QChar &character : name) {
        if (QStringView(u"[]:*?/\\'").contains(character) || character < QChar(u' '))
            character = u' ';
    }
    name = name.simplified();
    if (name.size() <= longestName)
        return name;
    const qsizetype blank = name.lastIndexOf(QLatin1Char(' '), longestName);
    return name.left(blank > longestName / 2 ? blank : longestName).trimmed();
}

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

void nameSheets(QList<table::Sheet> &sheets)
{
    QSet<QString> used;
    for (auto &sheet : sheets) {
        const QString wanted = allowedName(sheet.name);
        QString name = wanted;
        for (int number = 2; used.contains(name.toCaseFolded()); ++number) {
            const QString suffix = QStringLiteral(" %1").arg(number);
            name = wanted.left(longestName - suffix.size()) + suffix;
        }
        used << name.toCaseFolded();
        sheet.name = name;
    }
}

} // namespace exchange
