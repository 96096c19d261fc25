// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/linkrows.h"

#include "core/exchange/correspondencerows.h"
#include "core/table/csvwriter.h"

#include <QFileInfo>

#include <algorithm>

namespace exchange
{

LinkTable::LinkTable(const table::ReadTable &source, const CorrespondenceColumns &columns)
    : m_source(source)
    , m_columns(columns)
{
    QStringList own = correspondenceHeader();
    // Files that were written before links had weights are complete too.
    own.removeAll(QStringLiteral("weight"));
    own.removeAll(QStringLiteral("weight_source"));
    m_isComplete = std::all_of(own.begin(), own.end(), [&](const QString &name) {
        return source.table.header.contains(name, Qt::CaseInsensitive);
    });
}

QString LinkTable::cell(qsizetype row, QString CorrespondenceColumns::*column) const
{
    if (!has(column))
        return {};
    const QString &name = m_columns.*column;
    auto index = m_indexes.constFind(name);
    if (index == m_indexes.constEnd())
        index = m_indexes.insert(name, m_source.table.column(name));
    return *index < 0 ? QString() : cleaned(m_source.table.rows[row].value(*index));
}

bool LinkTable::has(QString CorrespondenceColumns::*column) const
{
    return !(m_columns.*column).isEmpty();
}

QString LinkTable::fileName() const
{
    return QFileInfo(m_source.source.path).fileName();
}

QString LinkTable::cleaned(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r')
            clean += i + 1 < text.size() && text[i + 1] == u'\n' ? QString() : QStringLiteral("\n");
        else if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            clean += c;
    }
    return table::unguardedCell(clean.trimmed());
}

bool LinkTable::isSame(const QString &cell, const QString &text)
{
    constexpr qsizetype spreadsheetLimit = 32'767;
    const QString other = cleaned(text);
    if (cell == other)
        return true;
    const bool wasCut = other.size() > spreadsheetLimit && cell.size() > spreadsheetLimit - 3;
    return wasCut && other.startsWith(cell);
}

} // namespace exchange
