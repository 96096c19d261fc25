// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/submission/page.h"

#include <QTest>

// Pages to read, as plain text and as HTML.
class TestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textAndHtml();
    void emptyTables();
};

void TestPage::textAndHtml()
{
    exchange::Page page;
    page.title = QStringLiteral("A < B");
    page.language = QStringLiteral("en");
    page.blocks << exchange::Page::Block { QStringLiteral("Head"),
                                           { QStringLiteral("one\ntwo") },
                                           { QStringLiteral("x"), QStringLiteral("y") },
                                           { { QStringLiteral("long cell"), QStringLiteral("1") },
                                             { QStringLiteral("s"), QStringLiteral("&") } } };
    QCOMPARE(page.text(),
             QByteArray("A < B\n=====\n\nHead\n----\none two\n  x          y\n  long cell  1\n"
                        "  s          &\n"));
    const QByteArray html = page.html();
    QVERIFY(html.contains("<h1>A &lt; B</h1>"));
    QVERIFY(html.contains("<td>s</td><td>&amp;</td>"));
}

// A table without rows has no header either.
void TestPage::emptyTables()
{
    exchange::Page page;
    page.title = QStringLiteral("T");
    page.isRightToLeft = true;
    page.blocks << exchange::Page::Block {
        {}, { QStringLiteral("none") }, { QStringLiteral("x") }, {}
    };
    QCOMPARE(page.text(), QByteArray("T\n=\nnone\n"));
    QVERIFY(page.html().contains("dir=\"rtl\""));
    QVERIFY(!page.html().contains("<table>"));
}

QTEST_GUILESS_MAIN(TestPage)
#include "tst_page.moc"
