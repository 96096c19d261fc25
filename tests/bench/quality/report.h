// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QStringList>

namespace bench
{

// Tables as plain text on the standard output and, when a file is named, as CSV: the name of the
// table stands first in every line.
class Report
{
public:
    explicit Report(const QString &csvPath); // empty: none
    bool isOpen() const { return m_csvPath.isEmpty() || m_csv.isOpen(); }
    void section(const QString &title);
    void note(const QString &text);
    void table(const QString &name, const QStringList &header, const QList<QStringList> &rows);

private:
    void writeCsv(const QStringList &cells);

    QString m_csvPath;
    QFile m_csv;
};

} // namespace bench
