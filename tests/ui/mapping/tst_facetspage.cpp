// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The facets and saved filters in the page: mouse, keyboard, what comes back.

#include "pagefixture.h"
#include "ui/mapping/familytree.h"
#include "ui/mapping/prefetch.h"
#include "ui/mapping/savedfilters.h"
#include "ui/widgets/facetbutton.h"
#include "ui/widgets/filterchips.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using mappingpage::FilterChoice;
using mappingpage::OffencesFilter;
using mappingpage::SavedFilters;
using samples::choice;
using samples::q;

class TestFacetsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void namesAreKept();
    void facetOnThePage();
    void facetWithTheKeyboard();
    void figuresMoveRowsWhenTheyCome();
    void foldedFamiliesStayFolded();
    void facetsComeBack();
    void saveApplyRenameDelete();
    void wordsAreNotCut_data();
    void wordsAreNotCut();

private:
    QAction *choiceOf(const char *facet, const QString &begin) const;
    QMenu *savedMenu() const;
    QAction *saved(const QString &begin) const;
    std::unique_ptr<PageFixture> m;
};

void TestFacetsPage::init()
{
    m = std::make_unique<PageFixture>();
}

void TestFacetsPage::cleanup()
{
    m.reset();
}

void TestFacetsPage::namesAreKept()
{
    QVERIFY(SavedFilters::own().isEmpty());
    const FilterChoice sure = choice("", "sure", "", "");
    const FilterChoice poor = choice("", "poor", "", "");
    QCOMPARE(SavedFilters::add({ q(" Robos,  \n\"con\" fuerza; [a] = b "), sure }),
             q("Robos, \"con\" fuerza; [a] = b"));
    QCOMPARE(SavedFilters::add({ q("Two"), poor }), q("Two"));
    QCOMPARE(SavedFilters::add({ q("Two"), sure }), q("Two (2)"));
    QVERIFY(!SavedFilters::add({ q("  "), sure }).isEmpty());
    QCOMPARE(SavedFilters::own().size(), 4);
    QCOMPARE(SavedFilters::own().at(1), (mappingpage::SavedFilter { q("Two"), poor }));
    QCOMPARE(SavedFilters::rename(1, q("Two (2)")), q("Two (2) (2)"));
    QCOMPARE(SavedFilters::rename(1, q(" ")), q("Two (2) (2)"));
    QCOMPARE(SavedFilters::rename(1, q("Two")), q("Two"));
    QVERIFY(SavedFilters::rename(9, q("Nine")).isEmpty());
    const auto second = SavedFilters::own().at(1);
    SavedFilters::remove(1);
    SavedFilters::remove(9);
    QCOMPARE(SavedFilters::own().size(), 3);
    SavedFilters::insert(1, second);
    QCOMPARE(SavedFilters::own().at(1), second);
}

QAction *TestFacetsPage::choiceOf(const char *facet, const QString &begin) const
{
    const auto actions = m->find<widgets::FacetButton>(facet)->menu()->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(begin))
            return action;
    }
    qFatal("no choice %s", qPrintable(begin));
}

void TestFacetsPage::facetOnThePage()
{
    m->addPolice();
    m->put({ samples::link("a", "868", "0502"), samples::link("b", "869", "0501"),
             samples::link("c", "869", "0504") });
    m->show();
    QCOMPARE(choiceOf("linksFacet", q("2 categories"))->text(), q("2 categories (1)"));
    choiceOf("linksFacet", q("2 categories"))->toggle();
    QCOMPARE(m->view()->model()->rowCount(), 1);
    QCOMPARE(m->panel()->currentOffence(), q("869"));
    auto *button = m->find<widgets::FacetButton>("linksFacet");
    QCOMPARE(button->text(), q("Categories: 2"));
    QVERIFY(button->isChecked());
    QCOMPARE(button->accessibleName(), q("Categories: 2 categories"));
    choiceOf("linksFacet", q("1 category"))->toggle();
    QCOMPARE(m->view()->model()->rowCount(), 2);
    QCOMPARE(m->find<QToolButton>("chip-unmapped")->text(), q("Unmapped (0)"));
    m->find<widgets::FilterChips>("offencesChips")->setChecked({ q("proposed") });
    QCOMPARE(choiceOf("linksFacet", q("No category"))->text(), q("No category (0)"));
    QCOMPARE(choiceOf("linksFacet", q("1 category"))->text(), q("1 category (1)"));
    choiceOf("linksFacet", q("Any"))->trigger();
    QVERIFY(!button->isChecked());
    m->panel()->clearFilters();
    QCOMPARE(m->view()->model()->rowCount(), 7);
    QCOMPARE(m->find<QToolButton>("chip-unmapped")->text(), q("Unmapped (5)"));
}

void TestFacetsPage::facetWithTheKeyboard()
{
    m->addPolice();
    m->put({ samples::link("a", "868", "0502") });
    m->show();
    auto *button = m->find<widgets::FacetButton>("linksFacet");
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->setFocus();
    int opened = 0;
    QTimer::singleShot(0, button, [&opened] {
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        ++opened;
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down); // the second choice
        QTest::keyClick(menu, Qt::Key_Space);
        QVERIFY(menu->isVisible()); // for another one
        QTest::keyClick(menu, Qt::Key_Escape);
    });
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(opened, 1);
    QCOMPARE(button->checked(), QSet<QString> { q("1") });
    QVERIFY(button->isChecked());
    QCOMPARE(m->panel()->selectedOffences(), QStringList { q("868") });
}

void TestFacetsPage::figuresMoveRowsWhenTheyCome()
{
    m->addPolice();
    QSettings().setValue(q("mapping/filter"),
                         mappingpage::toText(choice("", "sure likely unsure poor", "", "")));
    m->show();
    QTRY_VERIFY(m->panel()->prefetch().isIdle());
    const auto fitting = [this] {
        return mappingpage::countAccepted(m->panel()->model().rows(),
                                          OffencesFilter(m->panel()->choice()));
    };
    QVERIFY(fitting() >= 5);
    QTRY_COMPARE(m->view()->model()->rowCount(), fitting());
    QTRY_COMPARE(choiceOf("confidenceFacet", q("Not computed"))->text(), q("Not computed yet (0)"));
}

void TestFacetsPage::foldedFamiliesStayFolded()
{
    m->addPolice();
    QSettings().setValue(q("mapping/filter"),
                         mappingpage::toText(choice("", "sure likely unsure poor none", "", "")));
    m->show();
    m->panel()->setGrouped(true);
    QTRY_COMPARE(m->view()->model()->rowCount(), 3);
    QTRY_VERIFY(m->panel()->prefetch().isIdle());
    m->settle();
    offences::OffenceList longer = *m->session->data().list(q("police"));
    longer.put(samples::offence("871", "Theft from a shed", "Property"));
    longer.put(samples::offence("950", "Forgery of a passport", "Documents"));
    QVERIFY(m->session->run(project::changeOffences(
        m->session->data(), q("police"), { *longer.find(q("871")), *longer.find(q("950")) })));
    const QAbstractItemModel *families = m->view()->model();
    QCOMPARE(families->rowCount(), 3); // the new ones have no figure yet
    const QModelIndex property = families->index(1, 0);
    QVERIFY(property.data().toString().startsWith(q("Property")));
    const int before = families->rowCount(property);
    m->view()->collapse(property);
    QTRY_COMPARE(families->rowCount(), 4);
    QCOMPARE(families->rowCount(families->index(1, 0)), before + 1);
    QVERIFY(!m->view()->isExpanded(families->index(1, 0)));
    for (const int other : { 0, 2, 3 })
        QVERIFY(m->view()->isExpanded(families->index(other, 0)));
}

void TestFacetsPage::facetsComeBack()
{
    m->addPolice();
    m->show();
    const FilterChoice wanted = choice("unmapped", "sure waiting", "0", "differs", "05");
    m->panel()->setChoice(wanted);
    m->page.reset();
    m->show();
    QCOMPARE(m->panel()->choice(), wanted);
}

QMenu *TestFacetsPage::savedMenu() const
{
    QMenu *menu = m->find<QToolButton>("savedFiltersButton")->menu();
    Q_EMIT menu->aboutToShow();
    return menu;
}

QAction *TestFacetsPage::saved(const QString &begin) const
{
    const auto actions = savedMenu()->actions();
    for (QAction *action : actions) {
        if (action->text().startsWith(begin))
            return action;
    }
    return nullptr;
}

void TestFacetsPage::saveApplyRenameDelete()
{
    m->addPolice();
    m->put({ samples::link("a", "868", "0502") });
    m->show();
    QVERIFY(!savedMenu()->findChild<QAction *>(q("saveFilter"))->isEnabled());
    FilterChoice wanted = choice("unmapped", "", "", "");
    wanted.text = q("theft");
    m->panel()->setChoice(wanted);
    QCOMPARE(m->view()->model()->rowCount(), 1);
    savedMenu()->findChild<QAction *>(q("saveFilter"))->trigger();
    auto *list = m->find<QListWidget>("savedFilters");
    QVERIFY(QTest::qWaitForWindowActive(list->window()));
    m->settle();
    auto *name = list->findChild<QLineEdit *>();
    QVERIFY(name); // it waits for the name
    name->setText(q("Thefts & more"));
    QTest::keyClick(name, Qt::Key_Return);
    m->settle(); // the list takes the name a moment later
    QVERIFY(list->isVisible());
    QCOMPARE(SavedFilters::own().size(), 1);
    QCOMPARE(SavedFilters::own().constFirst().name, q("Thefts & more"));
    QCOMPARE(mappingpage::toText(SavedFilters::own().constFirst().choice),
             mappingpage::toText(wanted));
    m->panel()->clearFilters();
    m->page.reset(); // the program ends and starts
    m->show();
    m->panel()->clearFilters();
    QVERIFY(saved(q("Thefts && more (1)")));
    QVERIFY(!saved(q("Thefts && more"))->isChecked());
    saved(q("Thefts && more"))->trigger();
    QCOMPARE(m->panel()->choice(), wanted);
    QCOMPARE(m->view()->model()->rowCount(), 1);
    QVERIFY(saved(q("Thefts && more"))->isChecked());
    savedMenu()->findChild<QAction *>(q("manageFilters"))->trigger();
    list = m->find<QListWidget>("savedFilters");
    QTest::mouseClick(m->find<QPushButton>("deleteFilter"), Qt::LeftButton);
    QVERIFY(SavedFilters::own().isEmpty());
    QTest::mouseClick(m->find<QPushButton>("bringFilterBack"), Qt::LeftButton);
    QCOMPARE(SavedFilters::own().size(), 1);
    list->currentItem()->setText(q("Thefts"));
    QCOMPARE(SavedFilters::own().constFirst().name, q("Thefts"));
    saved(q("Several whole"))->trigger();
    QCOMPARE(m->panel()->choice(), choice("", "", "", "wholes"));
}

void TestFacetsPage::wordsAreNotCut_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestFacetsPage::wordsAreNotCut()
{
    QFETCH(Qt::LayoutDirection, direction);
    m->addPolice();
    m->show();
    m->page->setLayoutDirection(direction);
    m->page->resize(1100, 600);
    m->settle();
    auto *chips = m->find<widgets::FilterChips>("offencesChips");
    chips->chip(q("outofscope"))->setText(q("Fuera de alcance (10000)"));
    auto *section = m->find<widgets::FacetButton>("sectionFacet");
    section->setText(q("Todas las secciones de la ICCS"));
    m->settle();
    int seen = 0;
    const auto buttons = chips->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (!button->isVisible())
            continue;
        ++seen;
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY2(chips->rect().contains(button->geometry()), qPrintable(button->text()));
    }
    QVERIFY(seen >= 8);
    QCOMPARE(chips->chip(q("unmapped"))->x() < chips->chip(q("proposed"))->x(),
             direction == Qt::LeftToRight);
}

QTEST_MAIN(TestFacetsPage)
#include "tst_facetspage.moc"
