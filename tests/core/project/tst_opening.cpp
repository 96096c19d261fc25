// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfile.h"

#include "replay.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <unistd.h>

using project::Access;
using project::Project;
using samples::bytesOf;
using samples::dump;

namespace
{

// Write protection means nothing to root, so root steps down for a while.
class WithoutRights
{
public:
    WithoutRights() { m_isRoot = geteuid() == 0 && seteuid(65534) == 0; }
    ~WithoutRights() { release(); }
    void release()
    {
        if (m_isRoot && seteuid(0) != 0)
            qFatal("no way back to root");
        m_isRoot = false;
    }

private:
    bool m_isRoot;
};

void allow(const QString &path, QFile::Permissions permissions)
{
    if (!QFile::setPermissions(path, permissions))
        qFatal("permissions of %s", qPrintable(path));
}

// The real steps and one more.
QString schemaWith(const samples::Desk &desk, const QByteArray &next)
{
    const QString folder = desk.ownData() + QStringLiteral("/schema");
    QDir().mkpath(folder);
    const QDir steps(QStringLiteral(":/schema"));
    for (const QString &name : steps.entryList())
        QFile::copy(steps.filePath(name), folder + QLatin1Char('/') + name);
    const int number = project::ProjectFile::newestSchema() + 1;
    samples::writeBytes(
        folder + QStringLiteral("/%1_next.sql").arg(number, 4, 10, QLatin1Char('0')), next);
    return folder;
}

constexpr QFile::Permissions ReadAll = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadUser
    | QFile::ExeUser | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
constexpr QFile::Permissions All
    = ReadAll | QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<samples::Desk>(); }
    void neverChangesTheFile_data();
    void neverChangesTheFile();
    void readingOnly();
    void secondWindow();
    void otherProgram();
    void otherProgramIsGone();
    void lockOfAnotherComputer();
    void lockThatDiedBeforeItsName();
    void protectedFolder();
    void refusals_data();
    void refusals();
    void newerFormatNamesTheProgram();
    void olderFormatIsRenewed();
    void failingRenewal();
    void halfWrittenByAnotherProgram();
    void throughASymbolicLink();
    void signsInTheName_data();
    void signsInTheName();

private:
    project::ProjectFile files() const { return m_desk->files(); }
    // Folders of working copies that could not be beside their project.
    QStringList keptElsewhere() const
    {
        return QDir(m_desk->ownData() + QStringLiteral("/elsewhere"))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<samples::Desk> m_desk;
};

void TestOpening::neverChangesTheFile_data()
{
    QTest::addColumn<bool>("reading");
    QTest::addColumn<bool>("edits");
    QTest::newRow("read") << true << false;
    QTest::newRow("write") << false << false;
    QTest::newRow("edits dropped") << false << true;
}

void TestOpening::neverChangesTheFile()
{
    QFETCH(bool, reading);
    QFETCH(bool, edits);
    m_desk->saved();
    const QByteArray before = bytesOf(m_desk->path());
    const QDateTime time = QFileInfo(m_desk->path()).lastModified();
    {
        auto project = files().open(m_desk->path(), reading ? Access::ReadOnly : Access::ReadWrite,
                                    QStringLiteral("Bo"));
        VERIFY_RESULT(project);
        QVERIFY(!(*project)->isModified());
        QVERIFY((*project)->notes().isEmpty());
        if (edits)
            VERIFY_RESULT((*project)->undo());
    }
    QCOMPARE(bytesOf(m_desk->path()), before);
    QCOMPARE(QFileInfo(m_desk->path()).lastModified(), time);
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
}

void TestOpening::readingOnly()
{
    auto writer = m_desk->saved();
    auto reader = files().open(m_desk->path(), Access::ReadOnly, QStringLiteral("Bo"));
    VERIFY_RESULT(reader);
    Project &project = **reader;
    QVERIFY(project.isReadOnly());
    QVERIFY(!project.isModified());
    QVERIFY(!project.canUndo());
    QCOMPARE(project.history(100).size(), 6);
    QVERIFY(!project.execute(project::changeSettings(project.data(), {})));
    QVERIFY(!project.save());
    QCOMPARE(dump(project.data()), dump(writer->data()));
    // Under another name it can be worked on.
    VERIFY_RESULT(project.saveAs(m_desk->path(QStringLiteral("Q.iccs"))));
    QVERIFY(!project.isReadOnly());
    VERIFY_RESULT(project.execute(project::changeSettings(project.data(), {})));
    VERIFY_RESULT(project.save());
}

void TestOpening::secondWindow()
{
    auto first = m_desk->saved();
    const auto second = files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo"));
    QVERIFY(!second);
    QVERIFY(second.error().message().contains(
        QStringLiteral("already open in another window of this program")));
    const auto holder = files().holder(m_desk->path());
    QVERIFY(holder && holder->isThisProgram);
    QCOMPARE(holder->process, qint64(QCoreApplication::applicationPid()));
    QVERIFY(files().leftovers(m_desk->path()).isEmpty());
    first.reset();
    QVERIFY(!files().holder(m_desk->path()));
    VERIFY_RESULT(files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
}

void TestOpening::otherProgram()
{
    m_desk->saved();
    QProcess worker;
    worker.start(QStringLiteral(WORKER),
                 { QStringLiteral("hold"), m_desk->path(), m_desk->ownData() });
    QVERIFY(worker.waitForReadyRead(20000));
    const auto refused = files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo"));
    QVERIFY(!refused);
    const QString message = refused.error().message();
    for (const QString &part :
         { QStringLiteral("project_worker"), QString::number(worker.processId()),
           QSysInfo::machineHostName(), QFileInfo(m_desk->path()).owner() })
        QVERIFY2(message.contains(part), qPrintable(message));
    const auto holder = files().holder(m_desk->path());
    QVERIFY(holder && !holder->isThisProgram);
    VERIFY_RESULT(files().open(m_desk->path(), Access::ReadOnly, QStringLiteral("Bo")));
    worker.write("\n");
    QVERIFY(worker.waitForFinished());
    VERIFY_RESULT(files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
}

// A dead program's lock counts for nothing; its working copy without edits goes too.
void TestOpening::otherProgramIsGone()
{
    m_desk->saved();
    QProcess worker;
    worker.start(QStringLiteral(WORKER),
                 { QStringLiteral("hold"), m_desk->path(), m_desk->ownData() });
    QVERIFY(worker.waitForReadyRead(20000));
    worker.kill();
    QVERIFY(worker.waitForFinished());
    QVERIFY(m_desk->entries().contains(QStringLiteral(".P.iccs.lock")));
    QVERIFY(files().leftovers(m_desk->path()).isEmpty());
    files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")).value();
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
}

// A program killed between making its lock file and writing its name leaves the file empty.
void TestOpening::lockThatDiedBeforeItsName()
{
    m_desk->saved();
    const QString lock = QFileInfo(m_desk->path()).path() + QStringLiteral("/.P.iccs.lock");
    QVERIFY(samples::writeBytes(lock, QByteArray()));
    const auto opened = files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo"));
    VERIFY_RESULT(opened);
}

void TestOpening::lockOfAnotherComputer()
{
    m_desk->saved();
    const QString lock = QFileInfo(m_desk->path()).path() + QStringLiteral("/.P.iccs.lock");
    QVERIFY(samples::writeBytes(lock, "4711\niccs-workbench\nfar-away\n\n\n"));
    const auto refused = files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo"));
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(QStringLiteral("far-away")));
    QVERIFY(refused.error().advice.toString().contains(lock));
}

void TestOpening::protectedFolder()
{
    m_desk->saved();
    const QString folder = QFileInfo(m_desk->path()).path();
    QDir().mkpath(m_desk->ownData());
    allow(QFileInfo(folder).path(), All);
    allow(m_desk->ownData(), All);
    allow(folder, ReadAll);
    allow(m_desk->path(), All);
    WithoutRights limited;
    auto opened = files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo"));
    VERIFY_RESULT(opened);
    Project &project = **opened;
    QCOMPARE(project.notes().size(), 1);
    QVERIFY(project.notes().first().toString().contains(QStringLiteral("cannot be written to")));
    VERIFY_RESULT(project.execute(project::changeSettings(project.data(), {})));
    const auto refused = project.save();
    QVERIFY(!refused);
    QVERIFY2(refused.error().message().contains(QStringLiteral("another")),
             qPrintable(refused.error().message()));
    QVERIFY(project.isModified());
    const QString elsewhere = m_desk->ownData() + QStringLiteral("/Q.iccs");
    VERIFY_RESULT(project.saveAs(elsewhere));
    QVERIFY(!project.isModified());
    QCOMPARE(project.path(), elsewhere);
    QCOMPARE(keptElsewhere(), QStringList());
    opened->reset();
    // Closed where it was opened, and refused after its folder was made.
    files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")).value();
    QCOMPARE(keptElsewhere(), QStringList());
    const QString schema = schemaWith(*m_desk, "CREATE TABLE offence(a);");
    QVERIFY(!m_desk->files(schema).open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
    QCOMPARE(keptElsewhere(), QStringList());
    limited.release();
    allow(folder, All);
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
}

void TestOpening::refusals_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *kind, const char *words) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(words);
    };
    row("missing", "There is no such file.");
    row("folder", "not a project of this program");
    row("empty", "The file is empty.");
    row("text", "not a project of this program");
    row("only the header", "damaged");
    row("other application", "not a project of this program");
    row("plain database", "not a project of this program");
    row("truncated", "damaged");
    row("one byte short", "damaged");
    row("random bytes inside", "damaged");
    row("zeros inside", "damaged");
    row("newer", "It has format 99");
    row("no tables", "(no such table");
}

void TestOpening::refusals()
{
    QFETCH(QString, kind);
    QFETCH(QString, words);
    {
        auto project = m_desk->saved();
        VERIFY_RESULT(project->execute(
            project::addList(project->data(), samples::largeList(QStringLiteral("large"), 500))));
        VERIFY_RESULT(project->save());
    }
    QString path = m_desk->path();
    QByteArray bytes = bytesOf(path);
    const qsizetype middle = bytes.size() / 2 / 4096 * 4096;
    if (kind == QLatin1String("missing"))
        path = m_desk->path(QStringLiteral("none.iccs"));
    else if (kind == QLatin1String("folder"))
        path = QFileInfo(path).path();
    else if (kind == QLatin1String("empty"))
        bytes.clear();
    else if (kind == QLatin1String("text"))
        bytes = QByteArray("code;label\n").repeated(1000);
    else if (kind == QLatin1String("only the header"))
        bytes.truncate(100);
    else if (kind == QLatin1String("truncated"))
        bytes.truncate(middle + 1000);
    else if (kind == QLatin1String("one byte short"))
        bytes.chop(1);
    else if (kind == QLatin1String("random bytes inside"))
        bytes.replace(middle, 8192, QByteArray("\x9c\x03\xf1 random").repeated(1000).left(8192));
    else if (kind == QLatin1String("zeros inside"))
        bytes.replace(middle, 4096, QByteArray(4096, '\0'));
    if (kind != QLatin1String("missing") && kind != QLatin1String("folder"))
        QVERIFY(samples::writeBytes(path, bytes));
    if (kind == QLatin1String("other application"))
        storage::Connection(path, storage::OpenMode::ReadWrite).setApplicationId(5);
    if (kind == QLatin1String("plain database"))
        storage::Connection(path, storage::OpenMode::ReadWrite).setApplicationId(0);
    if (kind == QLatin1String("newer"))
        storage::Connection(path, storage::OpenMode::ReadWrite).setUserVersion(99);
    if (kind == QLatin1String("no tables"))
        storage::Connection(path, storage::OpenMode::ReadWrite)
            .execute(QStringLiteral("DROP TABLE finding_approval"));
    const QByteArray before = bytesOf(path);
    for (const Access access : { Access::ReadOnly, Access::ReadWrite }) {
        const auto refused = files().open(path, access, QStringLiteral("Bo"));
        QVERIFY(!refused);
        const base::Error &error = refused.error();
        QVERIFY2(error.message().contains(words), qPrintable(error.message()));
        QVERIFY(!error.tried.isEmpty() && !error.happened.isEmpty() && !error.advice.isEmpty());
        QVERIFY(files().leftovers(path).isEmpty());
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
}

void TestOpening::newerFormatNamesTheProgram()
{
    m_desk->saved();
    {
        storage::Connection file(m_desk->path(), storage::OpenMode::ReadWrite);
        file.execute(QStringLiteral("UPDATE meta SET value = '7.3' WHERE name = 'program'"));
        file.setUserVersion(99);
    }
    const auto refused = files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo"));
    QVERIFY(!refused);
    QVERIFY(refused.error().advice.toString().contains(QStringLiteral("version 7.3")));
    QVERIFY(refused.error().happened.toString().contains(
        QStringLiteral("formats up to %1").arg(project::ProjectFile::newestSchema())));
}

void TestOpening::olderFormatIsRenewed()
{
    const QString before = dump(m_desk->saved()->data());
    const QByteArray bytes = bytesOf(m_desk->path());
    const QString schema = schemaWith(*m_desk, "CREATE TABLE more(a);");
    const auto later = m_desk->files(schema);
    const int newest = project::ProjectFile::newestSchema() + 1;
    for (const Access access : { Access::ReadOnly, Access::ReadWrite }) {
        auto opened = later.open(m_desk->path(), access, QStringLiteral("Bo"));
        VERIFY_RESULT(opened);
        QCOMPARE(dump((*opened)->data()), before);
        QCOMPARE(bytesOf(m_desk->path()), bytes);
        QVERIFY(!(*opened)->isModified());
        if (access == Access::ReadOnly)
            continue;
        QCOMPARE((*opened)->notes().size(), 1);
        VERIFY_RESULT((*opened)->save());
    }
    QCOMPARE(storage::Connection(m_desk->path(), storage::OpenMode::ReadOnly).userVersion(),
             newest);
    QVERIFY(!files().open(m_desk->path(), Access::ReadOnly, QStringLiteral("Bo")));
}

void TestOpening::failingRenewal()
{
    m_desk->saved();
    const QByteArray bytes = bytesOf(m_desk->path());
    const QString schema = schemaWith(*m_desk, "CREATE TABLE more(a); CREATE TABLE offence(a);");
    const auto refused
        = m_desk->files(schema).open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo"));
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(QStringLiteral("could not be renewed")));
    QCOMPARE(bytesOf(m_desk->path()), bytes);
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
}

void TestOpening::halfWrittenByAnotherProgram()
{
    m_desk->saved();
    for (const char *end : { "-journal", "-wal" }) {
        const QString beside = m_desk->path() + QLatin1String(end);
        QVERIFY(samples::writeBytes(beside, "x"));
        QVERIFY(!files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
        QVERIFY(QFile::remove(beside));
    }
    VERIFY_RESULT(files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
}

// The file behind the link is the project: one lock, and saving leaves the link a link.
void TestOpening::throughASymbolicLink()
{
    m_desk->saved();
    const QString link = m_desk->path(QStringLiteral("link.iccs"));
    QVERIFY(QFile::link(m_desk->path(), link));
    auto opened = files().open(link, Access::ReadWrite, QStringLiteral("Bo"));
    VERIFY_RESULT(opened);
    QVERIFY(!files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
    VERIFY_RESULT((*opened)->undo());
    VERIFY_RESULT((*opened)->save());
    QVERIFY(QFileInfo(link).isSymLink());
    const QString after = dump((*opened)->data());
    opened->reset();
    QCOMPARE(dump(m_desk->open()->data()), after);
}

// Names that a database engine could take for something else.
void TestOpening::signsInTheName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : { "a?b.iccs", "a#b.iccs", "100 %.iccs", "a%41b.iccs", "file:a.iccs",
                              "délits & قائمة.iccs" })
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestOpening::signsInTheName()
{
    QFETCH(QString, name);
    const QString before = dump(m_desk->saved()->data());
    const QString path = QFileInfo(m_desk->path()).dir().filePath(name);
    QVERIFY(QFile::rename(m_desk->path(), path));
    const auto opened = files().open(path, Access::ReadWrite, QStringLiteral("Bo"));
    VERIFY_RESULT(opened);
    QCOMPARE(dump((*opened)->data()), before);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_opening.moc"
