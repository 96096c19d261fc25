// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "replay.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using project::Access;
using samples::bytesOf;
using samples::dump;

namespace
{

// No file may grow beyond so many bytes: a full disk for this process.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before {};
};

} // namespace

class TestSaving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<samples::Desk>(); }
    void sameContentSameBytes();
    void sameStepsSameBytes();
    void leavesNothingBeside();
    void keepsPermissions();
    void neverOverwritesAForeignChange();
    void removedFileComesBack();
    void failedSaveLeavesTheOldFile();
    void failedStepOnABrokenDisk();
    void saveAsMovesOn();
    void saveAsOverAnotherProject();
    void saveAsRefusals();
    void saveAsTheSameName();

private:
    std::unique_ptr<samples::Desk> m_desk;
};

void TestSaving::sameContentSameBytes()
{
    auto project = m_desk->saved();
    const QByteArray first = bytesOf(project->path());
    VERIFY_RESULT(project->save());
    QCOMPARE(bytesOf(project->path()), first);
    project.reset();
    project = m_desk->open();
    VERIFY_RESULT(project->save());
    QCOMPARE(bytesOf(project->path()), first);
    VERIFY_RESULT(project->saveAs(m_desk->path(QStringLiteral("Q.iccs"))));
    QCOMPARE(bytesOf(project->path()), first);
}

// Nothing of the place, the process or the clock of the computer gets into the file.
void TestSaving::sameStepsSameBytes()
{
    m_desk->saved();
    samples::Desk other;
    other.saved();
    QCOMPARE(bytesOf(m_desk->path()), bytesOf(other.path()));
}

void TestSaving::leavesNothingBeside()
{
    auto project = m_desk->saved();
    const QStringList working = m_desk->entries();
    QVERIFY(working.contains(QStringLiteral(".P.iccs.working")));
    VERIFY_RESULT(project->undo());
    VERIFY_RESULT(project->save());
    QCOMPARE(m_desk->entries(), working);
    project.reset();
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
    QVERIFY(QDir(m_desk->ownData() + QStringLiteral("/unsaved")).isEmpty());
}

void TestSaving::keepsPermissions()
{
    auto project = m_desk->saved();
    const QFile::Permissions shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser
        | QFile::WriteUser | QFile::ReadGroup | QFile::WriteGroup;
    QVERIFY(QFile::setPermissions(project->path(), shared));
    VERIFY_RESULT(project->undo());
    VERIFY_RESULT(project->save());
    QCOMPARE(QFile::permissions(project->path()), shared);
}

void TestSaving::neverOverwritesAForeignChange()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    // Same size, and perhaps the same time.
    QByteArray foreign = bytesOf(project->path());
    foreign[foreign.size() - 1] = char(foreign.back() + 1);
    QVERIFY(samples::writeBytes(project->path(), foreign));
    const auto refused = project->save();
    QVERIFY(!refused);
    QVERIFY(
        refused.error().message().contains(QStringLiteral("Another program has changed the file")));
    QCOMPARE(bytesOf(project->path()), foreign);
    QVERIFY(project->isModified());
    VERIFY_RESULT(project->saveAs(m_desk->path(QStringLiteral("Q.iccs"))));
    QVERIFY(!project->isModified());
    QCOMPARE(bytesOf(m_desk->path()), foreign);
}

void TestSaving::removedFileComesBack()
{
    auto project = m_desk->saved();
    QVERIFY(QFile::remove(project->path()));
    VERIFY_RESULT(project->save());
    const QString before = dump(project->data());
    project.reset();
    QCOMPARE(dump(m_desk->open()->data()), before);
}

void TestSaving::failedSaveLeavesTheOldFile()
{
    auto project = m_desk->saved();
    const QByteArray before = bytesOf(project->path());
    VERIFY_RESULT(project->execute(
        project::addList(project->data(), samples::largeList(QStringLiteral("large"), 3000))));
    const QStringList working = m_desk->entries();
    {
        const SmallDisk small(rlim_t(before.size()));
        const auto refused = project->save();
        QVERIFY(!refused);
        QVERIFY(!refused.error().advice.isEmpty());
        QVERIFY(!project->saveAs(m_desk->path(QStringLiteral("Q.iccs"))));
    }
    QCOMPARE(bytesOf(project->path()), before);
    QCOMPARE(m_desk->entries(), working);
    QVERIFY(project->isModified());
    VERIFY_RESULT(project->save());
    QVERIFY(!project->isModified());
}

void TestSaving::failedStepOnABrokenDisk()
{
    auto project = m_desk->saved();
    const QString before = dump(project->data());
    const project::Edit large
        = project::addList(project->data(), samples::largeList(QStringLiteral("large"), 3000));
    {
        const SmallDisk small(200000);
        const auto refused = project->execute(large);
        QVERIFY(!refused);
        QVERIFY(!refused.error().message().isEmpty());
        QCOMPARE(dump(project->data()), before);
    }
    VERIFY_RESULT(project->execute(large));
    QCOMPARE(dump(samples::replayed(*project)), dump(project->data()));
}

void TestSaving::saveAsMovesOn()
{
    auto project = m_desk->saved();
    const QByteArray first = bytesOf(project->path());
    VERIFY_RESULT(project->undo());
    const QString path = m_desk->path(QStringLiteral("Q.iccs"));
    VERIFY_RESULT(project->saveAs(path));
    QCOMPARE(project->path(), path);
    QVERIFY(!project->isModified());
    QVERIFY(!m_desk->entries().contains(QStringLiteral(".P.iccs.working")));
    QVERIFY(!m_desk->entries().contains(QStringLiteral(".P.iccs.lock")));
    QVERIFY(m_desk->entries().contains(QStringLiteral(".Q.iccs.working")));
    // The undo list goes along, and the lock is the new one.
    VERIFY_RESULT(project->redo());
    QVERIFY(!m_desk->files().open(path, Access::ReadWrite, QStringLiteral("Bo")));
    VERIFY_RESULT(m_desk->files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
    VERIFY_RESULT(project->save());
    QCOMPARE(bytesOf(m_desk->path()), first);
}

void TestSaving::saveAsOverAnotherProject()
{
    m_desk->saved(QStringLiteral("Q.iccs"));
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    const QString now = dump(project->data());
    VERIFY_RESULT(project->saveAs(m_desk->path(QStringLiteral("Q.iccs"))));
    project.reset();
    QCOMPARE(dump(m_desk->open(QStringLiteral("Q.iccs"))->data()), now);
}

void TestSaving::saveAsRefusals()
{
    auto other = m_desk->saved(QStringLiteral("Q.iccs"));
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    const QByteArray before = bytesOf(other->path());
    QVERIFY(!project->saveAs(other->path())); // open in another window
    QCOMPARE(bytesOf(other->path()), before);
    QVERIFY(!project->saveAs(m_desk->ownData()));
    QVERIFY(!project->saveAs(m_desk->path(QStringLiteral("no folder/Q.iccs"))));
    QCOMPARE(project->path(), m_desk->path());
    QVERIFY(project->isModified());
    VERIFY_RESULT(project->save());
    // Edits that a crash left for that file would be lost.
    VERIFY_RESULT(other->undo());
    project::ProjectProbe::copy(*other).keepFiles(true);
    const QString path = other->path();
    other.reset();
    const auto refused = project->saveAs(path);
    QVERIFY(!refused);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(m_desk->files().leftovers(path).size(), 1);
}

void TestSaving::saveAsTheSameName()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    QVERIFY(samples::writeBytes(project->path(), "foreign"));
    QVERIFY(!project->save());
    VERIFY_RESULT(project->saveAs(project->path())); // asked for by name
    QVERIFY(!project->isModified());
    const QString now = dump(project->data());
    project.reset();
    QCOMPARE(dump(m_desk->open()->data()), now);
}

QTEST_GUILESS_MAIN(TestSaving)
#include "tst_saving.moc"
