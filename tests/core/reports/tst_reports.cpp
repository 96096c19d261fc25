// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessedproject.h"
#include "sampleproject.h"

#include "core/mapping/coverage.h"
#include "core/reports/reports.h"
#include "support/documenttext.h"

#include <QFile>
#include <QTest>

using mapping::Measure;
using reports::Report;
using reports::ReportJob;

// What all reports keep, and what each says of the sample project.
class TestReports : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listed();
    void kept_data();
    void kept();
    void sound_data();
    void sound();
    void needsAreSaid_data() { kept_data(); }
    void needsAreSaid();
    void figuresAreThoseOfCoverage_data();
    void figuresAreThoseOfCoverage();
    void oneList();
    void earlierYearsAndBreaks();
    void flowFromPoliceToPrison();

private:
    ReportJob job(const project::ProjectData &data, const QString &language) const;
    static QByteArray expected(const QString &file, const QByteArray &actual);
    const classification::Classification m_iccs = sample::iccs();
};

ReportJob TestReports::job(const project::ProjectData &data, const QString &language) const
{
    ReportJob made { data, m_iccs, language, QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC),
                     QStringLiteral("Tester") };
    made.edition = QStringLiteral("un-cts-2024");
    return made;
}

// As cli::Program::expected(): with WORKBENCH_WRITE_EXPECTED it is written, to be looked at.
QByteArray TestReports::expected(const QString &file, const QByteArray &actual)
{
    QFile kept(QStringLiteral(TEST_DATA "/reports/") + file);
    if (qEnvironmentVariableIsSet("WORKBENCH_WRITE_EXPECTED")) {
        if (!kept.open(QIODevice::WriteOnly) || kept.write(actual) != actual.size())
            qFatal("%s cannot be written", qPrintable(file));
        return actual;
    }
    return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray("there is no such file");
}

void TestReports::listed()
{
    QStringList ids;
    for (const Report *report : reports::reports()) {
        QVERIFY(!ids.contains(report->id()));
        ids << report->id();
        QCOMPARE(reports::reportById(report->id()), report);
        for (const base::Text &text : { report->name(), report->about(), report->needs() })
            QVERIFY(!text.toString().isEmpty());
    }
    QVERIFY(!reports::reportById(QStringLiteral("none")));
}

void TestReports::kept_data()
{
    QTest::addColumn<QString>("id");
    for (const Report *report : reports::reports())
        QTest::newRow(qPrintable(report->id())) << report->id();
}

// A golden document for each report.
void TestReports::kept()
{
    QFETCH(QString, id);
    project::ProjectData data = sample::project();
    if (id == QLatin1String("assessment"))
        sample::addAssessment(data);
    const auto document = reports::reportById(id)->make(job(data, QStringLiteral("en")));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message()));
    const QByteArray text = support::documentText(*document).toUtf8();
    QCOMPARE(QString::fromUtf8(text),
             QString::fromUtf8(expected(id + QStringLiteral(".txt"), text)));
}

void TestReports::sound_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isHostile");
    for (const Report *report : reports::reports()) {
        for (const char *language : { "en", "es", "ar", "zh" }) {
            for (const bool isHostile : { false, true })
                QTest::addRow("%s %s %d", qPrintable(report->id()), language, int(isHostile))
                    << report->id() << QString::fromLatin1(language) << isHostile;
        }
    }
}

void TestReports::sound()
{
    QFETCH(QString, id);
    QFETCH(QString, language);
    QFETCH(bool, isHostile);
    project::ProjectData data = isHostile ? sample::hostileProject() : sample::project();
    if (id == QLatin1String("assessment"))
        sample::addAssessment(data);
    const auto made = reports::reportById(id)->make(job(data, language));
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message()));
    QCOMPARE(report::problems(*made), QStringList());
    QCOMPARE(*reports::reportById(id)->make(job(data, language)), *made);
    QCOMPARE(made->language, language);
    QCOMPARE(made->direction == report::Direction::RightToLeft, language == QLatin1String("ar"));
    const bool hasTitlePage = made->titleKind == report::Document::TitleKind::Page;
    QVERIFY(!hasTitlePage || made->identity.size() >= 6);
    bool hasContents = false;
    for (const report::Block &block : made->blocks) {
        hasContents = hasContents || std::holds_alternative<report::Contents>(block);
        if (const auto *table = std::get_if<report::Table>(&block)) {
            QVERIFY(!table->caption.isEmpty());
            QVERIFY(!table->source.isEmpty());
        } else if (const auto *figure = std::get_if<report::Figure>(&block)) {
            QVERIFY(!figure->caption.isEmpty());
            QVERIFY(!figure->source.isEmpty());
        }
    }
    QCOMPARE(hasContents, hasTitlePage);
}

// A project without anything: a reason in three sentences, or a document that says so.
void TestReports::needsAreSaid()
{
    QFETCH(QString, id);
    const project::ProjectData empty;
    ReportJob nothing = job(empty, QStringLiteral("en"));
    nothing.edition.clear();
    const auto made = reports::reportById(id)->make(nothing);
    QVERIFY(!made);
    QVERIFY(!made.error().happened.isEmpty());
    QVERIFY(!made.error().advice.isEmpty());
}

void TestReports::figuresAreThoseOfCoverage_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("correspondence") << QStringLiteral("correspondence");
    QTest::newRow("coding") << QStringLiteral("coding");
}

// The numbers of tables and charts, sought by their places, against what `iccs coverage` prints.
void TestReports::figuresAreThoseOfCoverage()
{
    QFETCH(QString, id);
    project::ProjectData data = sample::project();
    offences::Offence murder = *data.lists[0].find(QStringLiteral("0101"));
    murder.volumes.insert(QStringLiteral("2023"), 40);
    data.lists[0].put(murder);
    const offences::OffenceList &list = data.lists.at(0);
    const auto made = reports::reportById(id)->make(job(data, QStringLiteral("en")));
    QVERIFY(made);
    QMap<QString, Measure> codes, volumes;
    for (const Measure &one : mapping::coverage(list, data.set(list.info.id), m_iccs))
        (one.weight == mapping::Weight::Codes ? codes : volumes)
            .insert(one.measure + QLatin1Char(' ') + one.scope, one);
    const report::Table *lists = nullptr;
    const report::Table *sections = nullptr;
    const report::Figure *bars = nullptr;
    for (const report::Block &block : made->blocks) {
        const auto *table = std::get_if<report::Table>(&block);
        const auto *figure = std::get_if<report::Figure>(&block);
        if (table && !lists && table->caption == QLatin1String("The lists in figures"))
            lists = table;
        if (table && !sections && table->caption.startsWith(QLatin1String("Mapped offences by")))
            sections = table;
        if (figure && !bars && figure->caption.startsWith(QLatin1String("Mapped offence codes")))
            bars = figure;
    }
    QVERIFY(lists && sections && bars);
    const auto &cells = lists->rows[0].cells;
    const Measure coverage = codes.value(QStringLiteral("coverage all"));
    QCOMPARE(cells[2].number, std::optional(coverage.total));
    QCOMPARE(cells[3].number, std::optional(coverage.count));
    QCOMPARE(cells[4].number, std::optional(100 * coverage.share()));
    QCOMPARE(cells[5].number,
             std::optional(100 * volumes.value(QStringLiteral("coverage all")).share()));
    QCOMPARE(cells[6].number,
             std::optional(100 * codes.value(QStringLiteral("coverage approved all")).share()));
    const auto &chart = std::get<report::BarChart>(bars->chart);
    const auto roots = m_iccs.roots();
    QCOMPARE(sections->rows.size(), roots.size());
    for (qsizetype i = 0; i < roots.size(); ++i) {
        const QString scope = QStringLiteral("section:") + roots[i].toString();
        const Measure part = codes.value(QStringLiteral("section ") + scope);
        const Measure approved = codes.value(QStringLiteral("approved ") + scope);
        QCOMPARE(sections->rows[i].cells[1].number, std::optional(part.count));
        QCOMPARE(chart.groups[i].values[0].value, std::optional(approved.count));
        QCOMPARE(chart.groups[i].values[1].value, std::optional(part.count - approved.count));
    }
}

void TestReports::oneList()
{
    const project::ProjectData data = sample::project();
    ReportJob one = job(data, QStringLiteral("en"));
    one.list = QStringLiteral("courts");
    const auto made = reports::reportById(QStringLiteral("correspondence"))->make(one);
    QVERIFY(made);
    const QString text = support::documentText(*made);
    QVERIFY(text.contains(QStringLiteral("Robo con lesiones graves")));
    QVERIFY(!text.contains(QStringLiteral("Murder")));
    one.list = QStringLiteral("none");
    QVERIFY(!reports::reportById(QStringLiteral("correspondence"))->make(one));
}

// Figures of the collection before stand beside, and the line breaks where the method changed.
void TestReports::earlierYearsAndBreaks()
{
    project::ProjectData data = sample::project();
    questionnaire::Answer before;
    before.edition = QStringLiteral("un-cts-2021");
    before.year = 2020;
    before.cell = QStringLiteral("1.2/victims/total");
    before.figure = questionnaire::Figure::of(130);
    data.answers.insert(before.key(), before);
    data.series[0].values.insert(2020, 67'000'000);
    const auto make = [&] {
        return reports::reportById(QStringLiteral("submission"))
            ->make(job(data, QStringLiteral("en")));
    };
    const auto breaksOf = [](const report::Document &document) {
        QList<int> breaks;
        for (const report::Block &block : document.blocks) {
            const auto *figure = std::get_if<report::Figure>(&block);
            const auto *chart = figure ? std::get_if<report::SeriesChart>(&figure->chart) : nullptr;
            for (const auto &one : chart ? chart->breaks : QList<report::SeriesChart::Break>())
                breaks << one.before;
        }
        return breaks;
    };
    const auto without = make();
    QVERIFY(without);
    const QString text = support::documentText(*without);
    QVERIFY(text.contains(QStringLiteral("= What is counted | 2020 | 2021 | 2022 | 2023")));
    QVERIFY(
        text.contains(QStringLiteral("Victims of intentional homicide | 130 | – | 100 | <5 s")));
    QCOMPARE(breaksOf(*without), QList<int>());
    const questionnaire::MethodAnswer method { before.edition,
                                               QStringLiteral("1.2"),
                                               QStringLiteral("moment"),
                                               { QStringLiteral("output") },
                                               {},
                                               {} };
    data.methodAnswers.insert(method.key(), method);
    const auto with = make();
    QVERIFY(with);
    QCOMPARE(breaksOf(*with), QList<int>({ 1 }));
    QCOMPARE(report::problems(*with), QStringList());
}

void TestReports::flowFromPoliceToPrison()
{
    project::ProjectData data = sample::project();
    const std::pair<const char *, double> cells[] { { "4.2/persons/total", 1000 },
                                                    { "4.3/persons/total", 600 },
                                                    { "4.5/persons/total", 700 } };
    for (const auto &[cell, count] : cells)
        sample::answer(data, QLatin1String(cell), 2022, count);
    const auto made
        = reports::reportById(QStringLiteral("submission"))->make(job(data, QStringLiteral("en")));
    QVERIFY(made);
    QCOMPARE(report::problems(*made), QStringList());
    const report::FlowChart *flow = nullptr;
    for (const report::Block &block : made->blocks) {
        const auto *figure = std::get_if<report::Figure>(&block);
        if (figure && !flow)
            flow = std::get_if<report::FlowChart>(&figure->chart);
    }
    QVERIFY(flow);
    QCOMPARE(flow->nodes.size(), 3);
    QCOMPARE(flow->nodes[1].count.value, std::optional(600.0));
    QCOMPARE(flow->links.size(), 2);
    QCOMPARE(flow->links[1].count.value, std::optional(600.0)); // not more than there are
    QCOMPARE(flow->losses.size(), 1);
    QCOMPARE(flow->losses[0].count.value, std::optional(400.0));
}

QTEST_GUILESS_MAIN(TestReports)

#include "tst_reports.moc"
