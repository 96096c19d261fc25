// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/assessment/intake.h"

#include <QTest>

namespace
{

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

// The part of an institution: what is sent is what comes back, and lines that nobody filled in are
// no answers.
class TestIntake : public QObject
{
    Q_OBJECT
    assessment::InstrumentPointer m_instrument;

    assessment::Intake readBack(const QList<QStringList> &rows) const
    {
        table::Table table;
        table.header = assessment::partHeader();
        table.rows = rows;
        return assessment::readIntake(table, *m_instrument);
    }
    assessment::Answer answer(const char *question, const char *institution, int level) const
    {
        assessment::Answer answer;
        answer.instrument = m_instrument->name();
        answer.question = q(question);
        answer.institution = q(institution);
        answer.id
            = assessment::Answer::keyOf(answer.instrument, answer.question, answer.institution);
        answer.level = level;
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = assessment::loadInstrument(assessment::defaultInstrument());
        QVERIFY(loaded);
        m_instrument = *loaded;
    }
    void anEmptyPart();
    void answersComeBack();
    void severalOfAKind();
    void aWrongLevelIsRefused();
    void twoLevelsAreRefused();
    void whatHasNoColumnStays();
};

void TestIntake::twoLevelsAreRefused()
{
    table::Table table;
    table.header = { q("question"), q("level"), q("evidence") };
    table.rows = { { q("A1"), q("3"), q("Decree 7") }, { q("A1"), q("1"), q("Gazette 12") } };
    table.lineNumbers = { 2, 3 };
    const assessment::Intake intake = assessment::readIntake(table, *m_instrument);
    QCOMPARE(intake.answers.size(), 1);
    QCOMPARE(intake.refused.size(), 1);
    QCOMPARE(intake.refused.first().line, 3);
}

void TestIntake::whatHasNoColumnStays()
{
    assessment::Answer known = answer("A1", "", 3);
    known.comment = q("In force since May");
    known.evidence << assessment::Evidence { q("document"), q("Decree 7"), {} };
    const assessment::Entry challenge { q("c1"),
                                        assessment::EntryKind::Challenge,
                                        { { q("title"), { q("Wide codes") } },
                                          { q("kind"), { q("data") } },
                                          { q("status"), { q("open") } } } };
    table::Table table;
    table.header = { q("question"), q("target_level"), q("comment") };
    table.rows = { { q("A1"), q("4"), {} } };
    const assessment::Intake answers = assessment::completed(
        assessment::readIntake(table, *m_instrument), { known }, { challenge });
    QCOMPARE(answers.answers.size(), 1);
    QCOMPARE(answers.answers.first().targetLevel, std::optional(4));
    QCOMPARE(answers.answers.first().level, std::optional(3));
    QCOMPARE(answers.answers.first().evidence, known.evidence);
    QVERIFY(answers.answers.first().comment.isEmpty()); // its column is there and says nothing
    table.header = { q("id"), q("kind"), q("status") };
    table.rows = { { q("c1"), q("challenge"), q("solved") } };
    const assessment::Intake entries = assessment::completed(
        assessment::readIntake(table, *m_instrument), { known }, { challenge });
    QCOMPARE(entries.entries.size(), 1);
    assessment::Entry expected = challenge;
    expected.values[q("status")] = { q("solved") };
    QCOMPARE(entries.entries.first(), expected);
}

void TestIntake::anEmptyPart()
{
    const QList<QStringList> rows = assessment::partRows(*m_instrument, {}, q("police"));
    QVERIFY(rows.size() > 20);
    for (const QStringList &row : rows) {
        QCOMPARE(row.size(), assessment::partHeader().size());
        const assessment::Question *question = m_instrument->question(row.at(0));
        QVERIFY(question && !question->isComputed());
        QVERIFY(question->answeredBy.contains(q("police")));
        QCOMPARE(row.at(1), question->perInstitution ? q("police") : QString());
        QVERIFY(row.contains(question->text));
    }
    const assessment::Intake intake = readBack(rows);
    QVERIFY(intake.answers.isEmpty());
    QVERIFY(intake.refused.isEmpty());
}

void TestIntake::answersComeBack()
{
    assessment::Answer one = answer("B5", "police", 3);
    one.evidence
        = { { q("document"), q("Manual"), {} }, { q("link"), {}, q("https://x.example") } };
    one.comment = q("Twice a year");
    one.date = QDate(2026, 5, 31);
    one.targetLevel = 4;
    one.targetYear = 2028;
    one.verdict = q("accepted");
    const assessment::Answer two = answer("D1", "", 0);
    const assessment::Answer other = answer("B5", "courts", 1);
    const assessment::Intake intake
        = readBack(assessment::partRows(*m_instrument, { one, two, other }, q("police")));
    QVERIFY(intake.refused.isEmpty());
    QCOMPARE(intake.answers.size(), 2); // what the courts said is not on the form of the police
    QVERIFY(intake.answers.contains(one));
    QVERIFY(intake.answers.contains(two));
}

void TestIntake::severalOfAKind()
{
    const assessment::Answer one = answer("B5", "police:Gendarmerie", 1);
    const assessment::Answer other = answer("B5", "police", 2);
    const assessment::Intake intake
        = readBack(assessment::partRows(*m_instrument, { one, other }, q("police:Gendarmerie")));
    QCOMPARE(intake.answers, QList<assessment::Answer> { one });
}

void TestIntake::aWrongLevelIsRefused()
{
    QList<QStringList> rows = assessment::partRows(*m_instrument, {}, q("police"));
    rows[0][2] = q("7");
    const assessment::Intake intake = readBack(rows);
    QVERIFY(intake.answers.isEmpty());
    QCOMPARE(intake.refused.size(), 1);
    QCOMPARE(intake.refused.constFirst().text, q("7"));
}

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
