// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulesfixture.h"
#include "ui/rules/tableedits.h"
#include "ui/rules/ticklist.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>

using rulespage::GridModel;
using rulespage::Result;

// The grid under the hands: typing, lists, the spreadsheet, and marks while one types.
class TestRuleGrid : public QObject
{
    Q_OBJECT
    std::unique_ptr<RulesFixture> m;

    QString cell(int line, int column) const
    {
        return m->model()->index(line, column).data(Qt::EditRole).toString();
    }
    void goTo(int line, int column)
    {
        m->grid()->setFocus();
        m->grid()->setCurrentIndex(m->model()->index(line, column));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m->grid(), key, modifiers);
    }
    void type(const QString &text, Qt::Key last = Qt::Key_Return)
    {
        press(Qt::Key_F2);
        QVERIFY(m->editor());
        QTest::keyClicks(m->editor(), text);
        QTest::keyClick(m->editor(), last);
        m->settle();
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<RulesFixture>();
        m->addRobbery();
        m->show();
    }
    void cleanup() { m.reset(); }

    void cellsAreShownInWordsAndEditedAsCodes()
    {
        QCOMPARE(m->model()->index(2, 0).data().toString(), QStringLiteral("No weapon, not known"));
        QCOMPARE(cell(2, 0), QStringLiteral("none, unknown"));
        QVERIFY(m->model()->index(0, 1).data().toString().startsWith(QStringLiteral("04011 ")));
        QCOMPARE(cell(0, 1), QStringLiteral("04011"));
        QVERIFY(m->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Row 1, Weapon: Firearm")));
    }

    void typingChangesACellInOneStep_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("code") << 0 << "knife"
                              << "knife";
        QTest::newRow("name of a value") << 0 << "no weapon"
                                         << "none";
        QTest::newRow("several") << 0 << "gun, none"
                                 << "gun, none";
        QTest::newRow("all but these") << 0 << "not(knife)"
                                       << "not(knife)";
        QTest::newRow("any") << 0 << "-"
                             << "-";
        QTest::newRow("category") << 1 << "0501"
                                  << "0501";
        QTest::newRow("out of scope") << 1 << "Out of scope"
                                      << "out of scope";
        QTest::newRow("tag") << 2 << "event.At=1"
                             << "event.At=1";
        QTest::newRow("flag") << 3 << "CP"
                              << "CP";
        QTest::newRow("confidence") << 4 << "0.8"
                                    << "0.8";
        QTest::newRow("note") << 5 << "as the court says"
                              << "as the court says";
    }
    void typingChangesACellInOneStep()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        const int steps = m->steps();
        goTo(0, column);
        type(typed);
        QTEST(cell(0, column), "kept");
        QCOMPARE(m->steps(), steps + 1);
        QVERIFY(m->session().undo());
        QCOMPARE(m->table(), RulesFixture::robbery());
    }

    void enterDoesNotLeaveWhatCannotBeRead_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::newRow("cell") << 0 << "not(gun";
        QTest::newRow("category") << 1 << "robbery";
        QTest::newRow("flag") << 3 << "XX";
        QTest::newRow("confidence") << 4 << "1.5";
    }
    void enterDoesNotLeaveWhatCannotBeRead()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        goTo(0, column);
        type(typed);
        QVERIFY(m->editor() && m->editor()->isVisible());
        QVERIFY(!m->editor()->toolTip().isEmpty());
        QTest::keyClick(m->editor(), Qt::Key_Escape);
        m->settle();
        QCOMPARE(m->table(), RulesFixture::robbery());
    }

    void aValueThatIsNotThereIsMarkedInItsCell()
    {
        goTo(0, 0);
        type(QStringLiteral("sword"));
        const QModelIndex index = m->model()->index(0, 0);
        QCOMPARE(index.data(models::ToneRole).toInt(), int(widgets::Tone::Error));
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("sword")));
        QVERIFY(m->problems().contains(QStringLiteral("Error")));
    }

    void findingsComeWhileOneTypes()
    {
        QCOMPARE(m->problems(), QStringList());
        goTo(0, 0);
        press(Qt::Key_F2);
        QTest::keyClicks(m->editor(), QStringLiteral("gun, knife"));
        QTRY_COMPARE(m->problems(), QStringList { QStringLiteral("Conflict") });
        QCOMPARE(m->table(), RulesFixture::robbery()); // nothing is kept yet
        QTest::keyClick(m->editor(), Qt::Key_Escape);
        m->settle();
        QCOMPARE(m->problems(), QStringList());
    }

    void enterOpensTheListOfValues()
    {
        goTo(0, 0);
        press(Qt::Key_Return);
        rulespage::TickList *ticks = m->grid()->tickList();
        QVERIFY(ticks->isVisible());
        QCOMPARE(ticks->ticked(), QStringList { QStringLiteral("gun") });
        ticks->setTicked({ QStringLiteral("gun"), QStringLiteral("none") });
        ticks->accept();
        QCOMPARE(cell(0, 0), QStringLiteral("gun, none"));
    }

    void tagsAreChosenOneValueEach()
    {
        goTo(0, m->model()->columnOf(Result::Tags));
        press(Qt::Key_Return);
        rulespage::TickList *ticks = m->grid()->tickList();
        ticks->setTicked({ QStringLiteral("event.At=1") });
        ticks->accept();
        QCOMPARE(
            m->table().rows[0].output.tags,
            QList<mapping::TagSetting>({ { QStringLiteral("event.At"), QStringLiteral("1") } }));
    }

    void deleteEmptiesTheSelectedCells()
    {
        m->grid()->selectionModel()->select(
            QItemSelection(m->model()->index(0, 0), m->model()->index(1, 1)),
            QItemSelectionModel::ClearAndSelect);
        m->grid()->setFocus();
        const int steps = m->steps();
        press(Qt::Key_Delete);
        QCOMPARE(cell(0, 0), QStringLiteral("-"));
        QCOMPARE(cell(1, 1), QString());
        QCOMPARE(m->steps(), steps + 1);
    }

    void cellsGoToASpreadsheetAndComeBack()
    {
        m->grid()->selectionModel()->select(
            QItemSelection(m->model()->index(0, 0), m->model()->index(1, 1)),
            QItemSelectionModel::ClearAndSelect);
        m->grid()->copyCells();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied, QStringLiteral("gun\t04011\nknife\t04012"));
        QVERIFY(QGuiApplication::clipboard()->mimeData()->html().contains(
            QStringLiteral("mso-number-format")));
        goTo(2, 0);
        m->grid()->pasteCells(copied + u'\n');
        QCOMPARE(m->table().rows.size(), 4); // the second line made a row
        QCOMPARE(cell(2, 0), QStringLiteral("gun"));
        QCOMPARE(cell(3, 1), QStringLiteral("04012"));
        QCOMPARE(m->table().rows[3].id, QStringLiteral("r4"));
    }

    void whatCannotBePastedIsCounted()
    {
        QSignalSpy told(m->grid(), &rulespage::GridView::told);
        goTo(0, 0);
        m->grid()->pasteCells(QStringLiteral("knife\t401"));
        QCOMPARE(told.size(), 1);
        QCOMPARE(cell(0, 0), QStringLiteral("knife"));
        QCOMPARE(cell(0, 1), QStringLiteral("04011"));
    }

    void theDefaultRowHasNoConditions()
    {
        m->action("addDefault")->trigger();
        const int line = m->model()->rowCount() - 1;
        QVERIFY(m->table().rows.constLast().isDefault);
        QVERIFY(!m->model()->flags(m->model()->index(line, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(m->model()->flags(m->model()->index(line, 1)).testFlag(Qt::ItemIsEditable));
    }

    void whatCannotOccurHasNoResult()
    {
        m->action("addImpossible")->trigger();
        const int line = m->model()->rowCount() - 1;
        QCOMPARE(m->table().impossible.size(), 1);
        QVERIFY(m->model()->flags(m->model()->index(line, 0)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!m->model()->flags(m->model()->index(line, 1)).testFlag(Qt::ItemIsEditable));
    }

    void bandsAreWrittenAsRanges()
    {
        rules::DecisionTable table = RulesFixture::robbery();
        table.attributes << QStringLiteral("victim.AV");
        m->put(table);
        m->settle();
        goTo(0, 1);
        type(QStringLiteral(">= 60"));
        QCOMPARE(cell(0, 1), QStringLiteral(">= 60"));
        QVERIFY(!m->model()->index(0, 1).data(models::ToneRole).isValid()
                || m->model()->index(0, 1).data(models::ToneRole).toInt()
                    != int(widgets::Tone::Error));
        goTo(1, 1);
        type(QStringLiteral("[13..14)"));
        QCOMPARE(m->model()->index(1, 1).data(models::ToneRole).toInt(),
                 int(widgets::Tone::Error)); // cuts through a band
    }
};

QTEST_MAIN(TestRuleGrid)
#include "tst_rulegrid.moc"
