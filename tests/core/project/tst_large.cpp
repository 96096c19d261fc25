// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/project/json.h"
#include "replay.h"
#include "samples.h"

#include <QTest>

using project::Project;

// Projects as large as they come: 5,000 codes with 50,000 lines of history, and an import of
// 100,000 offences. How long it takes is measured by tests/bench/bench_project.
class TestLarge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longHistory();
    void hugeImport();

private:
    static void fill(Project &project);
};

namespace
{

const QString Police = QStringLiteral("police");
const QString Huge = QStringLiteral("huge");

} // namespace

void TestLarge::fill(Project &project)
{
    auto &database = project::ProjectProbe::copy(project).connection();
    database.number(QStringLiteral("PRAGMA synchronous = OFF"));
    VERIFY_RESULT(
        project.execute(project::addList(project.data(), samples::largeList(Police, 5000))));
    const offences::OffenceList &list = project.data().lists.first();
    for (int i = 0; i < 50000; ++i) {
        const int offence = i % 5000;
        mapping::Link link
            = samples::link(QStringLiteral("9b1deb4d3b7d4bad9bdd2b0d7b3d%1").arg(offence), Police,
                            list.offences()[offence].id, QStringLiteral("0502"));
        link.rationale = QStringLiteral("Theft from a dwelling; the law names no force, version %1")
                             .arg(i / 5000);
        VERIFY_RESULT(
            project.execute(project::putLinks(project.data(), { link }, samples::signature())));
    }
}

void TestLarge::longHistory()
{
    samples::Desk desk;
    {
        auto made = desk.files().create(samples::settings(), QStringLiteral("Ana"));
        VERIFY_RESULT(made);
        fill(**made);
        VERIFY_RESULT((*made)->saveAs(desk.path()));
    }
    auto project = desk.open();
    QCOMPARE(project->data().set(Police).links().size(), 5000);
    mapping::Link link = project->data().set(Police).links()[77];
    const QString before = link.rationale;
    QVERIFY(before.endsWith(QStringLiteral("version 9")));
    QCOMPARE(project->historyOf(QStringLiteral("link"), link.id).size(), 10);
    link.rationale = QStringLiteral("Another reason");
    VERIFY_RESULT(
        project->execute(project::putLinks(project->data(), { link }, samples::signature())));
    QVERIFY(project->undo());
    QCOMPARE(project->data().set(Police).find(link.id)->rationale, before);
    QVERIFY(project->redo());
    QVERIFY(project->save());
    project.reset();
    QCOMPARE(desk.open()->data().set(Police).find(link.id)->rationale,
             QStringLiteral("Another reason"));
}

void TestLarge::hugeImport()
{
    samples::Desk desk;
    auto made = desk.files().create(samples::settings(), QStringLiteral("Ana"));
    VERIFY_RESULT(made);
    Project &project = **made;
    VERIFY_RESULT(
        project.execute(project::addList(project.data(), samples::largeList(Huge, 100000))));
    QCOMPARE(project.data().list(Huge)->size(), 100000);
    VERIFY_RESULT(project.saveAs(desk.path()));
    QVERIFY(project.undo());
    QVERIFY(project.data().lists.isEmpty());
    QVERIFY(project.redo());
    const offences::Offence some = project.data().list(Huge)->offences()[54321];
    QCOMPARE(
        project.historyOf(QStringLiteral("offence"), project::offenceKey(Huge, some.id)).size(), 3);
    offences::Offence changed = some;
    changed.provision += QLatin1Char('x');
    VERIFY_RESULT(project.execute(project::changeOffences(project.data(), Huge, { changed })));
    VERIFY_RESULT(project.save());
    made->reset();
    const auto opened = desk.open();
    QCOMPARE(opened->data().list(Huge)->size(), 100000);
    QCOMPARE(opened->data().list(Huge)->offences()[54321].provision, changed.provision);
}

QTEST_GUILESS_MAIN(TestLarge)
#include "tst_large.moc"
