// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/rivals/document.h"

struct sqlite3;
struct sqlite3_stmt;

namespace bench
{

// SQLite's full-text index in memory: unicode61 without diacritics, optimized; the words of the
// question joined by OR, ordered by bm25.
class Fts5
{
public:
    explicit Fts5(const QList<Document> &documents);
    ~Fts5();
    Q_DISABLE_COPY_MOVE(Fts5)

    QStringList ask(const QString &text, int limit) const;

private:
    void run(const char *sql);
    void fill(const QList<Document> &documents);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_select = nullptr;
};

} // namespace bench
