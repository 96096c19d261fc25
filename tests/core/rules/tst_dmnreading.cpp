// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/dmn.h"
#include "ruletables.h"

#include <QTest>

#include <algorithm>

using rules::DecisionTable;
using rules::HitPolicy;
using rules::ReadTables;
using rules::Row;
using rules::tablesFromDmn;

// DMN of other tools: what means something to us is taken, the rest is said with table, row and
// column; what is no DMN or could do harm is refused.
class TestDmnReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsOtherTools();
    void policies_data();
    void policies();
    void says_data();
    void says();
    void refuses_data();
    void refuses();
    void truncatedAnywhere();
    void deepAndWide();

private:
    ReadTables read(const QByteArray &xml) const
    {
        const auto result = tablesFromDmn(xml, QStringLiteral("test.dmn"), m_dictionary);
        if (!result)
            qFatal("%s", qPrintable(result.error().message()));
        return *result;
    }
    const microdata::Dictionary m_dictionary = ruletables::dictionary();
};

void TestDmnReading::readsOtherTools()
{
    const ReadTables result = read(R"(<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
  xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/"
  xmlns:camunda="http://camunda.org/schema/1.0/dmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0"
  id="d" name="DRD" namespace="http://camunda.org/schema/1.0/dmn" exporter="Camunda Modeler">
  <decision id="robbery" name="Robbery" camunda:historyTimeToLive="P1D">
    <decisionTable id="DecisionTable_1">
      <input id="i1" label="Force used" camunda:inputVariable="f">
        <inputExpression id="e1" typeRef="string"><text>Force</text></inputExpression>
        <inputValues id="u1"><text>"yes","no"</text></inputValues>
      </input>
      <input id="i2" label="Age"><inputExpression id="e2" typeRef="integer"><text> age </text></inputExpression></input>
      <output id="o1" label="ICCS" name="category" typeRef="string"/>
      <output id="o2" label="Severity" name="severity" typeRef="integer"/>
      <rule id="DecisionRule_1"><description>see art. 3</description>
        <inputEntry id="x1"><text>"yes"</text></inputEntry>
        <inputEntry id="x2"><text>&lt; 18, ]65..120]</text></inputEntry>
        <outputEntry id="y1"><text>"0401"</text></outputEntry>
        <outputEntry id="y2"><text>3</text></outputEntry>
      </rule>
      <rule id="DecisionRule_2">
        <inputEntry id="x3"><text></text></inputEntry>
        <inputEntry id="x4"><text>null</text></inputEntry>
        <outputEntry id="y3"><text>"Out of scope"</text></outputEntry>
        <outputEntry id="y4"><text></text></outputEntry>
      </rule>
    </decisionTable>
  </decision>
  <dmndi:DMNDI><dmndi:DMNDiagram/></dmndi:DMNDI>
</definitions>)");
    QCOMPARE(result.tables.size(), 1);
    const DecisionTable &table = result.tables.first();
    QCOMPARE(table.id, QStringLiteral("robbery"));
    QVERIFY(table.policy == HitPolicy::Unique);
    QCOMPARE(table.attributes, (QStringList { "force", "age" }));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[0].id, QStringLiteral("r1"));
    QCOMPARE(table.rows[0].cells.value(QStringLiteral("age")).values,
             (QStringList { "< 18", "(65..120]" }));
    QCOMPARE(table.rows[0].output.category->toString(), QStringLiteral("0401"));
    QCOMPARE(table.rows[0].output.note, QStringLiteral("see art. 3"));
    QVERIFY(table.rows[1].output.outOfScope);
    QCOMPARE(table.rows[1].cells.value(QStringLiteral("age")).values, QStringList { "unknown" });
    QVERIFY(!table.rows[1].cells.contains(QStringLiteral("force")));
    // The interval cuts a band, an output says nothing to us, no offence is named.
    QCOMPARE(ruletables::checks(result.findings), (QStringList { "R10", "R10", "R02" }));
    QVERIFY(result.findings[2].message.toString().startsWith(
        QLatin1String("Table \"Robbery\", row 1, column \"Age\" has the interval (65..120]")));
    QCOMPARE(result.findings[2].place.ids.value(1), QStringLiteral("17"));
}

namespace
{

// A file of one table with one input "force", one row and what is to be tried out.
QByteArray fileWith(const char *test, const char *output = "\"0401\"", const char *policy = "FIRST",
                    const char *more = "", const char *name = "iccs")
{
    return QByteArray("<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\">"
                      "<decision id=\"d\" name=\"D\"><decisionTable hitPolicy=\"")
        + policy
        + "\"><input label=\"F\"><inputExpression><text>force</text></inputExpression></input>"
          "<output name=\""
        + name + "\"/><rule><inputEntry>" + "<text>" + QByteArray(test)
        + "</text></inputEntry><outputEntry><text>" + output + "</text></outputEntry></rule>" + more
        + "</decisionTable></decision></definitions>";
}

} // namespace

void TestDmnReading::policies_data()
{
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("policy"); // -1: left out
    QTest::newRow("unique") << QByteArray("UNIQUE") << int(HitPolicy::Unique);
    QTest::newRow("none said") << QByteArray("") << int(HitPolicy::Unique);
    QTest::newRow("first") << QByteArray("FIRST") << int(HitPolicy::First);
    QTest::newRow("any") << QByteArray("ANY") << int(HitPolicy::Any);
    QTest::newRow("collect") << QByteArray("COLLECT") << int(HitPolicy::Collect);
    QTest::newRow("rule order") << QByteArray("RULE ORDER") << int(HitPolicy::Collect);
    QTest::newRow("sum") << QByteArray("COLLECT\" aggregation=\"SUM") << -1;
    QTest::newRow("priority") << QByteArray("PRIORITY") << -1;
    QTest::newRow("output order") << QByteArray("OUTPUT ORDER") << -1;
}

void TestDmnReading::policies()
{
    QFETCH(QByteArray, word);
    QFETCH(int, policy);
    const ReadTables result = read(fileWith("\"yes\"", "\"0401\"", word.constData()));
    QCOMPARE(result.tables.size(), policy < 0 ? 0 : 1);
    if (policy >= 0)
        QCOMPARE(int(result.tables.first().policy), policy);
    else
        QVERIFY(result.findings.first().message.toString().startsWith(
            QLatin1String("Table \"D\" was left out: ")));
}

void TestDmnReading::says_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("sentence"); // the beginning of a finding's message
    QTest::addColumn<bool>("fits"); // whether the row still accepts anything
    const auto row = [](const char *title, const QByteArray &xml, const char *sentence, bool fits) {
        QTest::newRow(title) << xml << QString::fromLatin1(sentence) << fits;
    };
    const char *cell = "Table \"D\", row 1, column \"F\"";
    const auto at = [cell](const char *rest) { return QByteArray(cell) + rest; };
    row("function", fileWith("contains(?, \"x\")"),
        at(": the cell \"contains(?, \"x\")\" cannot be taken").constData(), false);
    row("expression", fileWith("\"yes\" or \"no\""), at(": the cell").constData(), false);
    row("name", fileWith("yes"), at(": the cell \"yes\" cannot be taken").constData(), false);
    row("open quote", fileWith("\"yes"), at(": the cell").constData(), false);
    row("open not", fileWith("not(\"yes\""), at(": the cell").constData(), false);
    row("comma at the end", fileWith("\"yes\","), at(": the cell").constData(), false);
    row("unknown value", fileWith("\"maybe\""), at(" names \"maybe\"").constData(), false);
    row("numbers of a list", fileWith("[1..2]"), at(": \"[1..2]\" asks for numbers").constData(),
        false);
    row("null of a list that knows it", fileWith("null"), "Table \"D\" does not say which", true);
    row("output function", fileWith("\"yes\"", "upper case(\"0401\")"),
        "Table \"D\", row 1, column \"iccs\": \"upper case(\"0401\")\" cannot be taken.", true);
    row("no code", fileWith("\"yes\"", "\"robbery\""),
        "Table \"D\", row 1, column \"iccs\": \"\"robbery\"\" cannot be taken.", true);
    row("a number is no code", fileWith("\"yes\"", "401"),
        "Table \"D\", row 1, column \"iccs\": \"401\" cannot be taken.", true);
    row("confidence", fileWith("\"yes\"", "7", "FIRST", "", "confidence"),
        "Table \"D\", row 1, column \"confidence\": \"7\" cannot be taken.", true);
    row("other language",
        fileWith("\"yes\"").replace("<inputEntry>", "<inputEntry expressionLanguage=\"juel\">"),
        at(" is written in \"juel\"").constData(), false);
    row("too few cells",
        fileWith("\"yes\"").replace("<inputEntry><text>\"yes\"</text></inputEntry>", ""),
        "Table \"D\", row 1 has 0 cells for 1 columns", false);
    row("unknown attribute",
        fileWith("\"yes\"").replace("<text>force</text>", "<text>force + 1</text>"),
        "Table \"D\", column \"F\" asks for the attribute \"force + 1\", which is not there.",
        true);
    row("two columns",
        fileWith("\"yes\"").replace(
            "<output",
            "<input><inputExpression><text>force</text></inputExpression></input><output"),
        "Table \"D\" was left out: it asks for \"force\" in two columns.", false);
    row("no output that we know", fileWith("\"yes\"", "1", "FIRST", "", "price"),
        "Table \"D\", column \"price\" is an output that tables do not have", false);
    row("expression decision",
        fileWith("\"yes\"").replace("</decision>",
                                    "</decision><decision id=\"e\" name=\"E\"><literalExpression/>"
                                    "</decision>"),
        "The decision \"E\" is no table", true);
    row("id twice",
        fileWith("\"yes\"").replace("</decision>",
                                    "</decision><decision id=\"d\" name=\"D\"><decisionTable>"
                                    "<output name=\"iccs\"/></decisionTable></decision>"),
        "Table \"D\" was left out: it has no id, or the id of another.", true);
}

void TestDmnReading::says()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, sentence);
    QFETCH(bool, fits);
    const ReadTables result = read(xml);
    QStringList messages;
    for (const base::Finding &finding : result.findings) {
        messages << finding.message.toString();
        QVERIFY(finding.advice.toString().endsWith(QLatin1Char('.')));
    }
    const bool isSaid
        = std::any_of(messages.begin(), messages.end(),
                      [&sentence](const QString &message) { return message.startsWith(sentence); });
    QVERIFY2(isSaid, qPrintable(messages.join(QLatin1Char('\n'))));
    if (result.tables.isEmpty()) {
        QVERIFY(!fits);
        return;
    }
    const auto resolved
        = rules::resolve(result.tables.first(), m_dictionary, ruletables::iccs()).table;
    if (!resolved.rules.empty() && !resolved.attributes.isEmpty()
        && result.tables.first().rows.first().output.category)
        QCOMPARE(!rules::isEmpty(resolved.rules.front().box), fits);
}

void TestDmnReading::refuses_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("says");
    const QByteArray bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\">"
                            "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    QTest::newRow("entities") << bomb + fileWith("&b;") << "document type";
    QTest::newRow("external entity") << "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + fileWith("&x;") << "document type";
    QTest::newRow("undeclared entity") << fileWith("&x;") << "no well-formed XML: line 1";
    QTest::newRow("empty") << QByteArray() << "no well-formed XML";
    QTest::newRow("no XML") << QByteArray("a,b,c\n1,2,3\n") << "no well-formed XML";
    QTest::newRow("HTML") << QByteArray("<html><body/></html>") << "no DMN definitions";
    QTest::newRow("BPMN") << QByteArray(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/2010\"/>")
                          << "no DMN definitions";
    QTest::newRow("NUL") << fileWith("\"a\"").replace("force", QByteArray("fo\0ce", 5))
                         << "no well-formed XML";
    QTest::newRow("no UTF-8") << fileWith("\"a\"").replace("force", "f\xff\xfe")
                              << "no well-formed";
    QTest::newRow("two roots") << fileWith("-") + "<more/>"
                               << "no well-formed XML";
    QTest::newRow("nothing in it")
        << QByteArray("<definitions xmlns=\"http://www.omg.org/spec/DMN/20180521/MODEL/\"/>")
        << "no decision";
    QTest::newRow("too large") << QByteArray(rules::mostDmnBytes + 1, ' ') << "more than 64 MB";
}

void TestDmnReading::refuses()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, says);
    const auto result = tablesFromDmn(xml, QStringLiteral("bad.dmn"), m_dictionary);
    QVERIFY(!result);
    QVERIFY2(result.error().happened.toString().contains(says),
             qPrintable(result.error().message()));
    QVERIFY(result.error().tried.toString().contains(QLatin1String("bad.dmn")));
    QVERIFY(!result.error().advice.toString().isEmpty());
}

void TestDmnReading::truncatedAnywhere()
{
    const QByteArray xml
        = rules::tablesToDmn({ ruletables::table(HitPolicy::First, QStringLiteral("force,age"),
                                                 { "yes | < 18 | 0401", "default | 0501" }) },
                             m_dictionary, {});
    const qsizetype end = xml.trimmed().size();
    for (qsizetype length = 0; length < end; ++length)
        QVERIFY(!tablesFromDmn(xml.left(length), QStringLiteral("t"), m_dictionary));
    QVERIFY(tablesFromDmn(xml.left(end), QStringLiteral("t"), m_dictionary));
}

void TestDmnReading::deepAndWide()
{
    QByteArray deep = fileWith("-");
    QByteArray opened, closed;
    for (int i = 0; i < 100'000; ++i) {
        opened += "<a>";
        closed += "</a>";
    }
    deep.replace("<decision ", opened + closed + "<decision ");
    QCOMPARE(read(deep).tables.size(), 1);
    QByteArray rows;
    for (int i = 0; i < 10'000; ++i)
        rows += "<rule><inputEntry><text>\"maybe\"</text></inputEntry><outputEntry><text>1</text>"
                "</outputEntry></rule>";
    const ReadTables wide = read(fileWith("-", "\"0401\"", "FIRST", rows.constData()));
    QCOMPARE(wide.tables.first().rows.size(), 10'001);
    QVERIFY(wide.findings.size() < 300); // the rest is counted
}

QTEST_GUILESS_MAIN(TestDmnReading)
#include "tst_dmnreading.moc"
