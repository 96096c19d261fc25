// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/task.h"

#include <QSignalSpy>
#include <QTest>

#include <semaphore>

class TestTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversAndTellsThatItWorks();
    void anotherStartDropsTheFirst();
    void cancelledIsNeverDelivered();
    void endsWithItsOwner();
};

namespace
{

base::Text title()
{
    return base::Text::verbatim(QStringLiteral("Reading list.csv"));
}

} // namespace

void TestTask::deliversAndTellsThatItWorks()
{
    jobs::Jobs jobs;
    intake::Task task(jobs);
    QSignalSpy busy(&task, &intake::Task::busyChanged);
    int value = 0;
    task.start(
        title(),
        [](base::Progress &progress) {
            progress.advance(3, 4);
            return 7;
        },
        [&](int made) { value = made; });
    QVERIFY(task.isBusy());
    QCOMPARE(task.title(), QStringLiteral("Reading list.csv"));
    jobs.waitForAll();
    QCOMPARE(value, 7);
    QVERIFY(!task.isBusy());
    QCOMPARE(busy.count(), 2);
    QCOMPARE(busy.at(0).at(0).toBool(), true);
    QCOMPARE(busy.at(1).at(0).toBool(), false);
}

void TestTask::anotherStartDropsTheFirst()
{
    jobs::Jobs jobs;
    intake::Task task(jobs);
    QList<int> made;
    std::binary_semaphore go(0);
    task.start(
        title(),
        [&go](base::Progress &) {
            go.acquire();
            return 1;
        },
        [&](int value) { made << value; });
    task.start(
        title(), [](base::Progress &) { return 2; }, [&](int value) { made << value; });
    go.release();
    jobs.waitForAll();
    QCOMPARE(made, QList<int>({ 2 }));
    QVERIFY(!task.isBusy());
}

void TestTask::cancelledIsNeverDelivered()
{
    jobs::Jobs jobs;
    intake::Task task(jobs);
    bool isDelivered = false;
    std::atomic<bool> wasStopped = false;
    task.start(
        title(),
        [&wasStopped](base::Progress &progress) {
            while (progress.advance(0, 0))
                QThread::yieldCurrentThread();
            wasStopped = true;
            return 1;
        },
        [&](int) { isDelivered = true; });
    task.cancel();
    QVERIFY(!task.isBusy());
    jobs.waitForAll();
    QVERIFY(wasStopped);
    QVERIFY(!isDelivered);
    task.cancel(); // nothing to cancel
    QVERIFY(!task.isBusy());
}

void TestTask::endsWithItsOwner()
{
    jobs::Jobs jobs;
    bool isDelivered = false;
    std::atomic<bool> wasStopped = false;
    {
        intake::Task task(jobs);
        task.start(
            title(),
            [&wasStopped](base::Progress &progress) {
                while (progress.advance(0, 0))
                    QThread::yieldCurrentThread();
                wasStopped = true;
                return 1;
            },
            [&](int) { isDelivered = true; });
    }
    jobs.waitForAll();
    QVERIFY(wasStopped);
    QVERIFY(!isDelivered);
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
