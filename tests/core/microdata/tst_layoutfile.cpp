// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/layout.h"
#include "core/table/csvwriter.h"

#include <QTemporaryDir>
#include <QTest>

using microdata::CodeIs;
using microdata::ColumnRole;
using microdata::Layout;
using microdata::LayoutColumn;
using microdata::layoutFromCsv;
using microdata::layoutFromJson;
using microdata::layoutToJson;
using microdata::layoutToSheet;
using microdata::ReadLayout;
using microdata::readLayout;
using microdata::RowUnit;

class TestLayoutFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsJson();
    void jsonRoundTrip();
    void csvRoundTrip();
    void csvWithoutSettings();
    void brokenJsonNamesItsLine();
    void jsonFindings_data();
    void jsonFindings();
    void csvFindings_data();
    void csvFindings();
    void tellsFilesApart();
    void documentedExamplesAreRight();
};

namespace
{

const QByteArray example = R"({
  "id": "nibrs", "name": "NIBRS, \"flat\" \u00e9", "list": "us", "unit": "incident",
  "hasHeader": true, "delimiter": ";", "encoding": "UTF-8", "decimalSign": ",",
  "dateFormat": "yyyyMMdd", "referenceDate": "year", "codeJoin": " - ", "codeIs": "label",
  "leaveOut": { "Level": ["1", "3"], "Kind": [""] },
  "keepIn": { "Type": ["all", ""] },
  "columns": [
    { "column": "Type", "role": "code", "offence": 1 },
    { "column": "Subtype", "role": "code", "offence": 1 },
    { "column": "Attempted", "role": "attribute", "attribute": "event.At",
      "values": { "A": "1", "C": "2", "": "4" } },
    { "column": "3", "role": "number", "fixed": { "month": "1" } },
    { "column": "Id", "role": "group" },
    { "column": "Region", "role": "dimension", "attribute": "region" },
    { "column": "W", "role": "weight" }, { "column": "Note", "role": "keep" }
  ]
})";

QByteArray csvOf(const QList<QStringList> &sheet)
{
    table::CsvWriter writer;
    for (const QStringList &row : sheet)
        writer.row(row);
    return writer.bytes();
}

Layout exampleLayout()
{
    const auto read = layoutFromJson(example, QStringLiteral("l.json"));
    return read ? read->layout : Layout();
}

void expectFinding(const base::Result<ReadLayout> &read, const QString &check, int line)
{
    QVERIFY(read);
    const auto found
        = std::find_if(read->findings.begin(), read->findings.end(),
                       [&check](const base::Finding &finding) { return finding.check == check; });
    QVERIFY(found != read->findings.end());
    QCOMPARE(found->place.toString(), QStringLiteral("row:l/%1").arg(line));
    QVERIFY(!found->message.toString().contains(u'%'));
    QVERIFY(!found->advice.toString().contains(u'%'));
}

} // namespace

void TestLayoutFile::readsJson()
{
    const auto read = layoutFromJson(example, QStringLiteral("l.json"));
    QVERIFY(read);
    QCOMPARE(read->findings.size(), 0);
    const Layout &layout = read->layout;
    QCOMPARE(layout.name, QStringLiteral("NIBRS, \"flat\" é"));
    QVERIFY(layout.unit == RowUnit::Incident);
    QVERIFY(layout.codeIs == CodeIs::Label);
    QCOMPARE(layout.codeJoin, QStringLiteral(" - "));
    QCOMPARE(layout.leaveOut.value(QStringLiteral("Level")), QStringList({ "1", "3" }));
    QCOMPARE(layout.referenceDate, QStringLiteral("year"));
    QCOMPARE(layout.keepIn.value(QStringLiteral("Type")), QStringList({ "all", "" }));
    QCOMPARE(layout.columns.size(), 8);
    QCOMPARE(layout.columns[1].offence, 1);
    QCOMPARE(layout.columns[2].values.value(QString()), QStringLiteral("4"));
    QVERIFY(layout.columns[3].role == ColumnRole::Number);
    QCOMPARE(layout.columns[3].fixed.value(QStringLiteral("month")), QStringLiteral("1"));
    QVERIFY(layout.columns[6].role == ColumnRole::Weight);
}

void TestLayoutFile::jsonRoundTrip()
{
    const Layout layout = exampleLayout();
    const QByteArray written = layoutToJson(layout);
    const auto again = layoutFromJson(written, QStringLiteral("again"));
    QVERIFY(again);
    QCOMPARE(again->findings.size(), 0);
    QVERIFY(again->layout == layout);
    QCOMPARE(layoutToJson(again->layout), written);
    const auto plain = layoutFromJson(layoutToJson(Layout()), QStringLiteral("plain"));
    QVERIFY(plain && plain->layout == Layout());
}

void TestLayoutFile::csvRoundTrip()
{
    const Layout layout = exampleLayout();
    const QByteArray written = csvOf(layoutToSheet(layout));
    QVERIFY(written.startsWith("column,role,attribute,value,means,offence\r\n"));
    const auto again = layoutFromCsv(written, QStringLiteral("again"));
    QVERIFY(again);
    QCOMPARE(again->findings.size(), 0);
    QCOMPARE(layoutToJson(again->layout), layoutToJson(layout));
}

void TestLayoutFile::csvWithoutSettings()
{
    const auto read = layoutFromCsv("column,role,attribute,value,means,offence\n"
                                    "Code,code,,,,\n"
                                    "Att,attribute,event.At,,,2\n"
                                    "Att,attribute,event.At,A,1,\n"
                                    "Att,attribute,event.At,,4,\n"
                                    "Sex,attribute,victim.SV,M,1,\n",
                                    QStringLiteral("l"));
    QVERIFY(read);
    QCOMPARE(read->findings.size(), 0);
    QCOMPARE(read->layout.columns.size(), 3);
    const LayoutColumn &attempted = read->layout.columns[1];
    QCOMPARE(attempted.offence, 2);
    QCOMPARE(attempted.values.value(QStringLiteral("A")), QStringLiteral("1"));
    QCOMPARE(attempted.values.value(QString()), QStringLiteral("4"));
    QCOMPARE(read->layout.columns[2].attribute, QStringLiteral("victim.SV"));
    QCOMPARE(read->layout.codeJoin, QStringLiteral(" > "));
}

void TestLayoutFile::brokenJsonNamesItsLine()
{
    const auto read
        = layoutFromJson("{\n \"id\": \"a\",\n \"unit\" \"count\"\n}", QStringLiteral("l"));
    QVERIFY(!read);
    QVERIFY(read.error().message().contains(QStringLiteral("Line 3")));
    QVERIFY(!layoutFromJson("", QStringLiteral("l")));
    QVERIFY(!layoutFromJson("{", QStringLiteral("l")));
    QVERIFY(!layoutFromJson("[1,]", QStringLiteral("l")));
}

void TestLayoutFile::jsonFindings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("check");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &json, const char *check, int line) {
        QTest::newRow(name) << json << QString::fromLatin1(check) << line;
    };
    row("unknown key", "{\n\"id\":\"a\",\n\"colour\":1}", "Y11", 3);
    row("unknown key of a column", "{\"columns\":[\n{\"column\":\"a\",\n\"roll\":\"code\"}]}",
        "Y11", 3);
    row("unknown role", "{\"columns\":[\n{\"column\":\"a\",\"role\":\n\"cod\"}]}", "Y12", 3);
    row("unknown unit", "{\"unit\":\"crime\"}", "Y12", 1);
    row("unknown codeIs", "{\"codeIs\":\"name\"}", "Y12", 1);
    row("text is a number", "{\n\"id\":1}", "Y13", 2);
    row("role is a number", "{\"columns\":[{\"column\":\"a\",\n\"role\":1}]}", "Y13", 2);
    row("flag is a text", "{\"hasHeader\":\"yes\"}", "Y13", 1);
    row("columns is an object", "{\"columns\":{}}", "Y13", 1);
    row("a column is a text", "{\"columns\":[\n\"a\"]}", "Y13", 2);
    row("a column without name", "{\"columns\":[\n{\"role\":\"code\"}]}", "Y13", 2);
    row("values is a list", "{\"columns\":[{\"column\":\"a\",\n\"values\":[]}]}", "Y13", 2);
    row("a value is a number", "{\"columns\":[{\"column\":\"a\",\"values\":{\n\"A\":1}}]}", "Y13",
        2);
    row("offence is half", "{\"columns\":[{\"column\":\"a\",\n\"offence\":1.5}]}", "Y13", 2);
    row("offence is below 0", "{\"columns\":[{\"column\":\"a\",\n\"offence\":-1}]}", "Y13", 2);
    row("leaveOut is a list", "{\"leaveOut\":[]}", "Y13", 1);
    row("leaveOut is a text", "{\"leaveOut\":{\n\"a\":\"b\"}}", "Y13", 2);
    row("leaveOut has a number", "{\"leaveOut\":{\"a\":[\n1]}}", "Y13", 2);
    row("a list at the top", "\n[]", "Y13", 2);
    row("key twice", "{\"id\":\"a\",\n\"id\":\"b\"}", "Y14", 2);
    row("printed twice",
        "{\"columns\":[{\"column\":\"a\",\"values\":{\"A\":\"1\",\n\"A\":\"2\"}}]}", "Y14", 2);
}

void TestLayoutFile::jsonFindings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, check);
    QFETCH(int, line);
    expectFinding(layoutFromJson(json, QStringLiteral("l")), check, line);
}

void TestLayoutFile::csvFindings_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("check");
    QTest::addColumn<int>("line");
    const QByteArray header = "column,role,attribute,value,means,offence\n";
    const auto row = [](const char *name, const QByteArray &csv, const char *check, int line) {
        QTest::newRow(name) << csv << QString::fromLatin1(check) << line;
    };
    row("unknown column", "column,role,colour\na,code,x\n", "Y11", 1);
    row("unknown role", header + "a,code,,,,\nb,roll,,,,\n", "Y12", 3);
    row("unknown setting", header + "size,setting,,,1,\n", "Y11", 2);
    row("unknown unit", header + "unit,setting,,,crimes,\n", "Y12", 2);
    row("hasHeader", header + "hasHeader,setting,,,maybe,\n", "Y12", 2);
    row("no column", header + ",code,,x,,\n", "Y13", 2);
    row("offence", header + "a,code,,,,two\n", "Y13", 2);
    row("fixed before its column", header + "a,fixed,month,,1,\n", "Y13", 2);
    row("printed twice", header + "a,attribute,x,A,1,\na,attribute,x,A,2,\n", "Y14", 3);
}

void TestLayoutFile::csvFindings()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, check);
    QFETCH(int, line);
    expectFinding(layoutFromCsv(csv, QStringLiteral("l")), check, line);
}

void TestLayoutFile::tellsFilesApart()
{
    QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    };
    const auto json = readLayout(write("layout.txt", "\xEF\xBB\xBF" + example));
    QVERIFY(json);
    QVERIFY(json->layout == exampleLayout());
    const auto csv = readLayout(write("layout.json", csvOf(layoutToSheet(exampleLayout()))));
    QVERIFY(csv);
    QVERIFY(csv->layout.columns == exampleLayout().columns);
    QVERIFY(!readLayout(folder.filePath(QStringLiteral("none"))));
}

// The examples of resources/schema/layout.md.
void TestLayoutFile::documentedExamplesAreRight()
{
    QFile file(QStringLiteral(RESOURCES "/schema/layout.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const auto example = [&text](const QString &kind) {
        return text.section(QStringLiteral("```") + kind + u'\n', 1, 1)
            .section(QStringLiteral("```"), 0, 0)
            .toUtf8();
    };
    const auto json = layoutFromJson(example(QStringLiteral("json")), QStringLiteral("l"));
    QVERIFY(json);
    QCOMPARE(json->findings, base::Findings());
    QCOMPARE(json->layout.columns.size(), 5);
    const auto csv = layoutFromCsv(example(QStringLiteral("csv")), QStringLiteral("l"));
    QVERIFY(csv);
    QCOMPARE(csv->findings, base::Findings());
    QCOMPARE(csv->layout.columns.size(), 3);
    QCOMPARE(csv->layout.columns[1].values.size(), 2);
    QCOMPARE(csv->layout.leaveOut, json->layout.leaveOut);
}

QTEST_GUILESS_MAIN(TestLayoutFile)
#include "tst_layoutfile.moc"
