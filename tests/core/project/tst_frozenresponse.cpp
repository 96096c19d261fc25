// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/frozenresponse.h"
#include "samples.h"

#include <QTest>

using project::ResponseChange;
using questionnaire::Answer;
using questionnaire::Figure;
using questionnaire::Status;
using questionnaire::Submission;

// Submissions: sealed, read again, and compared with each other and with what stands now.
class TestFrozenResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsItsEditionAndYears();
    void isReadAgain();
    void sealBreaks_data();
    void sealBreaks();
    void numbersRise();
    void differences();
    void nothingChanged();
    void damagedContent_data();
    void damagedContent();
    void staysWhenAnswersGoOn();
};

namespace
{

const QString edition = QStringLiteral("un-cts-2024");
const QList<int> years { 2022, 2023 };
const QString explained = QStringLiteral("H1|cell:un-cts-2024/2022/1.2/victims/total");

const QString remark = QStringLiteral("nul\0 \"ñ\" 🚓");

void put(project::ProjectData &data, const char *cell, int year, const Figure &figure,
         const QString &comment = {}, const QString &of = edition)
{
    Answer answer;
    answer.edition = of;
    answer.year = year;
    answer.cell = QLatin1String(cell);
    answer.figure = figure;
    answer.comment = comment;
    data.answers.insert(answer.key(), answer);
}

project::ProjectData answered()
{
    project::ProjectData data;
    put(data, "1.2/victims/total", 2022, Figure::of(100), remark);
    put(data, "1.2/victims/male", 2022, Figure::below(5));
    put(data, "1.2/victims/female", 2023, { Status::NotAvailable, 0, 0 });
    put(data, "1.2/victims/total", 2021, Figure::of(1)); // not of these years
    put(data, "1.2/victims/total", 2022, Figure::of(2), {}, QStringLiteral("glotip-2024"));
    data.methodAnswers.insert({},
                              { edition,
                                QStringLiteral("1.2"),
                                QStringLiteral("moment"),
                                { QStringLiteral("input") },
                                {},
                                QStringLiteral("As ever.") });
    data.series << samples::fullSeries();
    data.approvals << samples::approval(explained)
                   << samples::approval(QStringLiteral("H1|cell:un-cts-2024/2021/1.2/x/total"))
                   << samples::approval(QStringLiteral("L01|offence:police/1"));
    return data;
}

base::Findings found()
{
    return { { QStringLiteral("H1"),
               base::Severity::Error,
               { QStringLiteral("cell"),
                 { edition, QStringLiteral("2022"), QStringLiteral("1.2/victims/total") } },
               base::lateText("validation", "%1 is not %2.", { 100, 96.5 }),
               base::lateText("validation", "Count again.") } };
}

Submission frozen(const project::ProjectData &data)
{
    return project::freeze(data, edition, years, found(), QStringLiteral("By mail"),
                           samples::signature());
}

// "cell changed 1.2/victims/male@2022: <5 suppressed -> 7 reported".
QString lineOf(const ResponseChange &change)
{
    const auto said = [](const ResponseChange::Said &one) {
        QStringList parts { one.value, one.status, one.comment, one.source };
        parts.removeAll(QString());
        return parts.join(QLatin1Char(' '));
    };
    const QString year = change.year == 0 ? QString() : QStringLiteral("@%1").arg(change.year);
    return project::kindId(change.kind) + QLatin1Char(' ') + project::whatId(change.what)
        + QLatin1Char(' ') + change.place + year + QStringLiteral(": ") + said(change.before)
        + QStringLiteral(" -> ") + said(change.after);
}

} // namespace

void TestFrozenResponse::holdsItsEditionAndYears()
{
    const Submission submission = frozen(answered());
    QCOMPARE(submission.id, QStringLiteral("un-cts-2024 1"));
    QCOMPARE(submission.edition, edition);
    QCOMPARE(submission.years, years);
    QCOMPARE(submission.author, samples::signature().author);
    QCOMPARE(submission.sha256.size(), 64);
    QVERIFY(project::isUnchanged(submission));
    const auto response = project::frozenResponse(submission);
    QVERIFY(response);
    QStringList cells;
    for (const Answer &answer : response->answers)
        cells << answer.key();
    QCOMPARE(cells.size(), 3);
    QCOMPARE(response->methodAnswers.size(), 1);
    QCOMPARE(response->explanations.size(), 1);
    QCOMPARE(response->explanations.first().key, explained);
}

void TestFrozenResponse::isReadAgain()
{
    const project::ProjectData data = answered();
    const auto response = project::frozenResponse(frozen(data));
    QVERIFY(response);
    const project::FrozenResponse expected
        = project::presentResponse(data, edition, years, found());
    QCOMPARE(response->answers, expected.answers);
    QCOMPARE(response->methodAnswers, expected.methodAnswers);
    QCOMPARE(response->series, expected.series);
    QCOMPARE(response->explanations, expected.explanations);
    QCOMPARE(response->findings, expected.findings);
    QCOMPARE(frozen(answered()), frozen(data));
}

void TestFrozenResponse::sealBreaks_data()
{
    QTest::addColumn<std::function<void(Submission &)>>("change");
    using Change = std::function<void(Submission &)>;
    QTest::newRow("id") << Change([](Submission &one) { one.id += QLatin1Char('1'); });
    QTest::newRow("edition") << Change([](Submission &one) { one.edition.chop(1); });
    QTest::newRow("years") << Change([](Submission &one) { one.years << 2024; });
    QTest::newRow("time") << Change([](Submission &one) { one.time = one.time.addMSecs(1); });
    QTest::newRow("author") << Change([](Submission &one) { one.author.clear(); });
    QTest::newRow("note") << Change([](Submission &one) { one.note += QLatin1Char('.'); });
    QTest::newRow("content") << Change([](Submission &one) {
        QVERIFY(one.content.contains(QStringLiteral(":100")));
        one.content.replace(QStringLiteral(":100"), QStringLiteral(":101"));
    });
    QTest::newRow("hash") << Change([](Submission &one) { one.sha256.clear(); });
}

void TestFrozenResponse::sealBreaks()
{
    QFETCH(std::function<void(Submission &)>, change);
    Submission submission = frozen(answered());
    QVERIFY(project::isUnchanged(submission));
    change(submission);
    QVERIFY(!project::isUnchanged(submission));
}

void TestFrozenResponse::numbersRise()
{
    project::ProjectData data = answered();
    data.submissions << frozen(data);
    data.submissions << frozen(data);
    QCOMPARE(data.submissions.last().id, QStringLiteral("un-cts-2024 2"));
    data.submissions.removeFirst();
    QCOMPARE(frozen(data).id, QStringLiteral("un-cts-2024 3"));
    const auto other = project::freeze(data, QStringLiteral("glotip-2024"), { 2022 }, {}, {},
                                       samples::signature());
    QCOMPARE(other.id, QStringLiteral("glotip-2024 1"));
}

void TestFrozenResponse::differences()
{
    project::ProjectData data = answered();
    const auto before = project::frozenResponse(frozen(data));
    put(data, "1.2/victims/total", 2022, Figure::of(100), QStringLiteral("Revised"));
    put(data, "1.2/victims/male", 2022, Figure::of(7));
    put(data, "1.2/victims/female", 2023, { Status::NotApplicable, 0, 0 });
    put(data, "1.1/0101/total", 2023, Figure::of(0, Status::Zero));
    data.methodAnswers.first().choices = { QStringLiteral("process") };
    data.approvals.removeFirst();
    const auto now = project::presentResponse(data, edition, years);
    QStringList lines;
    for (const ResponseChange &change : project::difference(*before, now))
        lines << lineOf(change);
    const base::Approval gone = samples::approval(explained);
    QCOMPARE(lines,
             QStringList({ QStringLiteral("cell added 1.1/0101/total@2023:  -> 0 zero"),
                           QStringLiteral("cell changed 1.2/victims/female@2023: not available -> "
                                          "not applicable"),
                           QStringLiteral("cell changed 1.2/victims/male@2022: <5 suppressed -> "
                                          "7 reported"),
                           QStringLiteral("cell changed 1.2/victims/total@2022: 100 reported ")
                               + remark + QStringLiteral(" -> 100 reported Revised"),
                           QStringLiteral("method changed 1.2/moment: input As ever. -> "
                                          "process As ever."),
                           QStringLiteral("explanation removed %1: %2 %3 -> ")
                               .arg(explained, gone.reason, gone.author) }));
    const auto back = project::difference(now, *before);
    QCOMPARE(project::whatId(back.first().what), QStringLiteral("removed"));
    QCOMPARE(back.size(), lines.size());
}

void TestFrozenResponse::nothingChanged()
{
    project::ProjectData data = answered();
    const auto before = project::frozenResponse(frozen(data));
    QVERIFY(before);
    data.answers.first().origin = questionnaire::Origin::Coded; // how it came in
    data.answers.first().coded = 12;
    QVERIFY(project::difference(*before, project::presentResponse(data, edition, years)).isEmpty());
}

void TestFrozenResponse::damagedContent_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("empty") << QString();
    QTest::newRow("no JSON") << QStringLiteral("{\"answers\":[");
    QTest::newRow("other JSON") << QStringLiteral("{\"answers\":[]}");
    QTest::newRow("an answer is a number")
        << QStringLiteral("{\"format\":\"iccs-workbench-submission\",\"answers\":[3]}");
    QTest::newRow("no such status") << QStringLiteral(
        "{\"format\":\"iccs-workbench-submission\",\"answers\":[{\"status\":\"guessed\"}]}");
}

void TestFrozenResponse::damagedContent()
{
    QFETCH(QString, content);
    Submission submission = frozen(answered());
    submission.content = content;
    QVERIFY(!project::isUnchanged(submission));
    const auto read = project::frozenResponse(submission);
    QVERIFY(!read);
    QVERIFY(read.error().message().contains(submission.id));
    QVERIFY(!read.error().advice.toString().isEmpty());
}

// In a project file: one step, kept by saving, untouched by what is done and undone after it.
void TestFrozenResponse::staysWhenAnswersGoOn()
{
    samples::Desk desk;
    QString id;
    {
        auto project = desk.saved();
        Answer answer = samples::fullAnswer();
        QVERIFY(project->execute(
            project::putAnswers(project->data(), { answer }, base::Text::verbatim({}))));
        const int steps = int(project->undoList().size());
        const Submission submission = project::freeze(
            project->data(), answer.edition, { answer.year }, found(), {}, samples::signature());
        id = submission.id;
        QVERIFY(project->execute(project::putSubmission(project->data(), submission)));
        QCOMPARE(int(project->undoList().size()), steps + 1);
        answer.figure = Figure::of(4711);
        QVERIFY(project->execute(
            project::putAnswers(project->data(), { answer }, base::Text::verbatim({}))));
        QVERIFY(project->undo());
        QVERIFY(project->redo());
        QVERIFY(project->save());
    }
    const auto project = desk.open();
    QCOMPARE(project->data().submissions.size(), 1);
    const Submission &kept = project->data().submissions.first();
    QCOMPARE(kept.id, id);
    QVERIFY(project::isUnchanged(kept));
    const auto before = project::frozenResponse(kept);
    QVERIFY(before);
    const auto changes = project::difference(
        *before, project::presentResponse(project->data(), kept.edition, kept.years));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().after.value, QStringLiteral("4711"));
}

QTEST_GUILESS_MAIN(TestFrozenResponse)
#include "tst_frozenresponse.moc"
