// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/microdata/guesslayout.h"

#include <QTest>

using microdata::checkLayout;
using microdata::CodeIs;
using microdata::ColumnRole;
using microdata::Dictionary;
using microdata::guessLayout;
using microdata::Layout;
using microdata::LayoutColumn;
using microdata::officialDictionary;
using microdata::RowUnit;

// Small tables of every kind, told apart from their cells and headers.
class TestGuessLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void records();
    void spanishSexes();
    void whoseSexTheOtherColumnsSay();
    void ownCodesOnlyUnderTheirName();
    void wideRecords();
    void countsByMonth();
    void countsByYearWithoutTheirQuarters();
    void oneCountOfSeveral();
    void smallCountsAreNoCodes();
    void labelsInsteadOfCodes();
    void joinedParts();
    void nothingToGuess();

private:
    Dictionary m_dictionary;
};

namespace
{

offences::OffenceList list(const QList<QStringList> &codesAndLabels)
{
    offences::OffenceList list;
    list.info.id = QStringLiteral("police");
    for (const QStringList &one : codesAndLabels) {
        offences::Offence offence { one[0], *offences::OffenceCode::parse(one[0]) };
        offence.labels = { { QStringLiteral("en"), one.value(1) } };
        list.put(offence);
    }
    return list;
}

QList<QStringList> rowsOf(const char *lines)
{
    QList<QStringList> rows;
    for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts))
        rows << line.split(u',');
    return rows;
}

// "header=role[:attribute][@offence]" of the columns that are more than kept.
QString summary(const Layout &layout)
{
    const char *roles[] = { "code", "attribute", "group", "dimension", "weight", "number", "keep" };
    QStringList columns;
    for (const LayoutColumn &column : layout.columns) {
        if (column.role == ColumnRole::Keep)
            continue;
        QString text = column.column + u'=' + QString::fromLatin1(roles[int(column.role)]);
        if (!column.attribute.isEmpty())
            text += u':' + column.attribute;
        if (column.offence > 0)
            text += u'@' + QString::number(column.offence);
        for (auto it = column.fixed.begin(); it != column.fixed.end(); ++it)
            text += u'[' + it.key() + u'=' + it.value() + u']';
        columns << text;
    }
    return columns.join(u' ');
}

const LayoutColumn &columnOf(const Layout &layout, const QString &name)
{
    return *std::find_if(layout.columns.begin(), layout.columns.end(),
                         [&name](const LayoutColumn &column) { return column.column == name; });
}

} // namespace

void TestGuessLayout::initTestCase()
{
    const auto loaded = classification::Classification::load(
        QStringLiteral(RESOURCES "/classifications/iccs-1.0"));
    QVERIFY(loaded);
    m_dictionary = officialDictionary(*loaded);
}

void TestGuessLayout::records()
{
    const Layout layout = guessLayout(
        QStringLiteral("IncidentNumber,Date,OffenseCode,OffenseAttempted,AgeOfVictim,SexOfVictim,"
                       "Region,Remark")
            .split(u','),
        rowsOf("INC1,03.01.2020,09A,C,23,F,North,first\n"
               "INC1,03.01.2020,13B,C,41,M,North,second\n"
               "INC2,17.02.2020,13B,A,NA,NA,South,third\n"
               "INC3,28.02.2020,35A,C,NA,NA,South,fourth\n"
               "INC4,01.03.2020,13B,C,16,F,North,fifth\n"
               "INC4,01.03.2020,99Z,C,17,M,North,sixth\n"),
        list({ { "09A", "Murder" }, { "13B", "Simple assault" }, { "35A", "Drugs" } }),
        m_dictionary);
    QCOMPARE(summary(layout),
             QStringLiteral("IncidentNumber=group OffenseCode=code OffenseAttempted=attribute:"
                            "event.At AgeOfVictim=attribute:victim.AV SexOfVictim=attribute:"
                            "victim.SV Region=dimension"));
    QVERIFY(layout.unit == RowUnit::Offence);
    QVERIFY(layout.codeIs == CodeIs::Code);
    QCOMPARE(layout.list, QStringLiteral("police"));
    QCOMPARE(layout.dateFormat, QStringLiteral("dd.MM.yyyy"));
    const QMap<QString, QString> attempted { { "A", "1" }, { "C", "2" } };
    QCOMPARE(columnOf(layout, QStringLiteral("OffenseAttempted")).values, attempted);
    const QMap<QString, QString> sexes { { "F", "2" }, { "M", "1" }, { "NA", "4" } };
    QCOMPARE(columnOf(layout, QStringLiteral("SexOfVictim")).values, sexes);
    QCOMPARE(columnOf(layout, QStringLiteral("AgeOfVictim")).values,
             (QMap<QString, QString> { { "NA", "6" } }));
}

// M is "Male" in one language and "Mujer" in another: the other letters decide.
void TestGuessLayout::spanishSexes()
{
    const Layout layout = guessLayout({ QStringLiteral("codigo"), QStringLiteral("sexo_victima") },
                                      rowsOf("1,H\n2,M\n1,M\n2,H\n"),
                                      list({ { "1", "Robo" }, { "2", "Hurto" } }), m_dictionary);
    const LayoutColumn &sex = columnOf(layout, QStringLiteral("sexo_victima"));
    QCOMPARE(sex.attribute, QStringLiteral("victim.SV"));
    QCOMPARE(sex.values, (QMap<QString, QString> { { "H", "1" }, { "M", "2" } }));
}

void TestGuessLayout::whoseSexTheOtherColumnsSay()
{
    const auto offences = list({ { "1", "Robo" }, { "2", "Hurto" } });
    const auto rows = rowsOf("1,HOMBRE,a\n2,MUJER,b\n1,MUJER,c\n2,HOMBRE,d\n");
    const auto attributeWith = [&](const char *header) {
        const Layout layout = guessLayout(
            { QStringLiteral("codigo"), QStringLiteral("sexo"), QString::fromLatin1(header) }, rows,
            offences, m_dictionary);
        return columnOf(layout, QStringLiteral("sexo")).attribute;
    };
    QCOMPARE(attributeWith("fecha_detencion"), QStringLiteral("perpetrator.SP"));
    QCOMPARE(attributeWith("barrio"), QStringLiteral("victim.SV"));
    QCOMPARE(attributeWith("detencion del agresor de la victima"), QStringLiteral("victim.SV"));
}

void TestGuessLayout::ownCodesOnlyUnderTheirName()
{
    const auto offences = list({ { "09A", "Murder" }, { "13B", "Assault" } });
    const auto rows = rowsOf("09A,1,1\n13B,2,2\n13B,4,4\n09A,1,2\n13B,2,1\n");
    const Layout layout = guessLayout(
        { QStringLiteral("code"), QStringLiteral("sex of victim"), QStringLiteral("floor") }, rows,
        offences, m_dictionary);
    QCOMPARE(columnOf(layout, QStringLiteral("sex of victim")).attribute,
             QStringLiteral("victim.SV"));
    QVERIFY(columnOf(layout, QStringLiteral("sex of victim")).values.isEmpty());
    QVERIFY(columnOf(layout, QStringLiteral("floor")).role != ColumnRole::Attribute);
    // 7 is no value of the sex, so the codes are others'.
    const Layout other
        = guessLayout({ QStringLiteral("code"), QStringLiteral("sex of victim") },
                      rowsOf("09A,1\n13B,2\n13B,7\n09A,1\n"), offences, m_dictionary);
    QVERIFY(columnOf(other, QStringLiteral("sex of victim")).role != ColumnRole::Attribute);
}

void TestGuessLayout::wideRecords()
{
    const Layout layout = guessLayout(
        QStringLiteral("case_id,offence1,attempted1,offence2,attempted2").split(u','),
        rowsOf("C1,09A,Completed,13B,Attempted\nC2,13B,Completed,,\nC3,35A,Attempted,13B,"
               "Completed\n"),
        list({ { "09A", "Murder" }, { "13B", "Assault" }, { "35A", "Drugs" } }), m_dictionary);
    QCOMPARE(summary(layout),
             QStringLiteral("case_id=group offence1=code@1 attempted1=attribute:event.At@1 "
                            "offence2=code@2 attempted2=attribute:event.At@2"));
    QVERIFY(layout.unit == RowUnit::Incident);
}

void TestGuessLayout::countsByMonth()
{
    const Layout layout = guessLayout(
        QStringLiteral("Año,Clave_Ent,Delito,Enero,Febrero,Marzo,Abril").split(u','),
        rowsOf("2026,01,A1,1,0,3,\n2026,01,B2,4,3,2,\n2026,02,A1,0,0,1,\n2026,02,B2,0,1,0,\n"),
        list({ { "A1", "x" }, { "B2", "y" } }), m_dictionary);
    QCOMPARE(summary(layout),
             QStringLiteral("Año=dimension Clave_Ent=dimension Delito=code "
                            "Enero=number[month=1] Febrero=number[month=2] Marzo=number[month=3] "
                            "Abril=number[month=4]"));
    QVERIFY(layout.unit == RowUnit::Count);
}

void TestGuessLayout::countsByYearWithoutTheirQuarters()
{
    const Layout layout
        = guessLayout(QStringLiteral("code,2019,2020,2019-Q1,2020-Q1").split(u','),
                      rowsOf("A1,10,11,3,4\nB2,20,21,4,6\nC3,0,2,0,1\n"),
                      list({ { "A1", "x" }, { "B2", "y" }, { "C3", "z" } }), m_dictionary);
    QCOMPARE(summary(layout),
             QStringLiteral("code=code 2019=number[period=2019] 2020=number[period=2020]"));
}

void TestGuessLayout::oneCountOfSeveral()
{
    const Layout layout
        = guessLayout(QStringLiteral("schluessel,bundesland,faelle,versuche,quote").split(u','),
                      rowsOf("010000,Bayern,12,3,1\n010000,Berlin,7,1,2\n020000,Bayern,30,0,3\n"
                             "020000,Berlin,41,2,4\n"),
                      list({ { "010000", "Mord" }, { "020000", "Totschlag" } }), m_dictionary);
    QCOMPARE(summary(layout), QStringLiteral("schluessel=code bundesland=dimension faelle=number"));
}

void TestGuessLayout::smallCountsAreNoCodes()
{
    const Layout layout
        = guessLayout(QStringLiteral("cantidad_victimas,codigo_delito,provincia").split(u','),
                      rowsOf("1,1,Salta\n2,2,Salta\n1,3,Salta\n3,1,Jujuy\n2,2,Jujuy\n1,3,Jujuy\n"),
                      list({ { "1", "a" }, { "2", "b" }, { "3", "c" } }), m_dictionary);
    QCOMPARE(summary(layout),
             QStringLiteral("cantidad_victimas=number codigo_delito=code provincia=dimension"));
}

void TestGuessLayout::labelsInsteadOfCodes()
{
    const Layout layout = guessLayout(
        QStringLiteral("city,year,crime,incidences").split(u','),
        rowsOf("Agra,2010,MURDER,58\nAgra,2010,Theft,6\nPune,2010,Murder,8\nPune,2010,Theft,9\n"),
        list({ { "302", "Murder" }, { "379", "Theft" } }), m_dictionary);
    QVERIFY(layout.codeIs == CodeIs::Label);
    QVERIFY(columnOf(layout, QStringLiteral("crime")).role == ColumnRole::Code);
    QVERIFY(columnOf(layout, QStringLiteral("incidences")).role == ColumnRole::Number);
    QVERIFY(columnOf(layout, QStringLiteral("year")).role == ColumnRole::Dimension);
}

void TestGuessLayout::joinedParts()
{
    const Layout layout
        = guessLayout(QStringLiteral("Entidad,Tipo,Subtipo,Modalidad,Total").split(u','),
                      rowsOf("Salta,Homicidio,Doloso,Con arma,4\nSalta,Homicidio,Doloso,Otro,1\n"
                             "Salta,Homicidio,Culposo,Otro,2\nJujuy,Homicidio,Doloso,Con arma,1\n"
                             "Jujuy,Homicidio,Culposo,Otro,1\n"),
                      list({ { "1", "Homicidio - Doloso - Con arma" },
                             { "2", "Homicidio - Doloso - Otro" },
                             { "3", "Homicidio - Culposo - Otro" } }),
                      m_dictionary);
    QCOMPARE(summary(layout),
             QStringLiteral("Entidad=dimension Tipo=code Subtipo=code Modalidad=code "
                            "Total=number"));
    QCOMPARE(layout.codeJoin, QStringLiteral(" - "));
    QVERIFY(layout.codeIs == CodeIs::Label);
}

void TestGuessLayout::nothingToGuess()
{
    QVERIFY(guessLayout({}, {}, {}, m_dictionary).columns.isEmpty());
    const Layout huge = guessLayout({ QStringLiteral("id") }, { { QString(400, u'9') } }, {}, {});
    QCOMPARE(summary(huge), QString());
    const Layout layout = guessLayout({ QStringLiteral("a"), QStringLiteral("a"), QString() },
                                      { { "x" }, {}, { "y", "z", "w", "more" } }, {}, {});
    QCOMPARE(layout.columns.size(), 3);
    QCOMPARE(layout.columns[0].column, QStringLiteral("1"));
    QCOMPARE(layout.columns[2].column, QStringLiteral("3"));
    QCOMPARE(summary(layout), QString());
    QCOMPARE(checkLayout(layout, {}, { "a", "a", "" }).first().check, QStringLiteral("Y01"));
}

QTEST_GUILESS_MAIN(TestGuessLayout)
#include "tst_guesslayout.moc"
