// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/exchange/scripts/codingscript.h"

namespace exchange
{

// A language that coding scripts are written in. To add one: a row in scriptLanguages(); a dialect
// of SQL needs no more than that, another language its writer.
struct ScriptLanguage {
    const char *id; // "sql-duckdb"
    const char *name; // to be translated
    const char *suffix;
    QString (*write)(const CodingScript &script, const QStringList &head);
};
const QList<ScriptLanguage> &scriptLanguages();

// head: lines of the comment at the top; they hold no line ends.
QString writeSqlite(const CodingScript &script, const QStringList &head);
QString writePostgresql(const CodingScript &script, const QStringList &head);
QString writeDuckdb(const CodingScript &script, const QStringList &head);
QString writeSpark(const CodingScript &script, const QStringList &head);
QString writeDataTable(const CodingScript &script, const QStringList &head);
QString writeStata(const CodingScript &script, const QStringList &head);
QString writeSpss(const CodingScript &script, const QStringList &head);

// One line without control characters: texts of a person inside a comment.
QString oneLine(const QString &text);
// Of a count of millionths, or of a limit: never with an exponent.
QString plainNumber(double number);

} // namespace exchange
