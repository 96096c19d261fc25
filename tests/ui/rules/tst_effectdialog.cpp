// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulesfixture.h"
#include "ui/rules/effectdialog.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QTableView>

// What a change does to the loaded records: how many move, from where to where, and examples.
class TestEffectDialog : public QObject
{
    Q_OBJECT
    std::unique_ptr<RulesFixture> m;
    rulespage::EffectDialog *m_dialog = nullptr;

    QTableView *view(const char *name) const
    {
        return m_dialog->findChild<QTableView *>(QString::fromLatin1(name));
    }
    QString text(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    static QStringList cells(const QTableView *view, int row)
    {
        QStringList texts;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts << view->model()->index(row, column).data().toString();
        return texts;
    }
    void change()
    {
        rules::DecisionTable changed = RulesFixture::robbery();
        changed.rows[0].output.category = classification::IccsCode::parse(QStringLiteral("0501"));
        changed.rows[1].output.outOfScope = true;
        changed.rows[1].output.category.reset();
        m->put(changed);
        m->settle();
    }
    void compare()
    {
        m->action("compareTable")->trigger();
        m->settle();
        m_dialog = m->page->findChild<rulespage::EffectDialog *>();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RulesFixture>();
        m->addRobbery();
        m->show();
    }
    void cleanup() { m.reset(); }

    void recordsThatMoveAreCountedAndShown()
    {
        m->loadRecords();
        change();
        compare();
        QVERIFY(m_dialog && m_dialog->isVisible());
        QVERIFY2(text("effectSummary").startsWith(QStringLiteral("3 of the 6 records")),
                 qPrintable(text("effectSummary")));
        QVERIFY(text("effectDifference").contains(QStringLiteral("Weapon")));
        const QTableView *moves = view("effectMoves");
        QCOMPARE(moves->model()->rowCount(), 2);
        QVERIFY(cells(moves, 0)[0].startsWith(QStringLiteral("04011 ")));
        QVERIFY(cells(moves, 0)[1].startsWith(QStringLiteral("0501 ")));
        QCOMPARE(cells(moves, 0).mid(2), (QStringList { "2", "33.3 %" }));
        QCOMPARE(cells(moves, 1)[1], QStringLiteral("Out of scope"));
        const QTableView *examples = view("effectExamples");
        QCOMPARE(examples->model()->rowCount(), 2);
        QCOMPARE(cells(examples, 0).mid(0, 2), (QStringList { "2", "300" }));
        QVERIFY(cells(examples, 0)[2].contains(QStringLiteral("04011")));
        QVERIFY(cells(examples, 0)[3].contains(QStringLiteral("0501")));
        view("effectMoves")->setCurrentIndex(moves->model()->index(1, 0));
        QCOMPARE(examples->model()->rowCount(), 1);
        QCOMPARE(cells(examples, 0)[0], QStringLiteral("4"));
        QVERIFY(text("effectReasons").startsWith(QStringLiteral("Line 4")));
    }

    void aChangeThatMovesNothingSaysSo()
    {
        m->loadRecords();
        rules::DecisionTable changed = RulesFixture::robbery();
        changed.rationale = QStringLiteral("as the law has it");
        m->put(changed);
        m->settle();
        compare();
        QVERIFY(text("effectSummary").startsWith(QStringLiteral("None of the 6 records")));
        QCOMPARE(view("effectMoves")->model()->rowCount(), 0);
        QVERIFY(text("effectDifference").contains(QStringLiteral("did not alter")));
    }

    void withoutRecordsCombinationsAreCompared()
    {
        change();
        compare();
        QVERIFY(!m_dialog);
        const QString told = m->page->findChild<widgets::MessageBar *>()->lastText();
        QVERIFY2(told.contains(QStringLiteral("04011")), qPrintable(told));
    }

    void recordsThatAreGoneAreAnError()
    {
        m->loadRecords();
        change();
        QVERIFY(QFile::remove(m->fixture.folder() + QStringLiteral("/records.csv")));
        compare();
        QVERIFY(m_dialog);
        QVERIFY(m_dialog->findChild<widgets::MessageBar *>()->lastText().contains(
            QStringLiteral("records.csv")));
    }
};

QTEST_MAIN(TestEffectDialog)
#include "tst_effectdialog.moc"
