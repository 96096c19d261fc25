// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/dmn/dmn.h"
#include "ruletables.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <random>

using rules::Cell;
using rules::DecisionTable;
using rules::HitPolicy;
using rules::ReadTables;
using rules::Row;
using rules::ScopeKind;
using rules::tablesFromDmn;

// DMN out and in: what we write comes back equal, what others write is taken as far as it means
// something to us, the rest is said with table, row and column.
class TestDmn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void randomTablesComeBack();
    void saysTheSameInFeel_data();
    void saysTheSameInFeel();
    void changedTestsWin();
    void readsOtherTools();
    void policies_data();
    void policies();
    void says_data();
    void says();
    void rowsWithoutIdGetTheirOwn();
    void refuses_data();
    void refuses();
    void truncatedAnywhere();
    void deepAndWide();
    void isReadAsAnyOtherFile();

private:
    QByteArray write(const QList<DecisionTable> &tables) const
    {
        return rules::tablesToDmn(
            tables, m_dictionary,
            { QStringLiteral("Test"), QStringLiteral("what"), QStringLiteral("en"), {} });
    }
    ReadTables read(const QByteArray &xml) const
    {
        const auto result = tablesFromDmn(xml, QStringLiteral("test.dmn"), m_dictionary);
        if (!result)
            qFatal("%s", qPrintable(result.error().message()));
        return *result;
    }
    static QString printed(const DecisionTable &table)
    {
        QStringList lines;
        for (const QStringList &line : rules::tableToSheet(table))
            lines << line.join(QLatin1Char('|'));
        return lines.join(QLatin1Char('\n'));
    }
    void compare(const QList<DecisionTable> &tables) const
    {
        const ReadTables result = read(write(tables));
        QCOMPARE(result.tables.size(), tables.size());
        for (qsizetype i = 0; i < tables.size(); ++i) {
            QCOMPARE(printed(result.tables[i]), printed(tables[i]));
            QVERIFY(result.tables[i] == tables[i]);
        }
    }
    microdata::Dictionary m_dictionary = ruletables::dictionary();
};

void TestDmn::initTestCase()
{
    microdata::Attribute reported
        = ruletables::attribute(QStringLiteral("event.day"), QStringLiteral("old|new|unknown?"));
    reported.type = microdata::AttributeType::Date;
    const double border = double(QDate(2020, 1, 1).toJulianDay());
    reported.values[0].below = border;
    reported.values[1].from = border;
    m_dictionary.put(reported);
    m_dictionary.put(ruletables::attribute(QStringLiteral("victim's age (group)"),
                                           QStringLiteral("a b|c,d|e\"f|-|not(x)|ünknown?")));
    m_dictionary.put(
        ruletables::attribute(QStringLiteral("number"), QStringLiteral("01|1|2|true")));
}

void TestDmn::writesWhatItReads_data()
{
    QTest::addColumn<DecisionTable>("table");
    const auto make = [](HitPolicy policy, const char *attributes, const QStringList &rows) {
        return ruletables::table(policy, QLatin1String(attributes), rows);
    };
    QTest::newRow("unique") << make(
        HitPolicy::Unique, "force,age",
        { "yes | - | 0401", "no | < 18 | 0501", "not(yes, no) | [18..65), 65+ | out" });
    QTest::newRow("default in its place")
        << make(HitPolicy::Unique, "force", { "yes | 0401", "default | 0501" });
    QTest::newRow("default of First")
        << make(HitPolicy::First, "force", { "yes | 0401", "- | 0402", "default | out" });
    QTest::newRow("default in the middle")
        << make(HitPolicy::First, "force", { "yes | 0401", "default | 0501", "no | 0402" });
    QTest::newRow("only a default") << make(HitPolicy::Any, "", { "default | 0501" });
    QTest::newRow("parents") << make(HitPolicy::Any, "premises,force",
                                     { "dwelling | yes | 0401", "not(dwelling) | - | 0401",
                                       "dwelling, house, flat | no | 0501",
                                       "house, dwelling | no | 0501" });
    QTest::newRow("collect") << make(HitPolicy::Collect, "force,age",
                                     { "yes | - | event.At=1;event.We=2", "- | 65+ | event.Cy=1" });
    QTest::newRow("impossible") << make(HitPolicy::Unique, "force,premises",
                                        { "yes | - | 0401", "impossible | no | dwelling" });
    QTest::newRow("nothing is accepted")
        << make(HitPolicy::First, "force,age", { "not(-) | - | 0401", "- | not(-) | 0401" });
    QTest::newRow("dates") << make(
        HitPolicy::First, "event.day",
        { "< 2020-01-01 | 0401", "[2020-01-01..2020-12-31] | 0501", "not(old, unknown) | 0502" });
    QTest::newRow("strange values")
        << make(HitPolicy::First, "victim's age (group),number",
                { "- | 01 | 0401", "\"c,d\", \"e\\\"f\" | 1, true | 0501",
                  "\"-\", \"not(x)\", ünknown | not(2) | 0501" });
    QTest::newRow("unknown values and attributes")
        << make(HitPolicy::First, "force,other",
                { "maybe, \"[1..2]\" | not(a, b) | 0401", "yes | [1..2] | 0501" });
    QTest::newRow("no rows") << make(HitPolicy::First, "force", {});
}

void TestDmn::writesWhatItReads()
{
    QFETCH(DecisionTable, table);
    table.scope = { ScopeKind::Group, QStringLiteral("police"), { "861", "a;b\n\"c\"" } };
    table.rationale = QStringLiteral("Line one\r\nline <two> & \ttab");
    table.author = QStringLiteral("Ánna \"A\"");
    table.name = QStringLiteral("حادث <b>");
    if (!table.rows.isEmpty()) {
        Row &row = table.rows.first();
        row.output.flags = { mapping::DataFlag::Conspiracy, mapping::DataFlag::Threats };
        row.output.confidence = 0.1;
        row.output.note = QStringLiteral("nul:") + QChar(0) + QStringLiteral(" \"q\"\\ \r\n \x1b");
        row.id = QStringLiteral("1st row/é");
    }
    compare({ table });
}

// Everything a person could set, by number: the same number, the same table.
void TestDmn::randomTablesComeBack()
{
    std::mt19937 random(7);
    const auto upTo = [&random](int most) { return int(random() % quint32(most + 1)); };
    QStringList ids;
    for (const microdata::Attribute &attribute : m_dictionary.attributes())
        ids << attribute.id;
    QList<DecisionTable> tables;
    for (int number = 0; number < 300; ++number) {
        DecisionTable table;
        table.id = QStringLiteral("t/%1").arg(number);
        table.name = QStringLiteral("Table %1").arg(number);
        table.policy = HitPolicy(upTo(3));
        table.scope.kind = ScopeKind(upTo(3));
        for (const QString &id : std::as_const(ids)) {
            if (upTo(1))
                table.attributes << id;
        }
        for (int i = upTo(6); i >= 0; --i) {
            Row row;
            row.id = QStringLiteral("x%1").arg(i);
            row.isDefault = upTo(9) == 0 && table.rows.isEmpty();
            for (const QString &id : std::as_const(table.attributes)) {
                const microdata::Attribute &attribute = *m_dictionary.find(id);
                Cell cell { {}, upTo(1) == 1 };
                for (const microdata::Value &value : attribute.values) {
                    if (upTo(2) == 0)
                        cell.values << value.code;
                }
                if (!cell.isAny() && !row.isDefault)
                    row.cells.insert(id, cell);
            }
            row.output
                = ruletables::output(upTo(1) ? QStringLiteral("0401") : QStringLiteral("out"));
            (upTo(5) || row.isDefault ? table.rows : table.impossible) << row;
        }
        for (Row &row : table.impossible)
            row.output = {};
        tables << table;
    }
    compare(tables);
}

void TestDmn::saysTheSameInFeel_data()
{
    QTest::addColumn<QString>("attribute");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("feel");
    QTest::newRow("any") << "force"
                         << "-"
                         << "-";
    QTest::newRow("list") << "force"
                          << "yes, no"
                          << "\"yes\", \"no\"";
    QTest::newRow("not") << "force"
                         << "not(yes)"
                         << "not(\"yes\")";
    QTest::newRow("nothing") << "force"
                             << "not(-)"
                             << "not(\"yes\", \"no\", \"unknown\")";
    QTest::newRow("parent") << "premises"
                            << "dwelling"
                            << "\"dwelling\", \"house\", \"flat\"";
    QTest::newRow("band") << "age"
                          << "0-17, 65+"
                          << "[0..18), >= 65";
    QTest::newRow("interval") << "age"
                              << "[18..65)"
                              << "[18..65)";
    QTest::newRow("not known") << "age"
                               << "unknown"
                               << "null";
    QTest::newRow("not known of a list") << "force"
                                         << "unknown"
                                         << "\"unknown\"";
    QTest::newRow("date") << "event.day"
                          << "old"
                          << "< date(\"2020-01-01\")";
    QTest::newRow("from a date") << "event.day"
                                 << ">= 2020-01-01"
                                 << ">= date(\"2020-01-01\")";
}

void TestDmn::saysTheSameInFeel()
{
    QFETCH(QString, attribute);
    QFETCH(QString, cell);
    QFETCH(QString, feel);
    const DecisionTable table
        = ruletables::table(HitPolicy::First, attribute, { cell + QStringLiteral(" | 0401") });
    QXmlStreamReader xml(write({ table }));
    QString found;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("inputEntry")) {
            QVERIFY(xml.readNextStartElement());
            found = xml.readElementText();
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(found, feel);
}

// A tool that keeps our attributes but changes the tests: the tests count.
void TestDmn::changedTestsWin()
{
    const DecisionTable table
        = ruletables::table(HitPolicy::First, QStringLiteral("premises"), { "dwelling | 0401" });
    QByteArray xml = write({ table });
    QVERIFY(xml.contains("iccs:cell=\"dwelling\""));
    QVERIFY(xml.contains("<text>&quot;dwelling&quot;, &quot;house&quot;, &quot;flat&quot;</text>"));
    xml.replace("<text>&quot;dwelling&quot;, &quot;house&quot;, &quot;flat&quot;</text>",
                "<text>\"shop\"</text>");
    const Cell cell = read(xml).tables.first().rows.first().cells.value(QStringLiteral("premises"));
    QCOMPARE(cell.values, QStringList { QStringLiteral("shop") });
}

void TestDmn::readsOtherTools()
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

void TestDmn::policies_data()
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

void TestDmn::policies()
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

void TestDmn::says_data()
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

void TestDmn::says()
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

void TestDmn::rowsWithoutIdGetTheirOwn()
{
    QByteArray xml = write({ ruletables::table(HitPolicy::First, QStringLiteral("force"),
                                               { "yes | 0401", "no | 0501" }) });
    const qsizetype at = xml.indexOf("<rule");
    const QByteArray copied = xml.mid(at, xml.indexOf("</rule>") + 7 - at);
    QByteArray plain = copied;
    plain.replace(" iccs:id=\"r1\"", "");
    QVERIFY(plain != copied);
    xml.insert(at, plain + copied);
    QStringList ids;
    const ReadTables result = read(xml);
    for (const Row &row : result.tables.first().rows)
        ids << row.id;
    QCOMPARE(ids, (QStringList { "r3", "r1", "r4", "r2" }));
}

void TestDmn::refuses_data()
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

void TestDmn::refuses()
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

void TestDmn::truncatedAnywhere()
{
    const QByteArray xml = write({ ruletables::table(HitPolicy::First, QStringLiteral("force,age"),
                                                     { "yes | < 18 | 0401", "default | 0501" }) });
    const qsizetype end = xml.trimmed().size();
    for (qsizetype length = 0; length < end; ++length)
        QVERIFY(!tablesFromDmn(xml.left(length), QStringLiteral("t"), m_dictionary));
    QVERIFY(tablesFromDmn(xml.left(end), QStringLiteral("t"), m_dictionary));
}

void TestDmn::deepAndWide()
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

void TestDmn::isReadAsAnyOtherFile()
{
    const QTemporaryDir folder;
    const QList<DecisionTable> tables { ruletables::table(
        HitPolicy::First, QStringLiteral("force,age"), { "yes | < 18 | 0401", "default | 0501" }) };
    const QString path = folder.filePath(QStringLiteral("tables.xml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(write(tables));
    file.close();
    const auto result = rules::readTables(path, m_dictionary);
    QVERIFY(result);
    QVERIFY(result->tables == tables);
}

QTEST_GUILESS_MAIN(TestDmn)
#include "tst_dmn.moc"
