// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessmentfixture.h"
#include "ui/assessment/levelladder.h"
#include "ui/assessment/questionrow.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTranslator>

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// The questions of the assessment: answered in place, each institution for itself.
class TestAssessmentPage : public QObject
{
    Q_OBJECT
    std::unique_ptr<AssessmentFixture> m;

    QString text(const char *label) const { return m->find<QLabel>(label)->text(); }
    // The values of a list of facts: "72.5 % (145 of 200)".
    QStringList facts(const char *form) const
    {
        QCoreApplication::processEvents(); // labels that came just now are shown
        QStringList all;
        for (const QLabel *label : m->find<QWidget>(form)->findChildren<QLabel *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<AssessmentFixture>(); }
    void cleanup()
    {
        m.reset();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void anEmptyProjectSaysWhatToDo();
    void aLevelByKeyIsOneStep();
    void aLevelByItsText();
    void aLevelByMenu();
    void withoutEvidenceItCountsAsOne();
    void notApplicableAndTakenAway();
    void everythingElseOfAnAnswer();
    void whatIsTypedBelongsToItsAnswer();
    void aDayThatIsNone();
    void severalInstitutionsOfAKind();
    void spreadOfInstitutions();
    void computedLevelsCannotBeGiven();
    void figuresLeadToTheirPage();
    void filters();
    void blocksHaveHeadings();
    void dimensionsCount();
    void placesLeadThere();
    void editsElsewhereAreSeen();
    void answersToAnotherVersion();
    void aReadOnlyLookChangesNothing();
    void rightToLeft();
};

void TestAssessmentPage::anEmptyProjectSaysWhatToDo()
{
    m->show();
    QVERIFY(text("assessmentStatus").contains(q("proposal")));
    QVERIFY(m->find<QLabel>("assessmentHint")->isVisible());
    QVERIFY(text("assessmentHint").startsWith(q("Nothing is answered yet.")));
    QCOMPARE(m->page->badge(), q("0/89"));
    QCOMPARE(m->line(),
             q("A1 Is one institution responsible for introducing the ICCS, with a "
               "legal basis? | Not answered |  | "));
    m->press(Qt::Key_1);
    QVERIFY(!m->find<QLabel>("assessmentHint")->isVisible());
    support::picture(*m->page, q("assessment-first"));
}

void TestAssessmentPage::aLevelByKeyIsOneStep()
{
    m->show();
    QSignalSpy badge(m->page.get(), &session::Page::badgeChanged);
    const int steps = m->steps();
    m->press(Qt::Key_1);
    QCOMPARE(m->answer("A1").level, std::optional<int>(1));
    QVERIFY(m->answer("A1").date.isValid());
    QCOMPARE(m->steps(), steps + 1);
    QCOMPARE(m->session().project().undoList().constFirst().label.toString(),
             q("Answer A1 of the assessment: The country"));
    QCOMPARE(m->page->badge(), q("1/89"));
    QVERIFY(badge.count() > 0);
    QVERIFY(m->line().contains(q("1 Aware, ad hoc")));
    m->press(Qt::Key_1); // nothing new
    QCOMPARE(m->steps(), steps + 1);
    QVERIFY(m->session().undo());
    m->fixture.jobs().waitForAll();
    QVERIFY(!m->answer("A1").level);
    QCOMPARE(m->page->badge(), q("0/89"));
}

void TestAssessmentPage::aLevelByItsText()
{
    m->show();
    const auto *ladder = m->page->findChild<assessmentpage::LevelLadder *>();
    QCOMPARE(ladder->choice(), -1);
    QStringList texts;
    for (const QLabel *label : ladder->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(q("No institution is responsible.")));
    m->find<QRadioButton>("level:0")->click();
    m->fixture.jobs().waitForAll();
    QCOMPARE(m->answer("A1").level, std::optional<int>(0));
    QCOMPARE(ladder->choice(), 0);
    QVERIFY(m->session().undo());
    m->fixture.jobs().waitForAll();
    QCOMPARE(ladder->choice(), -1);
}

void TestAssessmentPage::aLevelByMenu()
{
    m->show();
    m->press(Qt::Key_Return);
    auto *menu = m->page->findChild<QMenu *>(q("levelMenu"));
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 6);
    QVERIFY(menu->actions().constFirst()->text().contains(q("No institution is responsible.")));
    menu->actions().at(1)->trigger();
    menu->close();
    m->fixture.jobs().waitForAll();
    QCOMPARE(m->answer("A1").level, std::optional<int>(1));
}

void TestAssessmentPage::withoutEvidenceItCountsAsOne()
{
    m->show();
    m->press(Qt::Key_3);
    QCOMPARE(m->answer("A1").level, std::optional<int>(3));
    QVERIFY2(m->line().contains(q("3, counts as 1")), qPrintable(m->line()));
    QCOMPARE(text("levelHint"), q("Kept, but counted as 1 until evidence is given."));
    m->find<QPushButton>("addEvidence")->click();
    auto *title = m->find<QLineEdit>("evidenceText");
    QTest::keyClicks(title, q("Decree 12/2025, article 3"));
    QTest::keyClick(title, Qt::Key_Return);
    m->fixture.jobs().waitForAll();
    QCOMPARE(m->answer("A1").evidence.size(), 1);
    QCOMPARE(m->answer("A1").evidence.constFirst().kind, q("document"));
    QVERIFY2(m->line().contains(q("3 Done and documented |  | 1")), qPrintable(m->line()));
    QVERIFY(!m->find<QLabel>("levelHint")->isVisible());
    m->find<QWidget>("removeEvidence")->setFocus();
    QTest::keyClick(m->find<QWidget>("removeEvidence"), Qt::Key_Space);
    m->fixture.jobs().waitForAll();
    QVERIFY(m->answer("A1").evidence.isEmpty());
    QVERIFY(m->line().contains(q("3, counts as 1")));
    QVERIFY(m->session().undo());
    m->fixture.jobs().waitForAll();
    QCOMPARE(m->find<QLineEdit>("evidenceText")->text(), q("Decree 12/2025, article 3"));
}

void TestAssessmentPage::notApplicableAndTakenAway()
{
    m->show();
    m->press(Qt::Key_N);
    QVERIFY(m->answer("A1").notApplicable);
    QVERIFY(m->line().contains(m->instrument().notApplicable));
    QCOMPARE(m->page->badge(), q("1/89"));
    m->press(Qt::Key_Delete);
    QVERIFY(m->session().data().assessmentAnswers.isEmpty()); // an empty answer is none
    QCOMPARE(m->page->badge(), q("0/89"));
}

void TestAssessmentPage::everythingElseOfAnAnswer()
{
    m->show();
    auto *target = m->find<QComboBox>("targetLevel");
    target->setCurrentIndex(target->findData(4));
    Q_EMIT target->activated(target->currentIndex());
    m->find<QSpinBox>("targetYear")->setValue(2028);
    auto *comment = m->find<widgets::TextField>("answer:comment");
    comment->setPlainText(q("Asked twice"));
    comment->commit();
    auto *verdict = m->find<QComboBox>("verdict");
    verdict->setCurrentIndex(verdict->findData(q("returned")));
    Q_EMIT verdict->activated(verdict->currentIndex());
    auto *day = m->find<QLineEdit>("answerDate");
    day->setFocus();
    day->setText(q("2026-05-31"));
    QTest::keyClick(day, Qt::Key_Return);
    m->fixture.jobs().waitForAll();
    const assessment::Answer answer = m->answer("A1");
    QCOMPARE(answer.targetLevel, std::optional<int>(4));
    QCOMPARE(answer.targetYear, 2028);
    QCOMPARE(answer.comment, q("Asked twice"));
    QCOMPARE(answer.verdict, q("returned"));
    QCOMPARE(answer.date, QDate(2026, 5, 31));
    QVERIFY(m->line().contains(q("4 in 2028")));
    QCOMPARE(m->steps(), 5);
}

void TestAssessmentPage::whatIsTypedBelongsToItsAnswer()
{
    m->show();
    auto *comment = m->find<widgets::TextField>("answer:comment");
    comment->setPlainText(q("Of the first question"));
    QVERIFY(m->showQuestion("A2"));
    QCOMPARE(m->answer("A1").comment, q("Of the first question"));
    QCOMPARE(m->answer("A2").comment, QString());
    QCOMPARE(comment->toPlainText(), QString());
}

void TestAssessmentPage::aDayThatIsNone()
{
    m->show();
    m->press(Qt::Key_1);
    const QDate before = m->answer("A1").date;
    auto *day = m->find<QLineEdit>("answerDate");
    day->setText(q("yesterday"));
    QTest::keyClick(day, Qt::Key_Return);
    QCOMPARE(m->answer("A1").date, before);
    QCOMPARE(day->text(), before.toString(Qt::ISODate));
}

void TestAssessmentPage::severalInstitutionsOfAKind()
{
    m->show();
    QVERIFY(m->showQuestion("B5", "police"));
    m->find<QLineEdit>("newInstitutionName")->setText(q("Gendarmerie"));
    m->find<QPushButton>("addInstitution")->click();
    m->fixture.jobs().waitForAll();
    QVERIFY2(m->line().startsWith(q("Gendarmerie (Police")), qPrintable(m->line()));
    m->questions()->setFocus();
    m->press(Qt::Key_1);
    QCOMPARE(m->answer("B5", "police:Gendarmerie").level, std::optional<int>(1));
    // At other questions it answers, too, and nobody answers for the police as a whole any more.
    QVERIFY(m->showQuestion("E6", "police:Gendarmerie"));
    QVERIFY2(m->line().startsWith(q("Gendarmerie")), qPrintable(m->line()));
    QVERIFY(m->showQuestion("B5", "police:Gendarmerie"));
    m->find<QPushButton>("removeInstitution")->click();
    m->fixture.jobs().waitForAll();
    QVERIFY(m->session().data().assessmentAnswers.isEmpty());
    QVERIFY(m->showQuestion("B5", "police"));
    QVERIFY(m->line().startsWith(q("Police")));
}

void TestAssessmentPage::spreadOfInstitutions()
{
    m->put("B5", "police", 0);
    m->put("B5", "courts", 3, "Manual");
    m->show();
    QVERIFY(m->showQuestion("B5"));
    QVERIFY2(m->line().contains(q("0 to 3 (2 of 3 answered)")), qPrintable(m->line()));
    QCOMPARE(facts("questionSpread"),
             QStringList({ q("Lowest"), q("0"), q("Median"), q("1.5"), q("Highest"), q("3") }));
    support::picture(*m->page, q("assessment-spread"));
}

void TestAssessmentPage::computedLevelsCannotBeGiven()
{
    m->fixture.addList(q("police"), { q("1|Murder"), q("2|Theft") });
    m->fixture.link(q("police"), q("1"), q("0101"));
    m->show();
    QVERIFY(m->showQuestion("C2", "police"));
    QVERIFY2(m->line().contains(q("2 Planned, partly done")), qPrintable(m->line()));
    const int steps = m->steps();
    m->press(Qt::Key_4);
    QCOMPARE(m->steps(), steps);
    QVERIFY(!m->find<QRadioButton>("level:4")->isEnabled());
    QCOMPARE(facts("questionFigures").size(), 2);
    QVERIFY2(facts("questionFigures").at(1).contains(q("50.0 % (1 of 2)")),
             qPrintable(facts("questionFigures").at(1)));
    // A target is a person's.
    auto *target = m->find<QComboBox>("targetLevel");
    target->setCurrentIndex(target->findData(3));
    Q_EMIT target->activated(target->currentIndex());
    QCOMPARE(m->answer("C2", "police").targetLevel, std::optional<int>(3));
    support::picture(*m->page, q("assessment-computed"));
}

void TestAssessmentPage::figuresLeadToTheirPage()
{
    m->fixture.addList(q("police"), { q("1|Murder"), q("2|Theft") });
    m->show();
    QSignalSpy places(&m->session(), &session::Session::placeRequested);
    QVERIFY(m->showQuestion("C2", "police"));
    QCoreApplication::processEvents();
    for (QLabel *label : m->find<QWidget>("questionFigures")->findChildren<QLabel *>()) {
        if (label->text().contains(q("<a href")) && label->isVisible())
            Q_EMIT label->linkActivated(q("coverage"));
    }
    QCOMPARE(places.count(), 1);
    const auto place = places.constFirst().constFirst().value<base::Place>();
    QCOMPARE(place.kind, q("page"));
    QCOMPARE(place.ids, QStringList { q("mapping") });
}

void TestAssessmentPage::filters()
{
    m->put("A1", "", 3);
    m->put("A2", "", 1);
    m->show();
    QVERIFY(m->showQuestion("A2"));
    const auto choose = [this](const char *box, const QVariant &value) {
        auto *combo = m->find<QComboBox>(box);
        combo->setCurrentIndex(combo->findData(value));
        Q_EMIT combo->activated(combo->currentIndex());
    };
    using State = assessmentpage::QuestionFilter::State;
    const int all = m->questions()->model()->rowCount();
    choose("questionStates", int(State::Open));
    QCOMPARE(m->questions()->model()->rowCount(), all - 2);
    choose("questionStates", int(State::WithoutEvidence));
    QCOMPARE(m->questions()->model()->rowCount(), 1);
    QVERIFY(m->line().startsWith(q("A1")));
    choose("questionStates", int(State::Returned));
    QCOMPARE(m->questions()->model()->rowCount(), 0);
    QVERIFY(!m->questions()->isVisible()); // what to do instead
    QVERIFY(m->showQuestion("A2")); // a jump shows what it leads to
    QCOMPARE(m->questions()->model()->rowCount(), all);
    choose("questionInstitutions", q("health"));
    QVERIFY(m->questions()->model()->rowCount() < all);
}

void TestAssessmentPage::blocksHaveHeadings()
{
    m->show();
    QVERIFY(m->showQuestion("D1"));
    const QAbstractItemModel *model = m->questions()->model();
    QCOMPARE(model->index(0, 0).data().toString(), q("Police"));
    QCOMPARE(model->index(0, 1).data().toString(), QString());
    QStringList headings;
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 1).data().toString().isEmpty())
            headings << model->index(row, 0).data().toString();
    }
    QCOMPARE(headings.size(), 7);
    m->questions()->setCurrentIndex(model->index(0, 0));
    QVERIFY(!m->page->findChild<assessmentpage::LevelLadder *>()->isVisible());
    support::picture(*m->page, q("assessment-sources"));
}

void TestAssessmentPage::dimensionsCount()
{
    m->put("A1", "", 3, "Decree");
    m->put("A2", "", 1);
    m->show();
    const QAbstractItemModel *model = m->find<QTreeView>("assessmentDimensions")->model();
    QCOMPARE(model->rowCount(), 13);
    QCOMPARE(model->index(0, 0).data().toString(), q("A Governance"));
    QCOMPARE(model->index(0, 1).data().toString(), q("2 / 7"));
    QCOMPARE(model->index(0, 2).data().toString(), q("1 (2)"));
    QCOMPARE(model->index(1, 2).data().toString(), QString());
}

void TestAssessmentPage::placesLeadThere()
{
    m->show();
    QVERIFY(m->showQuestion("F2", "courts"));
    QVERIFY(m->line().startsWith(q("Courts")));
    QVERIFY(!m->showQuestion("Z9"));
    QVERIFY(!m->page->showPlace({ q("cell"), { q("a"), q("b"), q("c") } }));
    session::Session &session = m->fixture.session();
    QVERIFY(session.run(project::putAssessmentEntry(
        session.data(), { q("challenge-1"), assessment::EntryKind::Challenge, {} })));
    m->fixture.jobs().waitForAll();
    QVERIFY(m->page->showPlace({ q("assessment"), { q("challenge-1") } }));
    QCOMPARE(m->find<QTabBar>("assessmentViews")->currentIndex(), 2);
    QVERIFY(m->page->showPlace({ q("assessment"), { q("G001") } }));
    QCOMPARE(m->find<QTabBar>("assessmentViews")->currentIndex(), 4);
    QVERIFY(m->find<QTableView>("gaps")->isVisible());
}

void TestAssessmentPage::editsElsewhereAreSeen()
{
    m->fixture.addList(q("police"), { q("1|Murder"), q("2|Theft") });
    m->show();
    QVERIFY(m->showQuestion("C2", "police"));
    QVERIFY2(m->line().contains(q("0 None")), qPrintable(m->line()));
    m->fixture.link(q("police"), q("1"), q("0101"));
    m->fixture.link(q("police"), q("2"), q("0502"));
    QVERIFY2(m->line().contains(q("4 Routine")), qPrintable(m->line()));
    // Nobody looks: it waits until somebody does.
    m->page->hide();
    QVERIFY(m->session().undo());
    m->fixture.jobs().waitForAll();
    QVERIFY(m->line().contains(q("4 Routine")));
    m->page->show();
    m->fixture.jobs().waitForAll();
    QVERIFY2(m->line().contains(q("2 Planned")), qPrintable(m->line()));
}

void TestAssessmentPage::answersToAnotherVersion()
{
    assessment::Answer answer;
    answer.instrument = q("iccs-implementation 0.9");
    answer.question = q("A1");
    answer.level = 1;
    QVERIFY(m->session().run(project::putAssessmentAnswers(m->session().data(), { answer })));
    m->show();
    QVERIFY(text("assessmentHint").startsWith(q("1 answer(s) belong to another version")));
    QVERIFY(m->line().contains(q("Not answered")));
}

void TestAssessmentPage::aReadOnlyLookChangesNothing()
{
    m->show();
    const int steps = m->steps();
    for (const assessment::Dimension &dimension : m->instrument().dimensions) {
        auto *dimensions = m->find<QTreeView>("assessmentDimensions");
        for (int row = 0; row < dimensions->model()->rowCount(); ++row)
            dimensions->setCurrentIndex(dimensions->model()->index(row, 0));
        QVERIFY(!dimension.title.isEmpty());
    }
    for (int row = 0; row < 40; ++row)
        QTest::keyClick(m->questions(), Qt::Key_Down);
    QCOMPARE(m->steps(), steps);
}

void TestAssessmentPage::rightToLeft()
{
    QLocale::setDefault(QLocale(QStringLiteral("ar")));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/workbench_ar.qm")));
    QCoreApplication::installTranslator(&translator);
    m->put("B5", "police", 0);
    m->put("B5", "courts", 3, "Manual");
    m->show();
    QVERIFY(!m->instrument().statusText.contains(q("proposal")));
    QVERIFY(m->showQuestion("B5", "courts"));
    const auto *dimensions = m->find<QTreeView>("assessmentDimensions");
    QVERIFY(dimensions->mapTo(m->page.get(), QPoint(0, 0)).x()
            > m->questions()->mapTo(m->page.get(), QPoint(0, 0)).x());
    support::picture(*m->page, q("assessment-rtl"));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestAssessmentPage)
#include "tst_assessmentpage.moc"
