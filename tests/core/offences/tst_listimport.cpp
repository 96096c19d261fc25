// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listimport.h"
#include "core/table/tablereader.h"

#include "support/fixtures.h"

#include <QDir>
#include <QSet>
#include <QTest>

using offences::ColumnRole;
using offences::ImportedList;
using offences::Offence;
using offences::Role;

namespace
{

table::ReadTable read(const QString &csv)
{
    base::NoProgress progress;
    return table::parseCsv(csv.toUtf8(), QStringLiteral("list.csv"), {}, progress).value();
}

offences::ListInfo info()
{
    offences::ListInfo info;
    info.id = QStringLiteral("police");
    info.name = QStringLiteral("Police");
    return info;
}

ColumnRole role(Role role, const QString &language = {}, const QString &period = {})
{
    ColumnRole one;
    one.role = role;
    one.language = language;
    one.period = period;
    return one;
}

// A list of codes and labels.
ImportedList imported(const QStringList &codes, const offences::OffenceList *previous = nullptr)
{
    table::ReadTable source;
    source.source.path = QStringLiteral("/data/list.csv");
    source.table.header = { QStringLiteral("code"), QStringLiteral("label") };
    for (int i = 0; i < codes.size(); ++i) {
        source.table.rows << QStringList { codes[i], QStringLiteral("Offence of kind %1").arg(i) };
        source.table.lineNumbers << i + 2;
    }
    return offences::buildList(source,
                               { role(Role::Code), role(Role::Label, QStringLiteral("en")) },
                               info(), previous)
        .value();
}

// "I01:3 I07:4", the checks with their lines.
QString asWords(const base::Findings &findings, const QString &check = {})
{
    QStringList words;
    for (const base::Finding &finding : findings) {
        if (!check.isEmpty() && finding.check != check)
            continue;
        words << finding.check
                + (finding.place.kind == u"row" ? u':' + finding.place.ids.value(1) : QString());
    }
    return words.join(u' ');
}

QStringList codes(const ImportedList &list)
{
    QStringList codes;
    for (const Offence &offence : list.list.offences())
        codes << offence.code.toString();
    return codes;
}

QStringList ids(const ImportedList &list)
{
    QStringList ids;
    for (const Offence &offence : list.list.offences())
        ids << offence.id;
    return ids;
}

} // namespace

class TestListImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realLists_data();
    void realLists();
    void otherTables();
    void knownSums();
    void zeros_data();
    void zeros();
    void verdicts();
    void lookAlikes_data();
    void lookAlikes();
    void doubles();
    void emptyCells();
    void sums_data();
    void sums();
    void groups();
    void dates_data();
    void dates();
    void volumes_data();
    void volumes();
    void iccsShapes();
    void everyColumn();
    void refusals_data();
    void refusals();
    void hostile();
};

void TestListImport::realLists_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("checks"); // how many findings of each kind
    QTest::newRow("national/ar_snic.csv") << 72 << "I03=6 I11=3 sums=0";
    QTest::newRow("national/au_nsw_bocsar.csv") << 41 << "sums=0";
    QTest::newRow("national/br_cnj_tpu.csv") << 761 << "I11=117 sums=0";
    QTest::newRow("national/cl_cum_dev.csv") << 266 << "sums=0";
    QTest::newRow("national/cn_charges.csv") << 202 << "sums=0";
    QTest::newRow("national/de_pks.csv") << 1209 << "I03=135 I11=11 sums=135";
    QTest::newRow("national/es_codigo_penal.csv") << 158 << "I11=124 sums=0";
    QTest::newRow("national/es_mir_criminalidad.csv") << 15 << "I03=3 I05=2 sums=1";
    QTest::newRow("national/fr_etat4001.csv") << 107 << "I11=4 sums=0";
    QTest::newRow("national/ie_iccsq.csv") << 71 << "I03=13 sums=0";
    QTest::newRow("national/in_emcr_hi.csv") << 22 << "I03=1 sums=0";
    QTest::newRow("national/in_ncrb.csv") << 82 << "I03=9 sums=9";
    QTest::newRow("national/jo_jiacc.csv") << 8 << "sums=0";
    QTest::newRow("national/kr_knpa.csv") << 38 << "sums=0";
    QTest::newRow("national/mx_sesnsp.csv") << 114 << "sums=0";
    QTest::newRow("national/nl_politie.csv") << 275 << "I11=10 sums=0";
    QTest::newRow("national/pe_codigo_penal.csv") << 454 << "I11=32 sums=0";
    QTest::newRow("national/ph_psccs_dev.csv") << 756 << "I03=197 I11=58 sums=0";
    QTest::newRow("national/ru_uk_rf.csv") << 331 << "sums=0";
    QTest::newRow("national/sa_public_security.csv") << 18 << "sums=0";
    QTest::newRow("national/uk_home_office.csv") << 3039 << "I11=25 sums=0";
    QTest::newRow("national/us_il_iucr.csv") << 303 << "I11=1 sums=0";
    QTest::newRow("national/us_nibrs.csv") << 64 << "sums=0";
    QTest::newRow("suggestions/cl_cum_dev.csv") << 251 << "sums=0";
    QTest::newRow("suggestions/ph_psccs_dev.csv") << 479 << "I11=1 sums=0";
}

void TestListImport::realLists()
{
    NEEDS_SHARED_DATA();
    base::NoProgress progress;
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const auto source = table::readTable(QStringLiteral(SHARED_DATA "/data/") + file, {}, progress);
    QVERIFY(source.has_value());
    const auto roles = offences::guessRoles(source->table);
    const auto built = offences::buildList(*source, roles, info());
    QVERIFY(built.has_value());
    QTEST(built->dataRows, "rows");
    QTEST(int(built->list.size()), "rows");
    const QStringList made = ids(*built);
    QCOMPARE(QSet<QString>(made.begin(), made.end()).size(), made.size());
    QMap<QString, int> counts;
    int sums = 0;
    for (const base::Finding &finding : built->findings) {
        ++counts[finding.check];
        QVERIFY(!finding.message.toString().isEmpty());
    }
    for (const Offence &offence : built->list.offences())
        sums += offence.kind == offences::OffenceKind::Sum;
    QStringList words;
    for (const auto &[check, count] : counts.asKeyValueRange())
        words << QStringLiteral("%1=%2").arg(check).arg(count);
    words << QStringLiteral("sums=%1").arg(sums);
    QTEST(words.join(u' '), "checks");
}

// Tables that are no offence lists at all: every row comes in, and ids stay unique.
void TestListImport::otherTables()
{
    NEEDS_SHARED_DATA();
    const QFileInfoList files = QDir(QStringLiteral(SHARED_DATA "/data/microdata"))
                                    .entryInfoList({ QStringLiteral("*.csv") }, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files) {
        base::NoProgress progress;
        const auto source = table::readTable(file.filePath(), {}, progress);
        QVERIFY2(source.has_value(), qPrintable(file.fileName()));
        const auto roles = offences::guessRoles(source->table);
        const auto built = offences::buildList(*source, roles, info());
        QVERIFY2(built.has_value(), qPrintable(file.fileName()));
        QCOMPARE(built->list.size(), source->table.rows.size());
        const QStringList made = ids(*built);
        QCOMPARE(QSet<QString>(made.begin(), made.end()).size(), made.size());
    }
}

// The notes on the German list say which keys are sums: those with a star and those of 8 and 9.
void TestListImport::knownSums()
{
    NEEDS_SHARED_DATA();
    base::NoProgress progress;
    const auto source
        = table::readTable(QStringLiteral(SHARED_DATA "/data/national/de_pks.csv"), {}, progress);
    const auto built
        = offences::buildList(*source, offences::guessRoles(source->table), info()).value();
    int sums = 0;
    for (const Offence &offence : built.list.offences()) {
        const QString code = offence.code.toString();
        const bool isSum = offence.kind == offences::OffenceKind::Sum;
        sums += isSum;
        if (code.contains(u'*') || code.startsWith(u'8') || code.startsWith(u'9')
            || code == u"------")
            QVERIFY2(isSum, qPrintable(code));
        else if (isSum)
            QVERIFY2(offence.label({}).contains(QStringLiteral("insgesamt")), qPrintable(code));
    }
    QVERIFY(sums > 90);
    QCOMPARE(built.list.find(QStringLiteral("010000"))->kind, offences::OffenceKind::Detail);
}

void TestListImport::zeros_data()
{
    QTest::addColumn<QStringList>("printed");
    QTest::addColumn<QStringList>("previous");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("checks");
    const auto row = [](const char *name, const char *printed, const char *previous,
                        const char *expected, const char *checks) {
        const auto list = [](const char *text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow(name) << list(printed) << list(previous) << list(expected)
                            << QString::fromLatin1(checks);
    };
    row("uniform width proves", "0101 0102 0103 0104 0105 0106 0107 0108 1209 201", "",
        "0101 0102 0103 0104 0105 0106 0107 0108 1209 0201", "I07:11");
    row("too few of that width", "0101 0102 0103 201 202 1001", "", "0101 0102 0103 201 202 1001",
        "I06:5 I06:6");
    row("no code begins with zero", "1101 1102 1103 1104 1105 1106 1107 1108 1209 201", "",
        "1101 1102 1103 1104 1105 1106 1107 1108 1209 201", "");
    row("a tree of codes", "01 0101 0102 0103 0104 0105 0106 0107 0108 0109 0110 11", "",
        "01 0101 0102 0103 0104 0105 0106 0107 0108 0109 0110 11", "I03:2");
    row("short groups", "10 1001 1002 1003 1004 1005 1006 0107 0108 0109 0110 0111", "",
        "10 1001 1002 1003 1004 1005 1006 0107 0108 0109 0110 0111", "I06:2");
    row("the place is taken", "0101 0102 0103 0104 0105 0106 0107 0108 0201 201", "",
        "0101 0102 0103 0104 0105 0106 0107 0108 0201 201", "I06:11");
    row("the list before knows", "101 102 2001 10", "0101 0102 2001 0010 0011",
        "0101 0102 2001 0010", "I07:2 I07:3 I07:5");
    row("the list before is of two minds", "101 2001", "0101 00101 2001", "101 2001", "");
    row("the list before has it short", "101 2001", "101 0102 2001", "101 2001", "");
    row("spreadsheet fractions", "303.0 304.0 305 02011.03", "", "303 304 305 02011.03",
        "I07:2 I07:3");
    row("fractions that are codes", "1.0 1.1 1.2 2.0", "", "1.0 1.1 1.2 2.0", "");
    row("fraction and zeros", "0101 0102 0103 0104 0105 0106 0107 0108 1209 201.0", "",
        "0101 0102 0103 0104 0105 0106 0107 0108 1209 0201", "I07:11");
}

void TestListImport::zeros()
{
    QFETCH(QStringList, printed);
    QFETCH(QStringList, previous);
    const ImportedList before = previous.isEmpty() ? ImportedList() : imported(previous);
    const ImportedList list = imported(printed, previous.isEmpty() ? nullptr : &before.list);
    QTEST(codes(list), "expected");
    QStringList words = asWords(list.findings).split(u' ', Qt::SkipEmptyParts);
    words.removeAll(QStringLiteral("I12")); // made-up codes look so
    words.sort();
    QTEST(words.join(u' '), "checks");
}

// MAPPING 14, trap 7: words where a code should stand.
void TestListImport::verdicts()
{
    const ImportedList list = imported(
        { "101", "102",       "Excluido", "103", "Sin agrupador", "104",
          "N/A", "pendiente", "105",      "-",   "excluded",      "none",
          "106", "107",       "108",      "109", "110",           "111",
          "112", "113",       "114",      "115", "116",           "117",
          "118", "119",       "120",      "121", "122",           "123",
          "124", "Excluido",  "125",      "126", "127",           "128",
          "129", "130",       "131",      "132", "133",           "Por revisar con la fiscal" });
    QCOMPARE(asWords(list.findings),
             QStringLiteral("I04:4 I04:6 I04:8 I04:9 I04:11 I04:12 I04:13 I04:33 I04:43"));
    QCOMPARE(list.list.size(), 42);
    QVERIFY(list.list.find(QStringLiteral("Excluido#2")));
    // In a list of letters such words may be codes.
    QCOMPARE(asWords(imported({ "NA", "NB", "NC", "none" }).findings), QString());
}

void TestListImport::lookAlikes_data()
{
    QTest::addColumn<QStringList>("printed");
    QTest::addColumn<QString>("checks");
    QTest::addColumn<QString>("says");
    QTest::newRow("Cyrillic among Latin")
        << QStringList { "A20", "A21", "B30", QStringLiteral("\u041020") } << "I08:5"
        << "Cyrillic";
    QTest::newRow("Greek among Latin")
        << QStringList { "A20", "A21", "B30", QStringLiteral("\u039120") } << "I08:5"
        << "Greek";
    QTest::newRow("Latin among Cyrillic")
        << QStringList { QStringLiteral("\u041020"), QStringLiteral("\u041021"), "A22" } << "I08:4"
        << "Latin";
    QTest::newRow("all Cyrillic") << QStringList { QStringLiteral("\u041020"),
                                                   QStringLiteral("\u041121") }
                                  << ""
                                  << "";
    QTest::newRow("full width") << QStringList { "A20", QStringLiteral("A\uFF12\uFF10") } << "I08:3"
                                << "full-width";
    QTest::newRow("no-break space")
        << QStringList { "A 20", QStringLiteral("A\u00A021") } << "I08:3"
        << "blank";
    QTest::newRow("zero width") << QStringList { "A20", QStringLiteral("A\u200B21") } << "I08:3"
                                << "invisible";
    QTest::newRow("control character")
        << QStringList { "A20", QStringLiteral("A\u000721") } << "I08:3"
        << "invisible";
    QTest::newRow("Arabic digits of an Arabic list")
        << QStringList { QStringLiteral("\u0661\u0662"), QStringLiteral("\u0661\u0663") } << ""
        << "";
}

void TestListImport::lookAlikes()
{
    QFETCH(QStringList, printed);
    const ImportedList list = imported(printed);
    QTEST(asWords(list.findings), "checks");
    QFETCH(QString, says);
    if (!says.isEmpty())
        QVERIFY(list.findings.first().message.toString().contains(says));
}

void TestListImport::doubles()
{
    const table::ReadTable source = read(QStringLiteral("code,label\n"
                                                        "1,Theft\n1,theft\n2,Murder\n2,Arson\n"
                                                        "3,Theft\n1#2,Fraud\n"));
    const ImportedList list
        = offences::buildList(source, { role(Role::Code), role(Role::Label) }, info()).value();
    QCOMPARE(ids(list), QStringList({ "1", "1#2", "2", "2#2", "3", "1#2#2" }));
    QCOMPARE(asWords(list.findings), QStringLiteral("I01:3 I01:5 I11:6"));
    QVERIFY(list.findings[0].message.toString().contains(QStringLiteral("the same label")));
    QVERIFY(list.findings[1].message.toString().contains(QStringLiteral("another label")));
}

void TestListImport::emptyCells()
{
    const table::ReadTable source = read(QStringLiteral("code,label\n1,Theft\n,Murder\n3,\n"));
    const ImportedList list
        = offences::buildList(source, { role(Role::Code), role(Role::Label) }, info()).value();
    QCOMPARE(ids(list), QStringList({ "1", "row 3", "3" }));
    QCOMPARE(list.list.offences()[1].code.toString(), QStringLiteral("row 3"));
    QCOMPARE(asWords(list.findings), QStringLiteral("I05:3 I02:4"));
    // Without a column of codes it is said once, not for every row.
    const ImportedList bare
        = offences::buildList(source, { role(Role::Ignore), role(Role::Label) }, info()).value();
    QCOMPARE(ids(bare), QStringList({ "row 2", "row 3", "row 4" }));
    QCOMPARE(asWords(bare.findings), QStringLiteral("I05 I02:4"));
}

void TestListImport::sums_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isSum");
    const auto row = [](const char *label, const char *language, bool isSum) {
        QTest::newRow(label) << QString::fromUtf8(label) << QString::fromLatin1(language) << isSum;
    };
    row("TOTAL INFRACCIONES PENALES", "es", true);
    row("Total", "en", true);
    row("Riots (Total)", "en", true);
    row("Criminal Trespass/Burglary Total", "en", true);
    row("All offences", "en", true);
    row("Straftaten insgesamt", "de", true);
    row("Straftaten insgesamt, jedoch ohne Verstöße", "de", true);
    row("Rauschgiftkriminalität darunter:", "de", true);
    row("Totaal misdrijven", "nl", true);
    row("Всего преступлений", "ru", true);
    row("Итого:", "ru", true);
    row("الإجمالي", "ar", true);
    row("合计", "zh", true);
    row("Suma", "es", true);
    row("All other offences", "en", false);
    row("All offences under Agriculture Act 1970", "en", false);
    row("Alle sonstigen Straftaten", "de", false);
    row("Destrucción total", "es", false);
    row("Other summary offences", "en", false);
    row("Obtaining a sum by deception", "en", false);
    row("Totally unlawful acts", "en", false);
    row("Assembly, unlawful", "en", false);
    row("Всесторонний обман", "ru", false);
    row("davon: Mord", "de", false);
}

void TestListImport::sums()
{
    table::ReadTable source;
    source.table.header = QStringList { "code", "label" };
    QFETCH(QString, label);
    source.table.rows = { { "1", label }, { "2", "x" } };
    source.table.lineNumbers = { 2, 3 };
    QFETCH(QString, language);
    const ImportedList list
        = offences::buildList(source, { role(Role::Code), role(Role::Label, language) }, info())
              .value();
    QTEST(list.list.offences()[0].kind == offences::OffenceKind::Sum, "isSum");
    QCOMPARE(list.list.offences()[1].kind, offences::OffenceKind::Detail);
}

// A code above others is noted, never marked; articles of a law are no tree.
void TestListImport::groups()
{
    QCOMPARE(asWords(imported({ "20", "21", "21_4", "21_5" }).findings), QStringLiteral("I03:3"));
    QCOMPARE(asWords(imported({ "100", "101", "10", "1" }).findings, QStringLiteral("I03")),
             QStringLiteral("I03:4 I03:5"));
    const table::ReadTable articles = read(QStringLiteral("code,label,law\n"
                                                          "108,Murder,art. 108\n"
                                                          "108-A,Murder of kin,art. 108-A\n"));
    const ImportedList list
        = offences::buildList(
              articles, { role(Role::Code), role(Role::Label), role(Role::Provision) }, info())
              .value();
    QCOMPARE(asWords(list.findings), QString());
    const ImportedList masked = imported({ "***100", "010000", "020000", "030000", "040000" });
    QCOMPARE(masked.list.offences()[0].kind, offences::OffenceKind::Sum);
}

void TestListImport::dates_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("checks");
    QTest::newRow("ISO") << QStringList { "2020-02-01", "2020-02-01T10:00:00", "2020/2/1" }
                         << "2020-02-01 2020-02-01 2020-02-01"
                         << "";
    QTest::newRow("day first") << QStringList { "01/02/2020", "13/02/2020", "1.2.2020" }
                               << "2020-02-01 2020-02-13 2020-02-01"
                               << "";
    QTest::newRow("month first is proven")
        << QStringList { "01/02/2020", "02/13/2020" } << "2020-01-02 2020-02-13"
        << "";
    QTest::newRow("nothing proven") << QStringList { "01/02/2020" } << "2020-02-01"
                                    << "";
    QTest::newRow("years and months") << QStringList { "2020", "2020-03", "03/2020", "20200315" }
                                      << "2020-01-01 2020-03-01 2020-03-01 2020-03-15"
                                      << "";
    QTest::newRow("Arabic digits")
        << QStringList { QStringLiteral("\u0662\u0660\u0662\u0660") } << "2020-01-01"
        << "";
    QTest::newRow("missing") << QStringList { "", "-", "n/a", "2020" } << "- - - 2020-01-01"
                             << "";
    QTest::newRow("unreadable") << QStringList { "soon", "31/31/2020", "2020-02-30", "12.5",
                                                 QString(5000, u'9') }
                                << "- - - - -"
                                << "I09:2 I09:3 I09:4 I09:5 I09:6";
}

void TestListImport::dates()
{
    QFETCH(QStringList, cells);
    table::ReadTable source;
    source.table.header = QStringList { "code", "from" };
    for (int i = 0; i < cells.size(); ++i) {
        source.table.rows << QStringList { QString::number(i), cells[i] };
        source.table.lineNumbers << i + 2;
    }
    const ImportedList list
        = offences::buildList(source, { role(Role::Code), role(Role::ValidFrom) }, info()).value();
    QStringList from;
    for (const Offence &offence : list.list.offences())
        from << (offence.validity.from.isValid() ? offence.validity.from.toString(Qt::ISODate)
                                                 : QStringLiteral("-"));
    QTEST(from.join(u' '), "from");
    QTEST(asWords(list.findings.mid(1)), "checks"); // the first says that there are no labels
}

void TestListImport::volumes_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QList<double>>("counts"); // -1: none
    QTest::addColumn<QString>("checks");
    QTest::newRow("points group") << QStringList { "1.234", "12", "1.234.567" }
                                  << QList<double> { 1234, 12, 1234567 } << "";
    QTest::newRow("commas group") << QStringList { "1,234", "12", "1,234,567" }
                                  << QList<double> { 1234, 12, 1234567 } << "";
    QTest::newRow("blanks group") << QStringList { "1 234", QStringLiteral("1\u00A0234\u202F567"),
                                                   "1'234" }
                                  << QList<double> { 1234, 1234567, 1234 } << "";
    QTest::newRow("comma is decimal")
        << QStringList { "1234,5", "1.234" } << QList<double> { 1234.5, 1234 } << "";
    QTest::newRow("point is decimal") << QStringList { "12.5", "1.234", "1,234.5" }
                                      << QList<double> { 12.5, 1.234, 1234.5 } << "";
    QTest::newRow("spreadsheet floats")
        << QStringList { "68.0", "1234.0" } << QList<double> { 68, 1234 } << "";
    QTest::newRow("India") << QStringList { "12,34,567" } << QList<double> { 1234567 } << "";
    QTest::newRow("Arabic") << QStringList { QStringLiteral("\u0661\u066C\u0662\u0663\u0664") }
                            << QList<double> { 1234 } << "";
    QTest::newRow("missing") << QStringList { "", "-", "..", "n/a" }
                             << QList<double> { -1, -1, -1, -1 } << "";
    QTest::newRow("unreadable") << QStringList { "<5", "many", "-3", "12 5", "1.234.56", "12%" }
                                << QList<double> { -1, -1, -1, -1, -1, -1 }
                                << "I10:2 I10:3 I10:4 I10:5 I10:6 I10:7";
}

void TestListImport::volumes()
{
    QFETCH(QStringList, cells);
    table::ReadTable source;
    source.table.header = QStringList { "code", "2020" };
    for (int i = 0; i < cells.size(); ++i) {
        source.table.rows << QStringList { QString::number(i), cells[i] };
        source.table.lineNumbers << i + 2;
    }
    const ImportedList list
        = offences::buildList(
              source, { role(Role::Code), role(Role::Volume, {}, QStringLiteral("2020")) }, info())
              .value();
    QList<double> counts;
    for (const Offence &offence : list.list.offences())
        counts << offence.volumes.value(QStringLiteral("2020"), -1);
    QTEST(counts, "counts");
    QTEST(asWords(list.findings.mid(1)), "checks");
}

void TestListImport::iccsShapes()
{
    QCOMPARE(asWords(imported({ "01", "0101", "01011", "010111", "0102", "1109" }).findings,
                     QStringLiteral("I12")),
             QStringLiteral("I12"));
    QCOMPARE(asWords(imported({ "01", "02", "03", "04", "05", "06" }).findings), QString());
    QCOMPARE(asWords(imported({ "1201", "2301", "0101", "7777", "0012" }).findings,
                     QStringLiteral("I12")),
             QString());
}

void TestListImport::everyColumn()
{
    const table::ReadTable source
        = read(QStringLiteral("code,es,en,short,family,sub,act,art,from,to,2019,2020,note,junk\n"
                              "1,Hurto,Theft,H,Property,Movable,CP,art. 1,2001,2002,10,5,n1,z\n"));
    const ImportedList list
        = offences::buildList(source,
                              { role(Role::Code), role(Role::Label, "es"), role(Role::Label, "en"),
                                role(Role::Label, "es"), role(Role::Family), role(Role::Family),
                                role(Role::Provision), role(Role::Provision), role(Role::ValidFrom),
                                role(Role::ValidTo), role(Role::Volume, {}, "2019"),
                                role(Role::Volume, {}, "2020"), role(Role::Keep),
                                role(Role::Ignore) },
                              info())
              .value();
    const Offence offence = list.list.offences().first();
    QCOMPARE(offence.labels, (offences::Labels { { "es", "Hurto" }, { "en", "Theft" } }));
    QCOMPARE(offence.family, QStringLiteral("Property > Movable"));
    QCOMPARE(offence.provision, QStringLiteral("CP art. 1"));
    QCOMPARE(offence.validity.from, QDate(2001, 1, 1));
    QCOMPARE(offence.validity.to, QDate(2002, 12, 31));
    QCOMPARE(offence.volume(), 15.0);
    QCOMPARE(offence.other, (QMap<QString, QString> { { "note", "n1" }, { "short", "H" } }));
    QCOMPARE(list.list.info.language, QStringLiteral("es"));
    QCOMPARE(list.list.info.sourceFile, QStringLiteral("list.csv"));
    QVERIFY(list.findings.isEmpty());
}

void TestListImport::refusals_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QList<ColumnRole>>("roles");
    const QList<ColumnRole> usual { role(Role::Code), role(Role::Label) };
    QTest::newRow("no rows") << "code,label\n" << usual;
    QTest::newRow("nothing chosen") << "code,label\n1,Theft\n" << QList<ColumnRole>();
    QTest::newRow("two codes") << "code,label\n1,Theft\n"
                               << QList<ColumnRole> { role(Role::Code), role(Role::Code) };
}

void TestListImport::refusals()
{
    QFETCH(QString, csv);
    QFETCH(QList<ColumnRole>, roles);
    base::NoProgress progress;
    auto source = table::parseCsv(csv.toUtf8(), QStringLiteral("list.csv"), {}, progress);
    const auto built = offences::buildList(source ? *source : table::ReadTable(), roles, info());
    QVERIFY(!built.has_value());
    QVERIFY(!built.error().happened.toString().isEmpty());
    QVERIFY(!built.error().advice.toString().isEmpty());
}

void TestListImport::hostile()
{
    table::ReadTable source;
    source.table.header = QStringList { "code", "label" };
    const QString longCode(10'000, u'7');
    source.table.rows = { { longCode, "Theft" },
                          { QString(QChar(0)), "NUL" },
                          { QStringLiteral("A\u00001"), "NUL inside" },
                          { "", "" },
                          { "short row" },
                          {},
                          { "1", QString(1'000'000, u'x') },
                          { QString(QChar(0xD800)), "lone surrogate" } };
    // No line numbers, more roles than columns: what a broken caller might give.
    const ImportedList list = offences::buildList(source,
                                                  { role(Role::Code), role(Role::Label),
                                                    role(Role::Volume), role(Role::ValidFrom) },
                                                  info())
                                  .value();
    QCOMPARE(list.dataRows, 8);
    QCOMPARE(list.list.size(), 8);
    QCOMPARE(list.list.offences()[0].code.toString(), longCode);
    QCOMPARE(list.list.offences()[2].code.toString(), QStringLiteral("A1"));
    QVERIFY(list.list.find(QStringLiteral("row 3")));
}

QTEST_GUILESS_MAIN(TestListImport)
#include "tst_listimport.moc"
