// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulesfixture.h"
#include "ui/rules/attributesdialog.h"
#include "ui/rules/ticklist.h"
#include "ui/rules/trypanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTreeView>

// The page of decision tables: what is wrong comes up by itself, one key repairs it, undo takes it
// back.
class TestRulesPage : public QObject
{
    Q_OBJECT
    std::unique_ptr<RulesFixture> m;

    // The row for knives is missing.
    static rules::DecisionTable withGap()
    {
        rules::DecisionTable table = RulesFixture::robbery();
        table.rows.removeAt(1);
        return table;
    }
    QString message() const { return m->page->findChild<widgets::MessageBar *>()->lastText(); }
    QString text(const char *label) const { return m->find<QLabel>(label)->text(); }
    void choose(const char *attribute, const char *value)
    {
        auto *box = m->find<QComboBox>(attribute);
        box->setCurrentIndex(box->findText(QString::fromLatin1(value)));
        Q_EMIT box->activated(box->currentIndex());
    }

private Q_SLOTS:
    void init() { m = std::make_unique<RulesFixture>(); }
    void cleanup() { m.reset(); }

    void withoutTablesThePageSaysWhatToDo()
    {
        m->show();
        auto *empty = m->page->findChild<widgets::EmptyState *>();
        QVERIFY(empty->isVisible());
        QVERIFY(!empty->accessibleDescription().isEmpty());
        m->action("newTable")->trigger();
        m->settle();
        QVERIFY(!empty->isVisible());
        QCOMPARE(m->session().data().rules.tables().size(), 1);
        QCOMPARE(m->model()->rowCount(), 1);
        QCOMPARE(m->find<QLineEdit>("ruleTableName")->hasFocus(), true);
    }

    void aGapIsSeenRepairedAndTakenBack()
    {
        m->addRobbery();
        m->show();
        QCOMPARE(m->problems(), QStringList());
        QVERIFY(text("ruleSummary").startsWith(QStringLiteral("Nothing is wrong.")));

        m->grid()->setFocus();
        m->grid()->setCurrentIndex(m->model()->index(1, 0)); // the row for knives
        QTest::keyClick(m->grid(), Qt::Key_F2);
        QTest::keyClicks(m->editor(), QStringLiteral("gun"));
        QTest::keyClick(m->editor(), Qt::Key_Return);
        m->settle();
        QCOMPARE(m->problems(),
                 (QStringList { QStringLiteral("Conflict"), QStringLiteral("Gap") }));
        QCOMPARE(m->model()->index(0, 0).data(models::ToneRole).toInt(), int(widgets::Tone::Error));
        QVERIFY(m->model()
                    ->headerData(0, Qt::Horizontal, Qt::DecorationRole)
                    .isValid()); // the column of the gap

        m->find<QTreeView>("ruleProblems")->setFocus();
        m->find<QTreeView>("ruleProblems")
            ->setCurrentIndex(m->find<QTreeView>("ruleProblems")->model()->index(1, 0));
        QCOMPARE(m->find<QComboBox>("try:weapon")->currentText(), QStringLiteral("Knife"));
        QCOMPARE(m->action("repair")->text(), QStringLiteral("Insert the missing row"));
        const rules::DecisionTable before = m->table();
        QTest::keyClick(m->page.get(), Qt::Key_F9);
        m->settle();
        QCOMPARE(m->table().rows.size(), 4);
        QCOMPARE(m->table().rows[3].cells.value(QStringLiteral("weapon")).values,
                 QStringList { QStringLiteral("knife") });
        QCOMPARE(m->grid()->currentIndex(), m->model()->index(3, 1)); // the category to fill in
        QVERIFY(m->problems().contains(QStringLiteral("Error"))); // it has none yet
        m->grid()->setCurrentIndex(m->model()->index(0, 0));
        m->find<QTreeView>("ruleProblems")
            ->setCurrentIndex(m->find<QTreeView>("ruleProblems")
                                  ->model()
                                  ->index(int(m->problems().indexOf(QStringLiteral("Gap"))), 0));
        QTest::keyClick(m->page.get(), Qt::Key_F9); // does not insert it twice
        QCOMPARE(m->table().rows.size(), 4);
        QCOMPARE(m->grid()->currentIndex(), m->model()->index(3, 1));
        QTest::keyClick(m->grid(), Qt::Key_F2);
        QTest::keyClicks(m->editor(), QStringLiteral("04012"));
        QTest::keyClick(m->editor(), Qt::Key_Return);
        m->settle();
        QVERIFY(!m->problems().contains(QStringLiteral("Gap")));
        QVERIFY(!m->problems().contains(QStringLiteral("Error")));
        QVERIFY(m->session().undo());

        QVERIFY(m->session().undo());
        m->settle();
        QCOMPARE(m->table(), before);
        QVERIFY(m->problems().contains(QStringLiteral("Gap")));
    }

    void theListOfTablesCountsFindings()
    {
        m->addRobbery();
        m->put(withGap());
        m->show();
        const auto *view = m->find<QTreeView>("ruleTables");
        const QModelIndex heading = view->model()->index(0, 0);
        QCOMPARE(heading.data().toString(), QStringLiteral("One offence"));
        const QModelIndex table = view->model()->index(0, 0, heading);
        QCOMPARE(table.data().toString(), QStringLiteral("Robbery"));
        QVERIFY(table.data(Qt::ToolTipRole).toString().contains(QStringLiteral("300 Robbery")));
        QCOMPARE(table.siblingAtColumn(1).data().toString(), QStringLiteral("1"));
        QCOMPARE(m->page->badge(), QString()); // a gap is a warning
    }

    void manyRowsAreCheckedBesideTheWindow()
    {
        m->addRobbery();
        m->show();
        rules::DecisionTable table = RulesFixture::robbery();
        table.rows.clear();
        for (int i = 0; i < 1000; ++i)
            table.rows << RulesFixture::row(qPrintable(QStringLiteral("r%1").arg(i + 1)),
                                            { QStringLiteral("gun") }, i % 2 ? "0401" : "0501");
        m->put(table);
        QCOMPARE(m->model()->rowCount(), 1000); // shown at once
        auto *checker = m->page->findChild<rulespage::TableChecker *>();
        QVERIFY(checker->isChecking()); // and checked by a job
        QCOMPARE(m->problems(), QStringList());
        m->grid()->setCurrentIndex(m->model()->index(999, 0));
        m->settle();
        QVERIFY(!checker->isChecking());
        QVERIFY(m->problems().size() > 100);
        QCOMPARE(m->grid()->currentIndex().row(), 999);
    }

    void rowsAreAddedCopiedMovedAndRemoved()
    {
        m->addRobbery();
        m->show();
        m->grid()->setFocus();
        m->grid()->setCurrentIndex(m->model()->index(0, 0));
        const auto ids = [this] {
            QStringList names;
            for (const rules::Row &row : m->table().rows)
                names << row.id;
            return names.join(u' ');
        };
        m->action("addRow")->trigger();
        QCOMPARE(ids(), QStringLiteral("r1 r4 r2 r3"));
        QCOMPARE(m->grid()->currentIndex().row(), 1);
        m->action("moveDown")->trigger();
        QCOMPARE(ids(), QStringLiteral("r1 r2 r4 r3"));
        m->action("copyRows")->trigger();
        QCOMPARE(ids(), QStringLiteral("r1 r2 r4 r5 r3"));
        m->action("removeRows")->trigger();
        QCOMPARE(ids(), QStringLiteral("r1 r2 r4 r3"));
        m->action("rowsOutOfScope")->trigger();
        QVERIFY(m->table().rows[m->grid()->currentIndex().row()].output.outOfScope);
        for (int step = 0; step < 5; ++step)
            QVERIFY(m->session().undo());
        QCOMPARE(m->table(), RulesFixture::robbery());
    }

    void columnsComeFromTheDictionary()
    {
        m->addRobbery();
        m->show();
        m->action("columns")->trigger();
        rulespage::TickList *ticks = m->grid()->tickList();
        QCOMPARE(ticks->ticked(), QStringList { QStringLiteral("weapon") });
        ticks->setTicked({ QStringLiteral("weapon"), QStringLiteral("event.At") });
        ticks->accept();
        QCOMPARE(m->table().attributes,
                 (QStringList { QStringLiteral("weapon"), QStringLiteral("event.At") }));
        m->grid()->setCurrentIndex(m->model()->index(0, 1));
        m->action("columnBefore")->trigger();
        QCOMPARE(m->table().attributes.constFirst(), QStringLiteral("event.At"));
        m->action("columns")->trigger();
        ticks->setTicked({ QStringLiteral("event.At") });
        ticks->accept();
        QVERIFY(m->table().rows[0].cells.isEmpty());
    }

    void aRecordIsTried()
    {
        m->addRobbery();
        m->show();
        choose("try:weapon", "Knife");
        QVERIFY2(text("tryResult").contains(QStringLiteral("04012")),
                 qPrintable(text("tryResult")));
        QVERIFY(text("tryResult").contains(QStringLiteral("Weapon = Knife")));
        QVERIFY(m->model()->index(1, 0).data(rulespage::GridModel::HighlightRole).toBool());
        QVERIFY(!m->model()->index(0, 0).data(rulespage::GridModel::HighlightRole).toBool());
        m->page->findChild<rulespage::TryPanel *>()->setWanted(
            *classification::IccsCode::parse(QStringLiteral("04011")));
        QVERIFY2(text("whyNot").contains(QStringLiteral("Row 1")), qPrintable(text("whyNot")));
        QVERIFY(text("whyNot").contains(QStringLiteral("Firearm")));
    }

    void theHeadOfATableIsAStepEach()
    {
        m->addRobbery();
        m->show();
        auto *name = m->find<QLineEdit>("ruleTableName");
        name->setText(QStringLiteral("Robbery with weapons"));
        Q_EMIT name->editingFinished();
        QCOMPARE(m->table().name, QStringLiteral("Robbery with weapons"));
        auto *policy = m->find<QComboBox>("rulePolicy");
        policy->setCurrentIndex(policy->findData(int(rules::HitPolicy::First)));
        Q_EMIT policy->activated(policy->currentIndex());
        QCOMPARE(m->table().policy, rules::HitPolicy::First);
        auto *kind = m->find<QComboBox>("ruleScopeKind");
        kind->setCurrentIndex(kind->findData(int(rules::ScopeKind::Group)));
        Q_EMIT kind->activated(kind->currentIndex());
        QCOMPARE(m->table().scope.kind, rules::ScopeKind::Offence); // until offences are chosen
        rulespage::TickList *ticks = nullptr;
        for (auto *list : m->page->findChildren<rulespage::TickList *>())
            ticks = list->isVisible() ? list : ticks;
        QVERIFY(ticks);
        ticks->setTicked({ QStringLiteral("300"), QStringLiteral("400") });
        ticks->accept();
        QCOMPARE(m->table().scope.kind, rules::ScopeKind::Group);
        QCOMPARE(m->table().scope.names,
                 (QStringList { QStringLiteral("300"), QStringLiteral("400") }));
    }

    void anOffenceLeadsToItsTable()
    {
        m->addRobbery();
        m->show();
        const auto place = [](const char *offence) {
            return base::Place { QStringLiteral("rules"),
                                 { QStringLiteral("police"), QString::fromLatin1(offence) } };
        };
        QVERIFY(m->page->showPlace(place("300")));
        QCOMPARE(m->session().data().rules.tables().size(), 1); // the one that is there
        QVERIFY(m->page->showPlace(place("400")));
        const rules::DecisionTable made = m->session().data().rules.tables().constLast();
        QCOMPARE(made.name, QStringLiteral("Theft of a car"));
        QCOMPARE(made.scope.names, QStringList { QStringLiteral("400") });
        QCOMPARE(m->model()->table().id, made.id);
        QVERIFY(m->page->showPlace(
            { QStringLiteral("rule"), { QStringLiteral("robbery"), QStringLiteral("r2") } }));
        QCOMPARE(m->model()->table().id, QStringLiteral("robbery"));
        QCOMPARE(m->grid()->currentIndex().row(), 1);
        QVERIFY(!m->page->showPlace(place("999")));
        QVERIFY(!m->page->showPlace({ QStringLiteral("category"), { QStringLiteral("0401") } }));
    }

    void aSheetGoesOutAndComesBack()
    {
        m->addRobbery();
        m->show();
        const QString path = m->fixture.folder() + QStringLiteral("/rules.csv");
        widgets::FileDialog::setNextFile(path);
        m->action("exportRules")->trigger();
        m->settle();
        QVERIFY(QFile::exists(path));
        QVERIFY(
            m->session().run(project::removeTable(m->session().data(), QStringLiteral("robbery"))));
        m->settle();
        QVERIFY(m->session().data().rules.tables().isEmpty());
        widgets::FileDialog::setNextFile(path);
        m->action("importRules")->trigger();
        m->settle();
        QCOMPARE(m->table(), RulesFixture::robbery());
        QVERIFY(message().contains(QStringLiteral("rules.csv")));
    }

    void aSheetThatIsNoneIsRefused()
    {
        m->show();
        const QString path = m->fixture.folder() + QStringLiteral("/other.csv");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,age\nAna,3\n");
        file.close();
        widgets::FileDialog::setNextFile(path);
        m->action("importRules")->trigger();
        m->settle();
        QVERIFY(message().contains(QStringLiteral("other.csv")));
        QVERIFY(m->session().data().rules.tables().isEmpty());
    }

    void theLastChangeIsCompared()
    {
        m->addRobbery();
        m->show();
        m->action("compareTable")->trigger();
        m->settle();
        QVERIFY(message().contains(QStringLiteral("not been changed")));
        rules::DecisionTable changed = RulesFixture::robbery();
        changed.rows[0].output.category = classification::IccsCode::parse(QStringLiteral("0501"));
        m->put(changed);
        m->action("compareTable")->trigger();
        m->settle();
        QVERIFY2(message().contains(QStringLiteral("04011")), qPrintable(message()));
        QVERIFY(message().contains(QStringLiteral("Weapon = Firearm")));
    }

    void whatIsRemovedCanComeBack()
    {
        m->addRobbery();
        m->show();
        m->action("copyTable")->trigger();
        m->settle();
        QCOMPARE(m->session().data().rules.tables().size(), 2);
        QVERIFY(m->session().data().rules.tables().constLast().scope.names.isEmpty());
        m->action("removeTable")->trigger();
        m->settle();
        QCOMPARE(m->session().data().rules.tables().size(), 1);
        QCOMPARE(m->model()->table().id, QStringLiteral("robbery")); // the next one is shown
        QVERIFY(m->session().undo());
        m->settle();
        QCOMPARE(m->session().data().rules.tables().size(), 2);
    }

    void picturesForPeople()
    {
        m->addRobbery();
        m->put(withGap());
        m->show();
        support::picture(*m->page, QStringLiteral("rules"));
        QVERIFY(!m->problems().isEmpty());
    }
};

QTEST_MAIN(TestRulesPage)
#include "tst_rulespage.moc"
