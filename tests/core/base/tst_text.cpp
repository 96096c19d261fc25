// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"
#include "core/base/text.h"

#include <QTest>

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rendersArguments_data();
    void rendersArguments();
    void rendersInAnotherLanguage();
    void keepsItsParts();
    void errorIsThreeSentences();
};

void TestText::rendersArguments_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << "Plain." << QVariantList {} << "Plain.";
    QTest::newRow("order") << "%2 before %1" << QVariantList { "a", "b" } << "b before a";
    QTest::newRow("number") << "%1 rows" << QVariantList { 12345 } << "12,345 rows";
    QTest::newRow("percent stays") << "50 % of %1" << QVariantList { "x" } << "50 % of x";
    QTest::newRow("argument with placeholder")
        << "%1 and %2" << QVariantList { "%2", "y" } << "%2 and y";
    QTest::newRow("nested") << "see %1"
                            << QVariantList { QVariant::fromValue(
                                   base::Text("t", "code %1", { "861" })) }
                            << "see code 861";
}

void TestText::rendersArguments()
{
    QFETCH(QString, source);
    QFETCH(QVariantList, arguments);
    QLocale::setDefault(QLocale(QLocale::English));
    const base::Text text("t", source.toUtf8().constData(), arguments);
    QTEST(text.toString(), "shown");
}

void TestText::rendersInAnotherLanguage()
{
    const base::Text inner("t", "code %1", { 1500 });
    const base::Text text("t", "see %1", { QVariant::fromValue(inner) });
    const auto shout
        = [](const char *, const char *source, int) { return QString::fromUtf8(source).toUpper(); };
    QCOMPARE(text.toString(shout, QLocale(QLocale::German)), QStringLiteral("SEE CODE 1.500"));
}

void TestText::keepsItsParts()
{
    const base::Text text = base::lateText("base", "Link %1", { QStringLiteral("861") });
    const base::Text again
        = base::Text::fromParts(text.context(), text.source(), text.arguments(), text.count());
    QCOMPARE(again, text);
    QVERIFY(base::Text().isEmpty());
    QCOMPARE(base::Text::verbatim(QStringLiteral("100 %1")).toString(), QStringLiteral("100 %1"));
}

void TestText::errorIsThreeSentences()
{
    const base::Error error { base::Text("t", "Opening %1."),
                              base::Text("t", "It is missing."),
                              {} };
    QCOMPARE(error.message(), QStringLiteral("Opening %1. It is missing."));
    const base::Result<int> result = base::failure(error.tried, error.happened, error.advice);
    QVERIFY(!result);
    QCOMPARE(result.error().message(), error.message());
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
