// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagefixture.h"
#include "ui/mapping/questionbar.h"
#include "ui/mapping/suggestionspanel.h"

#include <QTest>
#include <QToolButton>

using mappingpage::QuestionBar;

// Questions below the suggestions: an answer ranks anew, is recorded with the link that is taken,
// and can be taken back.
class TestQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void furtherQuestionsWait();
    void answerRanksAnew();
    void answerIsTakenBack();
    void answersBelongToOneOffence();
    void answerBecomesAnAssumption();
    void nothingIsAskedOnceDecided();

private:
    QuestionBar *bar() const { return m->find<QuestionBar>("questions"); }
    QToolButton *firstButton(const char *beginning) const;
    QStringList ranking() const;
    std::unique_ptr<PageFixture> m;
};

void TestQuestions::init()
{
    m = std::make_unique<PageFixture>();
    auto list = samples::police();
    auto offences = list.offences();
    offences << samples::offence("999", "Taking goods", "Property");
    list.setOffences(offences);
    QVERIFY(m->session->run(project::addList(m->session->data(), list)));
    m->show();
    QVERIFY(
        m->page->showPlace({ QStringLiteral("offence"), { list.info.id, QStringLiteral("999") } }));
    m->settle();
}

QToolButton *TestQuestions::firstButton(const char *beginning) const
{
    const auto buttons = bar()->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->objectName().startsWith(QLatin1String(beginning)) && button->isVisibleTo(bar()))
            return button;
    }
    return nullptr;
}

QStringList TestQuestions::ranking() const
{
    const auto *panel = m->page->findChild<mappingpage::SuggestionsPanel *>();
    QStringList codes;
    for (int rank = 1; const auto *one = panel->ranked(rank); ++rank)
        codes << one->category.toString();
    return codes;
}

void TestQuestions::furtherQuestionsWait()
{
    const auto asked = [this] {
        int count = 0;
        const auto buttons = bar()->findChildren<QToolButton *>();
        for (const QToolButton *button : buttons) {
            if (button->objectName().startsWith(QLatin1String("yes-")) && button->isVisible())
                ++count;
        }
        return count;
    };
    QCOMPARE(asked(), 1);
    const int folded = bar()->height();
    QToolButton *more = firstButton("moreQuestions");
    QVERIFY(more);
    more->click();
    m->settle();
    QVERIFY(asked() > 1);
    QVERIFY(bar()->height() > folded);
    firstButton("moreQuestions")->click();
    m->settle();
    QCOMPARE(asked(), 1);
}

void TestQuestions::answerRanksAnew()
{
    QVERIFY(bar()->isVisible());
    const QStringList before = ranking();
    QToolButton *yes = firstButton("yes-");
    QVERIFY(yes);
    const QString promised = yes->toolTip().section(QLatin1String(": "), 1).section(u',', 0, 0);
    yes->click();
    m->settle();
    QVERIFY(ranking() != before);
    QCOMPARE(ranking().constFirst(), promised);
    QCOMPARE(bar()->answers().size(), 1);
    QVERIFY(firstButton("answer-"));
}

void TestQuestions::answerIsTakenBack()
{
    const QStringList before = ranking();
    firstButton("no-")->click();
    m->settle();
    QVERIFY(bar()->answers().constFirst().startsWith(QLatin1String("no_")));
    firstButton("answer-")->click();
    m->settle();
    QVERIFY(bar()->answers().isEmpty());
    QCOMPARE(ranking(), before);
}

void TestQuestions::answersBelongToOneOffence()
{
    firstButton("yes-")->click();
    m->settle();
    QTest::keyClick(m->view(), Qt::Key_Up);
    m->settle();
    QVERIFY(bar()->answers().isEmpty());
}

void TestQuestions::answerBecomesAnAssumption()
{
    firstButton("yes-")->click();
    m->settle();
    const QString stated = bar()->assumption();
    QVERIFY(stated.endsWith(QLatin1String("Yes.")));
    m->action("take1")->trigger();
    m->settle();
    QCOMPARE(m->links("999").constFirst()->assumption, stated);
}

void TestQuestions::nothingIsAskedOnceDecided()
{
    m->put({ samples::link("l9", "999", "0502", mapping::Status::Approved) });
    m->settle();
    QVERIFY(!bar()->isVisible());
}

QTEST_MAIN(TestQuestions)
#include "tst_questions.moc"
