// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/charttable.h"
#include "core/report/outline.h"
#include "support/reportsample.h"

#include <QTest>

using report::Document;
using report::Heading;
using report::Run;

class TestDocument : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void samplesAreSound_data();
    void samplesAreSound();
    void problemsAreNamed();
    void headingsAreNumbered();
    void annexesHaveNoNumbers();
    void longTablesAreInTheAnnexOnly();
    void anchorsLeadSomewhere();
    void textsAreCleaned_data();
    void textsAreCleaned();
    void documentsCompare();
    void figuresHaveTables();
    void labelsAreTranslated();
};

void TestDocument::samplesAreSound_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : { "en", "ar", "zh" })
        QTest::newRow(language) << language;
}

void TestDocument::samplesAreSound()
{
    QFETCH(QString, language);
    QCOMPARE(report::problems(support::reportSample(language)), QStringList());
}

void TestDocument::problemsAreNamed()
{
    Document document;
    report::Table table;
    table.columns = { {}, {} };
    table.rows = { { { report::Cell { "one" } } } };
    document.blocks = { Heading { 2, "Too deep", "a" }, Heading { 1, " ", "a" },
                        report::Paragraph { { { "away", Run::Kind::Link, "nowhere" } } }, table,
                        report::Figure {} };
    QCOMPARE(report::problems(document),
             QStringList({ "heading \"Too deep\": level 2 after level 0", "a heading has no text",
                           "anchor \"a\" stands twice", "link \"nowhere\" leads nowhere",
                           "table \"\": a row covers 1 of 2 columns",
                           "figure \"\" has no alternative text" }));
}

void TestDocument::headingsAreNumbered()
{
    Document document;
    document.blocks = { Heading { 1, "A", {} }, Heading { 2, "B", {} }, Heading { 2, "C", {} },
                        Heading { 3, "D", {} }, Heading { 1, "E", {} }, Heading { 2, "F", {} } };
    QStringList titles;
    for (const report::Outline::Entry &entry : report::outlineOf(document).entries)
        titles.append(entry.title());
    QCOMPARE(titles, QStringList({ "1 A", "1.1 B", "1.2 C", "1.2.1 D", "2 E", "2.1 F" }));
    document.numbering = Document::Numbering::None;
    QCOMPARE(report::outlineOf(document).entries[3].title(), QString("D"));
}

void TestDocument::annexesHaveNoNumbers()
{
    Document document;
    document.blocks
        = { Heading { 1, "One" }, Heading { 1, "Annex A", {}, false }, Heading { 1, "Two" } };
    const report::Outline outline = report::outlineOf(document);
    QCOMPARE(outline.entries[0].title(), QStringLiteral("1 One"));
    QCOMPARE(outline.entries[1].title(), QStringLiteral("Annex A"));
    QCOMPARE(outline.entries[2].title(), QStringLiteral("2 Two"));
}

// Numbered after those that are printed, so that both have the same numbers everywhere.
void TestDocument::longTablesAreInTheAnnexOnly()
{
    report::Table longOne, shortOne;
    longOne.inAnnexOnly = true;
    longOne.caption = QStringLiteral("Long");
    shortOne.caption = QStringLiteral("Short");
    Document document;
    document.blocks = { longOne, shortOne };
    const report::Outline outline = report::outlineOf(document);
    QCOMPARE(outline.numbers.value(0), 2);
    QCOMPARE(outline.numbers.value(1), 1);
    const Document printed = report::printed(document);
    QCOMPARE(printed.blocks.size(), 1);
    QCOMPARE(std::get<report::Table>(printed.blocks[0]).caption, QStringLiteral("Short"));
    QCOMPARE(report::outlineOf(printed).numbers.value(0), 1);
    document.blocks = { shortOne };
    QCOMPARE(report::printed(document), document);
}

void TestDocument::anchorsLeadSomewhere()
{
    const Document document = support::reportSample("en");
    const report::Outline outline = report::outlineOf(document);
    QCOMPARE(outline.anchors.value("links"), QString("table1"));
    QCOMPARE(outline.anchors.value("Results"), QString("section2"));
    QVERIFY(!outline.isInner("Nothing"));
}

void TestDocument::textsAreCleaned_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("wanted");
    const QString bad(QChar(QChar::ReplacementCharacter));
    QTest::newRow("plain") << "a<&>\"'"
                           << "a<&>\"'";
    QTest::newRow("control") << QString("a") + QChar(1) + QChar(0) + "b"
                             << "a" + bad + bad + "b";
    QTest::newRow("lines") << "a\r\nb\rc\nd"
                           << "a\nb\nc\nd";
    QTest::newRow("tab") << "a\tb"
                         << "a b";
    QTest::newRow("half") << QString("a") + QChar(0xd800) << "a" + bad;
    QTest::newRow("other half") << QString(QChar(0xdc00)) << bad;
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x91\xAE")
                           << QString::fromUtf8("\xF0\x9F\x91\xAE");
    QTest::newRow("no character") << QString(QChar(0xffff)) << bad;
}

void TestDocument::textsAreCleaned()
{
    QFETCH(QString, given);
    QFETCH(QString, wanted);
    QCOMPARE(report::cleaned(given), wanted);
}

void TestDocument::documentsCompare()
{
    Document a = support::reportSample("en");
    const Document b = support::reportSample("en");
    QVERIFY(a == b);
    a.blocks[2] = report::PageBreak {};
    QVERIFY(!(a == b));
}

// No number may be in the picture alone.
void TestDocument::figuresHaveTables()
{
    int figures = 0;
    for (const report::Block &block : support::reportSample("en").blocks) {
        const auto *figure = std::get_if<report::Figure>(&block);
        if (!figure)
            continue;
        ++figures;
        const report::Table table = report::chartTable(*figure, {});
        QVERIFY(!table.rows.isEmpty());
        for (const report::Row &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
        if (const auto *flow = std::get_if<report::FlowChart>(&figure->chart))
            QCOMPARE(table.rows.size(),
                     flow->nodes.size() + flow->links.size() + flow->losses.size());
        if (const auto *series = std::get_if<report::SeriesChart>(&figure->chart)) {
            QCOMPARE(table.rows.size(), series->years.size());
            QCOMPARE(table.rows[3].cells[2].text, QString("not known"));
            QCOMPARE(table.notes.constFirst(), QString("Break before 2020: new penal code"));
        }
    }
    QCOMPARE(figures, 6);
}

void TestDocument::labelsAreTranslated()
{
    const report::Labels upper = report::labels(
        [](const char *, const char *source, int) { return QString::fromUtf8(source).toUpper(); },
        QLocale::c());
    QCOMPARE(upper.page, QString("PAGE %1 OF %2"));
    QCOMPARE(upper.contents, QString("CONTENTS"));
    const report::Labels same = report::labels(
        [](const char *, const char *source, int) { return QString::fromUtf8(source); },
        QLocale::c());
    QVERIFY(same == report::Labels());
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
