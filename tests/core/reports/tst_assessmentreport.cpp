// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessedproject.h"
#include "sampleproject.h"

#include "core/report/annex.h"
#include "core/report/htmlwriter.h"
#include "core/reports/assessment/measures.h"
#include "core/reports/instrument.h"
#include "core/reports/reports.h"
#include "support/documenttext.h"

#include <QTest>

using mapping::Measure;
using mapping::Weight;
using reports::ReportJob;

// What the implementation assessment says of a project with answers, and of one without.
class TestAssessmentReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void chapters();
    void nothingRecorded();
    void listsAreThoseOfCoverage();
    void sectionsAreThoseOfCoverage();
    void residualsAddUp();
    void findingsAndRecommendations();
    void plantedInconsistency();
    void flow();
    void longTables();
    void noUntranslatedText();
    void changes();
    void ownInstrument();

private:
    ReportJob job(const QString &language = QStringLiteral("en")) const
    {
        return { m_data, m_iccs, language, QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC),
                 QStringLiteral("Tester") };
    }
    report::Document made(const ReportJob &job) const
    {
        const auto document = reports::reportById(QStringLiteral("assessment"))->make(job);
        if (!document)
            qFatal("%s", qPrintable(document.error().message()));
        return *document;
    }
    static QList<report::Table> tables(const report::Document &document);
    static const report::Table *byAnchor(const QList<report::Table> &tables, const QString &anchor);
    // Of one list, by "measure scope".
    QMap<QString, Measure> expected(const offences::OffenceList &list, Weight weight) const;
    static QList<report::Listing> numbered(const report::Document &document);

    const classification::Classification m_iccs = sample::iccs();
    project::ProjectData m_data;
};

void TestAssessmentReport::init()
{
    m_data = sample::project();
    sample::addAssessment(m_data);
}

QList<report::Table> TestAssessmentReport::tables(const report::Document &document)
{
    QList<report::Table> found;
    for (const report::Block &block : document.blocks) {
        if (const auto *table = std::get_if<report::Table>(&block))
            found << *table;
    }
    return found;
}

const report::Table *TestAssessmentReport::byAnchor(const QList<report::Table> &tables,
                                                    const QString &anchor)
{
    for (const report::Table &table : tables) {
        if (table.anchor == anchor)
            return &table;
    }
    return nullptr;
}

QList<report::Listing> TestAssessmentReport::numbered(const report::Document &document)
{
    QList<report::Listing> found;
    for (const report::Block &block : document.blocks) {
        const auto *listing = std::get_if<report::Listing>(&block);
        if (listing && listing->kind == report::Listing::Kind::Numbers)
            found << *listing;
    }
    return found;
}

QMap<QString, Measure> TestAssessmentReport::expected(const offences::OffenceList &list,
                                                      Weight weight) const
{
    base::NoProgress progress;
    const assessment::Facts facts
        = project::assessmentFacts(m_data, m_iccs, QStringLiteral("en"), progress);
    const mapping::MappingSet &set = m_data.set(list.info.id);
    QMap<QString, Measure> found;
    for (const Measure &one :
         mapping::coverage(list, set, m_iccs) + assessment::furtherMeasures(facts, { list, set })) {
        if (one.weight != weight)
            continue;
        found.insert(one.measure + QLatin1Char(' ') + one.scope, one);
        Measure &whole = found[one.measure + QStringLiteral(" sections")];
        whole.count += one.count;
        whole.total += one.total;
    }
    found.insert(QStringLiteral("approved all"), found.value(QStringLiteral("approved sections")));
    return found;
}

// Chapters 1 to 13 with the headings of the instrument, then the annexes; none of them empty.
void TestAssessmentReport::chapters()
{
    const report::Document document = made(job());
    QCOMPARE(report::problems(document), QStringList());
    QStringList headings, wanted;
    for (const report::Block &block : document.blocks) {
        const auto *heading = std::get_if<report::Heading>(&block);
        if (heading && heading->level == 1)
            headings << heading->text;
        if (const auto *table = std::get_if<report::Table>(&block))
            QVERIFY2(!table->rows.isEmpty(), qPrintable(table->caption));
    }
    const auto instrument = *reports::instrumentOf(job());
    for (const auto &chapter : instrument->report.chapters) {
        if (chapter.number > 0)
            wanted << chapter.heading;
    }
    QCOMPARE(wanted.size(), 13);
    QCOMPARE(headings.mid(0, 13), wanted);
    QCOMPARE(headings.size(), 19);
    const QString text = support::documentText(document);
    QVERIFY(!text.contains(QStringLiteral("Nothing is recorded yet")));
    QVERIFY(text.contains(QStringLiteral("identity: Requested by = Ministry of Justice")));
    // Words, not the names that files have for things.
    for (const char *raw : { "inWork", "methodological", "challenge-1", "police:", "severity:error",
                             "level:1", "notReported", "unclearBorder" })
        QVERIFY2(!text.contains(QLatin1String(raw)), raw);
}

void TestAssessmentReport::nothingRecorded()
{
    m_data = sample::project();
    const report::Document document = made(job());
    QCOMPARE(report::problems(document), QStringList());
    for (const report::Table &table : tables(document))
        QVERIFY2(!table.rows.isEmpty(), qPrintable(table.caption));
    const QString text = support::documentText(document);
    for (const int number : { 8, 9, 10, 13 }) {
        const auto instrument = *reports::instrumentOf(job());
        QVERIFY(text.contains(QStringLiteral("Nothing is recorded yet on “%1”")
                                  .arg(instrument->report.chapters.at(number).heading)));
    }
}

// Each count, total and share of each list, by codes and by volume.
void TestAssessmentReport::listsAreThoseOfCoverage()
{
    const QList<report::Table> all = tables(made(job()));
    reports::ReportJob one = job();
    reports::Composer composer(one, base::Text::verbatim(QStringLiteral("x")));
    base::NoProgress progress;
    const project::Assessment assessment = project::assess(
        m_data, m_iccs, *reports::instrumentOf(one), QStringLiteral("en"), progress);
    const QList<reports::NamedMeasure> names = reports::namedMeasures({ composer, assessment });
    for (const offences::OffenceList &list : m_data.lists) {
        const report::Table *table = byAnchor(all, QStringLiteral("measures-") + list.info.id);
        QVERIFY(table);
        QList<report::Row> rows = table->rows;
        rows.removeIf([](const report::Row &row) { return row.kind != report::Row::Kind::Plain; });
        const auto codes = expected(list, Weight::Codes), volumes = expected(list, Weight::Volume);
        qsizetype next = 0;
        for (const reports::NamedMeasure &name : names) {
            const QString key = name.id + QLatin1Char(' ')
                + (name.part.isEmpty() ? QStringLiteral("all") : name.part);
            const Measure byCodes = codes.value(key), byVolume = volumes.value(key);
            if (byCodes.total <= 0 && byVolume.total <= 0)
                continue;
            QVERIFY(next < rows.size());
            const QList<report::Cell> &cells = rows[next++].cells;
            QCOMPARE(cells[0].text, name.name);
            for (const auto &[measure, first] : { std::pair(byCodes, 1), std::pair(byVolume, 4) }) {
                if (measure.total <= 0)
                    continue;
                QCOMPARE(cells[first].number, std::optional(measure.count));
                QCOMPARE(cells[first + 1].number, std::optional(measure.total));
                QCOMPARE(cells[first + 2].number,
                         std::optional(100 * measure.count / measure.total));
            }
        }
        QCOMPARE(next, rows.size());
        QVERIFY(next > 20);
    }
}

void TestAssessmentReport::sectionsAreThoseOfCoverage()
{
    m_data.lists.removeLast();
    const offences::OffenceList &list = m_data.lists.first();
    const QList<report::Table> all = tables(made(job()));
    const auto found = std::find_if(all.begin(), all.end(), [](const report::Table &table) {
        return table.caption == QLatin1String("Quality measures: ICCS section");
    });
    QVERIFY(found != all.end());
    const QList<report::Cell> &header = found->header.first();
    qsizetype coverage = -1, residual = -1;
    for (qsizetype i = 0; i < header.size(); ++i) {
        coverage = header[i].text == QLatin1String("Coverage") ? i : coverage;
        residual = header[i].text == QLatin1String("Residual share") ? i : residual;
    }
    QVERIFY(coverage > 0 && residual > 0);
    qsizetype row = 0;
    for (const Weight weight : { Weight::Codes, Weight::Volume }) {
        const auto measures = expected(list, weight);
        QCOMPARE(found->rows[row++].kind, report::Row::Kind::Group);
        for (const auto &root : m_iccs.roots()) {
            const QString scope = QStringLiteral("section:") + root.toString();
            const Measure part = measures.value(QStringLiteral("section ") + scope);
            const Measure rest = measures.value(QStringLiteral("residual ") + scope);
            const double whole = measures.value(QStringLiteral("coverage all")).total;
            if (part.count <= 0)
                continue; // left out
            const QList<report::Cell> &cells = found->rows[row++].cells;
            QVERIFY(cells[0].text.startsWith(root.toString()));
            QCOMPARE(cells[coverage].number, std::optional(100 * part.count / whole));
            QCOMPARE(cells[residual].number, std::optional(100 * rest.count / rest.total));
        }
    }
    QCOMPARE(row, found->rows.size());
}

// What the chart of residuals shows is what the share of residuals counts.
void TestAssessmentReport::residualsAddUp()
{
    offences::Offence lost = *m_data.lists[0].find(QStringLiteral("77#2"));
    lost.volumes = { { QStringLiteral("2023"), 33 } };
    m_data.lists[0].put(lost);
    double shown = 0, counted = 0;
    for (const report::Block &block : made(job()).blocks) {
        const auto *figure = std::get_if<report::Figure>(&block);
        const auto *bars = figure ? std::get_if<report::BarChart>(&figure->chart) : nullptr;
        if (!bars
            || figure->caption != QLatin1String("Residual categories with the largest volume"))
            continue;
        for (const report::BarChart::Group &group : bars->groups)
            shown += group.values[0].value.value_or(0);
    }
    for (const offences::OffenceList &list : m_data.lists)
        counted += expected(list, Weight::Volume).value(QStringLiteral("residual all")).count;
    QCOMPARE(shown, 33.0);
    QCOMPARE(shown, counted);
}

void TestAssessmentReport::findingsAndRecommendations()
{
    const QList<report::Listing> lists = numbered(made(job()));
    QVERIFY(lists.size() >= 2);
    const auto text = [](const report::Runs &runs) {
        QString all;
        for (const report::Run &run : runs)
            all += run.text;
        return all;
    };
    QCOMPARE(lists[0].items.size(), 5);
    QCOMPARE(text(lists[0].items[0]),
             QStringLiteral("Theft and fraud share one code (High: figures cannot be published or "
                            "compared; Cases at stake: 2,700) [9 Challenges and bottlenecks]"));
    QCOMPARE(lists[0].items[0][1].target, QStringLiteral("chapter9"));
    QCOMPARE(lists[1].items.size(), 5);
    QVERIFY(text(lists[1].items[0]).startsWith(QStringLiteral("Split code 900 by conduct.")));
    QVERIFY(text(lists[1].items[1]).startsWith(QStringLiteral("Our proposal: ")));
}

// The courts have robbery at 0401 alone, the police at assault, too; on homicide both agree.
void TestAssessmentReport::plantedInconsistency()
{
    const QString text = support::documentText(made(job()));
    QVERIFY(text.contains(QStringLiteral("Theft Act s. 8 | Police list 001/02: ")));
    QVERIFY(text.contains(QStringLiteral("Robbery; ")) || text.contains(QStringLiteral("0401 ")));
    QVERIFY(!text.contains(QStringLiteral("\n  Homicide Act s. 1 | ")));
}

void TestAssessmentReport::flow()
{
    int flows = 0;
    for (const report::Block &block : made(job()).blocks) {
        const auto *figure = std::get_if<report::Figure>(&block);
        const auto *flow = figure ? std::get_if<report::FlowChart>(&figure->chart) : nullptr;
        flows += flow ? 1 : 0;
        if (flow)
            QCOMPARE(flow->nodes.last().count.value, std::optional(300.0));
    }
    QCOMPARE(flows, 1);
}

// More than a thousand links are counted in the report and listed in its workbook.
void TestAssessmentReport::longTables()
{
    QVERIFY(QString::fromUtf8(report::html(made(job()))).contains(QStringLiteral("Same act")));
    sample::addLinks(m_data, 1200);
    const report::Document document = made(job());
    QCOMPARE(report::problems(document), QStringList());
    const QString html = QString::fromUtf8(report::html(document));
    QVERIFY(!html.contains(QStringLiteral("Offence 1199")));
    QVERIFY(html.contains(QStringLiteral("1,209")));
    bool isThere = false;
    for (const table::Sheet &sheet : report::annex(document).sheets) {
        for (const auto &row : sheet.rows) {
            for (const auto &cell : row)
                isThere = isThere || cell.value.toString() == QLatin1String("Offence 1199");
        }
    }
    QVERIFY(isThere);
}

// No text that the instrument has in Arabic stands in an Arabic report in English.
void TestAssessmentReport::noUntranslatedText()
{
    const QString arabic = QStringLiteral("ar");
    const QString text = support::documentText(made(job(arabic)));
    const auto english = *reports::instrumentOf(job());
    const auto own = *reports::instrumentOf(job(arabic));
    QStringList sources;
    const auto add = [&](const QString &source, const QString &label) {
        if (source != label && source.size() > 4)
            sources << source;
    };
    for (qsizetype i = 0; i < english->questions.size(); ++i)
        add(english->questions[i].text, own->questions[i].text);
    for (qsizetype i = 0; i < english->dimensions.size(); ++i) {
        add(english->dimensions[i].title, own->dimensions[i].title);
        add(english->dimensions[i].purpose, own->dimensions[i].purpose);
    }
    for (qsizetype i = 0; i < english->figures.size(); ++i) {
        add(english->figures[i].name, own->figures[i].name);
        add(english->figures[i].text, own->figures[i].text);
    }
    for (qsizetype i = 0; i < english->phases.size(); ++i) {
        add(english->phases[i].title, own->phases[i].title);
        add(english->phases[i].closing, own->phases[i].closing);
        for (qsizetype j = 0; j < english->phases[i].items.size(); ++j)
            add(english->phases[i].items[j].text, own->phases[i].items[j].text);
    }
    for (qsizetype i = 0; i < english->actions.size(); ++i) {
        add(english->actions[i].text, own->actions[i].text);
        add(english->actions[i].indicator, own->actions[i].indicator);
    }
    for (qsizetype i = 0; i < english->report.chapters.size(); ++i) {
        add(english->report.chapters[i].heading, own->report.chapters[i].heading);
        add(english->report.chapters[i].intro, own->report.chapters[i].intro);
    }
    for (qsizetype i = 0; i < english->report.phrases.size(); ++i)
        add(english->report.phrases[i].text, own->report.phrases[i].text);
    for (qsizetype i = 0; i < english->report.glossary.size(); ++i)
        add(english->report.glossary[i].text, own->report.glossary[i].text);
    for (qsizetype i = 0; i < english->gaps.size(); ++i)
        add(english->gaps[i].finding, own->gaps[i].finding);
    QVERIFY(sources.size() > 400);
    for (const QString &source : std::as_const(sources)) {
        // A name may be a word of a text that people wrote.
        const bool isSentence = source.size() > 25;
        QVERIFY2(!text.contains(
                     isSentence ? source : QStringLiteral(" | ") + source + QStringLiteral(" | ")),
                 qPrintable(source));
    }
}

void TestAssessmentReport::changes()
{
    ReportJob one = job();
    QVERIFY(support::documentText(made(one)).contains(QStringLiteral("“iccs history”")));
    for (int number = 60; number > 0; --number)
        one.changes << project::HistoryEntry { number,
                                               one.time,
                                               QStringLiteral("Ana"),
                                               number == 60 ? project::Step::Undo
                                                            : project::Step::Do,
                                               0,
                                               base::Text::verbatim(QStringLiteral("Link it")),
                                               2 };
    const QList<report::Table> all = tables(made(one));
    const auto found = std::find_if(all.begin(), all.end(), [](const report::Table &table) {
        return table.caption == QLatin1String("The newest changes of the project");
    });
    QVERIFY(found != all.end());
    QCOMPARE(found->rows.size(), 50);
    QCOMPARE(found->rows[0].cells[3].text, QStringLiteral("Undone: Link it"));
}

void TestAssessmentReport::ownInstrument()
{
    auto own = std::make_shared<assessment::Instrument>(**reports::instrumentOf(job()));
    own->statusText = QStringLiteral("Adopted by the council.");
    ReportJob one = job();
    one.instrument = own;
    QVERIFY(support::documentText(made(one)).contains(QStringLiteral("Adopted by the council.")));
}

QTEST_GUILESS_MAIN(TestAssessmentReport)

#include "tst_assessmentreport.moc"
