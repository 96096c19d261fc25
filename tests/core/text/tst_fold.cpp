// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/fold.h"

#include <QTest>

class TestFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void isStable_data();
    void isStable();
    void originsPointBack_data();
    void originsPointBack();
    void everyCodePointFolds();
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const char16_t *original, const char16_t *folded) {
        QTest::newRow(name) << QString::fromUtf16(original) << QString::fromUtf16(folded);
    };
    row("empty", u"", u"");
    row("ascii", u"Car THEFT, s. 12(3)", u"car theft, s. 12(3)");
    row("spanish", u"Agresión AÑO Ñandú", u"agresion ano nandu");
    row("decomposed", u"agresio\u0301n", u"agresion");
    row("french", u"Mœurs, ŒUVRE, élève, ça", u"moeurs, oeuvre, eleve, ca");
    row("german", u"Körperverletzung Straße STRAẞE", u"korperverletzung strasse strasse");
    row("nordic, polish", u"Øresund æble Łódź đ", u"oresund aeble lodz d");
    row("turkish", u"IŞIK ışık İstanbul", u"isik isik istanbul");
    row("russian", u"Ёлка РАЙОН", u"елка раион");
    row("russian decomposed", u"\u0418\u0306", u"и");
    row("greek final sigma", u"ΛΌΓΟΣ λόγος", u"λογοσ λογοσ");
    row("arabic alef", u"أإآٱا", u"ااااا");
    row("arabic endings", u"جريمة فتوى", u"جريمه فتوي");
    row("arabic hamza carriers", u"مسؤول هيئة", u"مسوول هييه");
    row("arabic harakat and tatweel", u"قَتْلٌ قـــتل", u"قتل قتل");
    row("arabic presentation forms", u"\uFEFB", u"لا");
    row("persian letters", u"کیفری", u"كيفري");
    row("arabic digits", u"٠١٢٣ ۴۵۶", u"0123 456");
    row("hebrew points", u"גָּנַב", u"גנב");
    row("hindi keeps vowels", u"हिंसा कि", u"हिंसा कि");
    row("hindi digits", u"१२३", u"123");
    row("thai keeps vowels", u"ฆ่า", u"ฆ่า");
    row("japanese keeps voicing", u"が か\u3099 ガ", u"が が ガ");
    row("half width kana", u"ﾊﾝｻﾞｲ", u"ハンザイ");
    row("korean jamo", u"\u1112\u1161\u11AB", u"한");
    row("full width", u"ＡＢＣ１２３　（甲）", u"abc123 (甲)");
    row("apostrophes and dashes", u"l’homicide 10–12 «x» “y”", u"l'homicide 10-12 \"x\" \"y\"");
    row("invisible", u"a\u00ADb\u200Bc\uFEFFd", u"abcd");
    row("outside the basic plane", u"\U0001D400\U00020000 \U0001F600", u"a\U00020000 \U0001F600");
}

void TestFold::folds()
{
    QFETCH(QString, original);
    QTEST(text::fold(original), "folded");
}

void TestFold::isStable_data()
{
    folds_data();
}

void TestFold::isStable()
{
    QFETCH(QString, folded);
    QCOMPARE(text::fold(folded), folded);
}

void TestFold::originsPointBack_data()
{
    folds_data();
}

void TestFold::originsPointBack()
{
    QFETCH(QString, original);
    const text::Folded folded = text::foldWithOrigins(original);
    QCOMPARE(folded.text, text::fold(original));
    QCOMPARE(folded.origin.size(), folded.text.size());
    QVERIFY(std::is_sorted(folded.origin.begin(), folded.origin.end()));
    for (const qsizetype origin : folded.origin)
        QVERIFY(origin >= 0 && origin < original.size());
    const qsizetype at = folded.text.indexOf(u'x');
    if (at >= 0)
        QCOMPARE(original[folded.origin[at]], QChar(u'x'));
}

// No character may hang, crash or change again when folded a second time.
void TestFold::everyCodePointFolds()
{
    QStringList unstable;
    for (char32_t point = 0; point <= 0x10FFFF; ++point) {
        if (point >= 0xD800 && point <= 0xDFFF)
            continue;
        const QString one = QString::fromUcs4(&point, 1);
        const QString folded = text::fold(one);
        if (text::fold(folded) != folded || text::foldWithOrigins(one).text != folded)
            unstable << QString::number(point, 16);
    }
    QCOMPARE(unstable, QStringList());
    const QString lone = QString(QChar(0xD800)) + u'A' + QChar(0xDC00);
    QCOMPARE(text::fold(lone).size(), 3);
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
