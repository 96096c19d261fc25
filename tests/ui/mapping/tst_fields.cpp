// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"
#include "ui/mapping/categorytext.h"
#include "ui/mapping/linkfields.h"
#include "ui/mapping/menus.h"
#include "ui/mapping/rulesmenu.h"
#include "ui/mapping/wording.h"
#include "ui/widgets/textfield.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using mappingpage::Wording;
using samples::iccs;
using samples::q;
using widgets::TextField;

class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textIsToldOnce();
    void escapeTakesBack();
    void typingSurvivesAChangeFromElsewhere();
    void textGrows();
    void rulesAreToldWhenTheMenuCloses();
    void everyValueHasWords();
    void tagMenuLeavesOutWhatDoesNotApply();
    void differencesInWords();
    void categoryText();

private:
    std::optional<classification::Classification> m_iccs;
};

void TestFields::initTestCase()
{
    m_iccs = samples::classification();
}

void TestFields::textIsToldOnce()
{
    QWidget window;
    QVBoxLayout column(&window);
    auto *field = new TextField(q("Rationale"));
    auto *other = new TextField(q("Other"));
    column.addWidget(field);
    column.addWidget(other);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setValue(q("old"));
    QSignalSpy told(field, &TextField::committed);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClicks(field, q(" and new"));
    QCOMPARE(told.count(), 0);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).toString(), q("old and new"));
    QTest::keyClick(field, Qt::Key_Tab); // leads on, and there is nothing more to tell
    QVERIFY(other->hasFocus());
    QCOMPARE(told.count(), 1);
    field->setFocus();
    QTest::keyClicks(field, q("x"));
    other->setFocus();
    QCOMPARE(told.count(), 2);
}

void TestFields::escapeTakesBack()
{
    TextField field(q("Rationale"));
    field.setValue(q("old"));
    QSignalSpy told(&field, &TextField::committed);
    QTest::keyClicks(&field, q("zzz"));
    QVERIFY(field.isDirty());
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.toPlainText(), q("old"));
    field.commit();
    QCOMPARE(told.count(), 0);
}

void TestFields::typingSurvivesAChangeFromElsewhere()
{
    TextField field(q("Rationale"));
    field.show();
    field.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&field));
    field.setFocus();
    field.setValue(q("old"));
    QTest::keyClicks(&field, q("typed "));
    field.setValue(q("undone"));
    QCOMPARE(field.toPlainText(), q("typed old"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.toPlainText(), q("undone"));
}

void TestFields::textGrows()
{
    TextField field(q("Rationale"));
    field.resize(200, 30);
    field.show();
    const int one = field.sizeHint().height();
    field.setValue(q("one\ntwo\nthree"));
    QCoreApplication::processEvents();
    const int three = field.sizeHint().height();
    QVERIFY(three > 2 * one);
    field.setValue(QString(40, QLatin1Char('\n')));
    field.setValue(QStringList(40, q("line")).join(QLatin1Char('\n')));
    QCoreApplication::processEvents();
    QVERIFY(field.sizeHint().height() < 10 * one); // then it scrolls
}

void TestFields::rulesAreToldWhenTheMenuCloses()
{
    mappingpage::RulesMenu menu;
    menu.setRules({ q("R2") });
    QSignalSpy told(&menu, &mappingpage::RulesMenu::rulesChosen);
    menu.popup({});
    for (QAction *action : menu.actions()) {
        if (action->data().toString() == q("R8") || action->data().toString() == q("R14"))
            QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(action).center());
    }
    QVERIFY(menu.isVisible()); // stays open while ticking
    QCOMPARE(told.count(), 0);
    menu.close();
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).toStringList(), QStringList({ q("R2"), q("R8"), q("R14") }));
    menu.popup({});
    menu.close();
    QCOMPARE(told.count(), 1);
}

void TestFields::everyValueHasWords()
{
    for (const auto state : Wording::states()) {
        QVERIFY(!Wording::state(state).isEmpty());
        QVERIFY(!Wording::stateIcon(state).isEmpty());
    }
    for (const auto extent : Wording::extents()) {
        QVERIFY(!Wording::extent(extent).isEmpty());
        QVERIFY(!Wording::extentSign(extent).isEmpty());
        QVERIFY(Wording::extentHelp(extent).size() > 20);
    }
    QCOMPARE(Wording::rules().size(), 14);
    for (const QString &rule : Wording::rules())
        QVERIFY(Wording::rule(rule).size() > 20);
    for (const auto flag : Wording::flags())
        QVERIFY(!Wording::flag(flag).isEmpty());
    QCOMPARE(Wording::evidence(q("import:list.xlsx")), q("read from list.xlsx"));
    QVERIFY(Wording::validity({ {}, QDate(2020, 1, 1) }).startsWith(q("until")));
}

void TestFields::tagMenuLeavesOutWhatDoesNotApply()
{
    const auto texts = [](const QMenu &menu) {
        QStringList all;
        QList<const QMenu *> open { &menu };
        while (!open.isEmpty()) {
            for (const QAction *action : open.takeFirst()->actions()) {
                all << action->text();
                if (action->menu())
                    open << action->menu();
            }
        }
        return all.join(QLatin1Char('|'));
    };
    mapping::TagSetting chosen;
    const auto take = [&](const mapping::TagSetting &setting) { chosen = setting; };
    QMenu robbery;
    mappingpage::Menus::fillTags(&robbery, { *m_iccs, q("en"), iccs("0401"), {} }, take);
    QVERIFY(texts(robbery).contains(q("(At)")));
    QMenu homicide; // an attempt is a category of its own there (ICCS p. 20)
    mappingpage::Menus::fillTags(&homicide, { *m_iccs, q("en"), iccs("0101"), {} }, take);
    QVERIFY(!texts(homicide).contains(q("(At)")));
    for (QMenu *menu : robbery.findChildren<QMenu *>()) {
        if (menu->title().contains(q("(At)")))
            menu->actions().at(1)->trigger();
    }
    QCOMPARE(chosen.tag, q("event.At"));
    QVERIFY(!chosen.value.isEmpty());
}

void TestFields::differencesInWords()
{
    const mappingpage::LinkFields fields(*m_iccs, q("en"));
    mapping::Link before = samples::link("a", "868", "0501");
    mapping::Link after = before;
    QVERIFY(fields.differences(before, after).isEmpty());
    after.status = mapping::Status::Approved;
    after.target = iccs("050211");
    after.rules = QStringList { q("R3") };
    after.changed = QDateTime::currentDateTimeUtc(); // stands in the line itself
    const auto changes = fields.differences(before, after);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).field, q("Category"));
    QVERIFY(changes.at(0).before.startsWith(q("0501 ")));
    QVERIFY(changes.at(0).after.startsWith(q("050211 ")));
    QCOMPARE(changes.at(1).before, q("Proposed"));
    QCOMPARE(changes.at(2).before, QString());
    QCOMPARE(changes.at(2).after, q("R3"));
}

void TestFields::categoryText()
{
    project::ProjectData data;
    data.lists << samples::police();
    mapping::MappingSet set;
    set.list = q("police");
    set.put(samples::link("a", "868", "0501"));
    set.put(samples::link("b", "869", "0501", mapping::Status::Approved));
    data.sets.insert(q("police"), set);
    const mappingpage::CategoryText text(*m_iccs, data, q("en"), QPalette());
    const QString html = text.html(iccs("0501"), q("police"), q("868"));
    QVERIFY(html.contains(q("(our wording)")));
    QVERIFY(html.contains(q("Includes")));
    QVERIFY(html.contains(q("Excludes")));
    QVERIFY(html.contains(q("href=\"category:05\""))); // the section above
    QVERIFY(html.contains(q("href=\"category:0401\""))); // where robbery belongs
    QVERIFY(html.contains(q("offence:police/869")));
    QVERIFY(!html.contains(q("offence:police/868"))); // the one being decided
    QVERIFY(text.html(iccs("9999"), {}, {}).contains(q("not in this edition")));
    QVERIFY(text.html(iccs("05029"), {}, {}).contains(q("residual")));
}

QTEST_MAIN(TestFields)
#include "tst_fields.moc"
