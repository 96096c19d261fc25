// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits.h"

#include "core/project/json.h"
#include "samples.h"

#include <QTest>

using project::Change;
using project::Edit;
using project::ProjectData;

namespace
{

const QString Police = QStringLiteral("police");

ProjectData data()
{
    ProjectData made;
    made.settings = samples::settings();
    made.lists << samples::list(
        Police,
        { QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4") });
    mapping::MappingSet &set = made.sets[Police];
    set.list = Police;
    mapping::Link link
        = samples::link(QStringLiteral("a"), Police, QStringLiteral("1"), QStringLiteral("0401"));
    link.author = QStringLiteral("Eva");
    link.created = QDateTime(QDate(2020, 1, 1), QTime(1, 0), Qt::UTC);
    link.changed = link.created;
    set.put(link);
    made.approvals << samples::approval(QStringLiteral("L01|x"));
    return made;
}

mapping::Link linkOf(const Change &change)
{
    return project::linkFromJson(change.after).value();
}

QStringList keysOf(const Edit &edit)
{
    QStringList keys;
    for (const Change &change : edit.changes)
        keys << QString(change.key).replace(QChar(0x1f), QLatin1Char('/'));
    return keys;
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameValuesChangeNothing();
    void newLinkIsStamped();
    void changedLinkKeepsItsOrigin();
    void linkFromAFileKeepsItsAuthor();
    void labelsOfLinks_data();
    void labelsOfLinks();
    void removedLinks();
    void addedList();
    void replacedListTouchesLittle();
    void replacedListOrder_data();
    void replacedListOrder();
    void removedListTakesEverything();
    void changedOffences();
    void policies();
    void responses();
    void rulesAndLayouts();
    void attributesInUseAreKept_data();
    void attributesInUseAreKept();
    void officialAttributesAreRefused();
    void togetherMerges();
};

void TestEdits::sameValuesChangeNothing()
{
    const ProjectData now = data();
    QVERIFY(project::changeSettings(now, now.settings).isEmpty());
    QVERIFY(project::replaceList(now, now.lists.first()).isEmpty());
    QVERIFY(project::changeListInfo(now, now.lists.first().info).isEmpty());
    QVERIFY(project::changeOffences(now, Police, now.lists.first().offences()).isEmpty());
    QVERIFY(project::putLinks(now, now.set(Police).links(), samples::signature()).isEmpty());
    QVERIFY(project::changePolicy(now, Police, mapping::Policy()).isEmpty());
    QVERIFY(project::explainFindings(now, now.approvals).isEmpty());
    QVERIFY(project::importTitles(now, QStringLiteral("fr"), {}).isEmpty());
    QVERIFY(project::removeLinks(now, Police, { QStringLiteral("zz") }).isEmpty());
    QVERIFY(project::removeList(now, QStringLiteral("zz")).isEmpty());
    QVERIFY(project::withdrawExplanations(now, { QStringLiteral("zz") }).isEmpty());
    QVERIFY(
        project::changeOffences(now, QStringLiteral("zz"), { samples::fullOffence() }).isEmpty());
}

void TestEdits::newLinkIsStamped()
{
    const Edit edit = project::putLinks(
        data(),
        { samples::link(QStringLiteral("b"), Police, QStringLiteral("2"), QStringLiteral("0502")) },
        samples::signature());
    QCOMPARE(edit.changes.size(), 1);
    QVERIFY(edit.changes.first().before.isEmpty());
    const mapping::Link link = linkOf(edit.changes.first());
    QCOMPARE(link.author, QStringLiteral("Ana"));
    QCOMPARE(link.created, samples::signature().time);
    QCOMPARE(link.changed, samples::signature().time);
}

void TestEdits::changedLinkKeepsItsOrigin()
{
    const ProjectData now = data();
    mapping::Link link = *now.set(Police).find(QStringLiteral("a"));
    link.author.clear();
    link.created = {};
    link.changeReason = QStringLiteral("law of 2024");
    link.supersedes = QStringLiteral("older");
    const Edit edit = project::putLinks(now, { link }, samples::signature());
    const mapping::Link changed = linkOf(edit.changes.first());
    QCOMPARE(changed.author, QStringLiteral("Eva"));
    QCOMPARE(changed.created.date(), QDate(2020, 1, 1));
    QCOMPARE(changed.changed, samples::signature().time);
    QCOMPARE(changed.changeReason, link.changeReason);
    QCOMPARE(changed.supersedes, link.supersedes);
    QVERIFY(project::linkFromJson(edit.changes.first().before).value()
            == *now.set(Police).find(QStringLiteral("a")));
}

void TestEdits::linkFromAFileKeepsItsAuthor()
{
    mapping::Link link
        = samples::link(QStringLiteral("b"), Police, QStringLiteral("2"), QStringLiteral("0502"));
    link.author = QStringLiteral("Zoe");
    link.created = QDateTime(QDate(2019, 1, 1), QTime(1, 0), Qt::UTC);
    const mapping::Link put
        = linkOf(project::putLinks(data(), { link }, samples::signature()).changes.first());
    QCOMPARE(put.author, QStringLiteral("Zoe"));
    QCOMPARE(put.created, link.created);
    QCOMPARE(put.changed, samples::signature().time);
}

void TestEdits::labelsOfLinks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("label");
    const int draft = int(mapping::Status::Draft);
    QTest::newRow("new") << "b"
                         << "0502" << draft << "Link 1 to 0502";
    QTest::newRow("other target") << "a"
                                  << "0502" << draft << "Link 1 to 0502";
    QTest::newRow("approved") << "a"
                              << "0401" << int(mapping::Status::Approved)
                              << "Approve the link of 1 to 0401";
    QTest::newRow("changed") << "a"
                             << "0401" << int(mapping::Status::Disputed)
                             << "Change the link of 1 to 0401";
    QTest::newRow("none") << "a"
                          << "" << draft << "Say that 1 has no category";
    QTest::newRow("out of scope") << "a"
                                  << "" << int(mapping::Status::OutOfScope) << "Put 1 out of scope";
}

void TestEdits::labelsOfLinks()
{
    QFETCH(QString, id);
    QFETCH(QString, target);
    QFETCH(int, status);
    const ProjectData now = data();
    mapping::Link link = samples::link(id, Police, QStringLiteral("1"), target);
    link.status = mapping::Status(status);
    QTEST(project::putLinks(now, { link }, samples::signature()).label.toString(), "label");
    const Edit two = project::putLinks(
        now,
        { link,
          samples::link(QStringLiteral("c"), Police, QStringLiteral("2"), QStringLiteral("01")) },
        samples::signature());
    QCOMPARE(two.label.count(), 2);
}

void TestEdits::removedLinks()
{
    const Edit edit
        = project::removeLinks(data(), Police, { QStringLiteral("a"), QStringLiteral("zz") });
    QCOMPARE(keysOf(edit), QStringList { QStringLiteral("a") });
    QVERIFY(edit.changes.first().after.isEmpty());
    QCOMPARE(edit.label.toString(), QStringLiteral("Remove the link of 1 to 0401"));
}

void TestEdits::addedList()
{
    const Edit edit = project::addList(
        data(),
        samples::list(QStringLiteral("courts"), { QStringLiteral("9"), QStringLiteral("8") }));
    QCOMPARE(keysOf(edit),
             (QStringList { QStringLiteral("courts"), QStringLiteral("courts/9"),
                            QStringLiteral("courts/8") }));
    QVERIFY(!edit.changes[1].after.contains(QStringLiteral("follows")));
    // A list of that id is replaced instead.
    QCOMPARE(
        keysOf(project::addList(data(), samples::list(Police, { QStringLiteral("1") }))).size(), 3);
}

void TestEdits::replacedListTouchesLittle()
{
    const ProjectData now = data();
    offences::OffenceList after = now.lists.first();
    after.info.version = 2;
    after.insert(1, samples::offence(QStringLiteral("1a")));
    after.remove(QStringLiteral("4"));
    offences::Offence changed = *after.find(QStringLiteral("3"));
    changed.gone = true;
    after.put(changed);
    const Edit edit = project::replaceList(now, after);
    QCOMPARE(keysOf(edit),
             (QStringList { Police, QStringLiteral("police/1a"), QStringLiteral("police/3"),
                            QStringLiteral("police/4") }));
    const QString follows = QStringLiteral("follows");
    QCOMPARE(edit.changes[1].after.value(follows).toString(), QStringLiteral("1"));
    QVERIFY(!edit.changes[2].after.contains(follows));
    QCOMPARE(edit.changes[3].before.value(follows).toString(), QStringLiteral("3"));
    QVERIFY(edit.label.toString().contains(QStringLiteral("POLICE")));
}

void TestEdits::replacedListOrder_data()
{
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("touched");
    QTest::newRow("same") << QStringList { "1", "2", "3", "4" } << 0;
    QTest::newRow("first to the end") << QStringList { "2", "3", "4", "1" } << 1;
    QTest::newRow("last to the front") << QStringList { "4", "1", "2", "3" } << 1;
    QTest::newRow("turned round") << QStringList { "4", "3", "2", "1" } << 3;
    QTest::newRow("two swapped") << QStringList { "1", "3", "2", "4" } << 1;
    QTest::newRow("empty") << QStringList {} << 4;
}

void TestEdits::replacedListOrder()
{
    QFETCH(QStringList, after);
    const Edit edit = project::replaceList(data(), samples::list(Police, after));
    QTEST(int(edit.changes.size()), "touched");
}

void TestEdits::removedListTakesEverything()
{
    ProjectData now = data();
    now.sets[Police].policy.minimumLevel = 3;
    const Edit edit = project::removeList(now, Police);
    QSet<QString> parts;
    for (const Change &change : edit.changes) {
        QVERIFY(change.after.isEmpty());
        QVERIFY(!change.before.isEmpty());
        parts << change.part;
    }
    QCOMPARE(parts.size(), 4);
    QCOMPARE(edit.changes.size(), 1 + 1 + 4 + 1);
}

void TestEdits::changedOffences()
{
    const ProjectData now = data();
    const Edit one = project::changeOffences(
        now, Police,
        { *now.lists.first().find(QStringLiteral("1")),
          samples::offence(QStringLiteral("2"), QStringLiteral("Other words")) });
    QCOMPARE(keysOf(one), QStringList { QStringLiteral("police/2") });
    QCOMPARE(one.label.toString(), QStringLiteral("Change the offence 2"));
}

void TestEdits::policies()
{
    ProjectData now = data();
    mapping::Policy strict;
    strict.minimumLevel = 3;
    Edit edit = project::changePolicy(now, Police, strict);
    QVERIFY(edit.changes.first().before.isEmpty());
    QCOMPARE(edit.label.toString(), QStringLiteral("Change the mapping policy of POLICE"));
    now.sets[Police].policy = strict;
    edit = project::changePolicy(now, Police, mapping::Policy());
    QVERIFY(edit.changes.first().after.isEmpty());
}

void TestEdits::responses()
{
    ProjectData now = data();
    const auto label = [](const Edit &edit) { return edit.label.toString(); };
    QCOMPARE(label(project::putCodedTable(now, samples::fullCodedTable())),
             QStringLiteral("Keep the counts Víctimas"));
    QCOMPARE(label(project::putSeries(now, samples::fullSeries())),
             QStringLiteral("Add the series Población"));
    questionnaire::Answer answer = samples::fullAnswer();
    const base::Text typed = base::Text::verbatim(QStringLiteral("typed"));
    QCOMPARE(project::putAnswers(now, { answer }, typed).changes.first().key, answer.key());
    now.answers.insert(answer.key(), answer);
    now.codedTables << samples::fullCodedTable();
    now.series << samples::fullSeries();
    QCOMPARE(label(project::putSubmission(now, samples::fullSubmission())),
             QStringLiteral("Keep the submission un-cts-2024 1"));
    QCOMPARE(label(project::putReturnedPart(now, samples::fullReturnedPart())),
             QStringLiteral("Take in CHL_police.xlsx from police"));
    now.submissions << samples::fullSubmission();
    now.returnedParts << samples::fullReturnedPart();
    QVERIFY(project::putSubmission(now, samples::fullSubmission()).isEmpty());
    QVERIFY(project::putReturnedPart(now, samples::fullReturnedPart()).isEmpty());
    QCOMPARE(label(project::putAssessmentAnswers(now, { samples::fullAssessmentAnswer() })),
             QStringLiteral("Answer 1 questions of the assessment"));
    QCOMPARE(label(project::putAssessmentEntry(now, samples::fullAssessmentEntry())),
             QStringLiteral("Add “challenge-1” to the assessment"));
    now.assessmentAnswers << samples::fullAssessmentAnswer();
    now.assessmentEntries << samples::fullAssessmentEntry();
    QVERIFY(project::putAssessmentAnswers(now, { samples::fullAssessmentAnswer() }).isEmpty());
    QVERIFY(project::putAssessmentEntry(now, samples::fullAssessmentEntry()).isEmpty());
    QVERIFY(!project::removeAssessmentEntry(now, samples::fullAssessmentEntry().id).isEmpty());
    QVERIFY(!project::removeAssessmentAnswer(now, samples::fullAssessmentAnswer().id).isEmpty());
    QVERIFY(project::removeAssessmentEntry(now, QStringLiteral("none")).isEmpty());
    QVERIFY(project::putAnswers(now, { answer }, typed).isEmpty());
    QVERIFY(project::putCodedTable(now, samples::fullCodedTable()).isEmpty());
    QVERIFY(project::putSeries(now, samples::fullSeries()).isEmpty());
    QVERIFY(project::removeSeries(now, QStringLiteral("zz")).isEmpty());
    QVERIFY(project::removeCodedTable(now, QStringLiteral("zz")).isEmpty());
    answer.figure = {};
    answer.comment.clear();
    answer.coded.reset();
    const Edit removed = project::putAnswers(now, { answer }, typed);
    QVERIFY(removed.changes.first().after.isEmpty()); // it says nothing any more
    QCOMPARE(label(project::removeSeries(now, samples::fullSeries().id)),
             QStringLiteral("Remove the series Población"));
}

void TestEdits::rulesAndLayouts()
{
    ProjectData now = data();
    const auto label = [](const Edit &edit) { return edit.label.toString(); };
    QCOMPARE(label(project::putTable(now, samples::fullTable())),
             QStringLiteral("Add the decision table Robo según el artículo 433"));
    QCOMPARE(label(project::putAttribute(now, samples::fullAttribute()).value()),
             QStringLiteral("Add the attribute Resultado"));
    QCOMPARE(label(project::putLayout(now, samples::fullLayout())),
             QStringLiteral("Add the record layout Registros de policía"));
    now.rules.put(samples::table(QStringLiteral("first")));
    now.rules.put(samples::fullTable());
    now.attributes.put(samples::fullAttribute());
    now.layouts << samples::fullLayout();
    QVERIFY(project::putTable(now, samples::fullTable()).isEmpty());
    QVERIFY(project::putAttribute(now, samples::fullAttribute()).value().isEmpty());
    QVERIFY(project::putLayout(now, samples::fullLayout()).isEmpty());
    QVERIFY(project::removeTable(now, QStringLiteral("zz")).isEmpty());
    QVERIFY(project::removeAttribute(now, QStringLiteral("zz")).value().isEmpty());
    QVERIFY(project::removeLayout(now, QStringLiteral("zz")).isEmpty());
    const Edit renamed = project::putLayout(now, samples::layout(samples::fullLayout().id));
    QCOMPARE(label(renamed), QStringLiteral("Change the record layout police-records"));
    QCOMPARE(keysOf(renamed), QStringList { samples::fullLayout().id });
    const Edit removed = project::removeTable(now, samples::fullTable().id);
    QCOMPARE(label(removed),
             QStringLiteral("Remove the decision table Robo según el artículo 433"));
    QCOMPARE(removed.changes.constFirst().before.value(QLatin1String("follows")).toString(),
             QStringLiteral("first"));
    QVERIFY(removed.changes.constFirst().after.isEmpty());
}

void TestEdits::attributesInUseAreKept_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : { "columns", "rows", "impossible", "nowhere" })
        QTest::newRow(where) << where;
}

void TestEdits::attributesInUseAreKept()
{
    QFETCH(QString, where);
    ProjectData now = data();
    now.attributes.put(samples::fullAttribute());
    rules::DecisionTable table = samples::table(QStringLiteral("robbery"));
    rules::Row row;
    row.cells.insert(samples::fullAttribute().id, {});
    if (where == QLatin1String("columns"))
        table.attributes << samples::fullAttribute().id;
    else if (where == QLatin1String("rows"))
        table.rows << row;
    else if (where == QLatin1String("impossible"))
        table.impossible << row;
    now.rules.put(table);
    const auto edit = project::removeAttribute(now, samples::fullAttribute().id);
    if (where == QLatin1String("nowhere")) {
        VERIFY_RESULT(edit);
        QCOMPARE(edit->changes.size(), 1);
        return;
    }
    QVERIFY(!edit);
    QCOMPARE(edit.error().happened.toString(),
             QStringLiteral("Decision tables ask for it: ROBBERY."));
    QVERIFY(edit.error().tried.toString().contains(QLatin1String("Resultado")));
}

void TestEdits::officialAttributesAreRefused()
{
    microdata::Attribute official = samples::fullAttribute();
    official.isOfficial = true;
    const auto edit = project::putAttribute(data(), official);
    QVERIFY(!edit);
    QCOMPARE(edit.error().happened.toString(), QStringLiteral("It comes with the classification."));
}

void TestEdits::togetherMerges()
{
    const ProjectData now = data();
    mapping::Link link = *now.set(Police).find(QStringLiteral("a"));
    link.rationale = QStringLiteral("one");
    const Edit one = project::putLinks(now, { link }, samples::signature());
    const Edit gone = project::removeLinks(now, Police, { QStringLiteral("a") });
    const base::Text label("t", "both");
    const Edit both = project::together(label, { one, gone });
    QCOMPARE(both.label, label);
    QCOMPARE(both.changes.size(), 1);
    QCOMPARE(both.changes.first().before, one.changes.first().before);
    QVERIFY(both.changes.first().after.isEmpty());
    // There and back again is nothing.
    Edit back = one;
    std::swap(back.changes.first().before, back.changes.first().after);
    QVERIFY(project::together(label, { one, back }).isEmpty());
    QCOMPARE(project::together(label, { one, project::changeSettings(now, {}) }).changes.size(), 2);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
