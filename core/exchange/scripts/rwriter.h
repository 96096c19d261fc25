// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scripts/codingscript.h"

namespace exchange
{

// A coding script for R with data.table. The decisions and results are in rdecisions.cpp.
class RWriter
{
public:
    explicit RWriter(const CodingScript &script)
        : m_script(script)
    {
    }
    QString write(const QStringList &head);

private:
    void line(const QString &words = {}) { m_out += words + QLatin1Char('\n'); }
    void comment(const QString &words);
    void writeHead(const QStringList &head);
    void lookUp(const QString &table, const QStringList &columns, const QList<QStringList> &rows);
    void writeLookUps();
    void writeCells();
    void writeReaders();
    void writeUnits();
    QString sourceOf(const CodingScript::Source &source) const;
    QString thereOf(const CodingScript::Unit &unit, bool isFirst) const;
    QString codeOf(const CodingScript::Unit &unit) const;
    void writeDecisions();
    void writeTable(const QString &step, const CodingScript::Table &table);
    void writeCollected();
    void writeAddition(const QString &rows, const CodingScript::Addition &addition);
    void writeCoded();
    void writeTags(bool isFlag);
    void writeAttempts();
    void writeResults();

    static QString text(const QString &value); // quoted
    static QString name(QString column);
    static QString textsOf(const QStringList &values);
    static QString all(const CodingScript::Conditions &conditions);

    const CodingScript &m_script;
    QString m_out;
};

} // namespace exchange
