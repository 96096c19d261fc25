// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "replay.h"
#include "samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using project::Edit;
using project::Project;
using samples::dump;

class TestProject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<samples::Desk>(); }
    void newProjectHasItsSettings();
    void executeChangesAndTells();
    void everyPartSurvivesClosing();
    void undoAndRedo();
    void undoSurvivesClosing();
    void newStepEndsRedo();
    void modifiedFollowsTheSavedState();
    void historyIsAppendedTo();
    void historyOfOneThing();
    void staleEditIsRefused();
    void unknownPartIsRefused();
    void fullDiskChangesNothing();
    void damagedHistoryIsAnError();
    void manyKeysAreNotListed();
    void unknownFieldsOfRowsAreKept();

private:
    std::unique_ptr<samples::Desk> m_desk;
};

void TestProject::newProjectHasItsSettings()
{
    auto made = m_desk->files().create(samples::settings(), QStringLiteral("Ana"));
    VERIFY_RESULT(made);
    Project &project = **made;
    QVERIFY(project.data().settings == samples::settings());
    QCOMPARE(project.path(), QString());
    QCOMPARE(project.author(), QStringLiteral("Ana"));
    QVERIFY(project.isModified());
    QVERIFY(!project.isReadOnly());
    QVERIFY(!project.canUndo());
    QVERIFY(!project.save());
    const auto history = project.history(10);
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().label.toString(), QStringLiteral("Make the project"));
    QCOMPARE(history.first().author, QStringLiteral("Ana"));
}

void TestProject::executeChangesAndTells()
{
    auto project = m_desk->saved();
    QSignalSpy spy(project.get(), &Project::changed);
    QSignalSpy modified(project.get(), &Project::modifiedChanged);
    const quint64 revision = project->revision();
    const Edit edit
        = project::putLinks(project->data(),
                            { samples::link(QStringLiteral("c"), QStringLiteral("police"),
                                            QStringLiteral("863"), QStringLiteral("0501")) },
                            samples::signature());
    VERIFY_RESULT(project->execute(edit));
    QCOMPARE(project->revision(), revision + 1);
    QCOMPARE(project->data().set(QStringLiteral("police")).links().size(), 3);
    QCOMPARE(spy.size(), 1);
    const auto event = spy.first().first().value<project::ChangeEvent>();
    QCOMPARE(event.parts, QSet<QString> { QStringLiteral("link") });
    QCOMPARE(event.keys, QStringList { QStringLiteral("c") });
    QCOMPARE(modified.size(), 1);
    VERIFY_RESULT(project->execute(Edit()));
    QCOMPARE(spy.size(), 1);
}

void TestProject::everyPartSurvivesClosing()
{
    QString before;
    {
        auto project = m_desk->saved();
        const auto run = [&](const Edit &edit) { VERIFY_RESULT(project->execute(edit)); };
        offences::OffenceList full = samples::list(QStringLiteral("police-2024"), {});
        full.info = samples::fullListInfo();
        full.put(samples::fullOffence());
        run(project::addList(project->data(), full));
        run(project::putLinks(project->data(), { samples::fullLink() }, samples::signature()));
        run(project::changePolicy(project->data(), QStringLiteral("police"),
                                  { mapping::CompositePolicy::MostSerious, 3, true, false }));
        run(project::explainFindings(project->data(),
                                     { samples::approval(QStringLiteral("L02|y")) }));
        VERIFY_RESULT(project->save());
        before = dump(project->data());
        QVERIFY(*project->data().set(QStringLiteral("police-2024")).find(QStringLiteral("link-1"))
                != samples::fullLink()); // stamped
    }
    auto again = m_desk->open();
    QCOMPARE(dump(again->data()), before);
    const offences::Offence *offence
        = again->data().list(QStringLiteral("police-2024"))->find(QStringLiteral("861#2"));
    QVERIFY(offence && *offence == samples::fullOffence());
    mapping::Link link
        = *again->data().set(QStringLiteral("police-2024")).find(QStringLiteral("link-1"));
    QCOMPARE(link.changed, samples::signature().time);
    link.changed = samples::fullLink().changed;
    QVERIFY(link == samples::fullLink());
}

void TestProject::undoAndRedo()
{
    auto project = m_desk->saved();
    QStringList states { dump(project->data()) };
    const QList<Edit> edits {
        project::removeLinks(project->data(), QStringLiteral("police"), { QStringLiteral("a") }),
        project::removeList(project->data(), QStringLiteral("courts")),
        project::changeSettings(project->data(), project::Settings()),
        project::withdrawExplanations(project->data(), { QStringLiteral("L01|x") }),
        project::importTitles(project->data(), QStringLiteral("fr"), {}),
    };
    for (const Edit &edit : edits) {
        VERIFY_RESULT(project->execute(edit));
        states << dump(project->data());
        QVERIFY(states.last() != states[states.size() - 2]);
    }
    const QStringList labels { QStringLiteral("Import 0 title(s) in the language fr"),
                               QStringLiteral("Withdraw 1 explanation(s)"),
                               QStringLiteral("Change the project's settings"),
                               QStringLiteral("Remove the list COURTS and its links"),
                               QStringLiteral("Remove the link of 861 to 0401") };
    QStringList undoLabels;
    for (const auto &entry : project->undoList(5))
        undoLabels << entry.label.toString();
    QCOMPARE(undoLabels.size(), 5);
    QCOMPARE(undoLabels.mid(1), labels.mid(1));
    // The order of links is the order of adding, so a link that comes back is last.
    for (qsizetype i = states.size() - 2; i > 0; --i) {
        VERIFY_RESULT(project->undo());
        QCOMPARE(dump(project->data()), states[i]);
    }
    VERIFY_RESULT(project->undo());
    QCOMPARE(project->data().set(QStringLiteral("police")).links().last().id, QStringLiteral("a"));
    QCOMPARE(project->redoList().size(), 5);
    QCOMPARE(project->redoList().first().label.toString(), labels.last());
    for (qsizetype i = 1; i < states.size(); ++i) {
        VERIFY_RESULT(project->redo());
        QCOMPARE(dump(project->data()), states[i]);
    }
    QVERIFY(!project->canRedo());
    VERIFY_RESULT(project->redo()); // nothing to do
}

void TestProject::undoSurvivesClosing()
{
    QString start;
    QString end;
    {
        auto project = m_desk->saved();
        start = dump(project->data());
        VERIFY_RESULT(
            project->execute(project::removeList(project->data(), QStringLiteral("police"))));
        end = dump(project->data());
        VERIFY_RESULT(project->save());
    }
    {
        auto project = m_desk->open();
        QVERIFY(project->canUndo());
        VERIFY_RESULT(project->undo());
        QCOMPARE(dump(project->data()), start);
        VERIFY_RESULT(project->save());
    }
    auto project = m_desk->open();
    QCOMPARE(dump(project->data()), start);
    QVERIFY(project->canRedo());
    VERIFY_RESULT(project->redo());
    QCOMPARE(dump(project->data()), end);
    const auto entry = project->history(1).first();
    QCOMPARE(entry.step, project::Step::Redo);
    QCOMPARE(entry.author, QStringLiteral("Bo"));
}

void TestProject::newStepEndsRedo()
{
    auto project = m_desk->saved();
    VERIFY_RESULT(project->undo());
    VERIFY_RESULT(project->undo());
    QCOMPARE(project->redoList().size(), 2);
    VERIFY_RESULT(project->execute(project::changeSettings(project->data(), project::Settings())));
    QVERIFY(!project->canRedo());
    QVERIFY(project->redoList().isEmpty());
}

void TestProject::modifiedFollowsTheSavedState()
{
    auto project = m_desk->saved();
    QSignalSpy spy(project.get(), &Project::modifiedChanged);
    QVERIFY(!project->isModified());
    VERIFY_RESULT(project->execute(project::changeSettings(project->data(), project::Settings())));
    QVERIFY(project->isModified());
    VERIFY_RESULT(project->undo());
    QVERIFY(!project->isModified());
    VERIFY_RESULT(project->undo());
    QVERIFY(project->isModified());
    VERIFY_RESULT(project->save());
    QVERIFY(!project->isModified());
    VERIFY_RESULT(project->redo());
    QVERIFY(project->isModified());
    QCOMPARE(spy.size(), 5);
}

void TestProject::historyIsAppendedTo()
{
    auto project = m_desk->saved();
    const auto before = project->history(100);
    QCOMPARE(before.size(), 6);
    VERIFY_RESULT(project->undo());
    m_desk->clock().advance(5);
    VERIFY_RESULT(project->redo());
    const auto after = project->history(100);
    QCOMPARE(after.size(), 8);
    QCOMPARE(after[1].step, project::Step::Undo);
    QCOMPARE(after[1].target, before.first().number);
    QCOMPARE(after[0].step, project::Step::Redo);
    QCOMPARE(after[0].target, before.first().number);
    QCOMPARE(after[0].label, before.first().label);
    QCOMPARE(after[1].time.secsTo(after[0].time), 5);
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i + 2].number, before[i].number);
    QCOMPARE(project->history(2).size(), 2);
    QCOMPARE(project->history(2, after[1].number).first().number, after[2].number);
    auto &database = project::ProjectProbe::copy(*project).connection();
    QVERIFY_THROWS_EXCEPTION(storage::StorageError,
                             database.execute(QStringLiteral("DELETE FROM history")));
    QVERIFY_THROWS_EXCEPTION(
        storage::StorageError,
        database.execute(QStringLiteral("UPDATE history_change SET changes = '[]'")));
}

void TestProject::historyOfOneThing()
{
    auto project = m_desk->saved();
    mapping::Link link = *project->data().set(QStringLiteral("police")).find(QStringLiteral("a"));
    link.status = mapping::Status::Approved;
    VERIFY_RESULT(
        project->execute(project::putLinks(project->data(), { link }, samples::signature())));
    VERIFY_RESULT(project->undo());
    const auto steps = project->historyOf(QStringLiteral("link"), QStringLiteral("a"));
    QCOMPARE(steps.size(), 3);
    const QString status = QStringLiteral("status");
    QCOMPARE(steps[0].entry.step, project::Step::Undo);
    QCOMPARE(steps[0].change.before.value(status).toString(), QStringLiteral("approved"));
    QCOMPARE(steps[0].change.after.value(status).toString(), QStringLiteral("draft"));
    QCOMPARE(steps[1].change.before, steps[0].change.after);
    QCOMPARE(steps[1].change.after, steps[0].change.before);
    QVERIFY(steps[2].change.before.isEmpty());
    QCOMPARE(project
                 ->historyOf(QStringLiteral("offence"),
                             project::offenceKey(QStringLiteral("police"), QStringLiteral("861")))
                 .size(),
             1);
    QVERIFY(project->historyOf(QStringLiteral("link"), QStringLiteral("zz")).isEmpty());
}

void TestProject::staleEditIsRefused()
{
    auto project = m_desk->saved();
    mapping::Link link = *project->data().set(QStringLiteral("police")).find(QStringLiteral("a"));
    link.rationale = QStringLiteral("one");
    const Edit one = project::putLinks(project->data(), { link }, samples::signature());
    link.rationale = QStringLiteral("two");
    const Edit two = project::putLinks(project->data(), { link }, samples::signature());
    VERIFY_RESULT(project->execute(one));
    const QString before = dump(project->data());
    const auto refused = project->execute(two);
    QVERIFY(!refused);
    QVERIFY(!refused.error().advice.isEmpty());
    QCOMPARE(dump(project->data()), before);
    QCOMPARE(project->history(1).first().label, one.label);
}

void TestProject::unknownPartIsRefused()
{
    auto project = m_desk->saved();
    Edit edit;
    edit.changes << project::Change {
        QStringLiteral("weather"), QStringLiteral("x"), {}, { { QStringLiteral("a"), 1 } }
    };
    QVERIFY(!project->execute(edit));
    Edit nonsense;
    nonsense.changes << project::Change { QStringLiteral("link"),
                                          QStringLiteral("x"),
                                          {},
                                          { { QStringLiteral("extent"),
                                              QStringLiteral("sideways") } } };
    QVERIFY(!project->execute(nonsense));
    Edit orphan = project::putLinks(project->data(),
                                    { samples::link(QStringLiteral("z"), QStringLiteral("no list"),
                                                    QStringLiteral("1"), QStringLiteral("01")) },
                                    samples::signature());
    QVERIFY(!project->execute(orphan));
    QVERIFY(!project->isModified());
    QCOMPARE(project->history(100).size(), 6);
}

void TestProject::fullDiskChangesNothing()
{
    auto project = m_desk->saved();
    auto &database = project::ProjectProbe::copy(*project).connection();
    const QByteArray file = samples::bytesOf(project->path());
    const QString before = dump(project->data());
    QSignalSpy spy(project.get(), &Project::changed);
    const qint64 pages = database.number(QStringLiteral("PRAGMA page_count"));
    database.number(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2));
    const Edit large
        = project::addList(project->data(), samples::largeList(QStringLiteral("large"), 2000));
    const auto refused = project->execute(large);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(QStringLiteral("The disk is full.")));
    QVERIFY(refused.error().tried.toString().contains(QStringLiteral("Import the list LARGE")));
    QCOMPARE(dump(project->data()), before);
    QCOMPARE(spy.size(), 0);
    QVERIFY(!project->isModified());
    QCOMPARE(project->history(1).first().number, 6);
    database.number(QStringLiteral("PRAGMA max_page_count = 1000000"));
    VERIFY_RESULT(project->execute(large));
    QCOMPARE(samples::bytesOf(project->path()), file);
    VERIFY_RESULT(project->save());
}

void TestProject::damagedHistoryIsAnError()
{
    auto project = m_desk->saved();
    auto &database = project::ProjectProbe::copy(*project).connection();
    database.execute(QStringLiteral("DROP TRIGGER history_change_is_not_rewritten"));
    const QString before = dump(project->data());
    for (const char *content : { "'nonsense'", "x'00ff'", "x'ffffffff00'", "7" }) {
        database.execute(
            QStringLiteral("UPDATE history_change SET changes = %1").arg(QLatin1String(content)));
        QVERIFY(!project->undo());
        QCOMPARE(dump(project->data()), before);
        QVERIFY(project->historyOf(QStringLiteral("link"), QStringLiteral("a")).isEmpty());
    }
}

void TestProject::manyKeysAreNotListed()
{
    auto project = m_desk->saved();
    QSignalSpy spy(project.get(), &Project::changed);
    VERIFY_RESULT(project->execute(
        project::addList(project->data(), samples::largeList(QStringLiteral("large"), 1000))));
    QVERIFY(spy.last().first().value<project::ChangeEvent>().keys.isEmpty());
    VERIFY_RESULT(project->execute(
        project::addList(project->data(), samples::largeList(QStringLiteral("other"), 999))));
    QCOMPARE(spy.last().first().value<project::ChangeEvent>().keys.size(), 1000);
}

// A newer program with the same schema may have put more into a row.
void TestProject::unknownFieldsOfRowsAreKept()
{
    auto project = m_desk->saved();
    auto &database = project::ProjectProbe::copy(*project).connection();
    const QString other = QStringLiteral("{\"weather\":\"fair\"}");
    database.execute(
        QStringLiteral("UPDATE correspondence SET other = '%1' WHERE id = 'a'").arg(other));
    database.execute(
        QStringLiteral("UPDATE offence SET other = '%1' WHERE list = 'police'").arg(other));
    const auto kept = [&](const char *table) {
        return database.number(QStringLiteral("SELECT count(*) FROM %1 WHERE other = '%2'")
                                   .arg(QLatin1String(table), other));
    };
    mapping::Link link = *project->data().set(QStringLiteral("police")).find(QStringLiteral("a"));
    link.rationale = QStringLiteral("changed");
    VERIFY_RESULT(
        project->execute(project::putLinks(project->data(), { link }, samples::signature())));
    QCOMPARE(kept("correspondence"), 1);
    VERIFY_RESULT(project->execute(project::removeList(project->data(), QStringLiteral("police"))));
    QCOMPARE(kept("correspondence"), 0);
    VERIFY_RESULT(project->undo());
    QCOMPARE(kept("correspondence"), 1);
    QCOMPARE(kept("offence"), 3);
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
