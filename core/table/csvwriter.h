// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace table
{

struct CsvStyle {
    char delimiter = ',';
    bool byteOrderMark = false; // spreadsheets on Windows want it
    bool guardFormulas = true; // a cell that starts with = + - @ tab or CR gets a leading
                               // apostrophe (OWASP CSV injection)
};

// RFC 4180 lines with CRLF, UTF-8. Numbers such as -3.5 are not guarded; readTable() takes the
// guard off again.
class CsvWriter
{
public:
    explicit CsvWriter(CsvStyle style = {});
    void row(const QStringList &cells);
    const QByteArray &bytes() const { return m_bytes; }

private:
    CsvStyle m_style;
    QByteArray m_bytes;
};

QString guardedCell(const QString &cell);
QString unguardedCell(const QString &cell);

} // namespace table
