// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefixture.h"
#include "ui/categories/categorypicker.h"
#include "ui/mapping/linkcard.h"
#include "ui/mapping/prefetch.h"
#include "ui/widgets/filterchips.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>

using samples::q;

class TestMappingPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAList();
    void keyboardPath();
    void enterNeedsALink();
    void enterGoesOnWithinTheFilter();
    void approvedWithSeveralCategoriesIsSaid();
    void downAndUpFromElsewhere();
    void typedCodeLeadsToItsRow();
    void filterAndBack();
    void takenRowStaysUntilOneMovesOn();
    void groupedByFamily();
    void findACategory();
    void tooWideCategoryIsRefused();
    void places();
    void anOffenceIsSplitByRule();
    void anotherList();
    void undoIsFollowed();
    void suggestionLeadsToItsCategory();
    void everyActionHasAShortcutOfItsOwn();
    void confidencesComeInTheBackground();
    void filtersComeBack();

private:
    std::unique_ptr<PageFixture> m;
};

void TestMappingPage::init()
{
    m = std::make_unique<PageFixture>();
}

void TestMappingPage::cleanup()
{
    m.reset();
}

void TestMappingPage::withoutAList()
{
    m->page = std::make_unique<mappingpage::MappingPage>(*m->session);
    m->page->show();
    auto *empty = m->find<QWidget>("noList");
    QVERIFY(empty->isVisible());
    QSignalSpy asked(m->session.get(), &session::Session::placeRequested);
    auto *button = empty->findChild<QPushButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<base::Place>().ids, QStringList { q("import") });
    m->addPolice();
    QVERIFY(!empty->isVisible());
    QCOMPARE(m->panel()->currentOffence(), q("101"));
}

// Down, take the first suggestion, confirm: on to the next open one.
void TestMappingPage::keyboardPath()
{
    m->addPolice();
    m->show();
    QCOMPARE(m->panel()->currentOffence(), q("101"));
    QCOMPARE(m->page->badge(), q("7"));
    QTest::keyClick(m->view(), Qt::Key_Down);
    QTest::keyClick(m->view(), Qt::Key_Down);
    QCOMPARE(m->panel()->currentOffence(), q("861"));
    QTest::keyClick(m->view(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->links("861").size(), 1);
    const mapping::Link taken = *m->links("861").constFirst();
    QVERIFY(taken.target && taken.target->toString().startsWith(q("04")));
    QCOMPARE(taken.status, mapping::Status::Proposed);
    QCOMPARE(taken.evidence, q("suggestion"));
    QVERIFY(taken.confidence > 0);
    QVERIFY(!taken.rationale.isEmpty());
    QCOMPARE(m->panel()->currentOffence(), q("861")); // to look at it
    QTest::keyClick(m->view(), Qt::Key_Return);
    const mapping::Link confirmed = *m->links("861").constFirst();
    QCOMPARE(confirmed.status, mapping::Status::Approved);
    QCOMPARE(confirmed.reviewer, q("Ana"));
    QCOMPARE(confirmed.reviewed, QDate(2026, 3, 1));
    QCOMPARE(m->panel()->currentOffence(), q("868"));
    QCOMPARE(m->steps(), 3); // the list, the suggestion, the approval
    m->settle();
    QCOMPARE(m->page->badge(), q("6"));
    support::picture(*m->page, q("mapping-keyboard"));
}

void TestMappingPage::enterNeedsALink()
{
    m->addPolice();
    m->show();
    QTest::keyClick(m->view(), Qt::Key_Return);
    QCOMPARE(m->steps(), 1);
    QCOMPARE(m->panel()->currentOffence(), q("101"));
    QVERIFY(m->find<QLabel>("offencesNotice")->text().contains(q("Alt+1")));
}

void TestMappingPage::enterGoesOnWithinTheFilter()
{
    m->addPolice();
    m->put({ samples::link("a", "101", "0101"), samples::link("b", "869", "0501"),
             samples::link("c", "870", "0502") });
    m->show();
    m->find<widgets::FilterChips>("offencesChips")->setChecked({ q("proposed") });
    QCOMPARE(m->panel()->currentOffence(), q("101"));
    QTest::keyClick(m->view(), Qt::Key_Return);
    QCOMPARE(m->panel()->currentOffence(), q("869"));
    m->settle();
    QCOMPARE(m->view()->model()->rowCount(), 2); // 101 has left
    QTest::keyClick(m->view(), Qt::Key_Return);
    QTest::keyClick(m->view(), Qt::Key_Return);
    QVERIFY(m->find<QLabel>("offencesNotice")->text().contains(q("No open offence")));
    QCOMPARE(m->summary("870"), q("0502 approved"));
    QCOMPARE(m->summary("861"), QString());
}

void TestMappingPage::approvedWithSeveralCategoriesIsSaid()
{
    m->addPolice();
    m->put({ samples::link("a", "101", "0101"), samples::link("b", "101", "0103") });
    m->show();
    QTest::keyClick(m->view(), Qt::Key_Return);
    QCOMPARE(m->summary("101"), q("0101 approved; 0103 approved"));
    QVERIFY(m->find<QLabel>("offencesNotice")->text().contains(q("2 categories")));
    QCOMPARE(m->panel()->currentOffence(), q("102"));
}

void TestMappingPage::downAndUpFromElsewhere()
{
    m->addPolice();
    m->put({ samples::link("a", "101", "0101") });
    m->show();
    auto *button = m->find<QToolButton>("addLink");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m->panel()->currentOffence(), q("102"));
    QTest::keyClick(m->page.get(), Qt::Key_Down);
    QCOMPARE(m->panel()->currentOffence(), q("861"));
    QTest::keyClick(m->page.get(), Qt::Key_Up);
    QTest::keyClick(m->page.get(), Qt::Key_Up);
    QCOMPARE(m->panel()->currentOffence(), q("101"));
    // From within a text the typing is kept first.
    auto *rationale = m->find<QPlainTextEdit>("linkRationale");
    QTest::keyClick(m->view(), Qt::Key_F2);
    QVERIFY(rationale->hasFocus());
    QTest::keyClicks(rationale, q("Intent to kill."));
    QTest::keyClick(rationale, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m->panel()->currentOffence(), q("102"));
    QCOMPARE(m->links("101").constFirst()->rationale, q("Intent to kill."));
}

void TestMappingPage::typedCodeLeadsToItsRow()
{
    m->addPolice();
    m->show();
    auto *search = m->find<QLineEdit>("offencesSearch");
    QTest::keyClick(m->view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, q("868"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(m->panel()->currentOffence(), q("868"));
    QCOMPARE(m->steps(), 1); // Enter in the search confirms nothing
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(m->view()->hasFocus());
}

void TestMappingPage::filterAndBack()
{
    m->addPolice();
    m->show();
    auto *footer = m->find<QLabel>("offencesFooter");
    auto *search = m->find<QLineEdit>("offencesSearch");
    search->setFocus();
    QTest::keyClicks(search, q("theft"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(footer->text(), q("2 of 7 shown"));
    m->view()->selectAll();
    QCOMPARE(footer->text(), q("2 of 7 shown; 2 selected"));
    search->setFocus();
    QTest::keyClicks(search, q("xyz"));
    QTest::keyClick(search, Qt::Key_Return);
    auto *nothing = m->find<QWidget>("nothingFits");
    QVERIFY(nothing->isVisible());
    QVERIFY(m->panel()->currentOffence().isEmpty());
    QTest::mouseClick(nothing->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!nothing->isVisible());
    QCOMPARE(m->view()->model()->rowCount(), 7);
    QVERIFY(!m->panel()->currentOffence().isEmpty());
}

void TestMappingPage::takenRowStaysUntilOneMovesOn()
{
    m->addPolice();
    m->show();
    m->find<widgets::FilterChips>("offencesChips")->setChecked({ q("unmapped") });
    QCOMPARE(m->view()->model()->rowCount(), 7);
    QTest::keyClick(m->view(), Qt::Key_1, Qt::AltModifier);
    m->settle();
    QCOMPARE(m->panel()->currentOffence(), q("101"));
    QCOMPARE(m->view()->model()->rowCount(), 7);
    QTest::keyClick(m->view(), Qt::Key_Down);
    m->settle();
    QCOMPARE(m->panel()->currentOffence(), q("102"));
    QCOMPARE(m->view()->model()->rowCount(), 6);
}

void TestMappingPage::groupedByFamily()
{
    m->addPolice();
    m->put({ samples::link("a", "861", "0401") });
    m->show();
    m->panel()->showOffence(q("102"));
    m->action("groupOffences")->trigger();
    QVERIFY(m->find<QToolButton>("groupByFamily")->isChecked());
    QCOMPARE(m->view()->model()->rowCount(), 3);
    QCOMPARE(m->panel()->currentOffence(), q("102"));
    QTest::keyClick(m->view(), Qt::Key_Down); // over the heading of the next family
    QCOMPARE(m->panel()->currentOffence(), q("861"));
    QTest::keyClick(m->view(), Qt::Key_Return);
    QCOMPARE(m->summary("861"), q("0401 approved"));
    QCOMPARE(m->panel()->currentOffence(), q("868"));
    m->panel()->step(-1);
    m->panel()->step(-1);
    QCOMPARE(m->panel()->currentOffence(), q("102"));
    m->view()->selectAll();
    QCOMPARE(m->panel()->selectedOffences().size(), 7);
    m->action("groupOffences")->trigger();
    QCOMPARE(m->view()->model()->rowCount(), 7);
    QCOMPARE(m->panel()->currentOffence(), q("102"));
}

void TestMappingPage::findACategory()
{
    m->addPolice();
    m->show();
    QTest::keyClick(m->view(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *picker = m->page->findChild<categories::CategoryPicker *>();
    QVERIFY(picker->isVisible());
    auto *search = m->find<QLineEdit>("pickerSearch");
    QTest::keyClicks(search, q("0101"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!picker->isVisible());
    QCOMPARE(m->summary("101"), q("0101 proposed"));
    // Beside it with Ctrl+Enter.
    m->action("findCategory")->trigger();
    QTest::keyClicks(search, q("0103"));
    QTest::keyClick(search, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m->summary("101"), q("0101 proposed; 0103 proposed"));
    m->action("findCategory")->trigger();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!picker->isVisible());
    QCOMPARE(m->links("101").size(), 2);
}

void TestMappingPage::tooWideCategoryIsRefused()
{
    m->addPolice();
    m->show();
    m->action("findCategory")->trigger();
    auto *search = m->find<QLineEdit>("pickerSearch");
    QTest::keyClicks(search, q("01"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(m->links("101").isEmpty());
    QVERIFY(m->page->findChild<categories::CategoryPicker *>()->isVisible());
}

void TestMappingPage::places()
{
    m->addPolice();
    m->show();
    const QString police = q("police");
    QVERIFY(m->page->showPlace({ q("offence"), { police, q("870") } }));
    QCOMPARE(m->panel()->currentOffence(), q("870"));
    m->find<widgets::FilterChips>("offencesChips")->setChecked({ q("approved") });
    QVERIFY(m->page->showPlace({ q("link"), { police, q("869"), q("x") } }));
    QCOMPARE(m->panel()->currentOffence(), q("869")); // the filter that hid it is gone
    QVERIFY(m->page->showPlace({ q("list"), { police } }));
    QVERIFY(!m->page->showPlace({ q("offence"), { police, q("unknown") } }));
    QVERIFY(!m->page->showPlace({ q("offence"), { q("courts"), q("870") } }));
    QVERIFY(!m->page->showPlace({ q("category"), { q("0401") } }));
}

void TestMappingPage::anOffenceIsSplitByRule()
{
    m->addPolice();
    m->show();
    QSignalSpy asked(m->session.get(), &session::Session::placeRequested);
    QTest::keyClick(m->view(), Qt::Key_S);
    QCOMPARE(asked.count(), 1);
    const auto place = asked.at(0).at(0).value<base::Place>();
    QCOMPARE(place.kind, q("rules"));
    QCOMPARE(place.ids, (QStringList { q("police"), q("101") }));
}

void TestMappingPage::anotherList()
{
    m->addPolice();
    auto courts = samples::police();
    courts.info.id = q("courts");
    courts.info.name = q("Courts");
    courts.setOffences({ samples::offence("A1", "Homicide", "Persons") });
    QVERIFY(m->session->run(project::addList(m->session->data(), courts)));
    m->show();
    auto *chooser = m->find<QComboBox>("listChooser");
    QCOMPARE(chooser->count(), 2);
    chooser->setCurrentIndex(1);
    Q_EMIT chooser->activated(1);
    QCOMPARE(m->session->currentList(), q("courts"));
    QCOMPARE(m->panel()->currentOffence(), q("A1"));
    QVERIFY(m->page->showPlace({ q("offence"), { q("police"), q("102") } }));
    QCOMPARE(chooser->currentIndex(), 0);
    QCOMPARE(m->panel()->currentOffence(), q("102"));
    QVERIFY(m->session->run(project::removeList(m->session->data(), q("police"))));
    QCOMPARE(m->panel()->currentOffence(), q("A1"));
}

void TestMappingPage::undoIsFollowed()
{
    m->addPolice();
    m->show();
    QTest::keyClick(m->view(), Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m->panel()->model().row(0).state, mapping::OffenceState::Proposed);
    QVERIFY(m->find<QWidget>("linkCard")->isVisible());
    QVERIFY(m->session->undo());
    QCOMPARE(m->panel()->model().row(0).state, mapping::OffenceState::Unmapped);
    QVERIFY(!m->find<QWidget>("linkCard")->isVisible());
    QVERIFY(m->session->redo());
    QCOMPARE(m->panel()->model().row(0).state, mapping::OffenceState::Proposed);
}

void TestMappingPage::suggestionLeadsToItsCategory()
{
    m->addPolice();
    m->show();
    m->panel()->showOffence(q("868"));
    m->settle();
    auto *list = m->find<QListView>("suggestions");
    auto *text = m->find<QTextBrowser>("categoryText");
    QVERIFY(list->model()->rowCount() > 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    m->settle();
    const QString code = list->currentIndex().data(models::CodeRole).toString();
    QCOMPARE(m->find<QAbstractButton>("categoryTitle")->accessibleName().left(code.size()), code);
    QVERIFY(!text->toPlainText().isEmpty());
    // An exclusion leads to where the case belongs, and back again.
    Q_EMIT text->anchorClicked(QUrl(q("category:0401")));
    m->settle();
    QVERIFY(m->find<QAbstractButton>("categoryTitle")->accessibleName().startsWith(q("0401")));
    QTest::mouseClick(m->find<QToolButton>("categoryBack"), Qt::LeftButton);
    QVERIFY(m->find<QAbstractButton>("categoryTitle")->accessibleName().startsWith(code));
    QTest::mouseClick(m->find<QToolButton>("categoryTake"), Qt::LeftButton);
    QCOMPARE(m->summary("868"), code + q(" proposed"));
}

void TestMappingPage::everyActionHasAShortcutOfItsOwn()
{
    m->addPolice();
    m->show();
    QSet<QString> keys;
    int count = 0;
    QList<QAction *> actions = m->page->pageActions();
    for (QAction *action : m->page->pageActions()) {
        if (action->menu())
            actions << action->menu()->actions();
    }
    for (const QAction *action : std::as_const(actions)) {
        if (!action->isSeparator())
            QVERIFY(!action->text().isEmpty());
        for (const QKeySequence &key : action->shortcuts()) {
            keys << key.toString();
            ++count;
        }
    }
    QCOMPARE(keys.size(), count);
    QVERIFY(keys.contains(q("Alt+9")));
    QVERIFY(keys.contains(q("Del")));
    QCOMPARE(m->page->pageActions().size(), m->page->pageActions().size());
}

void TestMappingPage::confidencesComeInTheBackground()
{
    m->addPolice();
    m->show();
    const auto known = [this] {
        int count = 0;
        for (const mappingpage::OffenceRow &row : m->panel()->model().rows())
            count += row.suggestion.confidence >= 0 ? 1 : 0;
        return count;
    };
    QTRY_VERIFY(known() >= 5); // "Found body" may have none
    QTRY_VERIFY(m->panel()->prefetch().isIdle());
    QCOMPARE(m->panel()->prefetch().waiting(), 0);
    m->put({ samples::link("a", "861", "0401", mapping::Status::Approved) });
    m->settle(); // learned anew: all are asked again
    QTRY_VERIFY(m->panel()->prefetch().isIdle());
    QCOMPARE(m->panel()->prefetch().waiting(), 0);
}

void TestMappingPage::filtersComeBack()
{
    m->addPolice();
    m->show();
    m->find<widgets::FilterChips>("offencesChips")->setChecked({ q("unmapped") });
    m->action("groupOffences")->trigger();
    m->page.reset();
    m->show();
    QCOMPARE(m->find<widgets::FilterChips>("offencesChips")->checked(),
             QSet<QString> { q("unmapped") });
    QVERIFY(m->panel()->isGrouped());
}

QTEST_MAIN(TestMappingPage)
#include "tst_mappingpage.moc"
