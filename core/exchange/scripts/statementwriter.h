// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/scripts/codingscript.h"

namespace exchange
{

// Packages for statistics know no CASE and no views: they set one variable after the other, where a
// condition holds. What is set in which order stands here; how it is written, in the languages.
// Empty text stands for "not stated" and "nothing yet".
class StatementWriter
{
public:
    explicit StatementWriter(const CodingScript &script)
        : m_script(script)
    {
    }
    virtual ~StatementWriter() = default;
    QString write(const QStringList &head);

protected:
    struct Result {
        QString file; // "iccs_counts"
        QStringList by; // variables
        QString condition; // of the rows; empty: all
        QString sum; // a variable; empty: rows are counted
    };
    virtual QString text(const QString &value) const = 0; // quoted
    virtual QString equal() const = 0;
    virtual QString differs() const = 0;
    virtual QString andThen() const = 0;
    virtual QString orElse() const = 0;
    virtual QString either(const QString &name, const QStringList &values) const = 0;
    virtual void comment(const QString &text) = 0;
    virtual void readRecords() = 0; // columns become columnName(0) ..
    virtual QString trimmed(const QString &name, bool isValue) const = 0;
    virtual QString joined(const QStringList &texts) const = 0;
    virtual QString substring(const QString &text, int from, int length) const = 0;
    virtual QString whole(const QString &number) const = 0; // the part before the point
    virtual QString rest(const QString &number) const = 0; // of a division by a million
    virtual void declare(const QString &name, int width) = 0; // an empty text
    virtual void set(const QString &name, const QString &value, const QString &condition = {}) = 0;
    virtual void makeNumber(const QString &name, const QString &value) = 0;
    virtual void readNumber(const QString &name, const QString &cell) = 0;
    virtual void keep(const QString &condition) = 0;
    // rows: the key, then a text for each target.
    virtual void lookUp(const QString &key, const QStringList &targets,
                        const QList<QStringList> &rows)
        = 0;
    virtual void beginUnit(int number) = 0;
    virtual void endUnit(int number) = 0;
    virtual void joinUnits(int count) = 0;
    virtual void makeLong(const QStringList &stems, int parts) = 0; // "iccs_1", .. -> "iccs"
    virtual void makeResult(const Result &result) = 0;

    static QString columnName(qsizetype column) { return QStringLiteral("x%1").arg(column + 1); }
    void line(const QString &text = {}) { m_out += text + QLatin1Char('\n'); }
    QString isText(const QString &name, const QString &value) const;
    QString isEmpty(const QString &name) const;
    QString isFilled(const QString &name) const;

    static constexpr int mostBytes = 255; // of a text that is looked at
    const CodingScript &m_script;
    QString m_out;

private:
    QString all(const CodingScript::Conditions &conditions) const;
    QString codeOf(const CodingScript::Unit &unit) const;
    QString thereOf(const CodingScript::Unit &unit, bool isFirst) const;
    void writeCells();
    void writeReaders();
    void writeTexts(const CodingScript::Reader &reader);
    void writeUnits();
    void writeUnit(const CodingScript::Unit &unit, bool isFirst);
    void writeSource(const CodingScript::Column &column, const CodingScript::Source &source);
    void writeCodes();
    void writeDecisions();
    void writeCollected();
    void writeAddition(const QString &asked, const CodingScript::Addition &addition);
    void writeAnswers();
    void writeTags(bool isFlag);
    void writeAttempts();
    void writeMillionths();
    void writeResults();
};

} // namespace exchange
