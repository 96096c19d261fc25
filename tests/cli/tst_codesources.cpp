// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codefixture.h"
#include "support/archives.h"

#include <QTest>

using cli::CodeFixture;

// What "iccs code" takes from the project or from files, what it counts, where its outputs go; and
// "iccs rules why" of the same decisions.
class TestCodeSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CodeFixture>(); }
    void readsWorkbooks_data();
    void readsWorkbooks();
    void putsOutputsWhereAsked();
    void takesRulesOfTheProject();
    void replacesOnlyWithAccept();
    void countsByDeclaredUnit();
    void countsByDeclaredSeriousness();
    void leavesOutAttempts();
    void saysWhatCannotBeTold();
    void printsTotals();
    void tellsWhyAndWhyNot();
    void refusesQuestions_data();
    void refusesQuestions();

private:
    cli::Run run(const QString &arguments) const { return m_fixture->iccs(arguments); }
    void write(const char *name, const QByteArray &content) const
    {
        m_fixture->iccs.write(QString::fromLatin1(name), content);
    }
    QByteArray read(const char *name) const
    {
        return m_fixture->iccs.read(QString::fromLatin1(name));
    }
    void importRobbery() const;

    std::unique_ptr<CodeFixture> m_fixture;
};

namespace
{

const QByteArray records = "offence,sex,year,case\n120,m,2023,A\n120,f,2023,A\n110,m,2023,A\n"
                           "210,m,2024,B\n210,m,2024,B\n";
const QByteArray attributes = "attribute,type,source,value,name_en,kind,parent,from,below\n"
                              "place,list,ours,,Place,,,,\nplace,,,home,Dwelling,,,,\n"
                              "place,,,bank,Bank,,,,\nplace,,,unknown,Not known,not_known,,,\n";
const QByteArray robbery = "table,robbery,Robbery by place\nscope,offence,Police,120\n"
                           "policy,unique\ncolumns,place,iccs,tags,flags,confidence,note\n"
                           "row,home,040112,,,,\nrow,bank,040131,,,,\nrow,unknown,0401,,,,\n\n"
                           "table,tries,Attempts\nscope,list,Police,\npolicy,collect\n"
                           "columns,event.At,iccs,tags,flags,confidence,note\n"
                           "row,1,,event.At=1,,,\nrow,2,,event.At=2,,,\n";

QByteArrayList cellsOf(const QByteArray &line)
{
    return line.split(',');
}

QByteArray workbook(bool isOds)
{
    QByteArray rows;
    for (const QByteArray &line : records.trimmed().split('\n')) {
        QByteArray row;
        for (const QByteArray &cell : cellsOf(line))
            row += isOds ? "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                    + "</text:p></table:table-cell>"
                         : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        rows += isOds ? "<table:table-row>" + row + "</table:table-row>" : "<row>" + row + "</row>";
    }
    if (isOds)
        return archives::zipped(archives::odsParts(
            "<table:table table:name=\"Cover\"/><table:table table:name=\"List\">" + rows
            + "</table:table>"));
    return archives::xlsx(archives::rows(rows));
}

} // namespace

void TestCodeSources::importRobbery() const
{
    write("attributes.csv", attributes);
    write("robbery.csv", robbery);
    for (const char *step : { "import p.iccs attributes.csv --as attributes",
                              "import p.iccs robbery.csv --as rules" }) {
        const auto done = run(QLatin1String(step));
        QVERIFY2(done.code == 0, done.err.constData());
    }
}

void TestCodeSources::readsWorkbooks_data()
{
    QTest::addColumn<bool>("isOds");
    QTest::addColumn<QString>("options");
    QTest::newRow("xlsx") << false << "";
    QTest::newRow("xlsx, sheet by name") << false << " --sheet List";
    QTest::newRow("ods") << true << "";
    QTest::newRow("ods, sheet by number") << true << " --sheet 2";
}

void TestCodeSources::readsWorkbooks()
{
    QFETCH(bool, isOds);
    QFETCH(QString, options);
    write("book", workbook(isOds));
    const auto coded = run(QStringLiteral("code p.iccs book --layout layout.csv --coded coded.csv "
                                          "--tabulate iccs,victim.SV")
                           + options);
    QVERIFY2(coded.code == 0, coded.err.constData());
    QCOMPARE(CodeFixture::table(coded),
             QByteArray("iccs,victim.SV,count\n0101,1,1\n0401,1,1\n0401,2,1\n0502,1,2\n"));
    QCOMPARE(read("coded.csv").count('\n'), 6);
    const auto none = run(
        QStringLiteral("code p.iccs book --layout layout.csv --tabulate iccs --sheet Nowhere"));
    QCOMPARE(none.code, 3);
}

void TestCodeSources::putsOutputsWhereAsked()
{
    write("records.csv", records);
    const QString code = QStringLiteral("code p.iccs records.csv --layout layout.csv ");
    const auto streamed = run(code);
    QVERIFY2(streamed.code == 0, streamed.err.constData());
    QVERIFY2(streamed.out.startsWith("offence,sex,year,case,iccs_code,outcome,"),
             streamed.out.constData());
    const auto both = run(code + QStringLiteral("--out c.csv --tabulate iccs2 --out-table t.csv"));
    QCOMPARE(both.code, 0);
    QCOMPARE(both.out, QByteArray());
    QCOMPARE(read("c.csv"), streamed.out);
    QCOMPARE(read("t.csv").replace("\r\n", "\n"),
             QByteArray("iccs2,count\n0101,1\n0401,2\n0502,2\n"));
    QCOMPARE(run(code + QStringLiteral("--tabulate iccs2 --out only.csv")).code, 0);
    QCOMPARE(read("only.csv"), read("t.csv"));
}

void TestCodeSources::takesRulesOfTheProject()
{
    importRobbery();
    m_fixture->addToLayout("place,attribute,place,,,\nid,setting,,,places,\n");
    write("places.csv", read("layout.csv"));
    QCOMPARE(run(QStringLiteral("import p.iccs places.csv --as layout")).code, 0);
    write("records.csv", "offence,sex,year,case,place\n120,m,2023,1,bank\n120,m,2023,2,\n");
    const auto coded
        = run(QStringLiteral("code p.iccs records.csv --layout places --tabulate iccs"));
    QVERIFY2(coded.code == 0, coded.err.constData());
    QCOMPARE(CodeFixture::table(coded), QByteArray("iccs,count\n0401,1\n040131,1\n"));
    const auto checked = run(QStringLiteral("rules check p.iccs"));
    QVERIFY2(checked.code == 0, checked.err.constData());
    QCOMPARE(checked.rows().size(), 1);
    const auto absent
        = run(QStringLiteral("code p.iccs records.csv --layout place --tabulate iccs"));
    QCOMPARE(absent.code, 3);
    QVERIFY2(absent.err.contains("layouts of the project: places."), absent.err.constData());
}

void TestCodeSources::replacesOnlyWithAccept()
{
    importRobbery();
    write("robbery.csv", QByteArray(robbery).replace("040112", "040119"));
    const auto refused = run(QStringLiteral("import p.iccs robbery.csv --as rules"));
    QCOMPARE(refused.column(QStringLiteral("change")).count(QStringLiteral("changed")), 1);
    QVERIFY2(refused.err.contains("add --accept"), refused.err.constData());
    const QString why = QStringLiteral("rules why p.iccs --code 120 --with place=home");
    QVERIFY(run(why).err.contains("coded 040112"));
    QCOMPARE(run(QStringLiteral("import p.iccs robbery.csv --as rules --accept")).code, 0);
    QVERIFY(run(why).err.contains("coded 040119"));
    const auto again = run(QStringLiteral("import p.iccs robbery.csv --as rules"));
    QVERIFY(!again.rows().isEmpty());
    QVERIFY(!again.column(QStringLiteral("change")).contains(QStringLiteral("changed")));
}

void TestCodeSources::countsByDeclaredUnit()
{
    const QString table = QStringLiteral("--tabulate iccs");
    const auto incidents
        = m_fixture->code(records, table + QStringLiteral(" --unit incidents --coded c.csv"));
    QCOMPARE(CodeFixture::table(incidents), QByteArray("iccs,count\n0101,1\n0401,1\n0502,1\n"));
    QVERIFY2(incidents.err.contains("their group has the category already: 2."),
             incidents.err.constData());
    QVERIFY2(read("c.csv").contains("120,f,2023,A,0401,coded,1,link,no\n"),
             read("c.csv").constData());
    write("counting.json",
          "{\"unit\": \"incidents\", \"principal_offence\": true, \"moment\": \"input\"}");
    QCOMPARE(run(QStringLiteral("import p.iccs counting.json --as counting")).code, 0);
    const auto declared = m_fixture->code(records, table);
    QCOMPARE(CodeFixture::table(declared), QByteArray("iccs,count\n0101,1\n0502,1\n"));
    QVERIFY2(declared.err.contains("Unit of count: incidents. Moment of recording: input."),
             declared.err.constData());
}

void TestCodeSources::countsByDeclaredSeriousness()
{
    write("counting.json", "{\"principal_offence\": true, \"seriousness\": [\"0401\", \"01\"]}");
    const auto coded
        = m_fixture->code(records, QStringLiteral("--tabulate iccs --counting counting.json"));
    QCOMPARE(CodeFixture::table(coded), QByteArray("iccs,count\n0401,1\n0502,1\n"));
    write("counting.json", "{\"unit\": \"cars\"}");
    const auto wrong
        = m_fixture->code(records, QStringLiteral("--tabulate iccs --counting counting.json"));
    QCOMPARE(wrong.code, 3);
    QVERIFY2(wrong.err.contains("cars"), wrong.err.constData());
}

void TestCodeSources::leavesOutAttempts()
{
    importRobbery();
    m_fixture->addToLayout("try,attribute,event.At,,,\n");
    write("counting.json", "{\"attempts_with_completed\": false}");
    const auto coded
        = m_fixture->code("offence,sex,year,case,try\n120,m,2023,1,1\n120,m,2023,2,2\n",
                          QStringLiteral("--tabulate iccs,tags --counting counting.json"));
    QCOMPARE(CodeFixture::table(coded), QByteArray("iccs,tags,count\n0401,event.At=2,1\n"));
    QVERIFY2(coded.err.contains("Attempted, so coded but not in the table: 1."),
             coded.err.constData());
}

void TestCodeSources::saysWhatCannotBeTold()
{
    write("layout.csv", "column,role,attribute,value,means,offence\noffence,code,,,,\n");
    const auto coded
        = m_fixture->code(records, QStringLiteral("--tabulate iccs --unit victims --principal"));
    QVERIFY2(coded.err.contains("K14, ") && coded.err.contains("K15, "), coded.err.constData());
    QCOMPARE(CodeFixture::total(coded), 5);
}

void TestCodeSources::printsTotals()
{
    const auto coded = m_fixture->code("offence,sex,year,case\n120,m,2023,A\n310,m,2023,A\n"
                                       "999,m,2023,B\n,m,2023,C\n",
                                       QStringLiteral("--coded c.csv --totals - --format table"));
    QCOMPARE(coded.code, 1);
    for (const char *line :
         { "rows  ", "input  ", "coded  ", "out of scope  ", "unmapped: no code  ",
           "unmapped: unknown code  ", "unit of count  ", "proven  " })
        QVERIFY2(coded.out.contains(QByteArray("\n") + line), coded.out.constData());
}

void TestCodeSources::tellsWhyAndWhyNot()
{
    importRobbery();
    const auto why
        = run(QStringLiteral("rules why p.iccs --code 120 --with place=bank --not 040112"));
    QVERIFY2(why.code == 0, why.err.constData());
    QVERIFY2(why.err.contains("coded 040131 because Place = Bank"), why.err.constData());
    QVERIFY2(why.err.contains("does not fit: Place is \"Bank\", and the row asks for Dwelling."),
             why.err.constData());
    const QStringList parts = why.column(QStringLiteral("part"));
    for (const char *part : { "input", "chain", "row", "result", "cited", "why not" })
        QVERIFY2(parts.contains(QLatin1String(part)), part);
    // The narrowest first; links were not asked any more, tags came from the list's table.
    QCOMPARE(parts.count(QStringLiteral("chain")), 3);
    QVERIFY2(why.out.contains("chain,record,robbery,")
                 && why.out.contains("chain,code,links,,not asked")
                 && why.out.contains("chain,list,tries,"),
             why.out.constData());
    QVERIFY2(why.out.contains("cited,,040131,,Table I p. "), why.out.constData());
    const auto reached
        = run(QStringLiteral("rules why p.iccs --code 120 --with place=bank --not 0401"));
    QVERIFY2(reached.err.contains("a table decided before"), reached.err.constData());
    const auto nowhere
        = run(QStringLiteral("rules why p.iccs --code 110 --not 0701 --format json"));
    QVERIFY2(nowhere.err.contains("No decision table and no link of this offence leads there."),
             nowhere.err.constData());
    QVERIFY(nowhere.out.trimmed().startsWith('['));
    const auto others = run(QStringLiteral("rules why p.iccs --code 110 --not 040131"));
    QVERIFY2(others.err.contains("robbery can give it, but does not concern this offence"),
             others.err.constData());
}

void TestCodeSources::refusesQuestions_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no code") << "--with place=bank" << 2 << QByteArray("--code names it");
    QTest::newRow("absent code") << "--code 7" << 3 << QByteArray("no such code");
    QTest::newRow("absent attribute")
        << "--code 120 --with a=b" << 3 << QByteArray("attributes are");
    QTest::newRow("absent value") << "--code 120 --with place=moon" << 3
                                  << QByteArray("Its values are: home, bank, unknown.");
    QTest::newRow("absent category") << "--code 120 --not 9999" << 3 << QByteArray("9999");
}

void TestCodeSources::refusesQuestions()
{
    importRobbery();
    QFETCH(QString, options);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const auto refused = run(QStringLiteral("rules why p.iccs ") + options);
    QVERIFY2(refused.code == code, refused.err.constData());
    QVERIFY2(refused.err.contains(says), refused.err.constData());
}

QTEST_GUILESS_MAIN(TestCodeSources)
#include "tst_codesources.moc"
