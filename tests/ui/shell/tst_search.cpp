// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pictures.h"
#include "ui/shell/actions.h"
#include "ui/shell/searchpopup.h"
#include "windowfixture.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>

class TestSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsOffences_data();
    void findsOffences();
    void saysHowManyFit();
    void hundredThousandOffences();
    void popupFindsEverything();
    void keyboardGoesThere();
    void findsTheEvaluation();
};

void TestSearch::findsOffences_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("codes");
    QTest::newRow("code") << "300"
                          << "300";
    QTest::newRow("beginning of a code") << "40"
                                         << "401 400";
    QTest::newRow("words in any order") << "vehicle theft"
                                        << "400";
    QTest::newRow("accents and case") << QStringLiteral("MÚRDER") << "100";
    QTest::newRow("nothing") << "zebra"
                             << "";
    QTest::newRow("blank") << "   "
                           << "";
}

void TestSearch::findsOffences()
{
    QFETCH(QString, query);
    QFETCH(QString, codes);
    project::ProjectData data;
    data.lists << support::policeList();
    const auto found = shell::OffenceFinder(data).find(query, 10);
    QStringList got;
    for (const auto &hit : found.hits) {
        got << hit.code;
        QCOMPARE(hit.detail, QStringLiteral("Police 2024"));
        QCOMPARE(hit.place.kind, QStringLiteral("offence"));
    }
    QCOMPARE(got.join(QLatin1Char(' ')), codes);
}

void TestSearch::saysHowManyFit()
{
    project::ProjectData data;
    data.lists << support::policeList();
    const auto found = shell::OffenceFinder(data).find(QStringLiteral("of"), 2);
    QCOMPARE(found.hits.size(), 2);
    QCOMPARE(found.total, 3);
    QCOMPARE(found.hits.constFirst().code, QStringLiteral("400")); // the most frequent
    const auto span = found.hits.constFirst().matches.constFirst();
    QCOMPARE(found.hits.constFirst().text.mid(span.start, span.length), QStringLiteral("of"));
}

void TestSearch::hundredThousandOffences()
{
    project::ProjectData data;
    offences::OffenceList list;
    list.info.id = QStringLiteral("large");
    list.info.language = QStringLiteral("en");
    QList<offences::Offence> all;
    for (int i = 0; i < 100000; ++i) {
        const QString code = QString::number(100000 + i);
        all << offences::Offence { code,
                                   *offences::OffenceCode::parse(code),
                                   { { QStringLiteral("en"),
                                       QStringLiteral("Theft of object %1 by stealth").arg(i) } } };
    }
    list.setOffences(all);
    data.lists << list;
    const shell::OffenceFinder finder(data);
    QElapsedTimer timer;
    timer.start();
    const auto found = finder.find(QStringLiteral("object 777"), 30);
    const auto elapsed = timer.elapsed();
    qInfo("one key press over 100,000 offences: %lld ms", elapsed);
    QCOMPARE(found.hits.size(), 30);
    QCOMPARE(found.hits.constFirst().text, QStringLiteral("Theft of object 777 by stealth"));
    QVERIFY(elapsed < 1000); // the measured figure is far below; a loaded machine must pass too
}

void TestSearch::popupFindsEverything()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.window->actions()["edit.search"]->trigger();
    auto *popup = program.window->searchPopup();
    QVERIFY(popup->isVisible());
    program.jobs.waitForAll();
    QVERIFY(!popup->hits().isEmpty()); // the pages, before anything is typed
    popup->search(QStringLiteral("robbery"));
    QStringList kinds;
    for (const auto &hit : popup->hits())
        kinds << hit.place.toString();
    QVERIFY(kinds.contains(QStringLiteral("category:0401")));
    QVERIFY(kinds.contains(QStringLiteral("offence:police/300")));
    support::picture(*program.window, QStringLiteral("search"));
    popup->search(QStringLiteral("overview"));
    QCOMPARE(popup->hits().constFirst().place.toString(), QStringLiteral("page:overview"));
    popup->search(QStringLiteral("02049")); // a code of the printed tables that is an alias
    QVERIFY(!popup->hits().isEmpty());
    popup->search(QStringLiteral("qwertzuiop"));
    QVERIFY(popup->hits().isEmpty());
    QVERIFY(!popup->summaryText().isEmpty());
}

void TestSearch::keyboardGoesThere()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.window->actions()["edit.search"]->trigger();
    auto *popup = program.window->searchPopup();
    program.jobs.waitForAll();
    QSignalSpy chosen(popup, &shell::SearchPopup::chosen);
    auto *field = popup->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("cannabis"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(popup->isHidden());
    popup->open();
    QTest::keyClicks(field, QStringLiteral("theft"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(popup->isHidden());
    QCOMPARE(chosen.count(), 1);
}

// What opens beside the pages is found by its name, too.
void TestSearch::findsTheEvaluation()
{
    WindowFixture program;
    program.createProject();
    program.window->show();
    program.window->actions()["edit.search"]->trigger();
    auto *popup = program.window->searchPopup();
    program.jobs.waitForAll();
    auto *field = popup->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("how good"));
    popup->search(QStringLiteral("how good"));
    QCOMPARE(popup->hits().constFirst().place.toString(), QStringLiteral("page:evaluation"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto *dialog = program.window->findChild<QDialog *>(QStringLiteral("evaluation"));
    QVERIFY(dialog && dialog->isVisible());
    program.jobs.waitForAll();
}

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
