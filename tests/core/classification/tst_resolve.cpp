// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/classification.h"

#include <QTest>

using classification::Classification;
using Origin = Classification::CodeOrigin;

class TestResolve : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsCodes_data();
    void readsCodes();
    void everyCodeIsItself();
    void everyLostZeroIsFound();
    void namesSeveral_data();
    void namesSeveral();

private:
    std::optional<Classification> m_iccs;
};

void TestResolve::initTestCase()
{
    auto loaded = Classification::load(QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message()));
    m_iccs = *loaded;
}

void TestResolve::readsCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("origin");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const QString &text, Origin origin, const char *code) {
        QTest::newRow(title) << text << int(origin) << QString::fromLatin1(code);
    };
    row("exact", "0101", Origin::Exact, "0101");
    row("section 10", "10", Origin::Exact, "10");
    row("in section 10", "1003", Origin::Exact, "1003");
    row("in section 11", "110131", Origin::Exact, "110131");
    // The traps of real tables: codes stored as numbers, codes in circulation.
    row("lost zero", "101", Origin::ZeroRestored, "0101");
    row("lost zero of a section", "1", Origin::ZeroRestored, "01");
    row("1031 can only be 01031", "1031", Origin::ZeroRestored, "01031");
    row("as a number", "101.0", Origin::ZeroRestored, "0101");
    row("as a number, long", "20221.000", Origin::ZeroRestored, "020221");
    row("exact as a number", "1003.0", Origin::Exact, "1003");
    row("alias of Table I", "01042", Origin::Alias, "01049");
    row("alias without zero", "1042", Origin::Alias, "01049");
    row("alias of 0909", "0908", Origin::Alias, "0909");
    row("alias of 0909 without zero", "908", Origin::Alias, "0909");
    row("alias of the 2021 file", "02049", Origin::Alias, "02044");
    row("its alias without zero", "2049", Origin::Alias, "02044");
    row("its alias as a number", "2049.0", Origin::Alias, "02044");
    row("02044 itself", "02044", Origin::Exact, "02044");
    row("blanks around", "  0101\t", Origin::Exact, "0101");
    row("blanks inside", "01 01", Origin::Exact, "0101");
    row("no-break blank", QStringLiteral(u"\u00A00101"), Origin::Exact, "0101");
    row("invisible mark", QStringLiteral(u"\uFEFF0101\u200B"), Origin::Exact, "0101");
    row("Eurostat", "ICCS0101", Origin::Exact, "0101");
    row("Eurostat, small letters", "iccs-0101", Origin::Exact, "0101");
    row("Eurostat with blank", "ICCS 0101", Origin::Exact, "0101");
    row("guarded by a spreadsheet", "'0101", Origin::Exact, "0101");
    row("wide digits", QStringLiteral(u"\uFF10\uFF11\uFF10\uFF11"), Origin::Exact, "0101");
    row("Arabic digits", QStringLiteral(u"\u0660\u0661\u0660\u0661"), Origin::Exact, "0101");
    row("Devanagari digits", QStringLiteral(u"\u0966\u0967\u0966\u0967"), Origin::Exact, "0101");
    row("a draft's code", "0108", Origin::Unknown, "");
    row("does not exist", "02010", Origin::Unknown, "");
    row("nor this one", "060131", Origin::Unknown, "");
    row("verdict word", "Excluido", Origin::Unknown, "");
    row("letters around", "x0101", Origin::Unknown, "");
    row("letter O", "O101", Origin::Unknown, "");
    row("too long", "010101010101", Origin::Unknown, "");
    row("decimal", "1.5", Origin::Unknown, "");
    row("negative", "-101", Origin::Unknown, "");
    row("empty", "", Origin::Unknown, "");
    row("only prefix", "ICCS", Origin::Unknown, "");
    row("only a point", ".", Origin::Unknown, "");
    row("one category twice", "0101/0101", Origin::Exact, "0101");
    row("in brackets", "(0101)", Origin::Exact, "0101");
}

void TestResolve::readsCodes()
{
    QFETCH(QString, text);
    const auto found = m_iccs->resolve(text);
    QTEST(int(found.origin), "origin");
    QTEST(found.code ? found.code->toString() : QString(), "code");
    QVERIFY(found.candidates.isEmpty());
}

void TestResolve::everyCodeIsItself()
{
    for (const auto &category : m_iccs->categories()) {
        const auto found = m_iccs->resolve(category.code.toString());
        QCOMPARE(found.origin, Origin::Exact);
        QCOMPARE(found.code, category.code);
    }
}

// The 273 codes that begin with a zero, as numbers.
void TestResolve::everyLostZeroIsFound()
{
    int restored = 0;
    for (const auto &category : m_iccs->categories()) {
        const QString text = category.code.toString();
        if (!text.startsWith(QLatin1Char('0')))
            continue;
        const auto found = m_iccs->resolve(text.mid(1));
        QCOMPARE(found.origin, Origin::ZeroRestored);
        QCOMPARE(found.code, category.code);
        ++restored;
    }
    QVERIFY(restored > 250);
}

void TestResolve::namesSeveral_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("slash") << "0101/0102" << QStringList { "0101", "0102" };
    QTest::newRow("Eurostat's sum") << "ICCS0101_0102" << QStringList { "0101", "0102" };
    QTest::newRow("list") << "0101; 0201, 02049" << QStringList { "0101", "0201", "02044" };
    QTest::newRow("without zeros") << "101 + 102" << QStringList { "0101", "0102" };
    QTest::newRow("one of them unknown") << "0101/0108" << QStringList {};
    QTest::newRow("words") << "0101 or so" << QStringList {};
}

void TestResolve::namesSeveral()
{
    QFETCH(QString, text);
    QFETCH(QStringList, codes);
    const auto found = m_iccs->resolve(text);
    QCOMPARE(found.origin, codes.isEmpty() ? Origin::Unknown : Origin::Ambiguous);
    QVERIFY(!found.code);
    QStringList candidates;
    for (const auto &one : found.candidates)
        candidates << one.toString();
    QCOMPARE(candidates, codes);
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
