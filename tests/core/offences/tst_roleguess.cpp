// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listimport.h"
#include "core/table/tablereader.h"

#include "support/fixtures.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using offences::ColumnRole;
using offences::Role;

namespace
{

table::Table tableOf(const QString &csv)
{
    base::NoProgress progress;
    return table::parseCsv(csv.toUtf8(), QStringLiteral("list.csv"), {}, progress).value().table;
}

// The roles as one word per column: "code label:es definition:es provision family volume:2023".
QString asWords(const QList<ColumnRole> &roles)
{
    const QHash<Role, QString> names {
        { Role::Ignore, "ignore" },       { Role::Code, "code" },
        { Role::Label, "label" },         { Role::Definition, "definition" },
        { Role::Provision, "provision" }, { Role::Family, "family" },
        { Role::ValidFrom, "from" },      { Role::ValidTo, "to" },
        { Role::Volume, "volume" },       { Role::Keep, "keep" },
    };
    QStringList words;
    for (const ColumnRole &role : roles) {
        QString word = names[role.role];
        if (role.role == Role::Label && !role.language.isEmpty())
            word += u':' + role.language;
        if (role.role == Role::Volume && !role.period.isEmpty())
            word += u':' + role.period;
        words << word;
    }
    return words.join(u' ');
}

} // namespace

class TestRoleGuess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realLists_data();
    void realLists();
    void headers_data();
    void headers();
    void explains();
    void hostile_data();
    void hostile();
    void manyColumns();
};

void TestRoleGuess::realLists_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("definitionLanguage");
    const struct {
        const char *file;
        const char *language;
        const char *definitions;
    } lists[] = {
        { "national/ar_snic.csv", "es", "es" },
        { "national/au_nsw_bocsar.csv", "en", "en" },
        { "national/br_cnj_tpu.csv", "pt", "pt" },
        { "national/cl_cum_dev.csv", "es", "es" },
        { "national/cn_charges.csv", "zh", "zh" },
        { "national/de_pks.csv", "de", "de" },
        { "national/es_codigo_penal.csv", "es", "es" },
        { "national/es_mir_criminalidad.csv", "es", "es" },
        { "national/fr_etat4001.csv", "fr", "fr" },
        { "national/ie_iccsq.csv", "en", "en" },
        { "national/in_emcr_hi.csv", "hi", "en" },
        { "national/in_ncrb.csv", "en", "en" },
        { "national/jo_jiacc.csv", "ar", "en" },
        { "national/kr_knpa.csv", "ko", "ko" },
        { "national/mx_sesnsp.csv", "es", "es" },
        { "national/nl_politie.csv", "nl", "nl" },
        { "national/pe_codigo_penal.csv", "es", "es" },
        { "national/ph_psccs_dev.csv", "en", "en" },
        { "national/ru_uk_rf.csv", "ru", "ru" },
        { "national/sa_public_security.csv", "ar", "ar" },
        { "national/uk_home_office.csv", "en", "en" },
        { "national/us_il_iucr.csv", "en", "en" },
        { "national/us_nibrs.csv", "en", "en" },
        { "suggestions/cl_cum_dev.csv", "es", "es" },
        { "suggestions/ph_psccs_dev.csv", "en", "en" },
    };
    for (const auto &list : lists)
        QTest::newRow(list.file) << QString(list.language) << QString(list.definitions);
}

void TestRoleGuess::realLists()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, language);
    base::NoProgress progress;
    const QString file = QString::fromLatin1(QTest::currentDataTag());
    const auto read = table::readTable(QStringLiteral(SHARED_DATA "/data/") + file, {}, progress);
    QVERIFY(read.has_value());
    const QHash<QString, QList<Role>> expected {
        { "national_code", { Role::Code } },
        { "id", { Role::Code } },
        { "description", { Role::Label } },
        { "law_reference", { Role::Provision } },
        { "law", { Role::Provision } },
        { "category", { Role::Family } },
        { "details", { Role::Definition } },
        { "definition", { Role::Definition } },
        { "language", { Role::Ignore } },
        { "iccs_code", { Role::Ignore, Role::Keep } },
        { "iccs_source", { Role::Ignore, Role::Keep } },
        { "source", { Role::Ignore, Role::Keep } },
        { "note", { Role::Ignore, Role::Keep } },
    };
    const QList<ColumnRole> roles = offences::guessRoles(read->table);
    QCOMPARE(roles.size(), read->table.header.size());
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const QString header = read->table.header[i];
        QVERIFY2(expected[header].contains(roles[i].role),
                 qPrintable(header + u' ' + asWords({ roles[i] }) + u' ' + roles[i].because));
        QVERIFY(!roles[i].because.isEmpty());
        if (roles[i].role == Role::Label)
            QCOMPARE(roles[i].language, language);
        if (roles[i].role == Role::Definition)
            QTEST(roles[i].language, "definitionLanguage");
    }
}

// Names of columns as national offices write them, with two or three rows of the same kind.
void TestRoleGuess::headers_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("expected");
    QTest::newRow("english")
        << "Offence code,Offence,Legal provision,Group,Valid from,Valid to,2019,Total 2021,n_2020\n"
           "A1,Murder,s. 1 Homicide Act,Violence,2001-01-01,,10,12,\"1,011\"\n"
           "A2,Theft of a car,s. 2 Theft Act,Property,2002-01-01,2003-01-01,7,6,5\n"
           "A3,Burglary,s. 9 Theft Act,Property,2002-01-01,2003-01-01,7,6,5\n"
        << "code label:en provision family from to volume:2019 volume:2021 volume:2020";
    QTest::newRow("spanish") << "Código;Delito;Artículo;Familia;Vigente desde;Hasta;Casos 2022\n"
                                "0101;Homicidio simple;art. 391;Vida;01/02/2010;;12\n"
                                "0102;Robo con violencia;art. 436;Propiedad;01/02/2010;;1.234\n"
                             << "code label provision family from to volume:2022";
    QTest::newRow("french") << "Natinf;Libellé;Article de loi;Catégorie;Nombre de faits 2021\n"
                               "7151;Vol simple;art. 311-1 du code pénal;Atteintes aux biens;12\n"
                               "7875;Homicide volontaire de la victime;art. 221-1;Personnes;4\n"
                            << "code label provision family volume:2021";
    QTest::newRow("portuguese") << "Código,Descrição,Lei,Título\n"
                                   "121,Homicídio qualificado por motivação,art. 121 CP,Pessoa\n"
                                   "155,Furto de coisa móvel em habitação,art. 155 CP,Património\n"
                                << "code label:pt provision family";
    QTest::newRow("german") << "Schlüssel;Straftat;§;Gruppe;Gültig ab;Gültig bis;Fälle 2023\n"
                               "010000;Mord und Totschlag;§ 211 StGB;Leben;01.01.1999;;214\n"
                               "210000;Raub mit der Waffe;§ 249 StGB;Raub;01.01.1999;31.12.2020;9\n"
                            << "code label:de provision family from to volume:2023";
    QTest::newRow("german compound")
        << "Straftatenschlüssel;Bezeichnung;Rechtsgrundlage;Deliktgruppe\n"
           "010000;Mord;§ 211 StGB;Leben\n210000;Raub;§ 249 StGB;Raub\n300000;Diebstahl;§ 242;Gut\n"
        << "code label provision family";
    QTest::newRow("dutch") << "Code;Omschrijving;Wetsartikel;Hoofdgroep;Geldig vanaf\n"
                              "A20;Diefstal uit een woning;art. 310 Sr;Vermogen;2001\n"
                              "F55;Mishandeling van een ander;art. 300 Sr;Geweld;2002\n"
                           << "code label:nl provision family from";
    QTest::newRow("italian") << "Codice,Reato,Articolo,Gruppo\n"
                                "575,Omicidio volontario del coniuge,art. 575 c.p.,Persona\n"
                                "624,Furto con strappo della borsa,art. 624 c.p.,Patrimonio\n"
                             << "code label:it provision family";
    QTest::newRow("russian") << "Код;Наименование;Статья;Глава;Действует с;Количество за 2020 год\n"
                                "105;Убийство;ст. 105;Глава 16;1997;10\n"
                                "158;Кража;ст. 158;Глава 21;1997;700\n"
                             << "code label:ru provision family from volume:2020";
    QTest::newRow("arabic") << "الرمز,الجريمة,المادة,الفئة,عدد القضايا 2021\n"
                               "1,القتل العمد,المادة 12,الأشخاص,٥٢\n2,السرقة,المادة 15,الأموال,٣١\n"
                            << "code label:ar provision family volume:2021";
    QTest::newRow("chinese") << "代码,罪名,法条,类别,2020年案件数\n"
                                "001,故意杀人罪,第232条,侵犯人身,12\n002,盗窃罪,第264条,财产,99\n"
                             << "code label:zh provision family volume:2020";
    QTest::newRow("two languages") << "Code,Label_en,Label_es\n"
                                      "1,Murder of a person,Homicidio de una persona\n"
                                      "2,Theft of the car,Robo de los coches\n"
                                   << "code label:en label:es";
    QTest::newRow("name and description")
        << "code,name,description\n"
           "1,Murder,\"Whoever kills another person with intent, or lets another be killed\"\n"
           "2,Theft,\"Whoever takes a movable thing of another with the intent to keep it\"\n"
        << "code label definition";
    QTest::newRow("running number beside a code") << "No,Code,Offence\n"
                                                     "1,C-10,Murder\n2,C-12,Theft\n3,C-07,Arson\n"
                                                  << "keep code label";
    QTest::newRow("index of a data frame")
        << ",offence,iucr\n0,Murder,0110\n1,Theft,0810\n2,Arson,1020\n"
        << "keep label code";
    QTest::newRow("quarters beside years")
        << "code,Delito,Enero-diciembre 2016,2016Q1,2016Q2,Total\n"
           "1,Homicidios dolosos,10,3,7,10\n2,Hurtos,20,12,8,20\n"
        << "code label volume:2016 keep keep keep";
    QTest::newRow("only quarters") << "code,Delito,2016Q1,2016Q2\n1,Homicidios,3,7\n2,Hurtos,12,8\n"
                                   << "code label volume:2016-Q1 volume:2016-Q2";
    QTest::newRow("rates are no volumes") << "code,offence,cases 2020,rate 2020\n"
                                             "1,Murder,10,1.5\n2,Theft,900,99.5\n"
                                          << "code label volume:2020 keep";
    QTest::newRow("compound names")
        << "codigo_delito_snic_id,codigo_delito_snic_nombre,cantidad_hechos,tasa_hechos\n"
           "1,Homicidios dolosos,149,4.97\n2,Homicidios en grado de tentativa,54,1.8\n"
        << "code label volume keep";
    QTest::newRow("labels only beside codes of the ICCS")
        << "anio,codigo_iccs,decode_iccs,n\n"
           "2020,0904,Actos contra la seguridad,1\n2021,0101,Homicidio intencional,2\n"
        << "keep keep label volume";
    QTest::newRow("camel case") << "OffenceCode,OffenceName,LegalBasis\n"
                                   "1,Murder,\n2,Theft,Theft Act 1968\n"
                                << "code label provision";
    QTest::newRow("names nobody knows") << "aaa,bbb,ccc,ddd\n"
                                           "K-1,Murder of a child,§ 211 StGB,Against the person\n"
                                           "K-2,Murder of a spouse,§ 212 StGB,Against the person\n"
                                           "K-3,Theft of a horse,§ 242 StGB,Against property\n"
                                           "K-4,Theft of a bicycle,§ 242 StGB,Against property\n"
                                           "K-5,Theft of a boat,§ 242 StGB,Against property\n"
                                           "K-6,Robbery of a bank,§ 249 StGB,Against property\n"
                                        << "code label:en provision family";
}

void TestRoleGuess::headers()
{
    QFETCH(QString, csv);
    const table::Table table = tableOf(csv);
    const QString words = asWords(offences::guessRoles(table));
    QFETCH(QString, expected);
    // Two or three labels may be too few to tell their language; then the row does not ask.
    QString got = words;
    if (!expected.contains(QStringLiteral("label:")))
        got.replace(QRegularExpression(QStringLiteral("label:..")), QStringLiteral("label"));
    QCOMPARE(got, expected);
}

void TestRoleGuess::explains()
{
    const auto roles
        = offences::guessRoles(tableOf(QStringLiteral("code,offence,zzz,2019\n"
                                                      "1,Murder,4a,3\n2,Theft,5b,9\n")));
    QCOMPARE(offences::explainGuess(roles[0]).toString(), QStringLiteral("The header says so."));
    QVERIFY(offences::explainGuess(roles[3]).toString().contains(QStringLiteral("year")));
    QCOMPARE(offences::explainGuess(ColumnRole()).toString(),
             QStringLiteral("A person chose this."));
    for (const ColumnRole &role : roles)
        QVERIFY(offences::explainGuess(role).toString() != QStringLiteral("A person chose this."));
}

void TestRoleGuess::hostile_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one column of labels") << "x\nTheft of cars\nMurder of people\n"
                                          << "label";
    QTest::newRow("one column of codes") << "x\nA1\nA2\nA3\n"
                                         << "code";
    QTest::newRow("all cells empty") << "code,label\n\"\",\" \"\n,\n"
                                     << "ignore ignore";
    QTest::newRow("numbers only") << "a,b\n1.5,2.5\n1.5,3.5\n" << QString();
    QTest::newRow("a header as long as a book") << QString(20'000, u'x')
            + ",label\n1,Theft\n2,Murder\n" << QString();
    QTest::newRow("NUL and controls")
        << QString("co\u0001de,label\n1,The\u0000ft\n2,Mur\u0007der\n") << QString();
}

void TestRoleGuess::hostile()
{
    QFETCH(QString, csv);
    base::NoProgress progress;
    const auto read = table::parseCsv(csv.toUtf8(), QStringLiteral("x.csv"), {}, progress);
    const table::Table table = read ? read->table : table::Table();
    const QList<ColumnRole> roles = offences::guessRoles(table);
    QCOMPARE(roles.size(), table.header.size());
    const auto codes = std::count_if(roles.begin(), roles.end(),
                                     [](const ColumnRole &one) { return one.role == Role::Code; });
    QVERIFY(codes <= 1);
    QFETCH(QString, expected);
    if (!expected.isEmpty())
        QCOMPARE(asWords(roles).remove(QStringLiteral(":en")), expected);
}

void TestRoleGuess::manyColumns()
{
    table::Table table;
    for (int i = 0; i < 5'000; ++i)
        table.header << QStringLiteral("column %1").arg(i);
    table.header[4'000] = QStringLiteral("Offence code");
    table.header[4'001] = QStringLiteral("Offence");
    for (int row = 0; row < 200; ++row) {
        QStringList cells(5'000, QStringLiteral("x"));
        cells[4'000] = QString::number(row);
        cells[4'001] = QStringLiteral("Theft of kind %1").arg(row);
        table.rows << cells;
        table.lineNumbers << row + 2;
    }
    QElapsedTimer timer;
    timer.start();
    const QList<ColumnRole> roles = offences::guessRoles(table);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(roles[4'000].role, Role::Code);
    QCOMPARE(roles[4'001].role, Role::Label);
}

QTEST_GUILESS_MAIN(TestRoleGuess)
#include "tst_roleguess.moc"
