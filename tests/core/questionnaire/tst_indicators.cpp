// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/questionnaire/indicators.h"

#include <QTest>

using questionnaire::Computed;
using questionnaire::EditionPointer;
using questionnaire::Figure;
using questionnaire::Figures;
using questionnaire::Indicator;
using questionnaire::Status;

// Indicators computed from cells and population, against answers worked out by hand.
class TestIndicators : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knownAnswers_data();
    void knownAnswers();
    void everyYearOfEveryInstrument();
    void intervals();
    void whatIsMissing_data();
    void whatIsMissing();
    void provisionalInputs();
    void formulas();
    void brokenFiles_data();
    void brokenFiles();
};

namespace
{

struct Answered {
    EditionPointer edition;
    Figures figures;
    QList<Indicator> indicators;
    const Indicator &indicator(const QString &id) const
    {
        for (const Indicator &one : indicators) {
            if (one.id + (one.column.isEmpty() ? QString() : QLatin1Char('/') + one.column) == id)
                return one;
        }
        qFatal("no indicator %s", qPrintable(id));
    }
};

QString folderOf(const QString &instrument)
{
    return QStringLiteral(RESOURCES "/questionnaires/") + instrument;
}

// "5.1/held/total=84000 5.1/unsentenced/total=<5", of the last reference year.
Answered answered(const QString &instrument, const QString &cells)
{
    const auto edition = questionnaire::loadEdition(folderOf(instrument));
    const auto indicators = questionnaire::loadIndicators(**edition);
    if (!indicators)
        qFatal("%s", qPrintable(indicators.error().message()));
    const int year = (*edition)->form().years().last();
    Answered result { *edition, Figures(year, 1, (*edition)->cellCount()), *indicators };
    for (const QString &cell : cells.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int number = (*edition)->find(cell.section(QLatin1Char('='), 0, 0));
        if (number < 0)
            qFatal("no cell %s", qPrintable(cell));
        result.figures.set(year, number,
                           *questionnaire::figureFromText(cell.section(QLatin1Char('='), 1)));
    }
    return result;
}

// Population of 2000 to 2030.
QList<questionnaire::Series> population(const QString &id = QStringLiteral("population"),
                                        double value = 68'000'000)
{
    questionnaire::Series series { id, QStringLiteral("Population"), QStringLiteral("WPP"), {} };
    for (int year = 2000; year <= 2030; ++year)
        series.values.insert(year, value);
    return { series };
}

Computed computed(const Answered &data, const QString &id,
                  const QList<questionnaire::Series> &series)
{
    return questionnaire::compute(data.indicator(id), data.figures.firstYear(), *data.edition,
                                  data.figures, series);
}

} // namespace

void TestIndicators::knownAnswers_data()
{
    QTest::addColumn<QString>("instrument");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("expected");
    const auto row
        = [](const char *instrument, const char *id, const char *cells, double expected) {
              QTest::addRow("%s %s", instrument, id)
                  << QString::fromLatin1(instrument) << QString::fromLatin1(cells)
                  << QString::fromLatin1(id) << expected;
          };
    row("un-cts", "16.1.1", "1.2/victims/total=680", 1.0);
    row("un-cts", "16.3.2", "5.1/unsentenced/total=14700 5.1/held/total=84000", 17.5);
    row("un-cts", "16.3.2/female", "5.1/unsentenced/female=90 5.1/held/female=360", 25.0);
    row("un-cts", "6.5.1", "5.1/held/total=330 6.5/capacity/total=300", 110.0);
    row("iafq", "16.4.2",
        "3.1/traced/total=40 1.1/arms/total=100 1.2/arms/total=50 "
        "1.3/arms/total=50",
        20.0);
    row("glotip", "16.2.2", "5.1/victims/total=3400", 5.0);
    row("glotip", "16.2.2-sexual", "5.2/sexual/total=120", 120.0);
    row("glotip", "16.2.2-share-female", "5.1/victims/female=30 5.1/victims/total=120", 25.0);
    row("femicide", "femicide-share", "2.1/genderRelated/female=3 1.1/victims/female=12", 25.0);
    row("victimization", "11.7.2/female", "4.1/either/female=30 4.1/population/female=1200", 2.5);
    row("victimization", "16.1.3-physical", "2.1/victims/total=50 2.1/population/total=2000", 2.5);
}

void TestIndicators::knownAnswers()
{
    QFETCH(QString, instrument);
    QFETCH(QString, cells);
    QFETCH(QString, id);
    QFETCH(double, expected);
    const Answered data = answered(instrument, cells);
    const Computed result = computed(data, id, population());
    QVERIFY2(result.value, qPrintable(result.missing.toString()));
    QVERIFY(result.value->isExact());
    QCOMPARE(result.value->low, expected);
    QVERIFY(result.missing.isEmpty());
}

void TestIndicators::everyYearOfEveryInstrument()
{
    for (const char *instrument :
         { "un-cts", "iafq", "glotip", "femicide", "victimization", "wildlife" }) {
        const auto read = questionnaire::readEditions(folderOf(QLatin1String(instrument)));
        QVERIFY(read);
        for (const EditionPointer &edition : read->editions) {
            const auto indicators = questionnaire::loadIndicators(*edition);
            QVERIFY2(indicators, indicators ? "" : qPrintable(indicators.error().message()));
            QVERIFY(!indicators->isEmpty());
        }
    }
}

// "<5" stands for 1 to 4: so does what is computed from it.
void TestIndicators::intervals()
{
    const Answered data = answered(QStringLiteral("un-cts"),
                                   QStringLiteral("5.1/unsentenced/total=<5 "
                                                  "5.1/held/total=200"));
    const Computed result = computed(data, QStringLiteral("16.3.2"), {});
    QVERIFY(result.value && !result.value->isExact());
    QCOMPARE(result.value->low, 0.5);
    QCOMPARE(result.value->high, 2.0);
    QCOMPARE(questionnaire::workingOf(result), QString::fromUtf8("100 × <5 ÷ 200"));
}

void TestIndicators::whatIsMissing_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("named");
    QTest::newRow("numerator") << "5.1/held/total=10"
                               << "16.3.2"
                               << "5.1/unsentenced/total";
    QTest::newRow("denominator") << "5.1/unsentenced/total=10"
                                 << "16.3.2"
                                 << "5.1/held/total";
    QTest::newRow("nothing is held") << "5.1/unsentenced/total=0 5.1/held/total=0"
                                     << "16.3.2"
                                     << "zero";
    // The whole population is none for a rate of women.
    QTest::newRow("population of women") << "1.2/victims/female=10"
                                         << "16.1.1/female"
                                         << "population-female";
}

void TestIndicators::whatIsMissing()
{
    QFETCH(QString, cells);
    QFETCH(QString, id);
    QFETCH(QString, named);
    const Answered data = answered(QStringLiteral("un-cts"), cells);
    const Computed result = computed(data, id, population());
    QVERIFY(!result.value);
    QVERIFY2(result.missing.toString().contains(named), qPrintable(result.missing.toString()));
    if (named.startsWith(QLatin1String("population")))
        QCOMPARE(computed(data, id, population(named, 1'000'000)).value->low, 1.0);
}

void TestIndicators::provisionalInputs()
{
    Answered data = answered(QStringLiteral("un-cts"),
                             QStringLiteral("5.1/unsentenced/total=5 "
                                            "5.1/held/total=10"));
    QVERIFY(!computed(data, QStringLiteral("16.3.2"), {}).isProvisional);
    data.figures.set(data.figures.firstYear(), data.edition->find(QStringLiteral("5.1/held/total")),
                     Figure::of(10, Status::Provisional));
    const Computed result = computed(data, QStringLiteral("16.3.2"), {});
    QVERIFY(result.isProvisional);
    QCOMPARE(result.value->low, 50.0);
    QCOMPARE(result.number->low, 5.0);
}

void TestIndicators::formulas()
{
    const Answered arms = answered(QStringLiteral("iafq"), {});
    QCOMPARE(questionnaire::formulaOf(arms.indicator(QStringLiteral("16.4.2")), *arms.edition),
             QString::fromUtf8("100 × 3.1/traced/total ÷ (1.1/arms/total + 1.2/arms/total + "
                               "1.3/arms/total)"));
    const Answered cts = answered(QStringLiteral("un-cts"), QStringLiteral("1.2/victims/male=7"));
    QCOMPARE(questionnaire::formulaOf(cts.indicator(QStringLiteral("16.1.1/male")), *cts.edition),
             QString::fromUtf8("100000 × 1.2/victims/male ÷ population-male"));
    QCOMPARE(questionnaire::workingOf(computed(cts, QStringLiteral("16.1.1/male"), {})),
             QString::fromUtf8("100000 × 7 ÷ ?"));
}

void TestIndicators::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const char *indicator, const char *check) {
        QTest::newRow(name) << QByteArray("{ \"indicators\": [ ") + indicator + " ] }"
                            << QString::fromLatin1(check);
    };
    row("unknown cell", R"({ "id": "a", "title": "A", "numerator": ["5.1/kept/total"] })", "Q05");
    row("no numerator", R"({ "id": "a", "title": "A" })", "Q03");
    row("other denominator",
        R"({ "id": "a", "title": "A", "numerator": ["5.1/held/total"], "denominator": "area" })",
        "Q03");
    row("unknown column",
        R"({ "id": "a", "title": "A", "numerator": ["5.1/held/total"], "by": ["young"] })", "Q05");
    row("twice",
        R"({ "id": "a", "title": "A", "numerator": ["5.1/held/total"] },
           { "id": "a", "title": "A", "numerator": ["5.1/held/total"] })",
        "Q04");
    row("unknown key",
        R"({ "id": "a", "title": "A", "numerator": ["5.1/held/total"], "factor": 3 })", "Q02");
    row("no json", "{", "Q01");
}

void TestIndicators::brokenFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, check);
    const auto edition = questionnaire::loadEdition(folderOf(QStringLiteral("un-cts")));
    const auto read = questionnaire::readIndicators(json, **edition, {}, QStringLiteral("i.json"));
    QStringList checks;
    for (const base::Finding &finding : read.findings)
        checks << finding.check;
    QVERIFY2(checks.contains(check), qPrintable(checks.join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
