// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/dictionary.h"
#include "core/microdata/valueset.h"

#include <QTest>

using microdata::Attribute;
using microdata::AttributeType;
using microdata::checkAttribute;
using microdata::Dictionary;
using microdata::Value;
using microdata::ValueKind;
using microdata::ValueSet;

class TestAttribute : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByCodeAndKind();
    void findsBands();
    void namesFallBack();
    void dictionaryReplacesAndRemoves();
    void checks_data();
    void checks();
    void faultlessHasNoFindings();
    void valueSetsAreExact();
};

namespace
{

Value band(const char *code, std::optional<double> from, std::optional<double> below)
{
    return { QString::fromLatin1(code), {}, ValueKind::Ordinary, {}, from, below };
}

Value unknown()
{
    return { QStringLiteral("unknown"), {}, ValueKind::NotKnown, {}, {}, {} };
}

Attribute age(QList<Value> values)
{
    return { QStringLiteral("age"), {}, AttributeType::Number, std::move(values), false, {} };
}

Attribute outcome(QList<Value> values)
{
    return { QStringLiteral("outcome"), {}, AttributeType::List, std::move(values), false, {} };
}

QStringList checksOf(const Attribute &attribute)
{
    QStringList checks;
    for (const base::Finding &finding : checkAttribute(attribute))
        checks << finding.check;
    return checks;
}

} // namespace

void TestAttribute::findsByCodeAndKind()
{
    const Attribute attribute = age({ band("0-17", 0, 18), unknown() });
    QCOMPARE(attribute.positionOf(QStringLiteral("unknown")), 1);
    QCOMPARE(attribute.positionOf(QStringLiteral("UNKNOWN")), -1);
    QCOMPARE(attribute.positionOfKind(ValueKind::NotKnown), 1);
    QCOMPARE(attribute.positionOfKind(ValueKind::NotApplicable), -1);
}

void TestAttribute::findsBands()
{
    const Attribute attribute = age({ unknown(), band("old", 65, {}), band("young", {}, 18) });
    QCOMPARE(attribute.positionOfNumber(-3), 2);
    QCOMPARE(attribute.positionOfNumber(17.99), 2);
    QCOMPARE(attribute.positionOfNumber(18), -1);
    QCOMPARE(attribute.positionOfNumber(65), 1);
    QCOMPARE(attribute.positionOfNumber(1e9), 1);
}

void TestAttribute::namesFallBack()
{
    Attribute attribute = age({});
    QCOMPARE(attribute.nameIn(QStringLiteral("es")), QStringLiteral("age"));
    attribute.name = { { QStringLiteral("ru"), QStringLiteral("возраст") } };
    QCOMPARE(attribute.nameIn(QStringLiteral("es")), QStringLiteral("возраст"));
    attribute.name.insert(QStringLiteral("en"), QStringLiteral("Age"));
    QCOMPARE(attribute.nameIn(QStringLiteral("es")), QStringLiteral("Age"));
    attribute.name.insert(QStringLiteral("es"), QStringLiteral("Edad"));
    QCOMPARE(attribute.nameIn(QStringLiteral("es")), QStringLiteral("Edad"));
}

void TestAttribute::dictionaryReplacesAndRemoves()
{
    Dictionary dictionary;
    dictionary.put(age({}));
    dictionary.put(outcome({}));
    dictionary.put(age({ unknown() }));
    QCOMPARE(dictionary.attributes().size(), 2);
    QCOMPARE(dictionary.find(QStringLiteral("age"))->values.size(), 1);
    dictionary.remove(QStringLiteral("age"));
    dictionary.remove(QStringLiteral("nobody"));
    QVERIFY(!dictionary.find(QStringLiteral("age")));
    QCOMPARE(dictionary.find(QStringLiteral("outcome"))->id, QStringLiteral("outcome"));
}

void TestAttribute::checks_data()
{
    QTest::addColumn<Attribute>("attribute");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const Attribute &attribute, const QString &expected) {
        QTest::newRow(name) << attribute << expected.split(u' ', Qt::SkipEmptyParts);
    };
    const Value a { QStringLiteral("a"), {}, ValueKind::Ordinary, {}, {}, {} };
    row("twice", outcome({ a, a, unknown() }), QStringLiteral("A01"));
    row("overlap", age({ band("a", 0, 18), band("b", 17, 30), unknown() }), QStringLiteral("A02"));
    row("open overlap", age({ band("a", 10, {}), band("b", 20, 30), unknown() }),
        QStringLiteral("A02"));
    row("a long band laps over two", age({ band("a", 0, 100), band("b", 1, 2), band("c", 3, 4) }),
        QStringLiteral("A02 A02 A04"));
    row("gap", age({ band("a", 0, 18), band("b", 20, {}), unknown() }), QStringLiteral("A03"));
    row("no not known", outcome({ a }), QStringLiteral("A04"));
    QList<Value> many { unknown() };
    for (int i = 0; i < ValueSet::mostValues; ++i)
        many << Value { QString::number(i), {}, ValueKind::Ordinary, {}, {}, {} };
    row("257 values", outcome(many), QStringLiteral("A05"));
    many.removeLast();
    row("256 values", outcome(many), {});
    Attribute official = outcome({ unknown() });
    official.id = QStringLiteral("event.Xy");
    row("official id", official, QStringLiteral("A06"));
    official.id = QStringLiteral("events.Xy");
    row("like an official id", official, {});
    Value child = a;
    child.parent = QStringLiteral("b");
    row("parent missing", outcome({ child, unknown() }), QStringLiteral("A07"));
    child.parent = child.code;
    row("own parent", outcome({ child, unknown() }), QStringLiteral("A07"));
    row("band without bounds", age({ a, unknown() }), QStringLiteral("A08"));
    row("empty band", age({ band("a", 5, 5), unknown() }), QStringLiteral("A08"));
    row("comma", outcome({ band("a, b", {}, {}), unknown() }), QStringLiteral("A09"));
    row("no code", outcome({ band("", {}, {}), unknown() }), QStringLiteral("A09"));
}

void TestAttribute::checks()
{
    QFETCH(Attribute, attribute);
    QTEST(checksOf(attribute), "expected");
}

void TestAttribute::faultlessHasNoFindings()
{
    const Attribute attribute = age({ band("0-17", 0, 18), band("18+", 18, {}), unknown() });
    QCOMPARE(checksOf(attribute), QStringList());
    const auto findings = checkAttribute(age({ band("a", 0, 18), band("b", 20, 30) }));
    QCOMPARE(findings.first().place.toString(), QStringLiteral("attribute:age"));
    QVERIFY(findings.first().message.toString().contains(QStringLiteral("from 18 to below 20")));
}

void TestAttribute::valueSetsAreExact()
{
    const ValueSet all = ValueSet::firstOf(ValueSet::mostValues);
    QCOMPARE(all.size(), 256);
    ValueSet some { 0, 63, 64, 255 };
    QCOMPARE(some.next(1), 63);
    QCOMPARE(some.next(65), 255);
    QCOMPARE((all - some).size(), 252);
    QVERIFY(some.isSubsetOf(all));
    QVERIFY(!(all - some).intersects(some));
    some.remove(255);
    QCOMPARE(some.next(65), -1);
}

QTEST_GUILESS_MAIN(TestAttribute)
#include "tst_attribute.moc"
