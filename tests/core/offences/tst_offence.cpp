// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/offence.h"

#include <QTest>

class TestOffence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesAreCleaned_data();
    void codesAreCleaned();
    void codesKeepTheirZeros();
    void labelsFallBack();
    void volumeIsTheSum();
};

void TestOffence::codesAreCleaned_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // empty: refused
    QTest::newRow("plain") << "001/02"
                           << "001/02";
    QTest::newRow("blanks") << "  21_4\t"
                            << "21_4";
    QTest::newRow("no-break space") << QStringLiteral("\u00A0861\u00A0") << "861";
    QTest::newRow("ideographic space") << QStringLiteral("\u3000A20") << "A20";
    QTest::newRow("thin space inside") << QStringLiteral("156\u2009bis") << "156 bis";
    QTest::newRow("zero width") << QStringLiteral("8\u200B61\uFEFF") << "861";
    QTest::newRow("right-to-left mark") << QStringLiteral("\u200F\u202B12\u202C") << "12";
    QTest::newRow("composed letter") << QStringLiteral("N\u0303-1") << QStringLiteral("\u00D1-1");
    QTest::newRow("Arabic") << QStringLiteral("م-12") << QStringLiteral("م-12");
    QTest::newRow("stars") << "****00"
                           << "****00";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("only blanks") << QStringLiteral(" \u00A0\u200B") << "";
    QTest::newRow("NUL") << QString(QStringLiteral("86") + QChar(0) + QStringLiteral("1")) << "";
    QTest::newRow("escape") << QStringLiteral("86\u001B1") << "";
}

void TestOffence::codesAreCleaned()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto parsed = offences::OffenceCode::parse(text);
    QCOMPARE(parsed.has_value(), !code.isEmpty());
    if (!parsed)
        return;
    QCOMPARE(parsed->toString(), code);
    QCOMPARE(offences::OffenceCode::parse(parsed->toString()), parsed);
}

void TestOffence::codesKeepTheirZeros()
{
    const auto padded = *offences::OffenceCode::parse(QStringLiteral("0101"));
    const auto bare = *offences::OffenceCode::parse(QStringLiteral("101"));
    QVERIFY(padded != bare);
    QVERIFY(padded < bare);
    QVERIFY(qHash(padded) != qHash(bare));
}

void TestOffence::labelsFallBack()
{
    offences::Offence offence { QStringLiteral("1"),
                                *offences::OffenceCode::parse(QStringLiteral("1")) };
    QCOMPARE(offence.label(QStringLiteral("es")), QString());
    offence.labels = { { QStringLiteral("en"), QStringLiteral("Theft") },
                       { QStringLiteral("es"), QStringLiteral("Hurto") } };
    QCOMPARE(offence.label(QStringLiteral("es")), QStringLiteral("Hurto"));
    QCOMPARE(offence.label(QStringLiteral("fr")), QStringLiteral("Theft"));
    offence.definitions = { { QStringLiteral("es"), QStringLiteral("Art. 1") } };
    QCOMPARE(offence.definition(QStringLiteral("en")), QStringLiteral("Art. 1"));
}

void TestOffence::volumeIsTheSum()
{
    offences::Offence offence { QStringLiteral("1"),
                                *offences::OffenceCode::parse(QStringLiteral("1")) };
    QCOMPARE(offence.volume(), 0.0);
    offence.volumes = { { QStringLiteral("2022"), 10 }, { QStringLiteral("2023"), 2.5 } };
    QCOMPARE(offence.volume(), 12.5);
}

QTEST_GUILESS_MAIN(TestOffence)
#include "tst_offence.moc"
