// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exporter.h"
#include "core/questionnaire/portal.h"
#include "core/table/tablereader.h"
#include "core/text/regions.h"
#include "sampleproject.h"

#include "support/fixtures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

// Responses in the layout of the data portal and as JSON: read back, they give the same figures.
class TestPortalExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresComeBack_data();
    void figuresComeBack();
    void columnsAsPublished();
    void namesWhatHasNoLabel();
    void chosenYears();
    void severalEditions();
    void jsonHoldsEverything();
    void countriesStandAsPublished();

private:
    table::Table written(const exchange::ExportJob &job) const;
    classification::Classification m_iccs = sample::iccs();
};

namespace
{

base::NoProgress progress;

const exchange::Exporter &format(const char *id)
{
    return *exchange::exporterById(QLatin1String(id));
}

project::ProjectData fullProject(const QString &edition)
{
    project::ProjectData data;
    data.settings.country = QStringLiteral("CHL");
    const auto loaded = questionnaire::loadEdition(edition);
    for (int cell = 0; loaded && cell < (*loaded)->cellCount(); ++cell) {
        for (int year : (*loaded)->form().years()) {
            questionnaire::Answer answer;
            answer.edition = (*loaded)->form().id;
            answer.year = year;
            answer.cell = (*loaded)->cell(cell).address;
            answer.figure = questionnaire::Figure::of(100'000 * (year % 10) + cell);
            data.answers.insert(answer.key(), answer);
        }
    }
    return data;
}

} // namespace

table::Table TestPortalExport::written(const exchange::ExportJob &job) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    const auto done = format("unodc-portal").write(job, path, progress);
    const auto read = table::readTable(path, {}, progress);
    if (!done || !read)
        qFatal("%s", qPrintable((done ? read.error() : done.error()).message()));
    return read->table;
}

void TestPortalExport::figuresComeBack_data()
{
    QTest::addColumn<QString>("edition");
    for (const char *edition : { "un-cts:2024", "un-cts:2023", "glotip", "iafq" })
        QTest::newRow(edition) << QStringLiteral(RESOURCES "/questionnaires/")
                + QLatin1String(edition);
}

void TestPortalExport::figuresComeBack()
{
    QFETCH(QString, edition);
    const auto loaded = questionnaire::loadEdition(edition);
    QVERIFY(loaded);
    const auto portal = questionnaire::loadPortal(**loaded);
    QVERIFY(portal);
    const project::ProjectData data = fullProject(edition);
    exchange::ExportJob job = sample::job(data, m_iccs);
    job.edition = edition;
    const auto read = questionnaire::readPublished(written(job), {}, **loaded, *portal);
    QVERIFY(read);
    QVERIFY2(read->findings.isEmpty(),
             read->findings.isEmpty() ? "" : qPrintable(read->findings.first().message.toString()));
    QCOMPARE(read->countries.size(), 1);
    QCOMPARE(read->countries.first().code, QStringLiteral("CHL"));
    for (const auto &entry : read->countries.first().entries) {
        QCOMPARE(entry.figure.low, 100'000 * (entry.year % 10) + entry.cell);
        QVERIFY(!entry.isRate);
    }
    const auto left = format("unodc-portal").leftOut(job);
    QCOMPARE(qsizetype(read->countries.first().entries.size()) + left.size(), data.answers.size());
    QVERIFY(read->countries.first().entries.size() > 5);
}

void TestPortalExport::columnsAsPublished()
{
    const project::ProjectData data = sample::project();
    const table::Table table = written(sample::job(data, m_iccs));
    QCOMPARE(table.header.join(QLatin1Char(',')),
             QStringLiteral("Iso3_code,Country,Region,Subregion,Indicator,Dimension,Category,Sex,"
                            "Age,Year,Unit of measurement,VALUE,Source"));
    QCOMPARE(table.rows.value(0).join(QLatin1Char('|')),
             QStringLiteral("GBR|United Kingdom|Europe|Northern Europe|"
                            "Victims of intentional homicide|Total|Total|Total|Total|2022|Counts|"
                            "100|UN-CTS"));
    QCOMPARE(table.rows.value(1).last(2),
             QStringList({ QStringLiteral("<5"), QStringLiteral("UN-CTS") }));
    QCOMPARE(table.rows.value(4).mid(7, 6).join(QLatin1Char('|')),
             QStringLiteral("Female|Total|2022|Counts|25|Police, register"));
}

void TestPortalExport::namesWhatHasNoLabel()
{
    project::ProjectData data = sample::project();
    QCOMPARE(format("unodc-portal").leftOut(sample::job(data, m_iccs)).size(), 0);
    sample::answer(data, QStringLiteral("1.1/0101/total"), 2022, 90);
    sample::answer(data, QStringLiteral("9.9/nothing/total"), 2022, 1);
    const auto left = format("unodc-portal").leftOut(sample::job(data, m_iccs));
    QCOMPARE(left.size(), 2);
    QVERIFY(left[0].message.toString().contains(QStringLiteral("9.9/nothing/total")));
    QVERIFY(left[1].message.toString().contains(QStringLiteral("1.1/0101/total")));
    QCOMPARE(left[1].place.toString(), QStringLiteral("cell:un-cts-2024/2022/1.1/0101/total"));
}

void TestPortalExport::chosenYears()
{
    const project::ProjectData data = sample::project();
    exchange::ExportJob job = sample::job(data, m_iccs);
    job.years = { 2023 };
    const table::Table table = written(job);
    QCOMPARE(table.rows.size(), 5);
    for (const QStringList &row : table.rows)
        QCOMPARE(row.value(9), QStringLiteral("2023"));
    job.years = { 2019 };
    const auto refused = format("unodc-portal").write(job, QStringLiteral("nowhere"), progress);
    QVERIFY(!refused);
    QVERIFY(refused.error().message().contains(QStringLiteral("2021, 2022, 2023")));
}

void TestPortalExport::severalEditions()
{
    project::ProjectData data;
    exchange::ExportJob job = sample::job(data, m_iccs);
    job.edition.clear();
    const auto none = format("response-json").write(job, QStringLiteral("nowhere"), progress);
    QVERIFY(!none && none.error().message().contains(QStringLiteral("--edition")));
    for (const char *edition : { "un-cts-2023", "un-cts-2024" }) {
        questionnaire::Answer answer;
        answer.edition = QLatin1String(edition);
        data.answers.insert(answer.key(), answer);
    }
    const auto several = format("response-json").write(job, QStringLiteral("nowhere"), progress);
    QVERIFY(!several);
    QVERIFY(several.error().message().contains(QStringLiteral("un-cts-2023, un-cts-2024")));
}

void TestPortalExport::jsonHoldsEverything()
{
    const project::ProjectData data = sample::project();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.json"));
    QVERIFY(format("response-json").write(sample::job(data, m_iccs), path, progress));
    const QJsonObject json = QJsonDocument::fromJson(sample::content(path)).object();
    QCOMPARE(json[QStringLiteral("edition")].toString(), QStringLiteral("un-cts-2024"));
    const QJsonArray answers = json[QStringLiteral("answers")].toArray();
    QCOMPARE(answers.size(), data.answers.size());
    const QJsonObject below = answers[1].toObject();
    QCOMPARE(below[QStringLiteral("cell")].toString(), QStringLiteral("1.2/victims/total"));
    QCOMPARE(below[QStringLiteral("between")].toArray(), QJsonArray({ 1, 4 }));
    QCOMPARE(json[QStringLiteral("method")].toArray().size(), 2);
    QCOMPARE(json[QStringLiteral("series")].toArray().size(), 1);
    int explained = 0;
    for (const QJsonValue &finding : json[QStringLiteral("findings")].toArray()) {
        const QJsonObject explanation = finding[QStringLiteral("explanation")].toObject();
        if (!explanation.isEmpty()) {
            ++explained;
            QCOMPARE(finding[QStringLiteral("check")].toString(), QStringLiteral("H1"));
            QCOMPARE(explanation[QStringLiteral("author")].toString(), QStringLiteral("Ana"));
        }
    }
    QCOMPARE(explained, 1);
}

// The regions of M49 beside those that UNODC prints.
void TestPortalExport::countriesStandAsPublished()
{
    const text::WorldPlace chile = text::worldPlace(QStringLiteral("CHL"));
    QCOMPARE(chile.number, 152);
    QCOMPARE(chile.subregion, QStringLiteral("Latin America and the Caribbean"));
    QCOMPARE(text::worldPlace(QStringLiteral("XXX")).number, 0);
    const QString path = QStringLiteral(
        SHARED_DATA "/data/cts/unodc/data_cts_violent_and_sexual_crime_2025-06-02.csv");
    NEEDS_SHARED_DATA();
    const auto read = table::readTable(path, {}, progress);
    QVERIFY(read);
    QSet<QString> seen;
    for (const QStringList &row : read->table.rows) {
        if (row[0].size() != 3 || seen.contains(row[0]))
            continue;
        seen.insert(row[0]);
        // UNODC's own code for Kosovo, which ISO does not have.
        if (row[0] == QLatin1String("XKX"))
            continue;
        const text::WorldPlace place = text::worldPlace(row[0]);
        QCOMPARE(row[0] + place.region + place.subregion, row[0] + row[2] + row[3]);
    }
    QVERIFY(seen.size() > 100);
}

QTEST_GUILESS_MAIN(TestPortalExport)
#include "tst_portalexport.moc"
