// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codefixture.h"

#include <QTest>

using cli::CodeFixture;

// Records coded on the command line: what becomes of every one of them.
class TestCode : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<CodeFixture>(); }
    void codesEveryRecord();
    void totalsAreConserved();
    void saysWhatIsNotMapped();
    void namesUnknownValues();
    void countsByWeightsOfLinks();
    void countsThePrincipalOffence();
    void codesByTables();
    void codesCounts();
    void takesApprovedLinksOnly();
    void saysWhy();
    void followsTheDatesOfLinks();
    void threadsGiveTheSame();
    void takesTheListOfTheLayout();

private:
    cli::Run code(const QByteArray &records, const QString &options) const
    {
        return m_fixture->code(records, options);
    }
    QByteArray read(const char *name) const
    {
        return m_fixture->iccs.read(QString::fromLatin1(name));
    }
    void write(const char *name, const QByteArray &content) const
    {
        m_fixture->iccs.write(QString::fromLatin1(name), content);
    }

    std::unique_ptr<CodeFixture> m_fixture;
};

namespace
{

const QString iccsOnly = QStringLiteral("--tabulate iccs");

} // namespace

void TestCode::codesEveryRecord()
{
    const auto coded = code("offence,sex,year,case\n110,m,2023,1\n120,f,2023,2\n"
                            "120,m,2024,3\n310,,2024,4\n",
                            QStringLiteral("--coded coded.csv --tabulate iccs,victim.SV,year"));
    QVERIFY2(coded.code == 0, coded.err.constData());
    QCOMPARE(CodeFixture::table(coded),
             QByteArray("iccs,victim.SV,year,count\n0101,1,2023,1\n0401,1,2024,1\n"
                        "0401,2,2023,1\n"));
    QCOMPARE(
        read("coded.csv"),
        QByteArray(
            "offence,sex,year,case,iccs_code,outcome,share,rule\n110,m,2023,1,0101,coded,1,link\n"
            "120,f,2023,2,0401,coded,1,link\n120,m,2024,3,0401,coded,1,link\n"
            "310,,2024,4,,out of scope,1,link\n"));
    QVERIFY2(coded.err.contains("Rows: 4. Left out by the layout: 0. Unreadable: 0."),
             coded.err.constData());
    QVERIFY2(coded.err.contains("Counted: 4 = coded 3 + out of scope 1 + not mapped 0."),
             coded.err.constData());
}

// The table has all that was counted but what is out of scope; the coded file every record.
void TestCode::totalsAreConserved()
{
    QByteArray records = "offence,sex,year,case\n";
    const QByteArrayList codes { "110", "120", "130", "210", "310", "410", "999", "" };
    constexpr int rows = 4000;
    for (int i = 0; i < rows; ++i)
        records += codes[i % codes.size()] + ",m," + QByteArray::number(2000 + i % 7) + ",\n";
    const auto coded
        = code(records, QStringLiteral("--coded coded.csv --tabulate iccs,year --threads 0"));
    QCOMPARE(coded.code, 1);
    QVERIFY2(coded.err.contains("Counted: 4000 = coded 2000 + out of scope 500 + not mapped 1500."),
             coded.err.constData());
    const QMap<QString, double> table = CodeFixture::counts(coded);
    QCOMPARE(table[QStringLiteral("0101")], 500);
    QCOMPARE(table[QStringLiteral("0501")], 375); // three quarters of 500
    QCOMPARE(table[QStringLiteral("0502")], 625); // a quarter of 500, and 500
    QCOMPARE(table[QString()], 1500);
    QCOMPARE(CodeFixture::total(coded), rows - 500);
    // Each record once, of apportioned codes a line for each part.
    QCOMPARE(read("coded.csv").count('\n'), 1 + rows + 500);
}

void TestCode::saysWhatIsNotMapped()
{
    const auto coded
        = code("offence,sex,year,case\n410,m,2023,1\n999,m,2023,2\n,m,2023,3\n999,m,2023,4\n",
               QStringLiteral("--coded coded.csv"));
    QCOMPARE(coded.code, 1);
    QCOMPARE(CodeFixture::table(coded), QByteArray());
    for (const char *said :
         { "Counted: 4 = coded 0 + out of scope 0 + not mapped 4.", "Not mapped, no code: 1.",
           "Not mapped, unknown code: 2.", "Not mapped, not linked: 1.",
           "Column \"offence\": the value \"999\" is not in the layout; 2 time" })
        QVERIFY2(coded.err.contains(said), coded.err.constData());
    const QByteArray lines = read("coded.csv");
    QVERIFY2(lines.contains("\n410,m,2023,1,,not linked,1,\n")
                 && lines.contains("\n999,m,2023,2,,unknown code,1,\n")
                 && lines.contains("\n,m,2023,3,,no code,1,\n"),
             lines.constData());
}

void TestCode::namesUnknownValues()
{
    QByteArray records = "offence,sex,year,case\n110,x,2023,1\n110,x,2023,2\n110,M,2023,3\n";
    const auto few = code(records, QStringLiteral("--tabulate iccs,victim.SV"));
    QCOMPARE(few.code, 0); // the record has its category all the same
    QVERIFY2(few.err.contains("Column \"sex\": the value \"x\" is not in the layout; 2 time"),
             few.err.constData());
    QCOMPARE(CodeFixture::counts(few), (QMap<QString, double> { { QStringLiteral("0101"), 3 } }));
    for (int i = 0; i < 25; ++i)
        records += "110,other" + QByteArray::number(i) + ",2023,9\n";
    const auto many = code(records, iccsOnly);
    QCOMPARE(many.err.count("is not in the layout"), 20);
    QVERIFY2(many.err.contains("Further unknown values: "), many.err.constData());
}

void TestCode::countsByWeightsOfLinks()
{
    const auto coded = code("offence,sex,year,case\n130,m,2023,1\n130,m,2023,2\n",
                            QStringLiteral("--coded coded.csv --tabulate iccs"));
    QVERIFY2(coded.code == 0, coded.err.constData());
    QCOMPARE(CodeFixture::table(coded), QByteArray("iccs,count\n0501,1.5\n0502,0.5\n"));
    QCOMPARE(read("coded.csv"),
             QByteArray("offence,sex,year,case,iccs_code,outcome,share,rule\n"
                        "130,m,2023,1,0501,coded,0.75,link\n130,m,2023,1,0502,coded,0.25,link\n"
                        "130,m,2023,2,0501,coded,0.75,link\n130,m,2023,2,0502,coded,0.25,link\n"));
}

void TestCode::countsThePrincipalOffence()
{
    const QByteArray records = "offence,sex,year,case\n210,m,2023,A\n110,m,2023,A\n120,m,2023,B\n";
    QCOMPARE(CodeFixture::counts(code(records, iccsOnly)).size(), 3);
    const auto principal = code(records, QStringLiteral("--tabulate iccs --principal"));
    QCOMPARE(CodeFixture::table(principal), QByteArray("iccs,count\n0101,1\n0401,1\n"));
    QVERIFY2(principal.err.contains("Not counted, because a more serious offence of the same "
                                    "group is: 1."),
             principal.err.constData());
}

void TestCode::codesByTables()
{
    write("attributes.csv",
          "attribute,type,source,value,name_en,kind,parent,from,below\n"
          "place,list,ours,,Place,,,,\nplace,,,home,Dwelling,,,,\n"
          "place,,,bank,Bank,,,,\nplace,,,unknown,Not known,not_known,,,\n");
    m_fixture->addToLayout("place,attribute,place,,,\n");
    const QByteArray scope = "policy,unique\ncolumns,place,iccs,tags,flags,confidence,note\n"
                             "row,home,040112,,,,\nrow,bank,040131,,,,\n";
    const QByteArray records = "offence,sex,year,case,place\n120,m,2023,1,home\n"
                               "120,m,2023,2,bank\n120,m,2023,3,\n110,m,2023,4,home\n";
    const QString options
        = QStringLiteral("--tabulate iccs --rules rules.csv --attributes attributes.csv");
    write("rules.csv", "table,robbery,Robbery\nscope,offence,police,120\n" + scope);
    const auto coded = code(records, options);
    QVERIFY2(coded.code == 0, coded.err.constData());
    // Without a row for "not known" the link of the offence decides.
    QCOMPARE(CodeFixture::table(coded),
             QByteArray("iccs,count\n0101,1\n0401,1\n040112,1\n040131,1\n"));
    write("rules.csv", "table,robbery,Robbery\nscope,offence,courts,120\n" + scope);
    const auto foreign = code(records, options);
    QCOMPARE(CodeFixture::table(foreign), QByteArray("iccs,count\n0101,1\n0401,3\n"));
    QVERIFY2(foreign.err.contains("Of 1 decision tables 0 concern the list"),
             foreign.err.constData());
    const auto unknown = code(records, QStringLiteral("--tabulate iccs --rules rules.csv"));
    QVERIFY(unknown.code != 0);
    QVERIFY2(unknown.err.contains("\"place\""), unknown.err.constData());
}

void TestCode::codesCounts()
{
    write("layout.csv",
          "column,role,attribute,value,means,offence\nunit,setting,,,count,\n"
          "decimalSign,setting,,,\",\",\noffence,code,,,,\n"
          "total,leaveOut,,yes,,\n"
          "jan,number,,,,\njan,fixed,month,,1,\nfeb,number,,,,\nfeb,fixed,month,,2,\n");
    const auto coded = code("offence;jan;feb;total\n110;3;4;\n120;2,5;;\n310;1;1;\n"
                            "110;100;100;yes\n120;many;1;\n",
                            QStringLiteral("--tabulate iccs,month"));
    QCOMPARE(coded.code, 1); // "many" is no number
    QCOMPARE(CodeFixture::table(coded),
             QByteArray("iccs,month,count\n0101,1,3\n0101,2,4\n0401,1,2.5\n"
                        "0401,2,1\n"));
    QVERIFY2(coded.err.contains("Rows: 5. Left out by the layout: 1."), coded.err.constData());
    QVERIFY2(coded.err.contains("K05, row 6: The weight or count of the row cannot be read as a "
                                "number."),
             coded.err.constData());
}

void TestCode::takesApprovedLinksOnly()
{
    const QByteArray records = "offence,sex,year,case\n210,m,2023,1\n110,m,2023,2\n";
    QCOMPARE(CodeFixture::table(code(records, iccsOnly)),
             QByteArray("iccs,count\n0101,1\n0502,1\n"));
    const auto approved = code(records, QStringLiteral("--tabulate iccs --approved-only"));
    QCOMPARE(approved.code, 1);
    QCOMPARE(CodeFixture::table(approved), QByteArray("iccs,count\n,1\n0101,1\n"));
}

void TestCode::saysWhy()
{
    const auto coded = code("offence,sex,year,case\n120,m,2023,1\n",
                            QStringLiteral("--coded coded.csv --traces"));
    QCOMPARE(coded.code, 0);
    const QByteArray text = read("coded.csv");
    QVERIFY2(
        text.startsWith(
            "offence,sex,year,case,iccs_code,outcome,share,rule,trace\n120,m,2023,1,0401,coded,1,"),
        text.constData());
    QVERIFY2(text.contains("coded 0401"), text.constData());
    // In the language of the run, in the words of "rules why".
    const auto spanish = code("offence,sex,year,case\n120,m,2023,1\n",
                              QStringLiteral("--coded coded.csv --traces --language es"));
    QCOMPARE(spanish.code, 0);
    const auto why = m_fixture->iccs(QStringLiteral("rules why p.iccs --code 120 --language es"));
    const QByteArray sentence = why.err.trimmed();
    QVERIFY2(sentence.contains("0401 por el"), why.err.constData());
    QVERIFY2(read("coded.csv").contains(sentence), read("coded.csv").constData());
}

// 410 moves from 0502 to 0501 on 1 July 2023.
void TestCode::followsTheDatesOfLinks()
{
    write("dated.csv",
          "national_code,iccs_code,relation,status,valid_from,valid_to\n"
          "410,0502,inside,approved,,2023-06-30\n410,0501,inside,approved,2023-07-01,\n");
    const cli::Run mapped = m_fixture->iccs(QStringLiteral("map p.iccs --from dated.csv"));
    QVERIFY2(mapped.code == 0, mapped.err.constData());
    m_fixture->addToLayout("id,setting,,,dated,\nreferenceDate,setting,,,year,\n");
    const QByteArray records
        = "offence,sex,year,case\n410,m,2022,1\n410,m,2023,2\n410,m,2024,3\n110,m,2023,4\n";
    const auto coded = code(records, QStringLiteral("--tabulate iccs,year"));
    QCOMPARE(coded.code, 1);
    QCOMPARE(CodeFixture::table(coded),
             QByteArray("iccs,year,count\n,2023,1\n0101,2023,1\n0501,2024,1\n0502,2022,1\n"));
    QVERIFY2(coded.err.contains("Not mapped, unclear date: 1."), coded.err.constData());
    QVERIFY2(coded.err.contains("The links of 410 change"), coded.err.constData());
    const auto why = m_fixture->iccs(
        QStringLiteral("rules why p.iccs --code 410 --with record.date=2023-08-01"));
    QVERIFY2(why.err.contains("coded 0501"), why.err.constData());
    const auto exported = [this] {
        return m_fixture->iccs(QStringLiteral("export p.iccs --format sql-sqlite --out s.sql"));
    };
    QCOMPARE(exported().code, 0); // for records without dates: the script says the same
    QVERIFY(read("s.sql").contains("'unclear date'"));
    QCOMPARE(m_fixture->iccs(QStringLiteral("import p.iccs layout.csv --as layout")).code, 0);
    const cli::Run refused = exported();
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("The links of 410 change in time"), refused.err.constData());
}

void TestCode::threadsGiveTheSame()
{
    QByteArray records = "offence,sex,year,case\n";
    for (int i = 0; i < 150'000; ++i)
        records += QByteArray::number(100 + 10 * (i % 32)) + (i % 3 ? ",m," : ",q,")
            + QByteArray::number(2000 + i % 20) + ',' + QByteArray::number(i / 3) + '\n';
    const QString options
        = QStringLiteral("--tabulate iccs,year,victim.SV --principal --coded %1.csv --threads %1");
    const auto one = code(records, options.arg(1));
    const auto four = code(records, options.arg(4));
    QCOMPARE(one.out, four.out);
    QCOMPARE(one.err, four.err);
    QVERIFY(one.out.count('\n') > 20);
    QCOMPARE(read("1.csv"), read("4.csv"));
}

void TestCode::takesTheListOfTheLayout()
{
    write("courts.csv", "code,label\n110,Manslaughter\n");
    QCOMPARE(m_fixture
                 ->iccs(QStringLiteral("import p.iccs courts.csv --code code --label label "
                                       "--list Courts"))
                 .code,
             0);
    QCOMPARE(m_fixture->iccs(QStringLiteral("map p.iccs --list Courts --set 110=0103")).code, 0);
    const QByteArray records = "offence,sex,year,case\n110,m,2023,1\n";
    const auto undecided = code(records, iccsOnly);
    QCOMPARE(undecided.code, 3);
    QVERIFY2(undecided.err.contains("--list NAME"), undecided.err.constData());
    QCOMPARE(CodeFixture::table(code(records, iccsOnly + QStringLiteral(" --list Courts"))),
             QByteArray("iccs,count\n0103,1\n"));
    m_fixture->addToLayout("list,setting,,,courts,\n");
    QCOMPARE(CodeFixture::table(code(records, iccsOnly)), QByteArray("iccs,count\n0103,1\n"));
    QCOMPARE(CodeFixture::table(code(records, iccsOnly + QStringLiteral(" --list Police"))),
             QByteArray("iccs,count\n0101,1\n"));
}

QTEST_GUILESS_MAIN(TestCode)
#include "tst_code.moc"
