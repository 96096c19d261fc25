// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cellset.h"
#include "core/rules/dmn/feel.h"
#include "core/rules/interval.h"

#include <QDate>

#include <algorithm>

namespace rules::feel
{

using microdata::Attribute;
using microdata::AttributeType;
using microdata::Value;

namespace
{

QString escaped(QChar character)
{
    switch (character.unicode()) {
    case '"':
        return QStringLiteral("\\\"");
    case '\\':
        return QStringLiteral("\\\\");
    case '\n':
        return QStringLiteral("\\n");
    case '\r':
        return QStringLiteral("\\r");
    case '\t':
        return QStringLiteral("\\t");
    default:
        return QStringLiteral("\\u%1").arg(character.unicode(), 4, 16, QLatin1Char('0'));
    }
}

// FEEL strings may hold anything, XML may not: what it forbids is escaped.
bool needsEscape(const QString &text, qsizetype at)
{
    const QChar character = text[at];
    if (character.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    if (character.isLowSurrogate())
        return at == 0 || !text[at - 1].isHighSurrogate();
    return character.unicode() < 0x20 || character.unicode() >= 0xfffe
        || character == QLatin1Char('"') || character == QLatin1Char('\\');
}

QString limitText(double limit, AttributeType type)
{
    if (type == AttributeType::Date)
        return QStringLiteral("date(\"%1\")")
            .arg(QDate::fromJulianDay(qint64(limit)).toString(Qt::ISODate));
    return QString::number(limit, 'f', QLocale::FloatingPointShortest);
}

QString intervalOf(const Interval &interval, AttributeType type)
{
    if (!interval.to)
        return (interval.hasFrom ? QStringLiteral(">= ") : QStringLiteral("> "))
            + limitText(*interval.from, type);
    if (!interval.from)
        return (interval.hasTo ? QStringLiteral("<= ") : QStringLiteral("< "))
            + limitText(*interval.to, type);
    return (interval.hasFrom ? QStringLiteral("[") : QStringLiteral("("))
        + limitText(*interval.from, type) + QStringLiteral("..") + limitText(*interval.to, type)
        + (interval.hasTo ? QStringLiteral("]") : QStringLiteral(")"));
}

QString testOf(const Attribute &attribute, int position)
{
    const Value &value = attribute.values[position];
    if (attribute.type == AttributeType::List)
        return quoted(value.code);
    if (value.isBand())
        return intervalOf({ value.from, value.below, true, false }, attribute.type);
    if (position == attribute.positionOfKind(microdata::ValueKind::NotKnown))
        return QStringLiteral("null");
    return quoted(value.code);
}

void add(QStringList &tests, const QString &test)
{
    if (!tests.contains(test))
        tests << test;
}

QStringList testsOfValue(const QString &text, const Attribute *attribute)
{
    if (!attribute)
        return { quoted(text) };
    if (attribute->positionOf(text) < 0) {
        const auto interval = intervalFromText(text, attribute->type);
        return { interval ? intervalOf(*interval, attribute->type) : quoted(text) };
    }
    QStringList tests;
    const ValueSet values = cellSet(Cell { { text }, false }, *attribute).values;
    add(tests, testOf(*attribute, attribute->positionOf(text)));
    for (int i = values.first(); i >= 0; i = values.next(i + 1))
        add(tests, testOf(*attribute, i));
    return tests;
}

QString negated(const QString &tests)
{
    return QStringLiteral("not(%1)").arg(tests);
}

} // namespace

QString quoted(const QString &text)
{
    QString result(QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (needsEscape(text, i))
            result += escaped(text[i]);
        else
            result += text[i];
    }
    return result + QLatin1Char('"');
}

QString testsOf(const Cell &cell, const Attribute *attribute)
{
    if (cell.isAny())
        return QStringLiteral("-");
    if (cell.values.isEmpty()) // accepts nothing: none of the values there are
        return negated(attribute ? allTests(*attribute) : QStringLiteral("-"));
    QStringList tests;
    for (const QString &value : cell.values) {
        for (const QString &test : testsOfValue(value, attribute))
            add(tests, test);
    }
    const QString list = tests.join(QStringLiteral(", "));
    return cell.isNot ? negated(list) : list;
}

QString allTests(const Attribute &attribute)
{
    QStringList tests;
    for (int i = 0; i < attribute.values.size(); ++i)
        add(tests, testOf(attribute, i));
    return tests.isEmpty() ? QStringLiteral("-") : tests.join(QStringLiteral(", "));
}

bool meanTheSame(const Cell &a, const Cell &b, const Attribute *attribute)
{
    if (!attribute || a.isAny() != b.isAny())
        return a == b;
    const auto sorted = [](QStringList list) {
        list.sort();
        return list;
    };
    const CellSet one = cellSet(a, *attribute);
    const CellSet other = cellSet(b, *attribute);
    return one.values == other.values && sorted(one.unknown) == sorted(other.unknown)
        && one.cutting.size() == other.cutting.size();
}

} // namespace rules::feel
