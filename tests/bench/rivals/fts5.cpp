// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/rivals/fts5.h"

#include <sqlite3.h>

namespace bench
{

namespace
{

void bind(sqlite3_stmt *statement, int place, const QByteArray &text)
{
    sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
}

void refuse(sqlite3 *database)
{
    qFatal("SQLite FTS5 was to be measured: %s", sqlite3_errmsg(database));
}

// Each word in quotes, since AND, OR and NOT are words of the query language.
QByteArray anyWordOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar character : text + QLatin1Char(' ')) {
        if (character.isLetterOrNumber() || character.isMark()) {
            word += character.toLower();
            continue;
        }
        if (!word.isEmpty() && !words.contains(word))
            words << word;
        word.clear();
    }
    for (QString &each : words)
        each = QLatin1Char('"') + each + QLatin1Char('"');
    return words.join(QStringLiteral(" OR ")).toUtf8();
}

} // namespace

Fts5::Fts5(const QList<Document> &documents)
{
    if (sqlite3_open(":memory:", &m_database) != SQLITE_OK)
        refuse(m_database);
    run("CREATE VIRTUAL TABLE texts USING fts5(text, category UNINDEXED, "
        "tokenize='unicode61 remove_diacritics 2')");
    fill(documents);
    const char *select = "SELECT category FROM texts WHERE texts MATCH ?1 ORDER BY rank";
    if (sqlite3_prepare_v2(m_database, select, -1, &m_select, nullptr) != SQLITE_OK)
        refuse(m_database);
}

Fts5::~Fts5()
{
    sqlite3_finalize(m_select);
    sqlite3_close(m_database);
}

void Fts5::run(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        refuse(m_database);
}

void Fts5::fill(const QList<Document> &documents)
{
    run("BEGIN");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(m_database, "INSERT INTO texts VALUES (?1, ?2)", -1, &insert, nullptr);
    for (const Document &document : documents) {
        bind(insert, 1, document.text.toUtf8());
        bind(insert, 2, document.category.toUtf8());
        if (sqlite3_step(insert) != SQLITE_DONE)
            refuse(m_database);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run("COMMIT");
    run("INSERT INTO texts(texts) VALUES ('optimize')");
}

QStringList Fts5::ask(const QString &text, int limit) const
{
    bind(m_select, 1, anyWordOf(text));
    int state = SQLITE_DONE;
    const QStringList found = firstCategories(limit, [&] {
        state = sqlite3_step(m_select);
        if (state != SQLITE_ROW)
            return QString();
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_select, 0)));
    });
    if (state != SQLITE_ROW && state != SQLITE_DONE)
        refuse(m_database);
    sqlite3_reset(m_select);
    return found;
}

} // namespace bench
