// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/report.h"

#include <cstdio>

namespace bench
{

namespace
{

void print(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

} // namespace

Report::Report(const QString &csvPath)
    : m_csvPath(csvPath)
    , m_csv(csvPath)
{
    if (!csvPath.isEmpty())
        m_csv.open(QIODevice::WriteOnly | QIODevice::Truncate);
}

void Report::section(const QString &title)
{
    print(QLatin1Char('\n') + title);
    print(QString(title.size(), QLatin1Char('=')));
}

void Report::note(const QString &text)
{
    QString line;
    for (const QString &word : text.split(QLatin1Char(' '))) {
        if (line.size() + word.size() > 118) {
            print(line);
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    print(line);
}

void Report::table(const QString &name, const QStringList &header, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        widths << header[column].size();
        for (const QStringList &row : rows)
            widths[column] = std::max(widths[column], row.value(column).size());
    }
    print(QLatin1Char('\n') + name);
    for (const QStringList &row : QList<QStringList> { header } + rows) {
        QStringList cells;
        for (qsizetype column = 0; column < header.size(); ++column) {
            const QString cell = row.value(column);
            cells << (column == 0 ? cell.leftJustified(widths[column])
                                  : cell.rightJustified(widths[column]));
        }
        print(QStringLiteral("  ") + cells.join(QStringLiteral("  ")));
        writeCsv(QStringList { name } + row);
    }
}

void Report::writeCsv(const QStringList &cells)
{
    if (!m_csv.isOpen())
        return;
    QStringList quoted;
    for (QString cell : cells) {
        cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        quoted << QLatin1Char('"') + cell + QLatin1Char('"');
    }
    m_csv.write(quoted.join(QLatin1Char(',')).toUtf8() + '\n');
}

} // namespace bench
