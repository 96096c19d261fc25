// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table/csvwriter.h"

#include <algorithm>
#include <cmath>

namespace table
{

namespace
{

bool runsInSpreadsheets(QChar first)
{
    return QStringView(u"=+-@\t\r\n").contains(first);
}

// "-3.5", "+1,200", "-1e6" and the lone dash that statistics use for "nothing".
bool isNumber(QStringView cell)
{
    if (cell == u"-")
        return true;
    if (!cell.startsWith(u'-') && !cell.startsWith(u'+'))
        return false;
    const QStringView digits = cell.sliced(1);
    const bool plain = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',';
    });
    if (plain)
        return std::any_of(digits.begin(), digits.end(), [](QChar c) { return c.isDigit(); });
    bool isDouble = false;
    const double value = cell.toDouble(&isDouble);
    return isDouble && std::isfinite(value);
}

// The place of the first character that is no apostrophe: only apostrophes before a dangerous
// character are ever added or taken away, so that the two functions undo each other.
qsizetype afterApostrophes(QStringView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    return at;
}

bool needsQuotes(QStringView cell, QChar delimiter)
{
    return std::any_of(cell.begin(), cell.end(),
                       [delimiter](QChar c) {
                           return c == delimiter || c == u'"' || c == u'\r' || c == u'\n';
                       })
        || cell.startsWith(u' ') || cell.endsWith(u' ');
}

} // namespace

QString guardedCell(const QString &cell)
{
    const qsizetype at = afterApostrophes(cell);
    if (at == cell.size() || !runsInSpreadsheets(cell[at]) || (at == 0 && isNumber(cell)))
        return cell;
    return u'\'' + cell;
}

QString unguardedCell(const QString &cell)
{
    const qsizetype at = afterApostrophes(cell);
    if (at == 0 || at == cell.size() || !runsInSpreadsheets(cell[at]))
        return cell;
    return cell.sliced(1);
}

CsvWriter::CsvWriter(CsvStyle style)
    : m_style(style)
{
    if (m_style.byteOrderMark)
        m_bytes += "\xEF\xBB\xBF";
}

void CsvWriter::row(const QStringList &cells)
{
    bool first = true;
    for (const QString &original : cells) {
        if (!first)
            m_bytes += m_style.delimiter;
        first = false;
        QString cell = m_style.guardFormulas ? guardedCell(original) : original;
        // A line with nothing on it would be no row, so a single empty cell is written in quotes.
        if (needsQuotes(cell, QLatin1Char(m_style.delimiter))
            || (cells.size() == 1 && cell.isEmpty()))
            cell = u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"';
        m_bytes += cell.toUtf8();
    }
    m_bytes += "\r\n";
}

} // namespace table
