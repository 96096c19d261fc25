// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/stores/store.h"

#include "core/project/json.h"
#include "core/project/stores/placing.h"
#include "replay.h"
#include "samples.h"

#include <QRandomGenerator>
#include <QTest>

using project::Edit;
using project::Project;
using samples::dump;

class TestStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreUnique();
    void memoryAndTablesAgree_data();
    void memoryAndTablesAgree();
    void orderOfOffences_data();
    void orderOfOffences();
    void narrowGapsAreRenumbered();
    void listsKeepTheirOrder();
    void linksThatChangeTheirList();
    void runs();
    void tablesComeBackAtTheirPlace();
    void unknownFieldsOfABodyAreKept();
    void nonsenseInRowsIsNamed_data();
    void nonsenseInRowsIsNamed();

private:
    static QString reloaded(Project &project)
    {
        project::ProjectData data;
        project::ProjectProbe::copy(project).load(data);
        return dump(data);
    }
};

void TestStores::namesAreUnique()
{
    QSet<QString> parts;
    for (const project::Store *store : project::stores())
        parts << store->part();
    QCOMPARE(parts.size(), project::stores().size());
}

namespace
{

Edit randomResponseEdit(const project::ProjectData &data, QRandomGenerator &random)
{
    const auto pick = [&](int below) { return int(random.bounded(below)); };
    const QString id = QStringLiteral("r%1").arg(pick(5));
    questionnaire::Answer answer = samples::fullAnswer();
    answer.year = 2020 + pick(4);
    answer.figure = questionnaire::Figure::of(pick(100));
    questionnaire::MethodAnswer method = samples::fullMethodAnswer();
    method.table = id;
    questionnaire::CodedTable table = samples::fullCodedTable();
    questionnaire::Series series = samples::fullSeries();
    questionnaire::Submission submission = samples::fullSubmission();
    questionnaire::ReturnedPart part = samples::fullReturnedPart();
    table.id = series.id = submission.id = part.id = id;
    assessment::Entry entry = samples::fullAssessmentEntry();
    assessment::Answer assessed = samples::fullAssessmentAnswer();
    entry.id = assessed.question = id;
    switch (pick(14)) {
    case 0:
        answer = {};
        answer.edition = samples::fullAnswer().edition;
        answer.year = 2020 + pick(4);
        answer.cell = samples::fullAnswer().cell;
        return project::putAnswers(data, { answer }, {});
    case 1:
        return project::putMethodAnswers(data, { method });
    case 2:
        return project::putMethodAnswers(data,
                                         { { method.edition, id, method.question, {}, {}, {} } });
    case 3:
        table.table.rows.first().count = pick(1000);
        return project::putCodedTable(data, table);
    case 4:
        return project::removeCodedTable(data, id);
    case 5:
        series.values[2020] = pick(1000);
        return project::putSeries(data, series);
    case 6:
        return project::removeSeries(data, id);
    case 7:
        submission.note = QString::number(pick(1000));
        return project::putSubmission(data, submission);
    case 8:
        part.added = pick(1000);
        return project::putReturnedPart(data, part);
    case 9:
        entry.values[QStringLiteral("title")] = QStringList { QString::number(pick(1000)) };
        return project::putAssessmentEntry(data, entry);
    case 10:
        return project::removeAssessmentEntry(data, id);
    case 11:
        assessed.level = pick(5);
        return project::putAssessmentAnswers(data, { assessed });
    case 12:
        return project::removeAssessmentAnswer(
            data, assessment::Answer::keyOf(assessed.instrument, id, assessed.institution));
    default:
        return project::putAnswers(data, { answer }, base::Text::verbatim(QStringLiteral("x")));
    }
}

// Some random step; many of them together reach every store in every way.
Edit randomRuleEdit(const project::ProjectData &data, QRandomGenerator &random)
{
    const auto pick = [&](int below) { return int(random.bounded(below)); };
    const QString id = QStringLiteral("r%1").arg(pick(5));
    const QString attribute = QStringLiteral("r%1").arg(pick(5));
    switch (pick(7)) {
    case 0:
        return project::putTable(data, samples::table(id, { attribute }, pick(4)));
    case 1:
        return project::removeTable(data, id);
    case 2:
        return project::putAttribute(data, samples::attribute(id, pick(4))).value();
    case 3:
        return project::removeAttribute(data, id).value_or(Edit());
    case 4:
        return project::putLayout(data, samples::layout(id, pick(4)));
    case 5:
        return project::removeLayout(data, id);
    default:
        return project::together(base::Text::verbatim(QStringLiteral("several")),
                                 { project::removeTable(data, id),
                                   project::removeTable(data, attribute),
                                   project::putTable(data, samples::fullTable()) });
    }
}

Edit randomEdit(const project::ProjectData &data, QRandomGenerator &random)
{
    const auto pick = [&](int below) { return int(random.bounded(below)); };
    const QString list = QStringLiteral("list-%1").arg(pick(4));
    const QString id = QString::number(pick(30));
    const offences::OffenceList *known = data.list(list);
    if (pick(3) == 0)
        return randomRuleEdit(data, random);
    if (pick(4) == 0)
        return randomResponseEdit(data, random);
    if (!known)
        return project::addList(data, samples::list(list, { id, QStringLiteral("x") }));
    offences::OffenceList after = *known;
    switch (pick(14)) {
    case 0: {
        QList<offences::Offence> all = after.offences();
        std::shuffle(all.begin(), all.end(), random);
        after.setOffences(all);
        return project::replaceList(data, after);
    }
    case 1:
        for (int i = 0; i < 4; ++i) {
            const QString other = QString::number(pick(30));
            if (after.find(other))
                after.remove(other);
            else
                after.insert(pick(int(after.size()) + 1), samples::offence(other));
        }
        after.info.version += 1;
        return project::replaceList(data, after);
    case 2:
        return project::changeOffences(data, list,
                                       { samples::offence(id, QString::number(pick(1000))) });
    case 3:
        return pick(4) == 0 ? project::removeList(data, list) : Edit();
    case 4: {
        mapping::Policy policy;
        policy.minimumLevel = 2 + pick(2);
        return project::changePolicy(data, list, policy);
    }
    case 11: {
        coding::CountingRules counting = samples::fullCounting();
        counting.principalOffence = pick(2);
        return project::changeCounting(data, list, counting);
    }
    case 5:
        return project::explainFindings(data, { samples::approval(id) });
    case 6:
        return project::withdrawExplanations(data, { id });
    case 7:
        return project::importTitles(
            data, QStringLiteral("l%1").arg(pick(2)),
            pick(2)
                ? project::Titles { { *classification::IccsCode::parse(QStringLiteral("01")), id } }
                : project::Titles());
    case 9:
        return project::putReference(
            data, samples::reference(QStringLiteral("l%1").arg(pick(2)), 1 + pick(3)));
    case 10:
        return project::removeReference(data, QStringLiteral("l%1-police").arg(pick(2)));
    case 8: {
        QStringList ids;
        for (const mapping::Link &link : data.set(list).links()) {
            if (pick(2))
                ids << link.id;
        }
        return project::removeLinks(data, list, ids);
    }
    default: {
        QList<mapping::Link> links;
        for (int i = pick(5); i >= 0; --i)
            links << samples::link(list + QString::number(pick(40)), list, id,
                                   pick(2) ? QStringLiteral("0401") : QString());
        return project::putLinks(data, links, samples::signature());
    }
    }
}

} // namespace

void TestStores::memoryAndTablesAgree_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 6; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

// After any steps, undone and redone steps: the values in memory, those read again from the tables
// and those the history leads to are the same.
void TestStores::memoryAndTablesAgree()
{
    QFETCH(int, seed);
    QRandomGenerator random { quint32(seed) };
    samples::Desk desk;
    auto made = desk.files().create(samples::settings(), QStringLiteral("Ana"));
    VERIFY_RESULT(made);
    Project &project = **made;
    auto &database = project::ProjectProbe::copy(project).connection();
    database.number(QStringLiteral("PRAGMA synchronous = OFF"));
    for (int step = 0; step < 150; ++step) {
        const int what = int(random.bounded(10));
        if (what == 0)
            VERIFY_RESULT(project.undo());
        else if (what == 1)
            VERIFY_RESULT(project.redo());
        else
            VERIFY_RESULT(project.execute(randomEdit(project.data(), random)));
        QCOMPARE(dump(project.data()), reloaded(project));
    }
    QCOMPARE(dump(samples::replayed(project)), dump(project.data()));
    // All the way back gives an empty project again, apart from the order of links on the way.
    while (project.canUndo()) {
        VERIFY_RESULT(project.undo());
        QCOMPARE(dump(project.data()), reloaded(project));
    }
    QVERIFY(project.data().lists.isEmpty() && project.data().approvals.isEmpty()
            && project.data().sets.isEmpty() && project.data().titles.isEmpty()
            && project.data().references.isEmpty() && project.data().counting.isEmpty());
    QVERIFY(project.data().rules.tables().isEmpty() && project.data().layouts.isEmpty()
            && project.data().attributes.attributes().isEmpty());
}

void TestStores::orderOfOffences_data()
{
    QTest::addColumn<QStringList>("after");
    QTest::newRow("in between") << QStringList { "1", "a", "2", "3", "4", "5" };
    QTest::newRow("first") << QStringList { "a", "b", "1", "2", "3", "4", "5" };
    QTest::newRow("last") << QStringList { "1", "2", "3", "4", "5", "a", "b" };
    QTest::newRow("several places") << QStringList { "a", "1", "b", "c", "4", "3", "d" };
    QTest::newRow("turned round") << QStringList { "5", "4", "3", "2", "1" };
    QTest::newRow("only new") << QStringList { "a", "b" };
    QTest::newRow("none") << QStringList {};
}

void TestStores::orderOfOffences()
{
    QFETCH(QStringList, after);
    samples::Desk desk;
    auto project = desk.saved();
    const QString id = QStringLiteral("ordered");
    const QStringList before { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                               QStringLiteral("4"), QStringLiteral("5") };
    VERIFY_RESULT(project->execute(project::addList(project->data(), samples::list(id, before))));
    VERIFY_RESULT(
        project->execute(project::replaceList(project->data(), samples::list(id, after))));
    QCOMPARE(samples::idsOf(project->data(), id), after);
    QCOMPARE(reloaded(*project), dump(project->data()));
    VERIFY_RESULT(project->undo());
    QCOMPARE(samples::idsOf(project->data(), id), before);
    QCOMPARE(reloaded(*project), dump(project->data()));
}

// Each new row halves the gap at the same place.
void TestStores::narrowGapsAreRenumbered()
{
    samples::Desk desk;
    auto project = desk.saved();
    const QString police = QStringLiteral("police");
    QStringList expected = samples::idsOf(project->data(), police);
    for (int i = 0; i < 30; ++i) {
        offences::OffenceList after = *project->data().list(police);
        const QString id = QStringLiteral("n%1").arg(i);
        after.insert(1, samples::offence(id));
        expected.insert(1, id);
        VERIFY_RESULT(project->execute(project::replaceList(project->data(), after)));
    }
    QCOMPARE(samples::idsOf(project->data(), police), expected);
    QCOMPARE(reloaded(*project), dump(project->data()));
}

void TestStores::listsKeepTheirOrder()
{
    samples::Desk desk;
    auto project = desk.saved();
    const QString before = dump(project->data());
    VERIFY_RESULT(project->execute(
        project::removeList(project->data(), project->data().lists.first().info.id)));
    QCOMPARE(reloaded(*project), dump(project->data()));
    VERIFY_RESULT(project->undo());
    QCOMPARE(dump(project->data()), before);
    QCOMPARE(reloaded(*project), before);
}

void TestStores::linksThatChangeTheirList()
{
    samples::Desk desk;
    auto project = desk.saved();
    const mapping::Link link
        = *project->data().set(QStringLiteral("police")).find(QStringLiteral("a"));
    mapping::Link moved = link;
    moved.list = QStringLiteral("courts");
    Edit edit;
    edit.changes << project::Change { QStringLiteral("link"), link.id, project::toJson(link),
                                      project::toJson(moved) };
    VERIFY_RESULT(project->execute(edit));
    QVERIFY(project->data().set(QStringLiteral("courts")).find(link.id));
    QVERIFY(!project->data().set(QStringLiteral("police")).find(link.id));
    QCOMPARE(reloaded(*project), dump(project->data()));
    VERIFY_RESULT(project->undo());
    QVERIFY(project->data().set(QStringLiteral("police")).find(link.id));
    QCOMPARE(reloaded(*project), dump(project->data()));
}

void TestStores::runs()
{
    const auto added = [](const QString &follows) {
        project::Change change;
        change.after = { { QStringLiteral("id"), 1 } };
        if (follows != QLatin1String("-"))
            change.after.insert(QStringLiteral("follows"), follows);
        return change;
    };
    // b after a after (old) 7; c at the end, d behind it; e and f follow each other in a circle.
    const QList<project::Change> changes { added(QStringLiteral("a")), added(QStringLiteral("7")),
                                           added(QStringLiteral("-")), added(QStringLiteral("c")),
                                           added(QStringLiteral("f")), added(QStringLiteral("e")) };
    const QStringList ids { QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c"),
                            QStringLiteral("d"), QStringLiteral("e"), QStringLiteral("f") };
    const QList<project::Run> runs = project::runsOf(changes, ids);
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].after, QStringLiteral("7"));
    QCOMPARE(runs[0].items, (QList<qsizetype> { 1, 0 }));
    QVERIFY(runs[1].isAtEnd);
    QCOMPARE(runs[1].items.mid(0, 2), (QList<qsizetype> { 2, 3 }));
    QCOMPARE(runs[1].items.size(), 4);
}

namespace
{

QStringList tablesOf(const Project &project)
{
    QStringList ids;
    for (const rules::DecisionTable &table : project.data().rules.tables())
        ids << table.id;
    return ids;
}

} // namespace

// Of tables with the same scope the earlier one is asked first, so their order says something.
void TestStores::tablesComeBackAtTheirPlace()
{
    samples::Desk desk;
    auto project = desk.saved();
    const QStringList all { QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") };
    for (const QString &id : all)
        VERIFY_RESULT(project->execute(project::putTable(project->data(), samples::table(id))));
    for (const QString &id : all) {
        VERIFY_RESULT(project->execute(project::removeTable(project->data(), id)));
        QVERIFY(!tablesOf(*project).contains(id));
        QCOMPARE(reloaded(*project), dump(project->data()));
        VERIFY_RESULT(project->undo());
        QCOMPARE(tablesOf(*project), all);
        QCOMPARE(reloaded(*project), dump(project->data()));
    }
    VERIFY_RESULT(
        project->execute(project::putTable(project->data(), samples::table(all[1], {}, 5))));
    QCOMPARE(tablesOf(*project), all);
    QCOMPARE(project->historyOf(QStringLiteral("table"), all[1]).size(), 4);
}

// A newer program may say more of a table; this one keeps it through a change, a removal and undo.
void TestStores::unknownFieldsOfABodyAreKept()
{
    samples::Desk desk;
    auto project = desk.saved();
    rules::DecisionTable table = samples::fullTable();
    VERIFY_RESULT(project->execute(project::putTable(project->data(), table)));
    storage::Connection &database = project::ProjectProbe::copy(*project).connection();
    database.execute(
        QStringLiteral("UPDATE decision_table SET body = json_set(body, '$.colour', 'red'),"
                       " other = '{\"shape\":1}'"));
    const auto other = [&] {
        storage::Statement row
            = database.prepare(QStringLiteral("SELECT other FROM decision_table"));
        return row.step() ? row.text(0) : QString();
    };
    const QString kept = QStringLiteral("{\"colour\":\"red\",\"shape\":1}");
    table.name = QStringLiteral("renamed");
    VERIFY_RESULT(project->execute(project::putTable(project->data(), table)));
    QCOMPARE(other(), kept);
    VERIFY_RESULT(project->execute(project::removeTable(project->data(), table.id)));
    QCOMPARE(other(), QString());
    VERIFY_RESULT(project->undo());
    QCOMPARE(other(), kept);
    QCOMPARE(reloaded(*project), dump(project->data()));
    VERIFY_RESULT(project->undo());
    QCOMPARE(other(), kept);
    QVERIFY(project->data().rules.tables().constFirst() == samples::fullTable());
}

void TestStores::nonsenseInRowsIsNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *sql, const char *named) {
        QTest::newRow(named) << QString::fromLatin1(sql) << QString::fromUtf8(named);
    };
    row("UPDATE correspondence SET status = 'published' WHERE id = 'a'",
        "correspondence, a, status: published");
    row("UPDATE correspondence SET extent = 'sideways' WHERE id = 'a'",
        "correspondence, a, extent: sideways");
    row("UPDATE correspondence SET target_item = '4.1' WHERE id = 'a'",
        "correspondence, a, target_item: 4.1");
    row("UPDATE correspondence SET tags = '{' WHERE id = 'a'", "correspondence, a, tags: {");
    row("UPDATE correspondence SET flags = '[\"Zz\"]' WHERE id = 'a'",
        "correspondence, a, flags: Zz");
    row("UPDATE correspondence SET created = 'x' WHERE id = 'a'", "correspondence, a, created: x");
    row("UPDATE correspondence SET reviewed = '2024-13-01' WHERE id = 'a'",
        "correspondence, a, reviewed: 2024-13-01");
    row("UPDATE correspondence SET weight = 1.5 WHERE id = 'a'", "correspondence, a, weight: 1.5");
    row("UPDATE correspondence SET list = 'zz' WHERE id = 'a'", "correspondence, a, list: zz");
    row("UPDATE offence SET labels = '[]' WHERE id = '861'", "offence, 861, labels: []");
    row("UPDATE offence SET code = ' 861' WHERE id = '861'", "offence, 861, code:  861");
    row("UPDATE offence SET list = 'zz'", "list: zz");
    row("UPDATE classification_item_title SET item_code = '1'",
        "classification_item_title, fr, item_code: 1");
    row("UPDATE reference_row SET target_items = '[]'",
        "reference_row, peru-police, target_items: []");
    row("UPDATE reference_row SET target_items = '[\"4\"]'",
        "reference_row, peru-police, target_items: [\"4\"]");
    row("UPDATE reference_table SET imported = 'x'", "reference_table, peru-police, imported: x");
    row("UPDATE reference_row SET reference = 'zz'", "reference_row, zz, reference: zz");
    row("UPDATE decision_table SET body = '[]'", "decision_table, robbery, body: []");
    row("UPDATE decision_table SET body = json_set(body, '$.policy', 'priority')",
        "decision_table, robbery, body: policy: priority");
    row("UPDATE decision_table SET body = json_set(body, '$.scope.kind', 'world')",
        "decision_table, robbery, body: scope: kind: world");
    row("UPDATE decision_table SET body = json_set(body, '$.rows[1].output.category', '4')",
        "decision_table, robbery, body: rows: 2, output: category: 4");
    row("UPDATE decision_table SET id = 'zz'", "decision_table, zz, body: id: robbery");
    row("UPDATE attribute SET body = json_set(body, '$.values[0].kind', 'odd')",
        "attribute, outcome, body: values: 1, kind: odd");
    row("UPDATE attribute SET body = json_set(body, '$.type', 'colour')",
        "attribute, outcome, body: type: colour");
    row("UPDATE record_layout SET body = json_set(body, '$.columns[0].role', 'odd')",
        "record_layout, police-records, body: “odd” is no role of a layout.");
    row("UPDATE counting_rule SET unit = 'cases'", "counting_rule, police, unit: cases");
    row("UPDATE counting_rule SET moment = 'noon'", "counting_rule, police, moment: noon");
    row("UPDATE counting_rule SET seriousness = '[\"4\"]'",
        "counting_rule, police, seriousness: 4");
    row("UPDATE counting_rule SET list = 'zz'", "counting_rule, zz, list: zz");
    row("UPDATE answer SET status = 'guessed'", "answer, un-cts-2024, status: guessed");
    row("UPDATE answer SET origin = 'dreamt'", "answer, un-cts-2024, origin: dreamt");
    row("UPDATE method_answer SET choices = '{}'", "method_answer, un-cts-2024, choices: {}");
    row("UPDATE coded_table SET body = json_set(body, '$.rows[1]', json('[\"0101\"]'))",
        "coded_table, victims-2023, body: rows: 2");
    row("UPDATE series SET body = json_set(body, '$.values.soon', 3)",
        "series, population, body: values: soon");
    row("UPDATE submission SET body = json_set(body, '$.years[1]', 'soon')",
        "submission, un-cts-2024 1, body: years: 2");
    row("UPDATE returned_part SET body = json_set(body, '$.added', 'few')",
        "returned_part, part-1, body: added");
    row("UPDATE assessment_answer SET body = json_set(body, '$.level', 7)",
        "assessment_answer, iccs-implementation 1.0/D1/police:Carabineros, body: level: 7");
    row("UPDATE assessment_entry SET body = json_set(body, '$.kind', 'wish')",
        "assessment_entry, challenge-1, body: kind: wish");
    row("INSERT INTO mapping_policy VALUES ('zz', 'base conduct', 2, 0, 1, NULL)",
        "mapping_policy, zz");
}

void TestStores::nonsenseInRowsIsNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, named);
    samples::Desk desk;
    auto project = desk.saved();
    VERIFY_RESULT(project->execute(
        project::putReference(project->data(), samples::reference(QStringLiteral("Peru")))));
    VERIFY_RESULT(project->execute(project::putTable(project->data(), samples::fullTable())));
    VERIFY_RESULT(
        project->execute(project::putAttribute(project->data(), samples::fullAttribute()).value()));
    VERIFY_RESULT(
        project->execute(project::putAnswers(project->data(), { samples::fullAnswer() }, {})));
    VERIFY_RESULT(project->execute(
        project::putMethodAnswers(project->data(), { samples::fullMethodAnswer() })));
    VERIFY_RESULT(
        project->execute(project::putCodedTable(project->data(), samples::fullCodedTable())));
    VERIFY_RESULT(project->execute(project::putSeries(project->data(), samples::fullSeries())));
    VERIFY_RESULT(
        project->execute(project::putSubmission(project->data(), samples::fullSubmission())));
    VERIFY_RESULT(
        project->execute(project::putReturnedPart(project->data(), samples::fullReturnedPart())));
    VERIFY_RESULT(project->execute(
        project::putAssessmentAnswers(project->data(), { samples::fullAssessmentAnswer() })));
    VERIFY_RESULT(project->execute(
        project::putAssessmentEntry(project->data(), samples::fullAssessmentEntry())));
    VERIFY_RESULT(project->execute(project::putLayout(project->data(), samples::fullLayout())));
    VERIFY_RESULT(project->execute(project::changeCounting(
        project->data(), QStringLiteral("police"), samples::fullCounting())));
    VERIFY_RESULT(project->save());
    project.reset();
    storage::Connection(desk.path(), storage::OpenMode::ReadWrite).execute(sql);
    const QByteArray before = samples::bytesOf(desk.path());
    const auto opened
        = desk.files().open(desk.path(), project::Access::ReadWrite, QStringLiteral("Bo"));
    QVERIFY(!opened);
    QVERIFY2(opened.error().message().contains(named), qPrintable(opened.error().message()));
    QCOMPARE(samples::bytesOf(desk.path()), before);
    QCOMPARE(desk.entries(), QStringList { QStringLiteral("P.iccs") });
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
