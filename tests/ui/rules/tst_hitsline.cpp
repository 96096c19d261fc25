// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulesfixture.h"
#include "ui/rules/hitsline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

using rulespage::GridModel;
using rulespage::HitsLine;

// How many of the loaded records each row decided: in a column of its own, counted in the
// background, old after a change until they are counted again.
class TestHitsLine : public QObject
{
    Q_OBJECT
    std::unique_ptr<RulesFixture> m;

    int column() const { return m->model()->columnOf(rulespage::Result::Note) + 1; }
    QStringList figures() const
    {
        QStringList texts;
        for (int line = 0; line < m->model()->rowCount(); ++line)
            texts << m->model()->index(line, column()).data().toString();
        return texts;
    }
    QString header() const
    {
        return m->model()->headerData(column(), Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QString text() const { return m->find<QLabel>("ruleHits")->text(); }
    HitsLine *line() const { return m->page->findChild<HitsLine *>(); }
    void waitForHits()
    {
        QTRY_VERIFY(line()->hits() && !line()->isOld() && !line()->isBusy());
        m->settle();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RulesFixture>();
        m->addRobbery();
    }
    void cleanup()
    {
        QLocale::setDefault(QLocale::c());
        m.reset();
    }

    void withoutRecordsThereIsNoColumn()
    {
        m->show();
        QCOMPARE(m->model()->columnCount(), column());
        QVERIFY(!line()->isVisible());
    }

    void eachRowHasItsRecords()
    {
        m->show();
        m->loadRecords();
        waitForHits();
        // "club" is not known, and so is what the last row says.
        QCOMPARE(figures(), (QStringList { "2", "1", "2" }));
        QCOMPARE(header(), QStringLiteral("Records"));
        QVERIFY2(text().contains(QStringLiteral("5 of 6 records")), qPrintable(text()));
        QVERIFY(!text().contains(QStringLiteral("No row answers")));
        QCOMPARE(m->grid()->horizontalHeader()->visualIndex(column()), 0);
        QVERIFY(!m->model()->flags(m->model()->index(0, column())).testFlag(Qt::ItemIsEditable));
        m->session().setLoadedRecords(std::nullopt);
        QCOMPARE(m->model()->columnCount(), column());
        QCOMPARE(m->grid()->horizontalHeader()->visualIndex(0), 0);
    }

    void aDefaultRowAndNoRowAreCounted()
    {
        rules::DecisionTable table = RulesFixture::robbery();
        table.rows.removeLast();
        m->put(table);
        m->show();
        m->loadRecords();
        waitForHits();
        QVERIFY2(text().contains(QStringLiteral("No row answers 2")), qPrintable(text()));
        m->action("addDefault")->trigger();
        waitForHits();
        QVERIFY(text().contains(QStringLiteral("No row answers 2"))); // it has no category yet
        table = m->table();
        table.rows.last().output.category = classification::IccsCode::parse(QStringLiteral("0401"));
        m->put(table);
        waitForHits();
        QCOMPARE(figures(), (QStringList { "2", "1", "2" }));
        QVERIFY(!text().contains(QStringLiteral("No row answers")));
    }

    void aChangeMakesThemOldUntilTheyAreCountedAgain()
    {
        m->show();
        m->loadRecords();
        waitForHits();
        rules::DecisionTable table = RulesFixture::robbery();
        table.rows[1].cells.insert(QStringLiteral("weapon"), { { "knife", "none" }, false });
        table.rows[2].cells.insert(QStringLiteral("weapon"), { { "unknown" }, false });
        m->put(table);
        QCOMPARE(header(), QStringLiteral("Records (old)"));
        QVERIFY(m->model()->index(0, column()).data(GridModel::QuietRole).toBool());
        QVERIFY(text().contains(QStringLiteral("before the last change")));
        waitForHits();
        QCOMPARE(figures(), (QStringList { "2", "2", "1" }));
        QCOMPARE(header(), QStringLiteral("Records"));
        QVERIFY(!text().contains(QStringLiteral("before the last change")));
        QVERIFY(m->session().undo());
        waitForHits();
        QCOMPARE(figures(), (QStringList { "2", "1", "2" }));
    }

    void figuresAreWrittenAsThePlaceHasThem()
    {
        QByteArray records = "code,weapon\n";
        for (int i = 0; i < 12345; ++i)
            records += "300,gun\n";
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        m->show();
        m->loadRecords(records);
        waitForHits();
        QCOMPARE(figures().constFirst(), QStringLiteral("12.345"));
        QVERIFY2(text().contains(QStringLiteral("12.345")), qPrintable(text()));
    }

    void anotherTableIsCountedToo()
    {
        rules::DecisionTable murder = RulesFixture::robbery();
        murder.id = murder.name = QStringLiteral("murder");
        murder.scope.names = QStringList { QStringLiteral("100") };
        m->put(murder);
        m->show();
        m->loadRecords();
        waitForHits();
        QVERIFY(m->page->showPlace({ QStringLiteral("rule"), { QStringLiteral("murder"), "r1" } }));
        waitForHits();
        QCOMPARE(figures(), (QStringList { "1", "0", "0" }));
        QVERIFY(m->model()->index(1, column()).data(GridModel::QuietRole).toBool());
    }

    void filesThatCannotBeReadAreTold()
    {
        m->show();
        m->loadRecords();
        waitForHits();
        session::LoadedRecords gone = *m->session().loadedRecords();
        gone.request.input += QStringLiteral(".gone");
        m->session().setLoadedRecords(gone);
        QTRY_VERIFY(!line()->isBusy());
        m->settle();
        QVERIFY2(text().contains(QStringLiteral("could not be counted")), qPrintable(text()));
        QVERIFY(m->find<QToolButton>("countHits")->isVisible());
        QCOMPARE(m->model()->columnCount(), column());
        QVERIFY(QFile::rename(m->fixture.folder() + QStringLiteral("/records.csv"),
                              gone.request.input));
        m->find<QToolButton>("countHits")->click();
        waitForHits();
        QCOMPARE(figures(), (QStringList { "2", "1", "2" }));
    }

    void theyAreCopiedButNotPastedOver()
    {
        m->show();
        m->loadRecords();
        waitForHits();
        m->grid()->selectRow(0);
        m->grid()->copyCells();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.endsWith(QStringLiteral("\t2")), qPrintable(copied));
        m->grid()->setCurrentIndex(m->model()->index(0, 0));
        m->grid()->pasteCells(copied);
        m->settle();
        QCOMPARE(m->table(), RulesFixture::robbery());
    }
};

QTEST_MAIN(TestHitsLine)
#include "tst_hitsline.moc"
