// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// suggest: the questions that would decide stand in JSON and below the rows of a table; the columns
// of CSV stay what they are.
class TestSuggest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void questionsInJson();
    void questionsInTables();
    void columnsOfCsv();

private:
    cli::Run ask(const char *format) const;
    std::unique_ptr<cli::Program> m_program;
};

void TestSuggest::init()
{
    m_program = std::make_unique<cli::Program>();
    m_program->write(QStringLiteral("list.csv"), "code,label\n1,Taking property\n");
}

cli::Run TestSuggest::ask(const char *format) const
{
    return (*m_program)(QStringLiteral("suggest --offences list.csv --code code --label label "
                                       "--text-language en --top 2 --format ")
                        + QLatin1String(format));
}

void TestSuggest::questionsInJson()
{
    const auto run = ask("json");
    QCOMPARE(run.code, 0);
    const QJsonArray rows = QJsonDocument::fromJson(run.out).array();
    QCOMPARE(rows.size(), 2);
    const QJsonArray questions = rows[0][QStringLiteral("questions")].toArray();
    QVERIFY(!questions.isEmpty());
    for (const QJsonValue &question : questions) {
        QVERIFY(question[QStringLiteral("question")].toString().endsWith(u'?'));
        QVERIFY(!question[QStringLiteral("element")].toString().isEmpty());
        QVERIFY(question[QStringLiteral("gain")].toDouble() > 0);
        QVERIFY(!question[QStringLiteral("if_yes")].toArray().isEmpty());
        QVERIFY(!question[QStringLiteral("if_no")].toArray().isEmpty());
    }
    QVERIFY(!rows[1].toObject().contains(QStringLiteral("questions")));
}

void TestSuggest::questionsInTables()
{
    const auto run = ask("table");
    QCOMPARE(run.code, 0);
    const auto lines = run.out.split('\n');
    QVERIFY(lines.size() > 3);
    QVERIFY2(lines[2].startsWith("    ") && lines[2].contains("? Yes: "), run.out.constData());
}

void TestSuggest::columnsOfCsv()
{
    const auto rows = ask("csv").rows();
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].join(u','),
             QStringLiteral("national_code,rank,iccs_code,title,score,confidence,tags,flags,"
                            "reasons"));
}

QTEST_GUILESS_MAIN(TestSuggest)
#include "tst_suggest.moc"
