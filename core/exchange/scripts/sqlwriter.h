// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scripts/codingscript.h"

namespace exchange
{

// What engines of SQL do not agree on. Everything else is plain: joins on equality, CASE, COALESCE,
// TRIM, SUBSTR, REPLACE, SUM.
struct SqlDialect {
    QString quote = QStringLiteral("\""); // around names of columns
    bool hasEscapes = false; // a backslash in a text has to be doubled
    bool hasTrimFrom = true; // TRIM(BOTH 'x' FROM y), else TRIM(y, 'x')
    bool hasKeys = false; // primary keys make joins faster
    bool keepsSteps = false; // what is coded is a table: views would be worked out again and again
    bool hasViewsOnly = false; // look-ups are temporary views
    QString real = QStringLiteral("DOUBLE");
    QString text = QStringLiteral("VARCHAR");
    QStringList loading; // how records come in, a comment
};

class SqlWriter
{
public:
    SqlWriter(const CodingScript &script, SqlDialect dialect);
    QString write(const QStringList &head);

private:
    struct LookUp {
        QString name, comment;
        QStringList columns; // a name that begins with # is a number
        qsizetype keys = 0; // the first so many are its key
    };
    // Of the look-ups and the file around: sqllookups.cpp.
    void line(const QString &text = {}, int depth = 0);
    void comment(const QString &text, int depth = 0);
    void writeHead(const QStringList &head);
    void dropAll();
    void lookUp(const LookUp &table, const QList<QStringList> &rows);
    void writeLookUps();
    bool isTable(const QString &name) const; // of what is coded
    void view(const QString &name);
    void selectAll(const QString &name, qsizetype keys);

    // Of the coding itself: sqlwriter.cpp, from the decisions on sqlresults.cpp.
    void writeCells();
    void writeNumbers();
    void writeReaders();
    void writeKept();
    void writeUnits();
    void writeUnit(const CodingScript::Unit &unit, bool isFirst);
    void writeDecisions();
    void writeStep(const CodingScript::Step &step);
    void writeCollected();
    QString anyOf(const QList<CodingScript::Conditions> &conditions) const;
    QString additionOf(const CodingScript::Addition &addition) const;
    void writeCoded();
    QString withCollected(const QString &own, bool isFlag) const;
    QString attemptOf() const;
    void writeCounts();
    void writeTotals();
    void writeUnknown();

    QString text(const QString &value) const; // quoted
    QString name(const QString &column) const; // quoted
    QString trimmed(const QString &expression, const QString &signs) const;
    QString all(const CodingScript::Conditions &conditions) const;
    QString readerOf(const CodingScript::Reader &reader, int number) const;
    QString printedOf(const CodingScript::Reader &reader) const;
    QString numberOf(const QString &cell) const;
    QString codeOf(const CodingScript::Unit &unit) const;
    QString countOf(const CodingScript::Unit &unit) const;
    QString thereOf(const CodingScript::Unit &unit, bool isFirst) const;
    QString sourceOf(const CodingScript::Source &source) const;
    bool hasNumbers() const;

    const CodingScript &m_script;
    SqlDialect m_dialect;
    QString m_out;
};

} // namespace exchange
