// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/scripts/scriptwriters.h"

namespace exchange
{

const QList<ScriptLanguage> &scriptLanguages()
{
    static const QList<ScriptLanguage> all {
        { "sql-sqlite", QT_TRANSLATE_NOOP("exchange", "Coding script for SQLite"), "sqlite.sql",
          writeSqlite },
        { "sql-postgresql", QT_TRANSLATE_NOOP("exchange", "Coding script for PostgreSQL"),
          "postgresql.sql", writePostgresql },
        { "sql-duckdb", QT_TRANSLATE_NOOP("exchange", "Coding script for DuckDB"), "duckdb.sql",
          writeDuckdb },
        { "sql-spark", QT_TRANSLATE_NOOP("exchange", "Coding script for Spark SQL"), "spark.sql",
          writeSpark },
        { "r-datatable", QT_TRANSLATE_NOOP("exchange", "Coding script for R with data.table"), "r",
          writeDataTable },
        { "stata", QT_TRANSLATE_NOOP("exchange", "Coding script for Stata"), "do", writeStata },
        { "spss", QT_TRANSLATE_NOOP("exchange", "Coding script for SPSS"), "sps", writeSpss }
    };
    return all;
}

QString oneLine(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        const bool isBreak = c.category() == QChar::Other_Control
            || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        line += isBreak ? QChar(QLatin1Char(' ')) : c;
    }
    constexpr qsizetype most = 160;
    line = line.simplified();
    return line.size() <= most ? line : line.left(most - 1) + QChar(0x2026);
}

QString plainNumber(double number)
{
    QString text = QString::number(number, 'f', 6);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

} // namespace exchange
