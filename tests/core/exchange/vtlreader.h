// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

// Reads as much of VTL as our exports use, and runs it over a record.
namespace vtlreader
{

// Strings, quoted names, comments, words, numbers and signs of VTL; fails on anything else.
inline QStringList tokensOf(const QString &text)
{
    static const QRegularExpression token(
        QStringLiteral("/\\*.*?\\*/|\"[^\"]*\"|'[^']*'|[A-Za-z][A-Za-z0-9_.]*|-?\\d+(\\.\\d+)?|"
                       ":=|<-|<=|>=|<>|[()\\[\\]{},;=<>+:#-]"),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        const auto match = token.match(text, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return { QStringLiteral("not VTL: ") + text.mid(at, 40) };
        if (!match.captured().startsWith(QLatin1String("/*")))
            tokens << match.captured();
        at = match.capturedEnd();
    }
    return tokens;
}

inline QList<QStringList> statementsOf(const QString &text)
{
    QList<QStringList> statements { QStringList() };
    bool isRuleset = false; // whose rules are parted by ";" too
    for (const QString &token : tokensOf(text)) {
        const QStringList &before = statements.last();
        if (token == QLatin1String("define"))
            isRuleset = true;
        const bool isEnd = before.size() > 1 && before.contains(QLatin1String("end"));
        if (token == QLatin1String(";") && (!isRuleset || isEnd)) {
            statements << QStringList();
            isRuleset = false;
        } else {
            statements.last() << token;
        }
    }
    return statements; // the last one is empty when the text ends with ";"
}

// Evaluates an expression over one record; null is an empty optional.
class Evaluator
{
public:
    using Value = std::optional<QString>;
    Evaluator(const QStringList &tokens, qsizetype at, const QMap<QString, Value> &record)
        : m_tokens(tokens)
        , m_at(at)
        , m_record(record)
    {
    }
    Value expression()
    {
        Value value = conjunction();
        while (take("or")) {
            const Value other = conjunction();
            value = truth(value == truth(true) || other == truth(true));
        }
        return value;
    }
    qsizetype at() const { return m_at; }

private:
    static Value truth(bool is) { return is ? QStringLiteral("true") : QStringLiteral("false"); }
    bool take(const char *word)
    {
        if (m_tokens.value(m_at) != QLatin1String(word))
            return false;
        ++m_at;
        return true;
    }
    void want(const char *word)
    {
        if (!take(word))
            qFatal("%s wanted, not %s", word, qPrintable(m_tokens.value(m_at)));
    }
    Value conjunction()
    {
        Value value = comparison();
        while (take("and")) {
            const Value other = comparison();
            value = truth(value == truth(true) && other == truth(true));
        }
        return value;
    }
    Value comparison()
    {
        Value value = sum();
        if (take(">"))
            return truth(value->toInt() > sum()->toInt());
        if (!take("in"))
            return value;
        want("{");
        bool isThere = false;
        do
            isThere = primary() == value || isThere;
        while (take(","));
        want("}");
        return truth(isThere);
    }
    Value sum()
    {
        Value value = primary();
        while (take("+"))
            value = QString::number(value->toInt() + primary()->toInt());
        return value;
    }
    Value primary()
    {
        if (take("(")) {
            const Value value = expression();
            want(")");
            return value;
        }
        if (take("if"))
            return choice();
        if (take("nvl")) {
            want("(");
            const Value first = expression();
            want(",");
            const Value second = expression();
            want(")");
            return first ? first : second;
        }
        if (take("cast")) {
            for (const char *word : { "(", "null", ",", "string", ")" })
                want(word);
            return std::nullopt;
        }
        const QString token = m_tokens.value(m_at++);
        if (token.startsWith(QLatin1Char('"')))
            return token.mid(1).chopped(1);
        if (token[0].isDigit() || token == QLatin1String("true"))
            return token;
        if (!m_record.contains(token))
            qFatal("no component %s", qPrintable(token));
        return m_record.value(token);
    }
    Value choice()
    {
        const Value condition = expression();
        want("then");
        const Value yes = expression();
        want("else");
        const Value no = expression();
        return condition == truth(true) ? yes : no;
    }

    const QStringList &m_tokens;
    qsizetype m_at = 0;
    const QMap<QString, Value> &m_record;
};

// Runs the calculations of a list over one record.
inline void calculate(const QList<QStringList> &statements, QMap<QString, Evaluator::Value> &record)
{
    for (const QStringList &statement : statements) {
        qsizetype at = statement.indexOf(QLatin1String("calc"));
        if (at < 0)
            continue;
        QMap<QString, Evaluator::Value> added;
        do {
            if (statement.value(at + 1) != QLatin1String("measure"))
                qFatal("no measure");
            const QString name = statement.value(at + 2);
            Evaluator evaluator(statement, at + 4, record);
            added.insert(name, evaluator.expression());
            at = evaluator.at();
        } while (statement.value(at) == QLatin1String(","));
        if (statement.mid(at) != QStringList { QStringLiteral("]") })
            qFatal("more than a calculation: %s", qPrintable(statement.mid(at).join(u' ')));
        record.insert(added);
    }
}

} // namespace vtlreader
