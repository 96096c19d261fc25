// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using project::Access;
using project::Project;
using samples::dump;

// A program is killed (SIGKILL) at random moments while it opens, edits and saves a project. What
// it said it had done must be there, and the file that people see must always be whole.
// KILL_ROUNDS sets another number of rounds than 200.
class TestKilled : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void losesNoEdit();

private:
    void runAndKill();
    void checkFile();
    void checkWork();
    void readLines(const QByteArray &output);
    void startAnew();

    struct Said {
        qint64 number;
        QString link;
        QString rationale;
    };
    struct Figures {
        int rounds = 0;
        int edits = 0;
        int saves = 0;
        int killedInSave = 0;
        int killedInOpening = 0;
        int recovered = 0;
        int lost = 0;
    };

    std::unique_ptr<samples::Desk> m_desk;
    QRandomGenerator m_random { 20260301 };
    QList<Said> m_said; // in this round
    QString m_file; // values of the file
    Figures m_figures;
};

void TestKilled::startAnew()
{
    m_desk = std::make_unique<samples::Desk>();
    m_desk->saved();
}

void TestKilled::runAndKill()
{
    QProcess worker;
    worker.start(QStringLiteral(WORKER),
                 { QStringLiteral("edit"), m_desk->path(), m_desk->ownData(),
                   QString::number(m_random.generate()) });
    QVERIFY(worker.waitForStarted());
    // Mostly a moment after its first edit, now and then while it is still opening.
    const bool duringOpening = m_random.bounded(5) == 0;
    if (!duringOpening)
        QVERIFY2(worker.waitForReadyRead(20000), worker.readAllStandardError().constData());
    // Now and then later, so that whole saves lie between.
    const int moment = 1 + int(m_random.bounded(m_random.bounded(4) == 0 ? 400 : 60));
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < moment && worker.state() == QProcess::Running)
        worker.waitForReadyRead(int(moment - timer.elapsed()));
    QVERIFY2(worker.state() == QProcess::Running, worker.readAllStandardError().constData());
    ::kill(pid_t(worker.processId()), SIGKILL);
    worker.waitForFinished();
    const QByteArray complaint = worker.readAllStandardError();
    QVERIFY2(complaint.isEmpty(), complaint.constData());
    readLines(worker.readAllStandardOutput());
}

void TestKilled::readLines(const QByteArray &output)
{
    m_said.clear();
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast(); // not whole, or nothing
    for (const QByteArray &line : lines) {
        const QStringList words = QString::fromUtf8(line).split(QLatin1Char(' '));
        if (words.first() == QLatin1String("edit"))
            m_said << Said { words[1].toLongLong(), words[2], words[3] };
        m_figures.saves += words.first() == QLatin1String("saved");
    }
    m_figures.edits += int(m_said.size());
    m_figures.killedInOpening += lines.isEmpty();
    m_figures.killedInSave += !lines.isEmpty() && lines.last() == "saving";
}

// The file alone, as a colleague would open it.
void TestKilled::checkFile()
{
    const auto opened
        = m_desk->files().open(m_desk->path(), Access::ReadOnly, QStringLiteral("checker"));
    VERIFY_RESULT(opened);
    m_file = dump((*opened)->data());
    QCOMPARE(dump(samples::replayed(**opened)), m_file);
}

void TestKilled::checkWork()
{
    const auto left = m_desk->files().leftovers(m_desk->path());
    m_figures.recovered += !left.isEmpty();
    auto opened = left.isEmpty()
        ? m_desk->files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("checker"))
        : m_desk->files().recover(left.first(), QStringLiteral("checker"));
    VERIFY_RESULT(opened);
    Project &project = **opened;
    const project::History history = project::ProjectProbe::copy(project).history();
    for (const Said &said : std::as_const(m_said)) {
        bool isThere = history.entry(said.number).has_value();
        if (isThere && said.link != QLatin1String("-")) {
            const auto changes = history.changesOf(said.number);
            isThere = changes.size() == 1 && changes.first().key == said.link
                && changes.first().after.value(QStringLiteral("rationale")).toString()
                    == said.rationale;
        }
        m_figures.lost += !isThere;
    }
    // What was not said may have been done, but it is at most the step it was in.
    if (!m_said.isEmpty())
        QVERIFY(history.last() - m_said.last().number <= 1);
    QCOMPARE(dump(samples::replayed(project)), dump(project.data()));
    if (dump(project.data()) != m_file)
        QVERIFY(project.isModified());
    // The next round starts from a saved file, from a left-over, or again from this one.
    if (m_random.bounded(2) == 0)
        VERIFY_RESULT(project.save());
    else
        project::ProjectProbe::copy(project).keepFiles(true);
}

void TestKilled::losesNoEdit()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("KILL_ROUNDS", &isNumber);
    const int rounds = isNumber ? wanted : 200;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        if (round % 20 == 0)
            startAnew();
        runAndKill();
        if (QTest::currentTestFailed())
            return;
        checkFile();
        checkWork();
        if (QTest::currentTestFailed())
            return;
        ++m_figures.rounds;
    }
    qInfo("killed %d times in %.1f s: %d edits committed, lost = %d; %d saves; killed while saving "
          "%d times, while opening %d times; %d recoveries",
          m_figures.rounds, double(timer.elapsed()) / 1000, m_figures.edits, m_figures.lost,
          m_figures.saves, m_figures.killedInSave, m_figures.killedInOpening, m_figures.recovered);
    QCOMPARE(m_figures.lost, 0);
    QVERIFY(m_figures.edits >= m_figures.rounds / 2);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
