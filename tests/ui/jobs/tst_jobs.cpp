// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobs.h"

#include <QSignalSpy>
#include <QTest>

class TestJobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deliversTheValue();
    void dropsWhatNobodyWaitsFor();
    void cancelledIsNotDelivered();
    void destructorCancelsAndWaits();
    void jobsMayStartJobs();
    void quietJobsAreNotTold();
};

namespace
{

base::Text title()
{
    return base::Text::verbatim(QStringLiteral("Counting"));
}

} // namespace

void TestJobs::deliversTheValue()
{
    jobs::Jobs jobs;
    QSignalSpy started(&jobs, &jobs::Jobs::started);
    QSignalSpy finished(&jobs, &jobs::Jobs::finished);
    int sum = 0;
    const auto thread = QThread::currentThread();
    QThread *worker = nullptr;
    QThread *delivered = nullptr;
    jobs.start(
        title(), this,
        [&worker](base::Progress &progress) {
            worker = QThread::currentThread();
            progress.advance(1, 2);
            return 20 + 22;
        },
        [&](int value) {
            sum = value;
            delivered = QThread::currentThread();
        });
    QVERIFY(!jobs.isIdle());
    jobs.waitForAll();
    QCOMPARE(sum, 42);
    QVERIFY(worker != thread);
    QCOMPARE(delivered, thread);
    QCOMPARE(started.count(), 1);
    QCOMPARE(started.at(0).at(0).toString(), QStringLiteral("Counting"));
    QCOMPARE(finished.count(), 1);
    QVERIFY(jobs.isIdle());
}

void TestJobs::dropsWhatNobodyWaitsFor()
{
    jobs::Jobs jobs;
    bool delivered = false;
    {
        QObject receiver;
        jobs.start(
            title(), &receiver, [](base::Progress &) { return 1; }, [&](int) { delivered = true; });
    }
    jobs.waitForAll();
    QVERIFY(!delivered);
    QVERIFY(jobs.isIdle());
}

void TestJobs::cancelledIsNotDelivered()
{
    jobs::Jobs jobs;
    connect(
        &jobs, &jobs::Jobs::started, this,
        [](const QString &, std::shared_ptr<jobs::JobProgress> progress) { progress->cancel(); });
    bool delivered = false;
    jobs.start(
        title(), this, [](base::Progress &progress) { return progress.advance(1, 10); },
        [&](bool) { delivered = true; });
    jobs.waitForAll();
    QVERIFY(!delivered);
}

void TestJobs::destructorCancelsAndWaits()
{
    std::atomic<bool> ended = false;
    {
        jobs::Jobs jobs;
        jobs.start(
            title(), this,
            [&ended](base::Progress &progress) {
                qint64 turns = 0;
                while (progress.advance(turns, 0))
                    ++turns;
                ended = true;
                return turns;
            },
            [](qint64) { QFAIL("a cancelled job was delivered"); });
    }
    QVERIFY(ended);
}

void TestJobs::jobsMayStartJobs()
{
    jobs::Jobs jobs;
    QList<int> order;
    jobs.start(
        title(), this, [](base::Progress &) { return 1; },
        [&](int first) {
            order << first;
            jobs.start(
                title(), this, [](base::Progress &) { return 2; },
                [&](int second) { order << second; });
        });
    jobs.waitForAll();
    QCOMPARE(order, QList<int>({ 1, 2 }));
}

void TestJobs::quietJobsAreNotTold()
{
    jobs::Jobs jobs;
    QSignalSpy started(&jobs, &jobs::Jobs::started);
    QSignalSpy finished(&jobs, &jobs::Jobs::finished);
    int value = 0;
    jobs.startQuietly(
        this, [](base::Progress &) { return 7; }, [&](int seven) { value = seven; });
    QVERIFY(!jobs.isIdle());
    jobs.waitForAll();
    QCOMPARE(value, 7);
    QCOMPARE(started.count() + finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
