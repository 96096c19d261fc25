// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefixture.h"
#include "ui/mapping/linkcard.h"
#include "ui/mapping/linkspanel.h"
#include "ui/mapping/rulesmenu.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>

using samples::q;

class TestLinkPanels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void fieldsAreOneStepEach();
    void relationNeedsItsText();
    void statusByHandNamesTheReviewer();
    void tagsAreTakenAway();
    void rulesAreCited();
    void rejectedCandidates();
    void historyAndRestore();
    void typingIntoARemovedLink();
    void cardsForSeveralLinks();
    void outOfScopeForAnotherReason();
    void findingsLeadToTheirExplanation();

private:
    mappingpage::LinkCard *card(int number = 0) const
    {
        return m->page->findChild<mappingpage::LinksPanel *>()->cards().value(number);
    }
    const mapping::Link &link() const { return *m->links("868").constFirst(); }
    void choose(const char *combo, int value) const;
    std::unique_ptr<PageFixture> m;
};

void TestLinkPanels::init()
{
    m = std::make_unique<PageFixture>();
    m->addPolice();
    mapping::Link link = samples::link("a", "868", "0502");
    link.tags = { { q("event.At"), q("1") } };
    link.flags = { mapping::DataFlag::Threats };
    m->put({ link });
    m->show();
    m->panel()->showOffence(q("868"));
    QVERIFY(card());
}

void TestLinkPanels::cleanup()
{
    m.reset();
}

void TestLinkPanels::choose(const char *combo, int value) const
{
    auto *box = card()->findChild<QComboBox *>(QString::fromLatin1(combo));
    box->setCurrentIndex(box->findData(value));
    Q_EMIT box->activated(box->currentIndex());
}

void TestLinkPanels::fieldsAreOneStepEach()
{
    const int before = m->steps();
    QTest::keyClick(m->view(), Qt::Key_F2);
    auto *rationale = m->find<QPlainTextEdit>("linkRationale");
    QVERIFY(rationale->hasFocus());
    QTest::keyClicks(rationale, q("Taking, no force."));
    QCOMPARE(m->steps(), before);
    QTest::keyClick(rationale, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(link().rationale, q("Taking, no force."));
    QTest::keyClicks(rationale, q("More. "));
    m->view()->setFocus();
    QCOMPARE(m->steps(), before + 2);
    QVERIFY(m->session->undo());
    QCOMPARE(rationale->toPlainText(), q("Taking, no force."));
}

void TestLinkPanels::relationNeedsItsText()
{
    auto *leftOver = m->find<QPlainTextEdit>("linkLeftOver");
    auto *reason = m->find<QPlainTextEdit>("linkReason");
    QVERIFY(!leftOver->isVisible());
    choose("linkExtent", int(mapping::Extent::Contains));
    QCOMPARE(link().extent, mapping::Extent::Contains);
    QVERIFY(leftOver->isVisible());
    choose("linkExtent", int(mapping::Extent::None));
    QVERIFY(!link().target);
    QVERIFY(reason->isVisible());
    QVERIFY(!leftOver->isVisible());
}

void TestLinkPanels::statusByHandNamesTheReviewer()
{
    choose("linkStatus", int(mapping::Status::Approved));
    QCOMPARE(link().status, mapping::Status::Approved);
    QCOMPARE(link().reviewer, q("Ana"));
    choose("linkStatus", int(mapping::Status::Draft));
    QVERIFY(link().reviewer.isEmpty());
    QCOMPARE(m->panel()->model().row(m->panel()->model().rowOf(q("868"))).state,
             mapping::OffenceState::Draft);
}

void TestLinkPanels::tagsAreTakenAway()
{
    QList<QToolButton *> marks;
    for (QToolButton *button : card()->findChildren<QToolButton *>()) {
        if (button->toolTip().startsWith(q("Take away")))
            marks << button;
    }
    QCOMPARE(marks.size(), 2);
    marks.constFirst()->click();
    QVERIFY(link().tags.isEmpty());
    QCOMPARE(link().flags.size(), 1);
}

void TestLinkPanels::rulesAreCited()
{
    m->find<QToolButton>("linkDetailsToggle")->click();
    auto *menu = card()->findChild<mappingpage::RulesMenu *>();
    menu->popup({});
    menu->actions().at(1)->toggle();
    menu->actions().at(7)->toggle();
    menu->close();
    QCOMPARE(link().rules, QStringList({ q("R2"), q("R8") }));
    bool explained = false;
    for (const QLabel *label : card()->findChildren<QLabel *>())
        explained = explained || label->text().contains(q("common parent"));
    QVERIFY(explained);
}

void TestLinkPanels::rejectedCandidates()
{
    m->find<QToolButton>("linkDetailsToggle")->click();
    m->find<QToolButton>("addRejected")->click();
    auto *search = m->find<QLineEdit>("pickerSearch");
    QTest::keyClicks(search, q("0401"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(link().rejected, QList<mapping::Rejected>({ { q("0401"), {} } }));
    QPlainTextEdit *why = nullptr;
    for (QPlainTextEdit *field : card()->findChildren<QPlainTextEdit *>()) {
        if (field->accessibleName().contains(q("0401")))
            why = field;
    }
    QVERIFY(why);
    why->setFocus();
    QTest::keyClicks(why, q("no force"));
    QTest::keyClick(why, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(link().rejected, QList<mapping::Rejected>({ { q("0401"), q("no force") } }));
    m->settle();
    for (QToolButton *button : card()->findChildren<QToolButton *>()) {
        if (button->isVisible() && button->accessibleName().contains(q("Take 0401 from")))
            button->click();
    }
    QVERIFY(link().rejected.isEmpty());
}

void TestLinkPanels::historyAndRestore()
{
    m->clock.advance(60);
    choose("linkStatus", int(mapping::Status::InReview));
    m->clock.advance(60);
    m->session->project().setAuthor(q("Ben"));
    m->action("findCategory")->trigger();
    auto *search = m->find<QLineEdit>("pickerSearch");
    QTest::keyClicks(search, q("050211"));
    QTest::keyClick(search, Qt::Key_Return);
    m->action("linkHistoryAction")->trigger();
    auto *history = m->find<QTreeView>("linkHistory");
    const QAbstractItemModel *model = history->model();
    QCOMPARE(model->rowCount(), 3); // put, in review, other category; newest first
    const QString all = support::asText(*model);
    QVERIFY2(all.contains(q("Relation")) || all.contains(q("Category")), qPrintable(all));
    const QModelIndex newest = model->index(0, 0);
    QCOMPARE(newest.siblingAtColumn(1).data().toString(), q("Ben"));
    QCOMPARE(model->index(1, 1).data().toString(), q("Ana"));
    const QModelIndex category = model->index(0, 2, newest);
    QCOMPARE(category.data().toString(), q("Category"));
    QVERIFY(category.siblingAtColumn(3).data().toString().startsWith(q("0502 ")));
    QVERIFY(category.siblingAtColumn(4).data().toString().startsWith(q("050211 ")));
    QVERIFY(support::asText(*model).contains(q("Proposed | In review")));

    auto *restore = m->find<QPushButton>("restoreState");
    history->setCurrentIndex(newest);
    QVERIFY(!restore->isEnabled()); // this is how it is
    history->setCurrentIndex(model->index(0, 0, model->index(1, 0)));
    QVERIFY(restore->isEnabled());
    const int before = m->steps();
    restore->click();
    QCOMPARE(m->steps(), before + 1);
    QCOMPARE(link().target->toString(), q("0502"));
    QCOMPARE(link().status, mapping::Status::InReview);
    QCOMPARE(model->rowCount(), 4);
    QVERIFY(m->session->undo());
    QCOMPARE(link().target->toString(), q("050211"));
}

void TestLinkPanels::typingIntoARemovedLink()
{
    auto *rationale = m->find<QPlainTextEdit>("linkRationale");
    rationale->setFocus();
    QTest::keyClicks(rationale, q("half a sent"));
    QVERIFY(m->session->run(project::removeLinks(m->session->data(), q("police"), { q("a") })));
    QVERIFY(m->links("868").isEmpty());
    m->panel()->step(1);
    m->settle();
    QVERIFY(m->links("868").isEmpty()); // what was typed does not bring it back
    QVERIFY(m->links("869").isEmpty());
}

void TestLinkPanels::cardsForSeveralLinks()
{
    m->put({ samples::link("b", "868", "0701") });
    QVERIFY(card(1));
    QVERIFY(card(1)->isVisible());
    QVERIFY(m->session->run(project::removeLinks(m->session->data(), q("police"), { q("a") })));
    QVERIFY(!card(1));
    QCOMPARE(card(0)->link().id, q("b"));
    m->panel()->showOffence(q("869"));
    QVERIFY(!card(0));
}

void TestLinkPanels::outOfScopeForAnotherReason()
{
    m->panel()->showOffence(q("900"));
    QTimer::singleShot(0, this, [] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 6);
        menu->setActiveAction(menu->actions().constLast());
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(m->view(), Qt::Key_X);
    QCOMPARE(m->summary("900"), q("- out of scope"));
    auto *reason = m->find<QPlainTextEdit>("linkReason");
    QCOMPARE(m->page->focusWidget(), reason);
    QTest::keyClicks(reason, q("Found bodies are no offences."));
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m->links("900").constFirst()->reason, q("Found bodies are no offences."));
}

void TestLinkPanels::findingsLeadToTheirExplanation()
{
    m->put({ samples::link("s", "101", "01") }); // a section: L01
    m->settle();
    m->panel()->showOffence(q("101"));
    auto *findings = m->find<QLabel>("offenceFindings");
    QVERIFY(findings->isVisible());
    const auto &row = m->panel()->model().row(m->panel()->model().rowOf(q("101")));
    QCOMPARE(row.findings.severity, int(base::Severity::Error));
    QSignalSpy asked(m->session.get(), &session::Session::placeRequested);
    Q_EMIT findings->linkActivated(q("L01|link:police/101/s"));
    QCOMPARE(asked.at(0).at(0).value<base::Place>(),
             base::Place({ q("finding"), { q("L01|link:police/101/s") } }));
    QVERIFY(findings->text().contains(q("L01|link:police/101/s")));
}

QTEST_MAIN(TestLinkPanels)
#include "tst_linkpanels.moc"
