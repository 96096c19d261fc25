// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "core/project/edits.h"
#include "core/project/projectfile.h"
#include "core/questionnaire/publishedseries.h"
#include "core/validation/response/readrules.h"
#include "program.h"
#include "ui/questionnaire/liveresponse.h"

#include <QTest>
#include <QTranslator>

using questionnaire::Answer;
using questionnaire::EditionPointer;
using questionnaire::Figure;
using questionnairepage::Failure;

// What the page finds is what the command line finds: in one collection with another before it,
// with answers on method, series, published figures and explanations.
class TestLiveResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pageAndProgramFindTheSame_data();
    void pageAndProgramFindTheSame();
    void readsTheCollectionBefore();
    void explanationsAreOfOneCase();

private:
    void put(const char *edition, int year, const char *cell, double value);
    void answer(const char *edition, const char *table, const char *question, const char *choice);
    void writeProject(const char *file) const;
    std::vector<Failure> failures(const char *edition) const;
    static QString lineOf(const base::Finding &finding, const base::Approval *approval);

    const cli::Program m_iccs;
    QTranslator m_english; // plural forms, as the program has them
    project::ProjectData m_data;
};

void TestLiveResponse::put(const char *edition, int year, const char *cell, double value)
{
    Answer answer;
    answer.edition = QLatin1String(edition);
    answer.year = year;
    answer.cell = QLatin1String(cell);
    answer.figure = Figure::of(value);
    m_data.answers.insert(answer.key(), answer);
}

void TestLiveResponse::answer(const char *edition, const char *table, const char *question,
                              const char *choice)
{
    const questionnaire::MethodAnswer answer { QLatin1String(edition),
                                               QLatin1String(table),
                                               QLatin1String(question),
                                               { QLatin1String(choice) },
                                               {},
                                               {} };
    m_data.methodAnswers.insert(answer.key(), answer);
}

void TestLiveResponse::initTestCase()
{
    QVERIFY(m_english.load(QStringLiteral(":/i18n/workbench_en.qm")));
    QCoreApplication::installTranslator(&m_english);
    put("un-cts-2023", 2020, "5.1/held/total", 20'000); // before the years that 2024 asks for
    put("un-cts-2023", 2021, "5.1/held/total", 50'000);
    put("un-cts-2024", 2021, "5.1/held/total", 50'000);
    put("un-cts-2024", 2022, "5.1/held/total", 51'000);
    put("un-cts-2024", 2023, "5.1/held/total", 52'000);
    put("un-cts-2024", 2023, "5.1/unsentenced/total", 60'000);
    put("un-cts-2024", 2023, "5.4/01/total", 60'000);
    put("un-cts-2024", 2023, "5.4/02/total", 70'000);
    put("un-cts-2024", 2023, "1.2/victims/total", 1000);
    put("un-cts-2024", 2023, "1.2/victims/female", 300);
    put("un-cts-2024", 2023, "1.3/partnerOrFamily/female", 100);
    put("femicide-2024", 2023, "1.1/partnerOrFamily/female", 320);
    answer("un-cts-2023", "1.2", "moment", "input");
    answer("un-cts-2024", "1.2", "moment", "output");
    answer("un-cts-2024", "1.2", "countingUnit", "victim");
    m_data.series << questionnaire::Series {
        QStringLiteral("who-homicide"), {}, {}, { { 2023, 2000 } }
    };
    m_data.series << questionnaire::Series {
        questionnaire::publishedId(QStringLiteral("un-cts"), QStringLiteral("5.1/held/total")),
        {},
        {},
        { { 2022, 51'000 }, { 2023, 40'000 } }
    };
}

void TestLiveResponse::writeProject(const char *file) const
{
    const base::SystemClock clock;
    project::Folders folders;
    folders.ownData = m_iccs.path(QStringLiteral("own"));
    auto made = project::ProjectFile(clock, folders).create({}, QStringLiteral("Ana"));
    QVERIFY(made);
    QList<project::Edit> edits;
    const project::ProjectData &data = (*made)->data();
    edits << project::putAnswers(data, m_data.answers.values(), {})
          << project::putMethodAnswers(data, m_data.methodAnswers.values())
          << project::explainFindings(data, m_data.approvals);
    for (const questionnaire::Series &series : m_data.series)
        edits << project::putSeries(data, series);
    QVERIFY((*made)->execute(project::together({}, edits)));
    QVERIFY((*made)->saveAs(m_iccs.path(QLatin1String(file))));
}

std::vector<Failure> TestLiveResponse::failures(const char *id) const
{
    const EditionPointer edition
        = *questionnaire::loadEdition(QLatin1String(id), QStringLiteral("en"));
    QList<EditionPointer> earlier;
    const auto before = questionnaire::loadEdition(
        QStringLiteral("%1-%2").arg(edition->form().instrument).arg(edition->form().collection - 1),
        QStringLiteral("en"));
    if (before)
        earlier << *before;
    questionnairepage::LiveResponse response(m_data);
    response.setEdition(edition, *validation::loadRules(*edition, QStringLiteral("en")), earlier);
    return response.failures();
}

QString TestLiveResponse::lineOf(const base::Finding &finding, const base::Approval *approval)
{
    return QStringList { finding.check,
                         base::severityId(finding.severity),
                         finding.place.toString(),
                         finding.message.toString(),
                         finding.advice.toString(),
                         approval ? approval->reason : QString() }
        .join(QLatin1Char('|'));
}

void TestLiveResponse::pageAndProgramFindTheSame_data()
{
    QTest::addColumn<QByteArray>("edition");
    QTest::addColumn<int>("least");
    QTest::newRow("un-cts") << QByteArray("un-cts-2024") << 10;
    QTest::newRow("collection before") << QByteArray("un-cts-2023") << 1;
    QTest::newRow("figures of another instrument") << QByteArray("femicide-2024") << 1;
}

void TestLiveResponse::pageAndProgramFindTheSame()
{
    QFETCH(QByteArray, edition);
    QFETCH(int, least);
    const base::Approval approval { QStringLiteral("X1|cell:un-cts-2024/2023/1.2/victims/total"),
                                    QStringLiteral("Another year"),
                                    QStringLiteral("Ana"),
                                    {} };
    m_data.approvals = { approval };
    writeProject("p.iccs");
    QStringList ofPage;
    for (const Failure &failure : failures(edition.constData()))
        ofPage << lineOf(failure.finding, failure.approval);
    const auto run = m_iccs(QStringLiteral("validate p.iccs --language en --edition ")
                            + QString::fromLatin1(edition));
    QVERIFY2(run.code == 1 || run.code == 0, run.err.constData());
    QStringList ofProgram;
    for (const QStringList &row : run.rows().mid(1))
        ofProgram << QStringList { row[0], row[1], row[5], row[6], row[7], row[8] }.join(
            QLatin1Char('|'));
    ofPage.sort();
    ofProgram.sort();
    QCOMPARE(ofPage, ofProgram);
    QVERIFY2(ofPage.size() >= least, qPrintable(ofPage.join(QLatin1Char('\n'))));
    m_data.approvals.clear();
}

void TestLiveResponse::readsTheCollectionBefore()
{
    QStringList found;
    for (const Failure &failure : failures("un-cts-2024"))
        found << failure.finding.check + QLatin1Char(' ') + QString::number(failure.year);
    QVERIFY(found.contains(QStringLiteral("P14 2021"))); // 20,000 in 2020, asked in 2023
    QVERIFY(found.contains(QStringLiteral("B1 2023"))); // the moment changed
    QVERIFY(found.contains(QStringLiteral("X1 2023")));
    QVERIFY(found.contains(QStringLiteral("X2 2023")));
    QVERIFY(!found.contains(QStringLiteral("X2 2022")));
}

// Two parts above one whole are two findings; an explanation of before, which named only the whole,
// holds for both.
void TestLiveResponse::explanationsAreOfOneCase()
{
    const auto explained = [&] {
        QStringList parts;
        for (const Failure &failure : failures("un-cts-2024")) {
            if (failure.finding.check == QLatin1String("P11b") && failure.approval)
                parts << failure.finding.place.ids.value(3) + QLatin1Char(' ')
                        + failure.approval->reason;
        }
        return parts;
    };
    const QString key = QStringLiteral("P11b|cell:un-cts-2024/2023/5.1/held/total");
    QCOMPARE(explained(), QStringList());
    m_data.approvals << base::Approval {
        key + QStringLiteral("/5.4/01/total"), QStringLiteral("new"), {}, {}
    };
    QCOMPARE(explained(), QStringList({ "5.4/01/total new" }));
    m_data.approvals << base::Approval { key, QStringLiteral("old"), {}, {} };
    QCOMPARE(explained(), QStringList({ "5.4/01/total new", "5.4/02/total old" }));
    m_data.approvals.clear();
}

QTEST_MAIN(TestLiveResponse)
#include "tst_liveresponse.moc"
