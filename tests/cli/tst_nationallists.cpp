// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"
#include "support/fixtures.h"

#include <QDir>
#include <QTest>

// Every real national list comes in whole, gets its checks and goes out again.
class TestNationalLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesInWhole_data();
    void comesInWhole();

private:
    static QStringList codesOf(const QString &path);
};

// The codes of the file, read by the small parser of these tests.
QStringList TestNationalLists::codesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    cli::Run content;
    content.out = file.readAll();
    if (!content.out.endsWith('\n'))
        content.out += '\n';
    return content.column(QStringLiteral("national_code"));
}

void TestNationalLists::comesInWhole_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("none") << QString();
    const QDir folder(QStringLiteral(SHARED_DATA "/data/national"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.csv") }, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestNationalLists::comesInWhole()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    if (file.isEmpty()) { // the row that lets the message above be shown
        QVERIFY(QDir(QStringLiteral(SHARED_DATA "/data/national")).exists());
        return;
    }
    const QStringList codes = codesOf(file);
    QVERIFY(codes.size() > 5);
    const cli::Program iccs;
    QCOMPARE(iccs(QStringLiteral("new p.iccs --country tst")).code, 0);
    const auto imported = iccs.run(
        { QStringLiteral("import"), QStringLiteral("p.iccs"), file, QStringLiteral("--code"),
          QStringLiteral("national_code"), QStringLiteral("--label"), QStringLiteral("description"),
          QStringLiteral("--law"), QStringLiteral("law_reference"), QStringLiteral("--category"),
          QStringLiteral("category"), QStringLiteral("--list"), QStringLiteral("List"),
          QStringLiteral("--language"), QStringLiteral("en") });
    QVERIFY2(imported.code == 0 || imported.code == 1, imported.err.constData());
    for (const QString &check : imported.column(QStringLiteral("check")))
        QVERIFY2(check.startsWith(QLatin1Char('I')) || check.startsWith(QLatin1Char('T')),
                 qPrintable(check));
    const auto mapping = iccs(QStringLiteral("mapping p.iccs"));
    QCOMPARE(mapping.code, 0);
    const QStringList ids = mapping.column(QStringLiteral("national_code"));
    QCOMPARE(ids.size(), codes.size());
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    const auto check = iccs(QStringLiteral("check p.iccs"));
    QVERIFY2(check.code == 0, check.err.constData()); // nothing is mapped yet
    // Again: nothing has changed.
    const auto again = iccs.run(
        { QStringLiteral("import"), QStringLiteral("p.iccs"), file, QStringLiteral("--code"),
          QStringLiteral("national_code"), QStringLiteral("--label"), QStringLiteral("description"),
          QStringLiteral("--law"), QStringLiteral("law_reference"), QStringLiteral("--category"),
          QStringLiteral("category"), QStringLiteral("--list"), QStringLiteral("List") });
    QCOMPARE(again.code, 0);
    QCOMPARE(again.rows().size(), 1);
}

QTEST_GUILESS_MAIN(TestNationalLists)
#include "tst_nationallists.moc"
