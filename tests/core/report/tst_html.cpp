// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/htmlwriter.h"
#include "support/reportsample.h"

#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

class TestHtml : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wellFormed_data();
    void wellFormed();
    void accessible_data() { wellFormed_data(); }
    void accessible();
    void structure();
    void directionAndLanguage();
    void linksLeadSomewhere();
    void nothingFromElsewhere();
    void sameDocumentSameBytes();
};

namespace
{

report::Document sample(const QString &name)
{
    return name == QLatin1String("hostile") ? support::hostileReport()
                                            : support::reportSample(name);
}

// Calls see for each element with its text read by who wants it.
template<typename See> QString walk(const QByteArray &html, See see)
{
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement)
            see(reader);
    }
    return reader.hasError() ? reader.errorString() : QString();
}

} // namespace

void TestHtml::wellFormed_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "en", "ar", "zh", "hostile" })
        QTest::newRow(name) << name;
}

void TestHtml::wellFormed()
{
    QFETCH(QString, name);
    QSet<QString> ids;
    QStringList doubled;
    const QString error = walk(report::html(sample(name)), [&](QXmlStreamReader &reader) {
        const QString id = reader.attributes().value("id").toString();
        if (!id.isEmpty() && ids.contains(id))
            doubled.append(id);
        ids.insert(id);
    });
    QCOMPARE(error, QString());
    QCOMPARE(doubled, QStringList());
}

void TestHtml::accessible()
{
    QFETCH(QString, name);
    int level = 0;
    int pictures = 0;
    int descriptions = 0;
    int captions = 0;
    int tables = 0;
    QStringList wrong;
    QSet<QString> landmarks;
    const QString error = walk(report::html(sample(name)), [&](QXmlStreamReader &reader) {
        const QString element = reader.name().toString();
        const auto attribute
            = [&](const char *key) { return reader.attributes().value(key).toString(); };
        if (element.size() == 2 && element[0] == u'h' && element[1].isDigit()) {
            if (element[1].digitValue() > level + 1)
                wrong.append(element);
            level = element[1].digitValue();
        }
        pictures += element == QLatin1String("svg") && attribute("role") == QLatin1String("img")
            && !attribute("aria-labelledby").isEmpty();
        descriptions += element == QLatin1String("desc");
        captions += element == QLatin1String("caption");
        tables += element == QLatin1String("table");
        if (element == QLatin1String("th") && attribute("scope").isEmpty())
            wrong.append("th");
        landmarks.insert(element);
        if (element == QLatin1String("img") || element == QLatin1String("script"))
            wrong.append(element);
    });
    QCOMPARE(error, QString());
    QCOMPARE(wrong, QStringList());
    QVERIFY(pictures >= 5);
    QCOMPARE(descriptions, pictures);
    QCOMPARE(captions, tables);
    QVERIFY(landmarks.contains("header") && landmarks.contains("main")
            && landmarks.contains("nav"));
}

void TestHtml::structure()
{
    QStringList found;
    walk(report::html(support::reportSample("en")), [&](QXmlStreamReader &reader) {
        const QString element = reader.name().toString();
        if (element.startsWith(u'h') && element.size() == 2 && element[1].isDigit())
            found.append(element + u' ' + reader.readElementText());
        else if (element == QLatin1String("caption") || element == QLatin1String("figcaption"))
            found.append(reader.readElementText());
    });
    QCOMPARE(found,
             QStringList({ "h1 Assessment of the implementation of ICCS",
                           "h2 1 Summary",
                           "Figure 1. Level reached by dimension",
                           "Data of figure 1",
                           "h2 2 Results",
                           "h3 2.1 Correspondence",
                           "Table 1. Correspondence of national codes with ICCS, by section",
                           "Figure 2. Coverage by section",
                           "Data of figure 2",
                           "h3 2.2 Flow through the system",
                           "Figure 3. From suspects to prison",
                           "Data of figure 3",
                           "h3 2.3 Series",
                           "Figure 4. Offences over time",
                           "Data of figure 4",
                           "h3 2.4 Institutions",
                           "Figure 5. Answers by institution",
                           "Data of figure 5",
                           "Figure 6. Coverage side by side",
                           "Data of figure 6",
                           "h2 3 What comes next",
                           "h2 4 Annex",
                           "Table 2. Full list of codes" }));
}

void TestHtml::directionAndLanguage()
{
    const QByteArray arabic = report::html(support::reportSample("ar"));
    QVERIFY(arabic.contains("lang=\"ar\"") && arabic.contains("dir=\"rtl\""));
    QVERIFY(report::html(support::reportSample("zh")).contains("lang=\"zh\""));
    // Codes are read from the left in every text.
    QVERIFY(arabic.contains("<bdi dir=\"ltr\">PC-100</bdi>"));
}

void TestHtml::linksLeadSomewhere()
{
    QSet<QString> ids;
    QStringList targets;
    walk(report::html(support::reportSample("en")), [&](QXmlStreamReader &reader) {
        ids.insert(reader.attributes().value("id").toString());
        if (reader.name() == QLatin1String("a"))
            targets.append(reader.attributes().value("href").toString());
    });
    QVERIFY(targets.size() > 10);
    for (const QString &target : targets)
        QVERIFY2(target.startsWith(u'#') && ids.contains(target.mid(1)), qPrintable(target));
}

void TestHtml::nothingFromElsewhere()
{
    for (const char *name : { "en", "hostile" }) {
        const QByteArray html = report::html(sample(name));
        QVERIFY(!html.contains("src=") && !html.contains("url(") && !html.contains("@import"));
        QVERIFY(!html.contains("href=\"javascript"));
    }
}

void TestHtml::sameDocumentSameBytes()
{
    for (const char *name : { "en", "ar", "zh", "hostile" })
        QCOMPARE(report::html(sample(name)), report::html(sample(name)));
}

QTEST_GUILESS_MAIN(TestHtml)
#include "tst_html.moc"
