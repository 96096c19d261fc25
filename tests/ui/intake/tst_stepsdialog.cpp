// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/stepsdialog.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace
{

class Dialog : public intake::StepsDialog
{
    Q_OBJECT
public:
    explicit Dialog(jobs::Jobs &jobs)
        : StepsDialog(QStringLiteral("Test"), jobs)
    {
        for (const char *title : { "One", "Two", "Three" })
            addStep(QLatin1String(title), new QLabel(QLatin1String(title), this));
        setFinishText(QStringLiteral("Do it"));
    }
    using StepsDialog::setReady;
    using StepsDialog::setStepUsed;
    using StepsDialog::showError;
    QList<int> left;
    int finished = 0;
    bool isWorking = false;

protected:
    void leave(int step) override
    {
        left << step;
        if (isWorking)
            task().start(
                {}, [](base::Progress &) { return 1; }, [this](int) { showNext(); });
        else
            showNext();
    }
    void finish() override { ++finished; }
};

QPushButton *next(const Dialog &dialog)
{
    return dialog.findChild<QPushButton *>(QStringLiteral("next"));
}

} // namespace

class TestStepsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goesOnOnlyWhenReady();
    void lastStepFinishes();
    void unusedStepsAreLeftOut();
    void buttonsOfStepsGoBackAndOn();
    void waitsForTheWorkBetweenSteps();
    void errorsAreShownInside();
};

void TestStepsDialog::goesOnOnlyWhenReady()
{
    jobs::Jobs jobs;
    Dialog dialog(jobs);
    QVERIFY(!dialog.isModal());
    QVERIFY(!next(dialog)->isEnabled());
    dialog.goOn();
    QCOMPARE(dialog.step(), 0);
    dialog.setReady(0, true);
    QVERIFY(next(dialog)->isEnabled());
    next(dialog)->click();
    QCOMPARE(dialog.step(), 1);
    dialog.findChild<QPushButton *>(QStringLiteral("back"))->click();
    QCOMPARE(dialog.step(), 0);
    QVERIFY(dialog.isReady(0)); // nothing is lost
}

void TestStepsDialog::lastStepFinishes()
{
    jobs::Jobs jobs;
    Dialog dialog(jobs);
    for (int step = 0; step < 3; ++step) {
        dialog.setReady(step, true);
        dialog.goOn();
    }
    QCOMPARE(dialog.step(), 2);
    QCOMPARE(dialog.finished, 1);
    QCOMPARE(next(dialog)->text(), QStringLiteral("Do it"));
}

void TestStepsDialog::unusedStepsAreLeftOut()
{
    jobs::Jobs jobs;
    Dialog dialog(jobs);
    dialog.setStepUsed(1, false);
    QCOMPARE(dialog.findChild<QToolButton *>(QStringLiteral("step2"))->text(),
             QStringLiteral("2. Three"));
    dialog.setReady(0, true);
    dialog.goOn();
    QCOMPARE(dialog.step(), 2);
    dialog.findChild<QPushButton *>(QStringLiteral("back"))->click();
    QCOMPARE(dialog.step(), 0);
}

void TestStepsDialog::buttonsOfStepsGoBackAndOn()
{
    jobs::Jobs jobs;
    Dialog dialog(jobs);
    auto *second = dialog.findChild<QToolButton *>(QStringLiteral("step1"));
    auto *third = dialog.findChild<QToolButton *>(QStringLiteral("step2"));
    QVERIFY(!second->isEnabled());
    dialog.setReady(0, true);
    dialog.setReady(1, true);
    QVERIFY(second->isEnabled());
    QVERIFY(!third->isEnabled()); // the way there leads through the second
    second->click();
    QCOMPARE(dialog.left, QList<int>({ 0 })); // the work of the first step was done
    QCOMPARE(dialog.step(), 1);
    third->click();
    dialog.findChild<QToolButton *>(QStringLiteral("step0"))->click();
    QCOMPARE(dialog.step(), 0);
    QCOMPARE(dialog.left, QList<int>({ 0, 1 }));
}

void TestStepsDialog::waitsForTheWorkBetweenSteps()
{
    jobs::Jobs jobs;
    Dialog dialog(jobs);
    dialog.isWorking = true;
    dialog.setReady(0, true);
    dialog.goOn();
    QCOMPARE(dialog.step(), 0);
    QVERIFY(!next(dialog)->isEnabled());
    dialog.goOn(); // not twice
    jobs.waitForAll();
    QCOMPARE(dialog.left, QList<int>({ 0 }));
    QCOMPARE(dialog.step(), 1);
    dialog.setReady(1, true);
    dialog.goOn();
    dialog.reject(); // closing stops the work
    jobs.waitForAll();
    QCOMPARE(dialog.step(), 1);
}

void TestStepsDialog::errorsAreShownInside()
{
    jobs::Jobs jobs;
    Dialog dialog(jobs);
    dialog.showError({ base::Text::verbatim(QStringLiteral("Tried.")),
                       base::Text::verbatim(QStringLiteral("Happened.")),
                       base::Text::verbatim(QStringLiteral("Do.")) });
    auto *messages = dialog.findChild<widgets::MessageBar *>();
    QCOMPARE(messages->lastText(), QStringLiteral("Tried. Happened. Do."));
    QCOMPARE(messages->count(), 1);
    dialog.setReady(0, true);
    dialog.goOn();
    QCOMPARE(messages->count(), 0);
}

QTEST_MAIN(TestStepsDialog)
#include "tst_stepsdialog.moc"
