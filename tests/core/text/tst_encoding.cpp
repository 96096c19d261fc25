// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding.h"

#include "support/fixtures.h"

#include <QFile>
#include <QStringConverter>
#include <QTest>

#include <unicode/ucnv.h>

class TestEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void detects_data();
    void detects();
    void detectsRealLists_data();
    void detectsRealLists();
    void countsReplacements_data();
    void countsReplacements();
    void obeysTheWish();
    void knowsNames();
};

namespace
{

const QString spanish = QString::fromUtf8(
    "código;descripción\r\n101;Homicidio – agresión, niño, año\r\n102;Lesión menor «x»\r\n");

} // namespace

void TestEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<bool>("mark");
    QTest::addColumn<bool>("guessed");
    QTest::addColumn<QString>("content");
    const auto encoded = [](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(
            encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(spanish));
    };
    QTest::newRow("empty") << QByteArray() << "UTF-8" << false << false << QString();
    QTest::newRow("ascii") << QByteArray("a,b\n1,2") << "UTF-8" << false << false << "a,b\n1,2";
    QTest::newRow("utf8") << spanish.toUtf8() << "UTF-8" << false << false << spanish;
    QTest::newRow("utf8 mark") << QByteArray("\xEF\xBB\xBF") + spanish.toUtf8() << "UTF-8" << true
                               << false << spanish;
    QTest::newRow("utf16le mark") << encoded(QStringConverter::Utf16LE, true) << "UTF-16LE" << true
                                  << false << spanish;
    QTest::newRow("utf16be mark") << encoded(QStringConverter::Utf16BE, true) << "UTF-16BE" << true
                                  << false << spanish;
    QTest::newRow("utf32le mark") << encoded(QStringConverter::Utf32LE, true) << "UTF-32LE" << true
                                  << false << spanish;
    QTest::newRow("utf16le bare") << encoded(QStringConverter::Utf16LE, false) << "UTF-16LE"
                                  << false << true << spanish;
    QTest::newRow("utf16be bare") << encoded(QStringConverter::Utf16BE, false) << "UTF-16BE"
                                  << false << true << spanish;
    QString windows = spanish;
    windows.replace(QChar(0x2013), u'-');
    QTest::newRow("latin1 is windows")
        << windows.toLatin1() << "windows-1252" << false << true << windows;
    QByteArray dash = windows.toLatin1();
    dash.replace("Homicidio -", "Homicidio \x96");
    QTest::newRow("windows dash") << dash << "windows-1252" << false << true << spanish;
    const QByteArray cyrillic("\xD3\xE1\xE8\xE9\xF1\xF2\xE2\xEE, \xEA\xF0\xE0\xE6\xE0, "
                              "\xE3\xF0\xE0\xE1\xE5\xE6 \xE8 \xEC\xEE\xF8\xE5\xED\xED\xE8\xF7"
                              "\xE5\xF1\xF2\xE2\xEE \xE2 \xEE\xF1\xEE\xE1\xEE \xEA\xF0\xF3\xEF"
                              "\xED\xEE\xEC \xF0\xE0\xE7\xEC\xE5\xF0\xE5");
    QTest::newRow("windows-1251")
        << cyrillic << "windows-1251" << false << true
        << QString::fromUtf8("Убийство, кража, грабеж и мошенничество в особо крупном размере");
}

void TestEncoding::detects()
{
    QFETCH(QByteArray, bytes);
    const text::Decoded decoded = text::decode(bytes);
    QTEST(decoded.encoding, "encoding");
    QTEST(decoded.byteOrderMark, "mark");
    QTEST(decoded.guessed, "guessed");
    QTEST(decoded.text, "content");
    QCOMPARE(decoded.replacements, 0);
}

void TestEncoding::detectsRealLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("russian") << "ru_uk_rf" << QByteArray("windows-1251");
    QTest::newRow("russian, unix") << "ru_uk_rf" << QByteArray("KOI8-R");
    QTest::newRow("arabic") << "sa_public_security" << QByteArray("windows-1256");
    QTest::newRow("chinese") << "cn_charges" << QByteArray("GB18030");
    QTest::newRow("korean") << "kr_knpa" << QByteArray("EUC-KR");
    QTest::newRow("spanish") << "es_codigo_penal" << QByteArray("windows-1252");
    QTest::newRow("english, few signs") << "uk_home_office" << QByteArray("windows-1252");
}

// A real list in the encoding that offices of its country used before Unicode.
void TestEncoding::detectsRealLists()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    QFETCH(QByteArray, encoding);
    QFile list(QStringLiteral(SHARED_DATA "/data/national/%1.csv").arg(file));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArray content = list.readAll();
    UErrorCode status = U_ZERO_ERROR;
    QByteArray encoded(content.size() * 2, Qt::Uninitialized);
    const int32_t size
        = ucnv_convert(encoding.constData(), "UTF-8", encoded.data(), int32_t(encoded.size()),
                       content.constData(), int32_t(content.size()), &status);
    QVERIFY(U_SUCCESS(status));
    encoded.truncate(size);
    const text::Decoded decoded = text::decode(encoded);
    QCOMPARE(decoded.encoding.toLower(), QString::fromLatin1(encoding).toLower());
    QVERIFY(decoded.guessed);
    QCOMPARE(decoded.text.size(), QString::fromUtf8(content).size());
}

void TestEncoding::countsReplacements_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("replacements");
    const QByteArray good = QString::fromUtf8("áéíóúñ lesión agresión").toUtf8();
    QTest::newRow("one bad byte") << good + "\xFF" + good << 1;
    QTest::newRow("truncated at the end") << good + "\xC3" << 1;
    QTest::newRow("overlong") << good + "\xC0\xAF" + good << 2;
    QTest::newRow("surrogate in UTF-8") << good + "\xED\xA0\x80" + good << 3;
}

void TestEncoding::countsReplacements()
{
    QFETCH(QByteArray, bytes);
    const text::Decoded decoded = text::decode(bytes);
    QCOMPARE(decoded.encoding, QStringLiteral("UTF-8"));
    QVERIFY(decoded.guessed);
    QTEST(decoded.replacements, "replacements");
    QVERIFY(decoded.text.contains(QChar::ReplacementCharacter));
}

void TestEncoding::obeysTheWish()
{
    const QByteArray bytes("\xE9\xE8");
    QCOMPARE(text::decode(bytes, QStringLiteral("ISO-8859-1")).text, QString::fromUtf8("éè"));
    QCOMPARE(text::decode(bytes, QStringLiteral("windows-1251")).text, QString::fromUtf8("йи"));
    QVERIFY(!text::decode(bytes, QStringLiteral("latin1")).guessed);
    QCOMPARE(text::decode("\xEF\xBB\xBFx", QStringLiteral("utf-8")).text, QStringLiteral("x"));
    QCOMPARE(text::decode(QByteArray("\xFF\xFEx\0", 4), QStringLiteral("UTF-16")).text,
             QStringLiteral("x"));
    const text::Decoded broken = text::decode(bytes, QStringLiteral("UTF-8"));
    QCOMPARE(broken.replacements, 2);
}

void TestEncoding::knowsNames()
{
    for (const char *name : { "UTF-8", "utf8", "latin1", "windows-1256", "GB18030", "Shift_JIS" })
        QVERIFY2(text::isKnownEncoding(QLatin1String(name)), name);
    for (const char *name : { "", " ", "klingon", "utf-9" })
        QVERIFY2(!text::isKnownEncoding(QLatin1String(name)), name);
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
