// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectfile.h"

#include "replay.h"
#include "samples.h"

#include <QDir>
#include <QFile>
#include <QTest>

using project::Access;
using project::Leftover;
using project::Project;
using samples::dump;

// Left-overs of crashes, and projects of earlier formats.
class TestProjectFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<samples::Desk>(); }
    void cleanCloseLeavesNothing();
    void crashIsOfferedAndTakenOver();
    void crashIsDropped();
    void openRefusesUntilDecided();
    void crashAfterSaveIsNoLeftover();
    void crashOfANewProject();
    void fileChangedSinceTheCrash();
    void fileGoneSinceTheCrash();
    void damagedLeftover();
    void stoppedWhileCopying();
    void oldLogsDoNotMeetNewFiles();
    void fixtures_data();
    void fixtures();
    void fixtureIsTheSchema();

private:
    // As if the program had been killed.
    void crash(std::unique_ptr<Project> project)
    {
        project::ProjectProbe::copy(*project).keepFiles(true);
    }
    QList<Leftover> leftovers() const { return m_desk->files().leftovers(m_desk->path()); }
    std::unique_ptr<samples::Desk> m_desk;
};

void TestProjectFile::cleanCloseLeavesNothing()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    project.reset();
    QVERIFY(leftovers().isEmpty());
    QVERIFY(m_desk->files().leftovers({}).isEmpty());
}

void TestProjectFile::crashIsOfferedAndTakenOver()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    VERIFY_RESULT(project->undo());
    VERIFY_RESULT(project->execute(project::changeSettings(project->data(), {})));
    const QString now = dump(project->data());
    crash(std::move(project));
    const auto left = leftovers();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().edits, 3);
    QCOMPARE(left.first().project, m_desk->path());
    QVERIFY(qAbs(left.first().changed.secsTo(QDateTime::currentDateTime())) < 60);
    auto recovered = m_desk->files().recover(left.first(), QStringLiteral("Bo"));
    VERIFY_RESULT(recovered);
    QCOMPARE(dump((*recovered)->data()), now);
    QCOMPARE((*recovered)->path(), m_desk->path());
    QCOMPARE((*recovered)->author(), QStringLiteral("Bo"));
    QVERIFY((*recovered)->isModified());
    QVERIFY(!m_desk->files().recover(left.first(), QStringLiteral("Eve"))); // in use
    QVERIFY(!m_desk->files().discard(left.first()));
    VERIFY_RESULT((*recovered)->undo());
    VERIFY_RESULT((*recovered)->redo());
    VERIFY_RESULT((*recovered)->save());
    QVERIFY(!(*recovered)->isModified());
    recovered->reset();
    QVERIFY(leftovers().isEmpty());
    QCOMPARE(dump(m_desk->open()->data()), now);
}

void TestProjectFile::crashIsDropped()
{
    auto project = m_desk->saved();
    const QString saved = dump(project->data());
    VERIFY_RESULT(project->undo());
    crash(std::move(project));
    VERIFY_RESULT(m_desk->files().discard(leftovers().first()));
    QVERIFY(leftovers().isEmpty());
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
    QCOMPARE(dump(m_desk->open()->data()), saved);
}

void TestProjectFile::openRefusesUntilDecided()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    crash(std::move(project));
    const auto refused
        = m_desk->files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo"));
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(QStringLiteral("Take them over or drop them")));
    VERIFY_RESULT(m_desk->files().open(m_desk->path(), Access::ReadOnly, QStringLiteral("Bo")));
    QCOMPARE(leftovers().size(), 1);
}

void TestProjectFile::crashAfterSaveIsNoLeftover()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    VERIFY_RESULT(project->save());
    crash(std::move(project));
    QVERIFY(m_desk->entries().contains(QStringLiteral(".P.iccs.working")));
    QVERIFY(leftovers().isEmpty());
    m_desk->open();
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
}

void TestProjectFile::crashOfANewProject()
{
    auto made = m_desk->files().create(samples::settings(), QStringLiteral("Ana"));
    VERIFY_RESULT(made);
    VERIFY_RESULT((*made)->execute(project::addList(
        (*made)->data(), samples::list(QStringLiteral("l"), { QStringLiteral("1") }))));
    const QString now = dump((*made)->data());
    QVERIFY(m_desk->files().leftovers({}).isEmpty()); // still open
    crash(*std::move(made));
    const auto left = m_desk->files().leftovers({});
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().edits, 2);
    QCOMPARE(left.first().project, QString());
    auto recovered = m_desk->files().recover(left.first(), QStringLiteral("Bo"));
    VERIFY_RESULT(recovered);
    QCOMPARE(dump((*recovered)->data()), now);
    QVERIFY((*recovered)->isModified());
    VERIFY_RESULT((*recovered)->saveAs(m_desk->path(QStringLiteral("N.iccs"))));
    recovered->reset();
    QVERIFY(m_desk->files().leftovers({}).isEmpty());
    QCOMPARE(dump(m_desk->open(QStringLiteral("N.iccs"))->data()), now);
}

// Somebody else saved the file meanwhile: both versions stay.
void TestProjectFile::fileChangedSinceTheCrash()
{
    auto project = m_desk->saved();
    const QString copy = m_desk->path(QStringLiteral("copy"));
    QVERIFY(QFile::copy(m_desk->path(), copy));
    VERIFY_RESULT(project->undo());
    crash(std::move(project));
    {
        auto other = m_desk->open(QStringLiteral("copy"));
        VERIFY_RESULT(other->execute(project::changeSettings(other->data(), {})));
        VERIFY_RESULT(other->save());
    }
    QVERIFY(QFile::remove(m_desk->path()) && QFile::rename(copy, m_desk->path()));
    const QByteArray foreign = samples::bytesOf(m_desk->path());
    const auto left = leftovers();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().edits, 1);
    auto recovered = m_desk->files().recover(left.first(), QStringLiteral("Bo"));
    VERIFY_RESULT(recovered);
    QVERIFY((*recovered)->isModified());
    const auto refused = (*recovered)->save();
    QVERIFY(!refused);
    QCOMPARE(samples::bytesOf(m_desk->path()), foreign);
    VERIFY_RESULT((*recovered)->saveAs(m_desk->path(QStringLiteral("mine.iccs"))));
}

void TestProjectFile::fileGoneSinceTheCrash()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    const QString now = dump(project->data());
    crash(std::move(project));
    QVERIFY(QFile::remove(m_desk->path()));
    const auto left = leftovers();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().edits, 7);
    auto recovered = m_desk->files().recover(left.first(), QStringLiteral("Bo"));
    VERIFY_RESULT(recovered);
    VERIFY_RESULT((*recovered)->save());
    recovered->reset();
    QCOMPARE(dump(m_desk->open()->data()), now);
}

// It is shown, it cannot be taken over, and only a person removes it.
void TestProjectFile::damagedLeftover()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    crash(std::move(project));
    const QString copy = leftovers().first().workingCopy;
    QVERIFY(samples::writeBytes(copy, "nonsense"));
    const auto left = leftovers();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().edits, 0);
    const auto refused = m_desk->files().recover(left.first(), QStringLiteral("Bo"));
    QVERIFY(!refused);
    QCOMPARE(samples::bytesOf(copy), QByteArray("nonsense"));
    QVERIFY(!m_desk->files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
    VERIFY_RESULT(m_desk->files().discard(left.first()));
    VERIFY_RESULT(m_desk->files().open(m_desk->path(), Access::ReadWrite, QStringLiteral("Bo")));
}

void TestProjectFile::stoppedWhileCopying()
{
    m_desk->saved();
    const QString folder = QFileInfo(m_desk->path()).path();
    QVERIFY(samples::writeBytes(folder + QStringLiteral("/.P.iccs.opening"), "half"));
    QVERIFY(samples::writeBytes(folder + QStringLiteral("/.P.iccs.saving"), "half"));
    QVERIFY(leftovers().isEmpty());
    auto project = m_desk->open();
    project.reset();
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
}

// A write-ahead log that a crash left alone must not be played into the next working copy.
void TestProjectFile::oldLogsDoNotMeetNewFiles()
{
    auto project = m_desk->saved();
    const QString saved = dump(project->data());
    VERIFY_RESULT(project->undo());
    const QString log = QFileInfo(m_desk->path()).path() + QStringLiteral("/.P.iccs.working-wal");
    const QByteArray old = samples::bytesOf(log);
    QVERIFY(!old.isEmpty());
    project.reset();
    QVERIFY(samples::writeBytes(log, old));
    project = m_desk->open();
    QCOMPARE(dump(project->data()), saved);
    project.reset();
    QCOMPARE(m_desk->entries(), QStringList { QStringLiteral("P.iccs") });
}

void TestProjectFile::fixtures_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QStringLiteral(TEST_DATA "/projects"));
    for (const QString &name : folder.entryList({ QStringLiteral("schema_*.iccs") }))
        QTest::newRow(qPrintable(name)) << name;
}

// Every format that was ever given out can be opened; made by makefixture.cpp.
void TestProjectFile::fixtures()
{
    QFETCH(QString, name);
    const QString path = m_desk->path(name);
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/projects/") + name, path));
    auto opened = m_desk->files().open(path, Access::ReadWrite, QStringLiteral("Bo"));
    VERIFY_RESULT(opened);
    Project &project = **opened;
    QVERIFY(project.data().settings == samples::settings());
    const QString id = samples::fullListInfo().id;
    QCOMPARE(project.data().lists.size(), 3);
    QVERIFY(project.data().list(id)->info == samples::fullListInfo());
    QVERIFY(*project.data().list(id)->find(QStringLiteral("861#2")) == samples::fullOffence());
    const int schema = QStringView(name).mid(7, 4).toInt();
    mapping::Link link = *project.data().set(id).find(QStringLiteral("link-1"));
    link.changed = samples::fullLink().changed;
    mapping::Link full = samples::fullLink();
    if (schema < 3) {
        full.weight = 1;
        full.weightSource.clear();
    }
    QVERIFY(link == full);
    QCOMPARE(project.data().set(id).policy.minimumLevel, 3);
    QCOMPARE(project.data().approvals.size(), 1);
    QCOMPARE(project.data().titles.keys(), QStringList { QStringLiteral("fr") });
    // Reference tables came with the second number.
    const bool isFirst = schema == 1;
    const mapping::ReferenceTable reference = samples::reference(QStringLiteral("Peru"));
    QCOMPARE(project.data().references.values(),
             isFirst ? QList<mapping::ReferenceTable>()
                     : QList<mapping::ReferenceTable> { reference });
    // Decision tables, attributes and layouts came with the third.
    const bool hasRules = schema >= 3;
    QCOMPARE(project.data().rules.tables(),
             hasRules ? QList<rules::DecisionTable> { samples::fullTable() }
                      : QList<rules::DecisionTable>());
    QCOMPARE(project.data().attributes.attributes(),
             hasRules ? QList<microdata::Attribute> { samples::fullAttribute() }
                      : QList<microdata::Attribute>());
    // The reference date of a layout is younger.
    microdata::Layout layout = samples::fullLayout();
    if (schema <= 3)
        layout.referenceDate.clear();
    QCOMPARE(project.data().layouts,
             hasRules ? QList<microdata::Layout> { layout } : QList<microdata::Layout>());
    QCOMPARE(project.data().counting.contains(id), hasRules);
    QVERIFY(!hasRules || project.data().counting[id] == samples::fullCounting());
    // Answers and what they are filled from came with the fourth.
    const bool hasAnswers = schema >= 4;
    QCOMPARE(project.data().answers.values(),
             hasAnswers ? QList<questionnaire::Answer> { samples::fullAnswer() }
                        : QList<questionnaire::Answer>());
    QCOMPARE(project.data().methodAnswers.size(), hasAnswers ? 1 : 0);
    QCOMPARE(project.data().codedTables,
             hasAnswers ? QList<questionnaire::CodedTable> { samples::fullCodedTable() }
                        : QList<questionnaire::CodedTable>());
    QCOMPARE(project.data().series,
             hasAnswers ? QList<questionnaire::Series> { samples::fullSeries() }
                        : QList<questionnaire::Series>());
    // Submissions and returned parts came with the fifth.
    const bool hasSubmissions = schema >= 5;
    QCOMPARE(project.data().submissions,
             hasSubmissions ? QList<questionnaire::Submission> { samples::fullSubmission() }
                            : QList<questionnaire::Submission>());
    QCOMPARE(project.data().returnedParts,
             hasSubmissions ? QList<questionnaire::ReturnedPart> { samples::fullReturnedPart() }
                            : QList<questionnaire::ReturnedPart>());
    // The assessment came with the sixth.
    const bool hasAssessment = schema >= 6;
    QCOMPARE(project.data().assessmentAnswers,
             hasAssessment ? QList<assessment::Answer> { samples::fullAssessmentAnswer() }
                           : QList<assessment::Answer>());
    QCOMPARE(project.data().assessmentEntries,
             hasAssessment ? QList<assessment::Entry> { samples::fullAssessmentEntry() }
                           : QList<assessment::Entry>());
    const QList<int> steps { 11, 12, 16, 20, 22, 24 }; // taken to make them, by schema
    QCOMPARE(project.history(100).size(), steps[schema - 1]);
    if (!hasAnswers)
        VERIFY_RESULT(
            project.execute(project::putAnswers(project.data(), { samples::fullAnswer() }, {})));
    if (!hasRules) {
        VERIFY_RESULT(project.execute(project::putReference(project.data(), reference)));
        const auto attribute = project::putAttribute(project.data(), samples::fullAttribute());
        VERIFY_RESULT(attribute);
        VERIFY_RESULT(project.execute(*attribute));
        VERIFY_RESULT(project.execute(project::putTable(project.data(), samples::fullTable())));
        VERIFY_RESULT(
            project.execute(project::changeCounting(project.data(), id, samples::fullCounting())));
        VERIFY_RESULT(project.execute(project::putLayout(project.data(), samples::fullLayout())));
        VERIFY_RESULT(project.execute(
            project::putLinks(project.data(), { samples::fullLink() }, samples::signature())));
        VERIFY_RESULT(project.save());
        const auto again = m_desk->files().open(path, Access::ReadOnly, QStringLiteral("Bo"));
        VERIFY_RESULT(again);
        QCOMPARE(dump((*again)->data()), dump(project.data()));
    }
    QCOMPARE(dump(samples::replayed(project)), dump(project.data()));
    while (project.canUndo())
        VERIFY_RESULT(project.undo());
    QVERIFY(project.data().lists.isEmpty());
}

// A step that was given out is never rewritten; the next one changes what must change.
void TestProjectFile::fixtureIsTheSchema()
{
    const auto tables = [](const QString &path) {
        const storage::Connection connection(path, storage::OpenMode::ReadOnly);
        storage::Statement rows = connection.prepare(
            QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql <> '' ORDER BY name"));
        QStringList sql;
        while (rows.step())
            sql << rows.text(0);
        return sql;
    };
    m_desk->saved();
    const int newest = project::ProjectFile::newestSchema();
    const QString fixture = m_desk->path(QStringLiteral("fixture.iccs"));
    QVERIFY(QFile::copy(
        QStringLiteral(TEST_DATA "/projects/schema_%1.iccs").arg(newest, 4, 10, QLatin1Char('0')),
        fixture));
    QCOMPARE(tables(m_desk->path()), tables(fixture));
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_projectfile.moc"
