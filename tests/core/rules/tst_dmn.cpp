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

// DMN out and in again: what we write comes back equal and says the same in FEEL.
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
    void rowsWithoutIdGetTheirOwn();
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
