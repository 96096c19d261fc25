// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/assessmentfile.h"
#include "samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// The assessment of a project as a whole, and as a file that reads back as it was.
class TestAssessing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cellsOfQuestionnaires();
    void file();
    void refused_data();
    void refused();

private:
    project::Assessment assess() const
    {
        base::NoProgress progress;
        return project::assess(m_data, m_iccs, m_instrument, QStringLiteral("en"), progress);
    }
    const classification::Classification m_iccs
        = *classification::Classification::load(QStringLiteral(":/classifications/iccs-1.0"));
    const assessment::InstrumentPointer m_instrument
        = *assessment::loadInstrument(assessment::defaultInstrument());
    project::ProjectData m_data;
};

void TestAssessing::initTestCase()
{
    offences::OffenceList list;
    list.info = samples::fullListInfo();
    list.put(samples::fullOffence());
    m_data.settings = samples::settings();
    m_data.lists << list;
    m_data.assessmentAnswers << samples::fullAssessmentAnswer();
    m_data.assessmentEntries << samples::fullAssessmentEntry();
}

// Only what came from coded figures counts as filled from them.
void TestAssessing::cellsOfQuestionnaires()
{
    const auto edition = questionnaire::loadEdition(QStringLiteral("un-cts"));
    QVERIFY(edition);
    int cell = 0;
    while (!(*edition)->isAsked(cell))
        ++cell;
    questionnaire::Answer answer;
    answer.edition = (*edition)->form().id;
    answer.year = (*edition)->form().years().first();
    answer.cell = (*edition)->cell(cell).address;
    answer.figure = questionnaire::Figure::of(7);
    answer.origin = questionnaire::Origin::Typed;
    const QString cells = QStringLiteral("cells");
    for (const double filled : { 0.0, 1.0 }) {
        m_data.answers = { { answer.key(), answer } };
        const project::Assessment assessment = assess();
        const auto *figure = assessment.figures.find(cells, {}, mapping::Weight::Codes, {});
        QVERIFY(figure && figure->total > 100);
        QCOMPARE(figure->count, filled);
        answer.origin = questionnaire::Origin::Coded;
    }
    m_data.answers.clear();
    QVERIFY(!assess().figures.value(cells, {}, mapping::Weight::Codes, {}));
}

void TestAssessing::file()
{
    const QDateTime time(QDate(2026, 6, 1), QTime(8, 30), Qt::UTC);
    const project::AssessmentFile file = project::assessmentFile(m_data, assess(), time);
    const QByteArray json = project::assessmentToJson(file);
    const auto read = project::assessmentFromJson(json, QStringLiteral("a.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->answers, m_data.assessmentAnswers);
    QCOMPARE(read->entries, m_data.assessmentEntries);
    QCOMPARE(read->figures.size(), file.figures.size());
    QCOMPARE(read->dimensions.size(), 13);
    QCOMPARE(read->time, time);
    QVERIFY(!read->gaps.isEmpty());
    QCOMPARE(project::assessmentToJson(*read), json);
}

void TestAssessing::refused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("format") << QByteArray("assessment 1") << QByteArray("assessment 9");
    QTest::newRow("level") << QByteArray("\"level\": 3") << QByteArray("\"level\": 30");
    QTest::newRow("kind") << QByteArray("\"kind\": \"challenge\"")
                          << QByteArray("\"kind\": \"wish\"");
    QTest::newRow("cut off") << QByteArray("\"entries\"") << QByteArray("\"entries");
}

void TestAssessing::refused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QByteArray json = project::assessmentToJson(project::assessmentFile(m_data, assess(), {}));
    QVERIFY(json.contains(before));
    json.replace(before, after);
    const auto read = project::assessmentFromJson(json, QStringLiteral("a.json"));
    QVERIFY(!read);
    QVERIFY(read.error().message().contains(QLatin1String("a.json")));
}

QTEST_GUILESS_MAIN(TestAssessing)
#include "tst_assessing.moc"
