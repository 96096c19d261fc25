// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/project/json.h"
#include "replay.h"
#include "samples.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <ctime>
#include <functional>

using project::Access;
using project::Project;

namespace
{

// What the person waits for, and what of it the program works itself: a test must not fail because
// another program keeps the computer busy.
struct Cost {
    double waiting = 1e9; // milliseconds
    double working = 1e9;
    QString text() const
    {
        return QStringLiteral("%1 ms (cpu %2)").arg(waiting, 0, 'f', 1).arg(working, 0, 'f', 1);
    }
};

// Best of several.
Cost costOf(int times, const std::function<void()> &work)
{
    Cost best;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        work();
        best.working = qMin(best.working, double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
        best.waiting = qMin(best.waiting, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

double megabytesInUse()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void report(const QString &what, const QList<QPair<const char *, Cost>> &costs,
            const QList<QPair<const char *, double>> &sizes)
{
    QStringList parts;
    for (const auto &[name, cost] : costs)
        parts << QLatin1String(name) + QLatin1Char(' ') + cost.text();
    for (const auto &[name, megabytes] : sizes)
        parts << QStringLiteral("%1 %2 MB").arg(QLatin1String(name)).arg(megabytes, 0, 'f', 1);
    qInfo("%s: %s", qPrintable(what), qPrintable(parts.join(QStringLiteral(", "))));
}

} // namespace

// The limits of a project that feels quick (5,000 codes with 50,000 lines of history), and an
// import of 100,000 offences. Prints the figures.
class TestLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void largeProject();
    void hugeImport();

private:
    static void fill(Project &project);
};

void TestLimits::fill(Project &project)
{
    auto &database = project::ProjectProbe::copy(project).connection();
    database.number(QStringLiteral("PRAGMA synchronous = OFF"));
    const QString police = QStringLiteral("police");
    VERIFY_RESULT(
        project.execute(project::addList(project.data(), samples::largeList(police, 5000))));
    const offences::OffenceList &list = project.data().lists.first();
    for (int i = 0; i < 50000; ++i) {
        const int offence = i % 5000;
        mapping::Link link
            = samples::link(QStringLiteral("9b1deb4d3b7d4bad9bdd2b0d7b3d%1").arg(offence), police,
                            list.offences()[offence].id, QStringLiteral("0502"));
        link.rationale = QStringLiteral("Theft from a dwelling; the law names no force, version %1")
                             .arg(i / 5000);
        VERIFY_RESULT(
            project.execute(project::putLinks(project.data(), { link }, samples::signature())));
    }
}

void TestLimits::largeProject()
{
    samples::Desk desk;
    QString edited;
    {
        auto made = desk.files().create(samples::settings(), QStringLiteral("Ana"));
        VERIFY_RESULT(made);
        fill(**made);
        VERIFY_RESULT((*made)->saveAs(desk.path()));
        edited = (*made)->data().set(QStringLiteral("police")).links()[77].id;
    }
    const double megabytes = double(QFile(desk.path()).size()) / 1e6;
    const Cost opening = costOf(5, [&] { desk.open(); });
    auto project = desk.open();
    const Cost edit = costOf(20, [&] {
        mapping::Link link = *project->data().set(QStringLiteral("police")).find(edited);
        link.leftOver += QLatin1Char('x');
        QVERIFY(
            project->execute(project::putLinks(project->data(), { link }, samples::signature())));
    });
    const Cost undo = costOf(10, [&] { QVERIFY(project->undo()); });
    qsizetype found = 0;
    const Cost historyOf
        = costOf(5, [&] { found = project->historyOf(QStringLiteral("link"), edited).size(); });
    const Cost history = costOf(5, [&] { found += project->history(100).size(); });
    const Cost saving = costOf(2, [&] { QVERIFY(project->save()); });
    report(QStringLiteral("5,000 offences and links, 50,000 history lines"),
           { { "open", opening },
             { "link edit", edit },
             { "undo", undo },
             { "history of one link", historyOf },
             { "last 100 lines", history },
             { "save", saving } },
           { { "file", megabytes }, { "memory", megabytesInUse() } });
    QVERIFY(opening.working < 300);
    QVERIFY(edit.working < 20);
    QVERIFY(undo.working < 50);
    QVERIFY(historyOf.working < 20 && found > 0);
}

void TestLimits::hugeImport()
{
    samples::Desk desk;
    auto made = desk.files().create(samples::settings(), QStringLiteral("Ana"));
    VERIFY_RESULT(made);
    Project &project = **made;
    const QString id = QStringLiteral("huge");
    const offences::OffenceList list = samples::largeList(id, 100000);
    const double before = megabytesInUse();
    const Cost import
        = costOf(1, [&] { QVERIFY(project.execute(project::addList(project.data(), list))); });
    const double after = megabytesInUse();
    QCOMPARE(project.data().list(id)->size(), 100000);
    VERIFY_RESULT(project.saveAs(desk.path()));
    const double megabytes = double(QFile(desk.path()).size()) / 1e6;
    const Cost undo = costOf(1, [&] { QVERIFY(project.undo()); });
    QVERIFY(project.data().lists.isEmpty());
    const Cost redo = costOf(1, [&] { QVERIFY(project.redo()); });
    const offences::Offence &some = project.data().list(id)->offences()[54321];
    const Cost one = costOf(3, [&] {
        QCOMPARE(
            project.historyOf(QStringLiteral("offence"), project::offenceKey(id, some.id)).size(),
            3);
    });
    const Cost edit = costOf(5, [&] {
        offences::Offence changed = some;
        changed.provision += QLatin1Char('x');
        QVERIFY(project.execute(project::changeOffences(project.data(), id, { changed })));
    });
    VERIFY_RESULT(project.save());
    made->reset();
    const Cost opening = costOf(3, [&] { desk.open(); });
    report(QStringLiteral("100,000 offences"),
           { { "import", import },
             { "undo", undo },
             { "redo", redo },
             { "history of one offence", one },
             { "edit of one", edit },
             { "open", opening } },
           { { "file", megabytes }, { "memory before", before }, { "after import", after } });
    QVERIFY(import.working < 5000);
    QVERIFY(undo.working < 5000 && redo.working < 5000);
    QVERIFY(one.working < 20);
    QVERIFY(edit.working < 20);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
