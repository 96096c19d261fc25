// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporter.h"
#include "core/exchange/response/ownstructure.h"
#include "core/table/tablereader.h"
#include "sampleproject.h"

#include "support/fixtures.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

// Responses in SDMX: the own structure and the one of the SDGs.
class TestSdmx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csvHasEveryAnswer();
    void componentsAreThoseOfTheStructure_data();
    void componentsAreThoseOfTheStructure();
    void wholeResponse_data();
    void wholeResponse();
    void messageIsShapedAsTheExample();
    void values();
    void namesWhatIsLeftOut();
    void agesAndSexes();

private:
    QByteArray written(const char *format, const project::ProjectData &data,
                       const QString &edition = sample::editionPath()) const;
    classification::Classification m_iccs = sample::iccs();
};

namespace
{

base::NoProgress progress;

// "Series SERIES=.. SEX=.." for each element with what its attributes say.
QStringList elements(const QByteArray &xml)
{
    QStringList lines;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QString line = reader.qualifiedName().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            line += QStringLiteral(" %1=%2").arg(attribute.qualifiedName(), attribute.value());
        lines << line;
    }
    return reader.hasError() ? QStringList { reader.errorString() } : lines;
}

// Names of elements and attributes, without values.
QStringList shape(const QByteArray &xml)
{
    static const QRegularExpression values(QStringLiteral("=[^ ]*"));
    QStringList lines = elements(xml);
    lines.replaceInStrings(values, QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace

QByteArray TestSdmx::written(const char *format, const project::ProjectData &data,
                             const QString &edition) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out"));
    exchange::ExportJob job = sample::job(data, m_iccs);
    job.edition = edition;
    const auto done = exchange::exporterById(QLatin1String(format))->write(job, path, progress);
    if (!done)
        qWarning("%s", qPrintable(done.error().message()));
    return sample::content(path);
}

void TestSdmx::csvHasEveryAnswer()
{
    const project::ProjectData data = sample::project();
    const QByteArray bytes = written("sdmx-csv", data);
    const auto read = table::parseCsv(bytes, QStringLiteral("out"), {}, progress);
    QVERIFY(read);
    QCOMPARE(read->table.header.first(3),
             QStringList({ QStringLiteral("STRUCTURE"), QStringLiteral("STRUCTURE_ID"),
                           QStringLiteral("ACTION") }));
    QCOMPARE(read->table.rows.size(), data.answers.size());
    QCOMPARE(read->table.rows[0].join(QLatin1Char('|')),
             QStringLiteral("datastructure|ICCS_WORKBENCH:QUESTIONNAIRE(1.0)|I|A|GBR|un-cts-2024|"
                            "1.2/victims/total|2022|100|A|reported|||victims||"));
    QCOMPARE(read->table.rows[1].mid(7, 6).join(QLatin1Char('|')),
             QStringLiteral("2023||Q|suppressed|1|4"));
    QCOMPARE(read->table.rows[5].mid(6, 5).join(QLatin1Char('|')),
             QStringLiteral("1.2/victims/female|2023||O|not available"));
}

void TestSdmx::componentsAreThoseOfTheStructure_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("2.1") << QStringLiteral("questionnaire_dsd.xml");
    QTest::newRow("3.0") << QStringLiteral("questionnaire_dsd_3.xml");
}

void TestSdmx::componentsAreThoseOfTheStructure()
{
    QFETCH(QString, file);
    const QByteArray xml = sample::content(QStringLiteral(RESOURCES "/sdmx/") + file);
    QStringList ids;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        static const QStringList kinds {
            QStringLiteral("Dimension"), QStringLiteral("TimeDimension"),
            QStringLiteral("Attribute"), QStringLiteral("PrimaryMeasure"), QStringLiteral("Measure")
        };
        const QString id = reader.attributes().value(QStringLiteral("id")).toString();
        if (kinds.contains(reader.name().toString()) && !id.isEmpty())
            ids << id;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QStringList components = exchange::OwnStructure::components();
    ids.sort();
    components.sort();
    QCOMPARE(ids, components);
}

void TestSdmx::wholeResponse_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("version");
    QTest::newRow("2.1") << QStringLiteral("sdmx-ml-2") << QStringLiteral("/v2_1/")
                         << QStringLiteral("(1.0)");
    QTest::newRow("3.0") << QStringLiteral("sdmx-ml-3") << QStringLiteral("/v3_0/")
                         << QStringLiteral("(1.0.0)");
}

// Cells are series, years observations; nothing but what was said, whatever stands in it.
void TestSdmx::wholeResponse()
{
    QFETCH(QString, format);
    QFETCH(QString, space);
    QFETCH(QString, version);
    project::ProjectData data = sample::project();
    const QByteArray xml = written(qPrintable(format), data);
    for (const QString &part :
         { QStringLiteral("sdmxml/schemas") + space + QStringLiteral("message\""),
           QStringLiteral("QUESTIONNAIRE") + version
               + QStringLiteral(":ObsLevelDim:TIME_PERIOD\"") })
        QVERIFY2(xml.contains(part.toUtf8()), qPrintable(part));
    const QStringList lines = elements(xml);
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^Obs "))).size(), data.answers.size());
    const qsizetype at = lines.indexOf(
        QStringLiteral("Series FREQ=A REF_AREA=GBR EDITION=un-cts-2024 CELL=1.2/victims/total"));
    QVERIFY(at > 0);
    QCOMPARE(lines.value(at + 1),
             QStringLiteral("Obs TIME_PERIOD=2022 OBS_VALUE=100 OBS_STATUS=A "
                            "ANSWER_STATUS=reported UNIT_MEASURE=victims"));
    QCOMPARE(lines.value(at + 2),
             QStringLiteral("Obs TIME_PERIOD=2023 OBS_STATUS=Q ANSWER_STATUS=suppressed "
                            "LOWER_BOUND=1 UPPER_BOUND=4 UNIT_MEASURE=victims"));
    QVERIFY(!lines.filter(QStringLiteral("COMMENT_OBS==1+1, \"revised\"\nin May")).isEmpty());
    const auto hostile = elements(written(qPrintable(format), sample::hostileProject()));
    QVERIFY2(hostile.size() > 20, qPrintable(hostile.join(QLatin1Char('\n'))));
}

void TestSdmx::messageIsShapedAsTheExample()
{
    const QByteArray message = written("sdmx-ml", sample::project());
    QVERIFY(elements(message).size() > 8);
    const QByteArray example = sample::content(
        QStringLiteral(SHARED_DATA "/data/cts/sdmx/example_sdg_structure_specific.xml"));
    NEEDS_SHARED_DATA();
    QVERIFY(!example.isEmpty());
    QStringList expected = shape(example);
    expected.removeAll(QStringLiteral("message:Contact"));
    QCOMPARE(shape(message), expected);
}

void TestSdmx::values()
{
    const QStringList lines = elements(written("sdmx-ml", sample::project()));
    QStringList series;
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("Series ")) || line.startsWith(QLatin1String("Obs ")))
            series << line;
    }
    const QString others = QStringLiteral(
        " URBANISATION=_T INCOME_WEALTH_QUANTILE=_T EDUCATION_LEV=_T OCCUPATION=_T "
        "CUST_BREAKDOWN=_T COMPOSITE_BREAKDOWN=_T DISABILITY_STATUS=_T ACTIVITY=_T PRODUCT=_T "
        "UNIT_MEASURE=");
    const qsizetype at = series.indexOf(
        QStringLiteral("Series FREQ=A REPORTING_TYPE=N SERIES=VC_PRS_UNSNT REF_AREA=826 SEX=_T "
                       "AGE=_T")
        + others + QStringLiteral("PT"));
    QVERIFY2(at >= 0, qPrintable(series.join(QLatin1Char('\n'))));
    QCOMPARE(series.value(at + 1),
             QStringLiteral("Obs TIME_PERIOD=2023 OBS_VALUE=17.5 OBS_STATUS=A UNIT_MULT=0 "
                            "NATURE=C"));
    const QString women = QStringLiteral("SERIES=VC_IHR_PSRCN REF_AREA=826 SEX=F AGE=_T") + others
        + QStringLiteral("NUMBER");
    QCOMPARE(series.filter(women).size(), 1);
}

void TestSdmx::namesWhatIsLeftOut()
{
    const project::ProjectData data = sample::project();
    const auto left
        = exchange::exporterById(QStringLiteral("sdmx-ml"))->leftOut(sample::job(data, m_iccs));
    QStringList places;
    for (const base::Finding &finding : left)
        places << finding.place.ids.mid(1).join(QLatin1Char('/'));
    QVERIFY(places.contains(QStringLiteral("2023/16.1.1"))); // "<5"
    QVERIFY(places.contains(QStringLiteral("2022/16.1.1/female"))); // no population of women
    QVERIFY(!places.contains(QStringLiteral("2023/16.3.2")));
}

// Of victims of trafficking: children are Y0T17 if the edition gives their ages, others are named.
void TestSdmx::agesAndSexes()
{
    const QString glotip = QStringLiteral(RESOURCES "/questionnaires/glotip");
    const auto edition = questionnaire::loadEdition(glotip);
    QVERIFY(edition);
    project::ProjectData data;
    data.settings.country = QStringLiteral("CHL");
    for (const char *column : { "total", "male", "female", "children", "adults" }) {
        questionnaire::Answer answer;
        answer.edition = (*edition)->form().id;
        answer.year = (*edition)->form().years().last();
        answer.cell = QStringLiteral("5.1/victims/") + QLatin1String(column);
        QVERIFY((*edition)->find(answer.cell) >= 0);
        answer.figure = questionnaire::Figure::of(40);
        data.answers.insert(answer.key(), answer);
    }
    const QString text = elements(written("sdmx-ml", data, glotip)).join(QLatin1Char('\n'));
    for (const char *key : { "SERIES=VC_HTF_DETV REF_AREA=152 SEX=_T AGE=_T",
                             "SERIES=VC_HTF_DETV REF_AREA=152 SEX=M AGE=_T",
                             "SERIES=VC_HTF_DETV REF_AREA=152 SEX=_T AGE=Y0T17",
                             "SERIES=VC_HTF_DETV REF_AREA=152 SEX=_T AGE=Y_GE18" })
        QVERIFY2(text.contains(QLatin1String(key)), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSdmx)
#include "tst_sdmx.moc"
