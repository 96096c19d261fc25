// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/feel.h"

#include <QRegularExpression>

#include <algorithm>

namespace rules::feel
{

using microdata::Attribute;
using microdata::AttributeType;

namespace
{

struct Test {
    enum class Kind { Text, Number, Date, Null, Truth, Interval } kind = Kind::Text;
    QString text; // of an interval as cells write it: "[18..65)", ">= 2024-01-31"
};

// Walks over the text; each read...() takes what it reads or leaves the place where it was.
class Scanner
{
public:
    explicit Scanner(const QString &text)
        : m_text(text)
    {
    }
    bool isAtEnd()
    {
        skipBlanks();
        return m_at >= m_text.size();
    }
    bool take(const char *word)
    {
        skipBlanks();
        const QLatin1String wanted(word);
        if (!QStringView(m_text).mid(m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }
    // A word that no letter follows.
    bool takeWord(const char *word)
    {
        const qsizetype before = m_at;
        if (take(word) && (m_at >= m_text.size() || !isNamePart(m_text[m_at])))
            return true;
        m_at = before;
        return false;
    }
    std::optional<QString> readText();
    std::optional<QString> readNumber();
    std::optional<QString> readDate();
    std::optional<Test> readTest();

private:
    static bool isNamePart(QChar character)
    {
        return character.isLetterOrNumber() || character == QLatin1Char('_');
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    std::optional<QString> match(const QRegularExpression &form);
    QString unescaped(QStringView literal) const;
    std::optional<QString> readLimit();
    std::optional<Test> readComparison();
    std::optional<Test> readInterval();

    QString m_text;
    qsizetype m_at = 0;
};

std::optional<QString> Scanner::match(const QRegularExpression &form)
{
    skipBlanks();
    const auto found = form.match(m_text, m_at, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
    if (!found.hasMatch())
        return std::nullopt;
    m_at = found.capturedEnd();
    return found.captured();
}

QString Scanner::unescaped(QStringView literal) const
{
    QString text;
    for (qsizetype i = 0; i < literal.size(); ++i) {
        if (literal[i] != QLatin1Char('\\') || i + 1 >= literal.size()) {
            text += literal[i];
            continue;
        }
        const QChar next = literal[++i];
        bool isHex = false;
        const uint code
            = next == QLatin1Char('u') ? literal.mid(i + 1, 4).toString().toUInt(&isHex, 16) : 0;
        if (isHex && literal.size() - i > 4) {
            text += QChar(char16_t(code));
            i += 4;
        } else if (next == QLatin1Char('n')) {
            text += QLatin1Char('\n');
        } else if (next == QLatin1Char('r')) {
            text += QLatin1Char('\r');
        } else if (next == QLatin1Char('t')) {
            text += QLatin1Char('\t');
        } else {
            text += next;
        }
    }
    return text;
}

std::optional<QString> Scanner::readText()
{
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != QLatin1Char('"'))
        return std::nullopt;
    qsizetype end = m_at + 1;
    while (end < m_text.size() && m_text[end] != QLatin1Char('"'))
        end += m_text[end] == QLatin1Char('\\') ? 2 : 1;
    if (end >= m_text.size())
        return std::nullopt;
    const QString text = unescaped(QStringView(m_text).mid(m_at + 1, end - m_at - 1));
    m_at = end + 1;
    return text;
}

std::optional<QString> Scanner::readNumber()
{
    static const QRegularExpression form(QStringLiteral("-?(\\d+(\\.\\d+)?|\\.\\d+)(?![\\w.]\\w)"));
    return match(form);
}

std::optional<QString> Scanner::readDate()
{
    const qsizetype before = m_at;
    const bool isShort = take("@");
    if (isShort || (takeWord("date") && take("("))) {
        const auto text = readText();
        static const QRegularExpression day(QStringLiteral("^-?\\d{4,9}-\\d\\d-\\d\\d$"));
        if (text && day.match(*text).hasMatch() && (isShort || take(")")))
            return text;
    }
    m_at = before;
    return std::nullopt;
}

std::optional<QString> Scanner::readLimit()
{
    const auto number = readNumber();
    return number ? number : readDate();
}

std::optional<Test> Scanner::readComparison()
{
    const qsizetype before = m_at;
    for (const char *sign : { "<=", ">=", "<", ">" }) {
        if (!take(sign))
            continue;
        if (const auto limit = readLimit())
            return Test { Test::Kind::Interval, QLatin1String(sign) + QLatin1Char(' ') + *limit };
        break;
    }
    m_at = before;
    return std::nullopt;
}

std::optional<Test> Scanner::readInterval()
{
    const bool isClosed = take("[");
    if (!isClosed && !take("(") && !take("]"))
        return std::nullopt;
    const auto from = readLimit();
    if (!from || !take(".."))
        return std::nullopt;
    const auto to = readLimit();
    const bool hasTo = to && take("]");
    if (!to || (!hasTo && !take(")") && !take("[")))
        return std::nullopt;
    return Test { Test::Kind::Interval,
                  (isClosed ? QLatin1Char('[') : QLatin1Char('(')) + *from + QStringLiteral("..")
                      + *to + (hasTo ? QLatin1Char(']') : QLatin1Char(')')) };
}

std::optional<Test> Scanner::readTest()
{
    if (const auto text = readText())
        return Test { Test::Kind::Text, *text };
    if (const auto number = readNumber())
        return Test { Test::Kind::Number, *number };
    if (const auto date = readDate())
        return Test { Test::Kind::Date, *date };
    if (takeWord("null"))
        return Test { Test::Kind::Null, {} };
    for (const char *truth : { "true", "false" }) {
        if (takeWord(truth))
            return Test { Test::Kind::Truth, QLatin1String(truth) };
    }
    const auto comparison = readComparison();
    return comparison ? comparison : readInterval();
}

std::optional<QList<Test>> testsFrom(Scanner &scanner, bool isNot)
{
    QList<Test> tests;
    do {
        const auto test = scanner.readTest();
        if (!test)
            return std::nullopt;
        tests << *test;
    } while (scanner.take(","));
    if ((isNot && !scanner.take(")")) || !scanner.isAtEnd())
        return std::nullopt;
    return tests;
}

// The value of a cell that a test stands for, or why there is none.
struct ValueOrProblem {
    std::optional<QString> value;
    Problem problem = Problem::Unreadable;
};

ValueOrProblem valueOf(const Test &test, const Attribute *attribute)
{
    const bool hasNumbers = !attribute || attribute->type != AttributeType::List;
    switch (test.kind) {
    case Test::Kind::Text:
    case Test::Kind::Truth:
        return { test.text, {} };
    case Test::Kind::Null: {
        const int position
            = attribute ? attribute->positionOfKind(microdata::ValueKind::NotKnown) : -1;
        if (position < 0)
            return { std::nullopt, Problem::NoNull };
        return { attribute->values[position].code, {} };
    }
    case Test::Kind::Number:
    case Test::Kind::Date:
        if (!attribute || attribute->positionOf(test.text) >= 0 || !hasNumbers)
            return { test.text, {} };
        return { QStringLiteral("[%1..%1]").arg(test.text), {} };
    case Test::Kind::Interval:
        break;
    }
    if (!hasNumbers)
        return { std::nullopt, Problem::NoNumbers };
    return { test.text, {} };
}

} // namespace

std::optional<Literal> literalFrom(const QString &text)
{
    Scanner scanner(text);
    if (scanner.isAtEnd() || text.trimmed() == QLatin1String("-"))
        return Literal {};
    const auto test = scanner.readTest();
    if (!test || !scanner.isAtEnd())
        return std::nullopt;
    switch (test->kind) {
    case Test::Kind::Null:
        return Literal {};
    case Test::Kind::Text:
        return Literal { Literal::Kind::Text, test->text };
    case Test::Kind::Number:
        return Literal { Literal::Kind::Number, test->text };
    case Test::Kind::Truth:
        return Literal { Literal::Kind::Truth, test->text };
    default:
        return std::nullopt;
    }
}

CellOrProblem cellFrom(const QString &text, const Attribute *attribute)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == QLatin1String("-"))
        return { Cell { {}, true }, {} };
    Scanner scanner(trimmed);
    Cell cell;
    cell.isNot = scanner.takeWord("not") && scanner.take("(");
    if (cell.isNot && scanner.take("-") && scanner.take(")") && scanner.isAtEnd())
        return { Cell {}, {} };
    if (cell.isNot) { // the dash may have begun a number
        scanner = Scanner(trimmed);
        scanner.take("not");
        scanner.take("(");
    }
    const auto tests = testsFrom(scanner, cell.isNot);
    if (!tests)
        return {};
    for (const Test &test : *tests) {
        const ValueOrProblem value = valueOf(test, attribute);
        if (!value.value)
            return { std::nullopt, value.problem };
        if (!cell.values.contains(*value.value))
            cell.values << *value.value;
    }
    return { cell, {} };
}

} // namespace rules::feel
