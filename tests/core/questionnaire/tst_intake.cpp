// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/intake.h"

#include "fillfixture.h"

#include <QTest>

using questionnaire::Answer;
using questionnaire::Existing;
using questionnaire::Figure;
using questionnaire::Intake;
using questionnaire::Origin;

// Answers from a table: what is taken, what is refused and why, and what stays.
class TestIntake : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesFigures_data();
    void takesFigures();
    void refuses_data();
    void refuses();
    void meetsAnswers_data();
    void meetsAnswers();
    void refusesASecondRow();
    void leavesFiguresOfEmptyRows();
    void needsColumns();

private:
    static Intake take(const QList<QStringList> &rows, const questionnaire::Answers &answers = {},
                       Existing existing = Existing::Keep);
};

Intake TestIntake::take(const QList<QStringList> &rows, const questionnaire::Answers &answers,
                        Existing existing)
{
    table::Table table;
    table.header = QStringList { "Cell", "year", "value", "status", "comment", "source" };
    for (QStringList row : rows) {
        row.resize(table.header.size());
        table.rows << row;
        table.lineNumbers << int(table.rows.size()) + 1;
    }
    const auto intake = questionnaire::takeIn(table, QStringLiteral("answers.csv"),
                                              *fillfixture::edition(), answers, existing);
    return intake ? *intake : Intake();
}

void TestIntake::takesFigures_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("statusAfter");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *value, const char *status, const char *after, const char *text) {
              QTest::addRow("%s %s", value, status)
                  << QString::fromLatin1(value) << QString::fromLatin1(status)
                  << QString::fromLatin1(after) << QString::fromLatin1(text);
          };
    row("12", "", "reported", "12");
    row(" 12.5 ", "Reported", "reported", "12.5");
    row("<5", "", "suppressed", "<5");
    row("<5", "suppressed", "suppressed", "<5");
    row("0", "zero", "zero", "0");
    row("", "zero", "zero", "0");
    row("7", "provisional", "provisional", "7");
    row("", "not available", "not available", "");
    row("", "not applicable", "not applicable", "");
}

void TestIntake::takesFigures()
{
    QFETCH(QString, value);
    QFETCH(QString, status);
    const Intake intake
        = take({ { "1/killed/male", "2023", value, status, "a comment", "a source" } });
    QVERIFY(intake.findings.isEmpty());
    QCOMPARE(intake.answers.size(), 1);
    const Answer &answer = intake.answers.first();
    QTEST(questionnaire::statusId(answer.figure.status), "statusAfter");
    QTEST(questionnaire::textOf(answer.figure), "text");
    QCOMPARE(answer.comment, QStringLiteral("a comment"));
    QCOMPARE(answer.source, QStringLiteral("a source"));
    QCOMPARE(answer.from, QStringLiteral("answers.csv"));
    QVERIFY(answer.origin == Origin::Imported);
}

void TestIntake::refuses_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const QStringList &cells, const char *check) {
        QTest::newRow(name) << cells << QString::fromLatin1(check);
    };
    row("no such cell", { "1/killed/men", "2023", "5" }, "W01");
    row("another year", { "1/killed/male", "2021", "5" }, "W02");
    row("no year", { "1/killed/male", "last", "5" }, "W02");
    row("not asked", { "1/old/total", "2023", "5" }, "W03");
    row("decimal comma", { "1/killed/male", "2023", "12,5" }, "W04");
    row("thousands", { "1/killed/male", "2023", "1 234" }, "W04");
    row("thousands comma", { "1/killed/male", "2023", "1,234" }, "W04");
    row("negative", { "1/killed/male", "2023", "-5" }, "W04");
    row("exponent", { "1/killed/male", "2023", "1e3" }, "W04");
    row("a word", { "1/killed/male", "2023", "n/a" }, "W04");
    row("a formula's error", { "1/killed/male", "2023", "#DIV/0!" }, "W04");
    row("below one", { "1/killed/male", "2023", "<1" }, "W04");
    row("no such status", { "1/killed/male", "2023", "5", "final" }, "W05");
    row("a number that is none", { "1/killed/male", "2023", "5", "not available" }, "W06");
    row("a zero that is none", { "1/killed/male", "2023", "5", "zero" }, "W06");
    row("reported nothing", { "1/killed/male", "2023", "", "reported" }, "W06");
    row("suppressed number", { "1/killed/male", "2023", "5", "suppressed" }, "W06");
    row("reported interval", { "1/killed/male", "2023", "<5", "reported" }, "W06");
}

void TestIntake::refuses()
{
    QFETCH(QStringList, row);
    const Intake intake = take({ row });
    QVERIFY(intake.answers.isEmpty());
    QCOMPARE(intake.findings.size(), 1);
    const base::Finding &finding = intake.findings.first();
    QTEST(finding.check, "check");
    QCOMPARE(finding.place.ids, QStringList({ "answers.csv", "2" }));
    QVERIFY(!finding.message.toString().isEmpty() && !finding.advice.toString().isEmpty());
}

void TestIntake::meetsAnswers_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isAccepted");
    QTest::addColumn<QString>("what");
    QTest::newRow("typed, the same") << "typed"
                                     << "5" << false << "same";
    QTest::newRow("typed, another") << "typed"
                                    << "6" << false << "refused";
    QTest::newRow("typed, accepted") << "typed"
                                     << "6" << true << "changed";
    QTest::newRow("imported, another") << "imported"
                                       << "6" << false << "refused";
    QTest::newRow("returned, another") << "returned"
                                       << "6" << false << "refused";
    QTest::newRow("returned, accepted") << "returned"
                                        << "6" << true << "changed";
    QTest::newRow("coded, another") << "coded"
                                    << "6" << false << "changed";
}

void TestIntake::meetsAnswers()
{
    QFETCH(QString, origin);
    QFETCH(QString, value);
    QFETCH(bool, isAccepted);
    QFETCH(QString, what);
    Answer there;
    there.edition = QStringLiteral("mine-2024");
    there.year = 2023;
    there.cell = QStringLiteral("1/killed/male");
    there.figure = Figure::of(5);
    there.origin = *questionnaire::originFromId(origin);
    there.coded = 5;
    const Intake intake = take({ { there.cell, "2023", value } }, { { there.key(), there } },
                               isAccepted ? Existing::Replace : Existing::Keep);
    QCOMPARE(intake.rows.size(), 1);
    QCOMPARE(questionnaire::takenInId(intake.rows.first().what), what);
    QCOMPARE(intake.answers.size(), what == QLatin1String("changed") ? 1 : 0);
    QCOMPARE(intake.findings.size(), what == QLatin1String("refused") ? 1 : 0);
    for (const Answer &answer : intake.answers)
        QCOMPARE(answer.coded, std::optional<double>(5)); // for the comparison
}

void TestIntake::refusesASecondRow()
{
    const Intake intake
        = take({ { "1/killed/male", "2023", "5" }, { "1/killed/male", "2023", "6" } });
    QCOMPARE(intake.answers.size(), 1);
    QCOMPARE(intake.answers.first().figure, Figure::of(5));
    QCOMPARE(intake.findings.size(), 1);
    QCOMPARE(intake.findings.first().check, QStringLiteral("W07"));
}

void TestIntake::leavesFiguresOfEmptyRows()
{
    Answer there;
    there.edition = QStringLiteral("mine-2024");
    there.year = 2023;
    there.cell = QStringLiteral("1/killed/male");
    there.figure = Figure::of(5);
    const questionnaire::Answers answers { { there.key(), there } };
    const Intake intake = take({ { there.cell, "2023", "", "", "new comment" } }, answers);
    QCOMPARE(intake.answers.size(), 1);
    QCOMPARE(intake.answers.first().figure, Figure::of(5));
    QCOMPARE(intake.answers.first().comment, QStringLiteral("new comment"));
    QVERIFY(intake.answers.first().origin == Origin::Typed);
}

void TestIntake::needsColumns()
{
    table::Table table;
    table.header = QStringList { "cell", "value" };
    const auto intake = questionnaire::takeIn(table, QStringLiteral("a.csv"),
                                              *fillfixture::edition(), {}, Existing::Keep);
    QVERIFY(!intake);
    QVERIFY(intake.error().message().contains(QLatin1String("year")));
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
