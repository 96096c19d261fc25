// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/responsefindings.h"

#include <QTest>

using questionnaire::Answer;
using questionnaire::Figure;
using validation::ResponseRule;

// What the rules of an edition are given of a project: its answers, its series, its answers to
// other instruments and to the questions on method.
class TestResponseFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesWithSeries();
    void comparesWithOtherInstruments();
    void asksForMethod_data();
    void asksForMethod();

private:
    static questionnaire::EditionPointer edition();
    static void put(project::ProjectData &data, const char *edition, int year, const char *cell,
                    double value);
    static ResponseRule rule(const char *kind);
};

questionnaire::EditionPointer TestResponseFindings::edition()
{
    questionnaire::Row row;
    row.id = QStringLiteral("victims");
    row.label = QStringLiteral("Victims");
    row.columns << questionnaire::Column { QStringLiteral("total"), {}, {}, {} };
    questionnaire::Table table;
    table.id = QStringLiteral("1.2");
    table.title = QStringLiteral("Homicide");
    table.questions = QStringList { QStringLiteral("moment") };
    table.rows << row;
    questionnaire::Form form;
    form.id = QStringLiteral("mine-2024");
    form.instrument = QStringLiteral("mine");
    form.collection = 2024;
    form.referenceYears = 2;
    questionnaire::Question question;
    question.id = QStringLiteral("moment");
    question.text = QStringLiteral("When is an offence recorded?");
    form.questions << question;
    form.modules << questionnaire::Module { QStringLiteral("1"), {}, { table }, {} };
    return std::make_shared<questionnaire::Edition>(form);
}

void TestResponseFindings::put(project::ProjectData &data, const char *edition, int year,
                               const char *cell, double value)
{
    Answer answer;
    answer.edition = QLatin1String(edition);
    answer.year = year;
    answer.cell = QLatin1String(cell);
    answer.figure = Figure::of(value);
    data.answers.insert(answer.key(), answer);
}

ResponseRule TestResponseFindings::rule(const char *kind)
{
    ResponseRule rule;
    rule.id = QStringLiteral("T1");
    rule.kind = validation::ruleKind(QLatin1String(kind));
    rule.numbers.within = 5;
    validation::RuleCase at;
    if (QLatin1String(kind) == QLatin1String("compare"))
        at.whole.cell = 0;
    else
        at.table = QStringLiteral("1.2");
    rule.cases.push_back(at);
    return rule;
}

void TestResponseFindings::comparesWithSeries()
{
    project::ProjectData data;
    put(data, "mine-2024", 2022, "1.2/victims/total", 1000);
    put(data, "mine-2024", 2023, "1.2/victims/total", 1000);
    data.series << questionnaire::Series {
        QStringLiteral("health"), {}, {}, { { 2022, 1010 }, { 2023, 2000 } }
    };
    std::vector<ResponseRule> rules { rule("compare") };
    rules[0].reference = QStringLiteral("health");
    const base::Findings findings
        = project::responseFindings(data, *edition(), rules, { 2022, 2023 });
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().place.toString(),
             QStringLiteral("cell:mine-2024/2023/1.2/victims/total"));
    QVERIFY(project::responseFindings(data, *edition(), rules, { 2022 }).isEmpty());
}

void TestResponseFindings::comparesWithOtherInstruments()
{
    project::ProjectData data;
    put(data, "mine-2024", 2023, "1.2/victims/total", 1000);
    put(data, "un-cts-2024", 2023, "1.3/family/total", 2000);
    std::vector<ResponseRule> rules { rule("compare") };
    rules[0].reference = QStringLiteral("un-cts:1.3/family/total");
    QCOMPARE(project::responseFindings(data, *edition(), rules, { 2022, 2023 }).size(), 1);
    put(data, "un-cts-2024", 2023, "1.3/family/total", 1001);
    QVERIFY(project::responseFindings(data, *edition(), rules, { 2022, 2023 }).isEmpty());
}

void TestResponseFindings::asksForMethod_data()
{
    QTest::addColumn<QString>("answered"); // edition of the answer
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("findings");
    QTest::newRow("not answered") << ""
                                  << "" << 1;
    QTest::newRow("for the table") << "mine-2024"
                                   << "1.2" << 0;
    QTest::newRow("for the edition") << "mine-2024"
                                     << "" << 0;
    QTest::newRow("for another table") << "mine-2024"
                                       << "1.3" << 1;
    QTest::newRow("in another collection") << "mine-2023"
                                           << "1.2" << 1;
}

void TestResponseFindings::asksForMethod()
{
    QFETCH(QString, answered);
    QFETCH(QString, table);
    project::ProjectData data;
    put(data, "mine-2024", 2023, "1.2/victims/total", 1000);
    if (!answered.isEmpty()) {
        const questionnaire::MethodAnswer answer {
            answered, table, QStringLiteral("moment"), { QStringLiteral("input") }, {}, {}
        };
        data.methodAnswers.insert(answer.key(), answer);
    }
    std::vector<ResponseRule> rules { rule("answered") };
    rules[0].questions = QStringList { QStringLiteral("moment") };
    const base::Findings findings = project::responseFindings(data, *edition(), rules, { 2023 });
    QTEST(int(findings.size()), "findings");
    for (const base::Finding &finding : findings)
        QCOMPARE(finding.place.toString(), QStringLiteral("cell:mine-2024/2023/1.2"));
}

QTEST_GUILESS_MAIN(TestResponseFindings)
#include "tst_responsefindings.moc"
