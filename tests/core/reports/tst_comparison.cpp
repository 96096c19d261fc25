// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answeredproject.h"

#include "core/reports/comparison.h"
#include "support/documenttext.h"

#include <QTest>

// Assessments side by side: each number under its country, shared gaps, and warnings.
class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void columnsAreCountries();
    void numbersAreThoseOfTheFiles();
    void sharedGaps();
    void otherVersionsAreWarnedOf();
    void sound_data();
    void sound();

private:
    report::Document document(const QString &language = QStringLiteral("en")) const;
    const report::Table *table(const report::Document &document, const char *caption) const;
    const classification::Classification m_iccs = sample::iccs();
    const assessment::InstrumentPointer m_instrument
        = *assessment::loadInstrument(assessment::defaultInstrument());
    project::Comparison m_comparison;
};

void TestComparison::initTestCase()
{
    base::NoProgress progress;
    for (const char *country : { "CHL", "FRA" }) {
        project::ProjectData data = sample::assessedProject(*m_instrument);
        data.settings.country = QLatin1String(country);
        if (m_comparison.countries.isEmpty())
            sample::addEntries(data, 2);
        else
            data.assessmentAnswers.removeIf([](const assessment::Answer &answer) {
                return answer.question.startsWith(QLatin1Char('A'));
            });
        const project::Assessment assessment
            = project::assess(data, m_iccs, m_instrument, QStringLiteral("en"), progress);
        m_comparison.countries << project::Comparison::Country {
            QLatin1String(country) + QStringLiteral(".json"),
            project::assessmentFile(data, assessment,
                                    QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC))
        };
    }
}

report::Document TestComparison::document(const QString &language) const
{
    return reports::comparisonDocument({ m_comparison, m_iccs, m_instrument, language,
                                         QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC),
                                         QStringLiteral("Tester") });
}

const report::Table *TestComparison::table(const report::Document &document,
                                           const char *caption) const
{
    for (const report::Block &block : document.blocks) {
        const auto *table = std::get_if<report::Table>(&block);
        if (table && table->caption == QLatin1String(caption))
            return table;
    }
    return nullptr;
}

void TestComparison::columnsAreCountries()
{
    const QStringList plain { QStringLiteral("Chile"), QStringLiteral("France") };
    QCOMPARE(m_comparison.names(QStringLiteral("en")), plain);
    project::Comparison same = m_comparison;
    same.countries[1].file.country = QStringLiteral("CHL");
    QCOMPARE(same.names(QStringLiteral("en")),
             QStringList({ "Chile (CHL.json)", "Chile (FRA.json)" }));
    same.countries[1].path = QStringLiteral("old/CHL.json");
    QCOMPARE(same.names(QStringLiteral("en")),
             QStringList({ "Chile (CHL.json)", "Chile (old/CHL.json)" }));
    same.countries[0].file.country.clear();
    same.countries[0].file.title.clear();
    QCOMPARE(same.names(QStringLiteral("en")).first(), QStringLiteral("CHL.json"));
}

void TestComparison::numbersAreThoseOfTheFiles()
{
    const report::Document made = document();
    const report::Table *levels = table(made, "Median level, and from lowest to highest");
    QVERIFY(levels);
    QCOMPARE(levels->rows.size(), m_instrument->dimensions.size());
    for (qsizetype i = 0; i < levels->rows.size(); ++i) {
        for (qsizetype country = 0; country < 2; ++country) {
            const auto &one = m_comparison.countries[country].file.dimensions[i];
            const auto &cell = levels->rows[i].cells[country + 1];
            QCOMPARE(cell.number,
                     one.spread ? std::optional(one.spread->median) : std::optional<double>());
        }
    }
    QCOMPARE(levels->rows[0].cells[2].text, QStringLiteral("–")); // no answers on governance
    const report::Table *figures = table(made, "Computed figures");
    QVERIFY(figures);
    int compared = 0;
    for (const report::Row &row : figures->rows) {
        if (row.kind != report::Row::Kind::Plain || row.cells[0].text != QLatin1String("Coverage"))
            continue;
        const auto weight = compared++ == 0 ? mapping::Weight::Codes : mapping::Weight::Volume;
        const auto *figure = m_comparison.countries[0].figure(QStringLiteral("coverage"), weight);
        QVERIFY(figure);
        QCOMPARE(row.cells[1].number, std::optional(100 * figure->value()));
    }
    QCOMPARE(compared, 2);
    const report::Table *evidence = table(made, "Answers and what they rest on");
    QVERIFY(evidence);
    QCOMPARE(evidence->rows[2].cells[1].number, std::optional(2.0)); // challenges
    QCOMPARE(evidence->rows[2].cells[2].number, std::optional(0.0));
}

void TestComparison::sharedGaps()
{
    project::Comparison some = m_comparison;
    const auto gap = [](const char *id, const char *code, const char *feed, const QString &title) {
        assessment::GapEntry made;
        made.id = QLatin1String(id);
        made.code = QLatin1String(code);
        made.kind = QStringLiteral("missingCategory");
        made.feed = QLatin1String(feed);
        made.title = title;
        return made;
    };
    assessment::GapEntry met = gap("G1", "0101", "seed", QStringLiteral("Met"));
    met.codes << QStringLiteral("police/1");
    const assessment::GapEntry unmet = gap("G2", "0102", "seed", QStringLiteral("Not met"));
    some.countries[0].file.gaps
        = { met, unmet, gap("XX-1", "0809", "user", QStringLiteral("Right of association")),
            gap("XX-2", "", "user", QStringLiteral("Water")) };
    some.countries[1].file.gaps
        = { met, unmet, gap("YY-7", "0809", "user", QStringLiteral("Associations")),
            gap("XX-2", "", "user", QStringLiteral("Fire")) };
    QStringList titles;
    for (const auto &shared : some.sharedGaps()) {
        QCOMPARE(shared.countries, 2);
        QCOMPARE(shared.gaps.size(), 2);
        titles << shared.title;
    }
    // Same seed entry that offences meet; same category; not the same number of two lists.
    QCOMPARE(titles, QStringList({ "Met", "Right of association" }));
}

void TestComparison::otherVersionsAreWarnedOf()
{
    const auto warnings = [](const report::Document &document) {
        int count = 0;
        for (const report::Block &block : document.blocks) {
            const auto *box = std::get_if<report::NoteBox>(&block);
            count += box && box->kind == report::NoteBox::Kind::Warning ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(warnings(document()), 0);
    m_comparison.countries[1].file.instrument += QStringLiteral("-other");
    const report::Document made = document();
    m_comparison.countries[1].file.instrument = m_comparison.countries[0].file.instrument;
    QCOMPARE(warnings(made), 1);
    QVERIFY(
        support::documentText(made).contains(QStringLiteral("-other. The same level can mean")));
}

void TestComparison::sound_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : { "en", "es", "fr", "ar", "ru", "zh" })
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestComparison::sound()
{
    QFETCH(QString, language);
    const report::Document made = document(language);
    QCOMPARE(report::problems(made), QStringList());
    QCOMPARE(document(language), made);
    QVERIFY(made.identity.size() >= 4);
}

QTEST_GUILESS_MAIN(TestComparison)

#include "tst_comparison.moc"
