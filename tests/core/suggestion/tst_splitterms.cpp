// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/splitterms.h"

#include <QTest>

using suggestion::SplitTerms;

// Terms split when the program is built: the same as on the spot, and refused when they are broken.
class TestSplitTerms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void numbersNameTheWords();
    void bytesComeBack();
    void brokenBytesAreRefused_data();
    void brokenBytesAreRefused();
    void anyByteMayBeWrong();

private:
    suggestion::Vocabulary m_vocabulary;
    SplitTerms m_split;
};

void TestSplitTerms::initTestCase()
{
    const auto code = *classification::IccsCode::parse(QStringLiteral("0401"));
    m_vocabulary.entries = { { code, QStringLiteral("robbery by force") },
                             { code, QStringLiteral("other robberies, n.e.c.") } };
    m_vocabulary.elements = { { QStringLiteral("force"), { QStringLiteral("by force") } } };
    m_split = suggestion::splitTerms(m_vocabulary, QStringLiteral("en"));
}

void TestSplitTerms::numbersNameTheWords()
{
    QCOMPARE(m_split.stems, (QStringList { QStringLiteral("robberi"), QStringLiteral("forc") }));
    QCOMPARE(m_split.elements, QStringList { QStringLiteral("force") });
    QCOMPARE(m_split.numbers, (QList<quint16> { 2, 1, 0, 0, 1, 0, 1, 0, 1, 0 }));
}

void TestSplitTerms::bytesComeBack()
{
    const auto back = suggestion::fromBytes(suggestion::toBytes(m_split), 2);
    QVERIFY(back);
    QCOMPARE(back->stems, m_split.stems);
    QCOMPARE(back->elements, m_split.elements);
    QCOMPARE(back->numbers, m_split.numbers);
}

void TestSplitTerms::brokenBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const QByteArray whole = suggestion::toBytes(m_split);
    QTest::newRow("none") << QByteArray() << 2;
    QTest::newRow("of other terms") << whole << 3;
    QTest::newRow("of fewer terms") << whole << 1;
    QTest::newRow("cut") << whole.chopped(3) << 2;
    QTest::newRow("other version") << whole.mid(1) << 2;
    SplitTerms wrong = m_split;
    wrong.numbers[3] = 7; // a word that is not there
    QTest::newRow("number of no word") << suggestion::toBytes(wrong) << 2;
}

void TestSplitTerms::brokenBytesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, count);
    QVERIFY(!suggestion::fromBytes(bytes, count));
}

void TestSplitTerms::anyByteMayBeWrong()
{
    const QByteArray whole = suggestion::toBytes(m_split);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x55);
        QVERIFY2(!suggestion::fromBytes(bytes, 2), qPrintable(QString::number(at)));
    }
}

QTEST_GUILESS_MAIN(TestSplitTerms)
#include "tst_splitterms.moc"
