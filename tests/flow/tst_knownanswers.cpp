// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/progress.h"
#include "core/questionnaire/indicators.h"
#include "core/questionnaire/portal.h"
#include "core/table/tablereader.h"
#include "support/fixtures.h"

#include <QDir>
#include <QTest>

#include <cmath>

using questionnaire::EditionPointer;
using questionnaire::Figure;
using questionnaire::Figures;
using questionnaire::Indicator;

// Published rates computed again by the product's indicators from the published counts. No file
// gives the population: it is what the largest count of a country and year and its rate make it.
// The share of unsentenced persons (16.3.2) is compared where a prisons release is beside this
// checkout.
class TestKnownAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void ratesOfReleases_data();
    void ratesOfReleases();
    void homicideRateOfTheGlobalStudy();
    void oneUnwrittenPopulation();
    void homicidesInPrison();
    void eurostat();
    void unsentencedOfThePrisonsRelease();
    void unsentencedAsReadFromAFile();

private:
    struct Tested { // one published value
        QString country, what;
        int year = 0;
        double published = 0, computed = 0;
        double within = 0; // half of its last decimal
        bool isEqual() const { return std::abs(published - computed) <= within; }
    };
    // Prints the counts, and each difference with its cause.
    static int differing(const QList<Tested> &all, const char *title,
                         const std::function<QString(const Tested &)> &cause);
    table::Table read(const QString &file) const;
    Indicator indicator(const char *id) const;
    double rateOf(double count, double population) const;
    std::optional<questionnaire::PublishedFile> published(const QString &file) const;
    QMap<std::pair<QString, int>, double> populations() const; // by name of country
    QList<Tested> unsentenced(const table::Table &table) const;

    EditionPointer m_edition;
    QList<Indicator> m_indicators;
};

namespace
{

const QString folder = QStringLiteral(SHARED_DATA "/data/cts/");
const QStringList releases {
    QStringLiteral("unodc/data_cts_violent_and_sexual_crime_2025-06-02.csv"),
    QStringLiteral("unodc/data_cts_corruption_and_economic_crime_2024-05-16.csv")
};
constexpr double ofRounding = 1e-9;

std::optional<double> numberOf(QString text)
{
    bool isNumber = false;
    const double value = text.remove(QLatin1Char(',')).trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

// Country, indicator and a column for each year, as the annex of the Global Study has them.
using Wide = QMap<std::pair<QString, int>, QMap<QString, double>>;
Wide wide(const table::Table &table)
{
    Wide values;
    const int country = table.column(QStringLiteral("Country"));
    const int indicator = table.column(QStringLiteral("Indicator"));
    for (int column = 0; column < table.header.size(); ++column) {
        const int year = table.header[column].toInt();
        for (const QStringList &row : table.rows) {
            const std::optional<double> value = numberOf(row.value(column));
            if (year > 1900 && value)
                values[{ row.value(country), year }].insert(row.value(indicator), *value);
        }
    }
    return values;
}

} // namespace

void TestKnownAnswers::initTestCase()
{
    m_edition = *questionnaire::loadEdition(QStringLiteral("un-cts-2024"));
    m_indicators = *questionnaire::loadIndicators(*m_edition);
}

table::Table TestKnownAnswers::read(const QString &file) const
{
    base::NoProgress progress;
    const auto read = table::readTable(folder + file, {}, progress);
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    return read->table;
}

Indicator TestKnownAnswers::indicator(const char *id) const
{
    for (const Indicator &indicator : m_indicators) {
        if (indicator.id == QLatin1String(id) && indicator.column.isEmpty())
            return indicator;
    }
    qFatal("there is no indicator %s", id);
}

// As 16.1.1 is computed from the cell of victims and the series of population.
double TestKnownAnswers::rateOf(double count, double population) const
{
    const Indicator homicide = indicator("16.1.1");
    const int year = m_edition->form().years().last();
    Figures figures(year, 1, m_edition->cellCount());
    figures.set(year, homicide.numerator.first(), Figure::of(count));
    const auto computed
        = questionnaire::compute(homicide, year, *m_edition, figures,
                                 { { homicide.population, {}, {}, { { year, population } } } });
    return computed.value ? computed.value->low : -1;
}

int TestKnownAnswers::differing(const QList<Tested> &all, const char *title,
                                const std::function<QString(const Tested &)> &cause)
{
    QMap<QString, QMap<QString, QMap<int, QStringList>>> causes; // cause, country, year
    QSet<QString> countries;
    int count = 0;
    for (const Tested &one : all) {
        countries << one.country;
        if (one.isEqual())
            continue;
        ++count;
        causes[cause(one)][one.country][one.year] << QStringLiteral("%1 %2, not %3")
                                                         .arg(one.what)
                                                         .arg(one.published)
                                                         .arg(one.computed, 0, 'f', 3);
    }
    QTextStream out(stdout);
    out << title << ": " << countries.size() << " countries, tested " << all.size() << ", equal "
        << all.size() - count << ", differing " << count << "\n";
    for (auto why = causes.begin(); why != causes.end(); ++why) {
        out << "  because " << why.key() << ":\n";
        for (auto country = why->begin(); country != why->end(); ++country) {
            QStringList years;
            for (auto year = country->begin(); year != country->end(); ++year)
                years << QStringLiteral("%1 (%2)")
                             .arg(year.key())
                             .arg(year->join(QStringLiteral("; ")));
            out << "    " << country.key() << ": " << years.join(QStringLiteral(", ")) << "\n";
        }
    }
    return count;
}

std::optional<questionnaire::PublishedFile> TestKnownAnswers::published(const QString &file) const
{
    const auto portal = questionnaire::loadPortal(*m_edition);
    const auto result = questionnaire::readPublished(read(file), file, *m_edition, *portal);
    return result ? std::optional(*result) : std::nullopt;
}

void TestKnownAnswers::ratesOfReleases_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("tested");
    QTest::newRow("violent and sexual crime") << releases[0] << 8390;
    QTest::newRow("corruption and economic crime") << releases[1] << 9200;
}

namespace
{

struct Pair {
    double count = -1, rate = -1;
};

// Of one country and sex: year -> cell -> count and rate.
QMap<int, QMap<int, Pair>> pairsOf(const questionnaire::PublishedCountry &country,
                                   const questionnaire::Edition &edition, const QString &sex)
{
    QMap<int, QMap<int, Pair>> pairs;
    for (const auto &entry : country.entries) {
        if (edition.cell(entry.cell).at.value(QStringLiteral("sex")) != sex)
            continue;
        Pair &pair = pairs[entry.year][entry.cell];
        (entry.isRate ? pair.rate : pair.count) = entry.figure.low;
    }
    return pairs;
}

// The cell with the largest count that has a rate; -1: none.
int largest(const QMap<int, Pair> &cells)
{
    int best = -1;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell->rate > 0 && cell->count > (best < 0 ? 0 : cells[best].count))
            best = cell.key();
    }
    return best;
}

} // namespace

// Rates stand there with all their decimals.
void TestKnownAnswers::ratesOfReleases()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, file);
    QFETCH(int, tested);
    QList<Tested> all;
    const auto release = published(file);
    QVERIFY(release);
    for (const auto &country : release->countries) {
        for (const char *sex : { "", "male", "female" }) {
            const auto years = pairsOf(country, *m_edition, QLatin1String(sex));
            for (auto year = years.begin(); year != years.end(); ++year) {
                const int base = largest(*year);
                if (base < 0)
                    continue;
                const double population = year->value(base).count * 1e5 / year->value(base).rate;
                for (auto cell = year->begin(); cell != year->end(); ++cell) {
                    if (cell.key() != base && cell->count >= 0 && cell->rate >= 0)
                        all << Tested { country.name,
                                        m_edition->cell(cell.key()).address,
                                        year.key(),
                                        cell->rate,
                                        rateOf(cell->count, population),
                                        1e-6 * std::max(1.0, cell->rate) };
                }
            }
        }
    }
    QVERIFY2(all.size() >= tested, qPrintable(QString::number(all.size())));
    QCOMPARE(differing(all, QTest::currentDataTag(), [](const Tested &) { return QString(); }), 0);
}

// Population by the releases, of all persons.
QMap<std::pair<QString, int>, double> TestKnownAnswers::populations() const
{
    QMap<std::pair<QString, int>, double> found;
    for (const QString &file : releases) {
        const auto release = published(file);
        for (const auto &country : release->countries) {
            const auto years = pairsOf(country, *m_edition, {});
            for (auto year = years.begin(); year != years.end(); ++year) {
                const int base = largest(*year);
                if (base >= 0 && !found.contains({ country.name, year.key() }))
                    found.insert({ country.name, year.key() },
                                 year->value(base).count * 1e5 / year->value(base).rate);
            }
        }
    }
    return found;
}

// 16.1.1 of the Global Study on Homicide 2019, whose file has no population, with the population
// of the releases of 2024 and 2025. Both are estimates of the United Nations, of different years.
void TestKnownAnswers::homicideRateOfTheGlobalStudy()
{
    NEEDS_SHARED_DATA();
    const auto population = populations();
    const Wide values = wide(read(QStringLiteral("homicide_gsh2019/Shiny_DT.csv")));
    QList<Tested> all;
    QMap<QString, QList<bool>> years; // by country: whether each is equal
    for (auto value = values.begin(); value != values.end(); ++value) {
        const bool areBoth = value->contains(QStringLiteral("Homicide Total Count"))
            && value->contains(QStringLiteral("Homicide Rate"));
        if (!areBoth || !population.contains(value.key()))
            continue;
        const double count = value->value(QStringLiteral("Homicide Total Count"));
        all << Tested { value.key().first,
                        QStringLiteral("16.1.1"),
                        value.key().second,
                        value->value(QStringLiteral("Homicide Rate")),
                        rateOf(count, population[value.key()]),
                        0.05 + ofRounding };
        years[value.key().first] << all.last().isEqual();
    }
    const auto cause = [](const Tested &one) {
        const double factor = std::abs(one.computed / one.published - 1);
        return factor < 0.06 ? QStringLiteral("the population was revised since, by less than 6 %")
                             : QStringLiteral("the population is of another territory, or revised "
                                              "by 6 % and more");
    };
    const int different = differing(all, "16.1.1, Global Study 2019, with later population", cause);
    QCOMPARE(int(all.size()), 1482);
    QCOMPARE(different, 670);
    QStringList whole; // ten years or more, all of them equal
    for (auto country = years.begin(); country != years.end(); ++country) {
        if (country->size() >= 10 && !country->contains(false))
            whole << country.key();
    }
    QTextStream(stdout) << "  all of ten years or more are equal for "
                        << whole.join(QStringLiteral("; ")) << "\n";
    QVERIFY2(whole.size() >= 10, qPrintable(whole.join(QStringLiteral("; "))));
}

// Within the Global Study: total and mechanisms, one decimal each, come from one population, and
// the rates computed with it are the published ones.
void TestKnownAnswers::oneUnwrittenPopulation()
{
    NEEDS_SHARED_DATA();
    const std::pair<const char *, const char *> columns[]
        = { { "Homicide Total Count", "Homicide Rate" },
            { "Homicide by Firearms", "Firearms Rate" },
            { "Homicide by Sharp Objects", "Sharp Objects Rate" },
            { "Homicide by Other Mechanisms", "Other Mechanism Rate" },
            { "Homicide by Unknown Mechanisms", "Unknown Mechanism Rate" } };
    const Wide values = wide(read(QStringLiteral("homicide_gsh2019/Shiny_DT.csv")));
    QList<Tested> all;
    for (auto value = values.begin(); value != values.end(); ++value) {
        double low = 0, high = 1e12;
        QList<Tested> ofOne;
        for (const auto &[count, rate] : columns) {
            const double number = value->value(QLatin1String(count), -1);
            const double published = value->value(QLatin1String(rate), -1);
            if (number <= 0 || published < 0)
                continue;
            low = std::max(low, number * 1e5 / (published + 0.05));
            high = published > 0.05 ? std::min(high, number * 1e5 / (published - 0.05)) : high;
            ofOne << Tested {
                value.key().first, QLatin1String(rate), value.key().second, published, number,
                0.05 + ofRounding
            };
        }
        for (Tested &one : ofOne)
            one.computed = rateOf(one.computed, (low + std::min(high, 2 * low)) / 2);
        if (ofOne.size() > 1)
            all << ofOne;
    }
    const int different
        = differing(all, "Homicide rates within the Global Study 2019", [](const Tested &) {
              return QStringLiteral("no one population makes all rates of that country and year");
          });
    QVERIFY2(all.size() > 2000, qPrintable(QString::number(all.size())));
    QVERIFY2(different < all.size() / 20, qPrintable(QString::number(different)));
}

// Here the file has the population of prisoners. A rate of two cells, as indicators without a
// population are.
void TestKnownAnswers::homicidesInPrison()
{
    NEEDS_SHARED_DATA();
    Indicator rate;
    rate.numerator << m_edition->find(QStringLiteral("5.8/homicide/total"));
    rate.denominator << m_edition->find(QStringLiteral("5.1/held/total"));
    rate.times = 1e5;
    const int year = m_edition->form().years().last();
    const Wide values
        = wide(read(QStringLiteral("homicide_gsh2019/Homicide_in_Prisons_Shiny.csv")));
    QList<Tested> all;
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (value->size() != 3)
            continue;
        Figures figures(year, 1, m_edition->cellCount());
        figures.set(year, rate.numerator.first(),
                    Figure::of(value->value(QStringLiteral("Intentional Homicide"))));
        figures.set(year, rate.denominator.first(),
                    Figure::of(value->value(QStringLiteral("Total Prison Population"))));
        const auto computed = questionnaire::compute(rate, year, *m_edition, figures, {});
        all << Tested { value.key().first,
                        QStringLiteral("homicides in prison"),
                        value.key().second,
                        value->value(QStringLiteral("Rate per 100,000 prisoners")),
                        computed.value ? computed.value->low : -1,
                        0.05 + ofRounding };
    }
    QCOMPARE(int(all.size()), 274);
    QCOMPARE(differing(all, "Homicides in prison", [](const Tested &) { return QString(); }), 0);
}

namespace
{

struct Rate {
    QString category;
    double count, rate;
};

// "ICCS0101,NR,AL" in the first column, values with flags behind them ("124 b", ": ").
QMap<std::pair<QString, int>, QList<Rate>> eurostatRates(const QByteArray &content)
{
    QMap<std::tuple<QString, int, QString>, Pair> pairs;
    QStringList years;
    for (const QByteArray &line : content.split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(QLatin1Char('\t'));
        const QStringList key = cells.first().split(QLatin1Char(','));
        if (key.size() != 4)
            continue;
        if (key.first() == QLatin1String("freq")) {
            years = cells;
            continue;
        }
        for (qsizetype i = 1; i < cells.size(); ++i) {
            const auto value = numberOf(cells[i].trimmed().section(QLatin1Char(' '), 0, 0));
            Pair &pair = pairs[{ key[3], years[i].trimmed().toInt(), key[1] }];
            if (value)
                (key[2] == QLatin1String("NR") ? pair.count : pair.rate) = *value;
        }
    }
    QMap<std::pair<QString, int>, QList<Rate>> rates;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const auto &[country, year, category] = pair.key();
        if (pair->count > 0 && pair->rate > 0)
            rates[{ country, year }] << Rate { category, pair->count, pair->rate };
    }
    return rates;
}

// The population that makes most of the rates, which have two decimals.
double commonPopulation(const QList<Rate> &rates)
{
    constexpr double half = 0.005 + ofRounding;
    QList<std::pair<double, double>> ranges;
    for (const Rate &one : rates)
        ranges << std::pair(one.count * 1e5 / (one.rate + half),
                            one.rate > half ? one.count * 1e5 / (one.rate - half) : 1e12);
    double best = 0;
    int most = -1;
    for (const auto &[low, high] : ranges) {
        for (const double point : { low, high }) {
            const int fits
                = int(std::count_if(ranges.begin(), ranges.end(), [&](const auto &range) {
                      return range.first <= point && point <= range.second;
                  }));
            if (fits > most) {
                most = fits;
                best = point;
            }
        }
    }
    return best;
}

} // namespace

void TestKnownAnswers::eurostat()
{
    NEEDS_SHARED_DATA();
    QFile file(folder + QLatin1String("eurostat/estat_crim_off_cat.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto rates = eurostatRates(file.readAll());
    QList<Tested> all;
    for (auto one = rates.begin(); one != rates.end(); ++one) {
        if (one->size() < 2)
            continue;
        const double population = commonPopulation(*one);
        for (const Rate &rate : *one)
            all << Tested { one.key().first,
                            rate.category,
                            one.key().second,
                            rate.rate,
                            rateOf(rate.count, population),
                            0.005 + 1e-6 * rate.rate };
    }
    const auto cause = [](const Tested &one) {
        const double factor = std::abs(one.computed / one.published - 1);
        if (one.computed > one.published && one.computed - one.published < 0.011)
            return QStringLiteral("the rate was cut off and not rounded");
        return factor < 0.035
            ? QStringLiteral("another population of the same year was used for some rates")
            : QStringLiteral("count and rate do not belong together");
    };
    const int different = differing(all, "Eurostat, police-recorded offences", cause);
    QCOMPARE(int(all.size()), 8498);
    QVERIFY2(different <= 185, qPrintable(QString::number(different)));
}

// 16.3.2 beside its published percentage, where a file has both.
QList<TestKnownAnswers::Tested> TestKnownAnswers::unsentenced(const table::Table &table) const
{
    const auto at = [&](const QStringList &row, const char *column) {
        return row.value(table.column(QLatin1String(column)));
    };
    const Indicator share = indicator("16.3.2");
    const int year = m_edition->form().years().last();
    struct Values {
        double held = -1, unsentenced = -1, percent = -1;
    };
    QMap<std::pair<QString, int>, Values> values;
    for (const QStringList &row : table.rows) {
        const bool isWhole
            = at(row, "Sex") == QLatin1String("Total") && at(row, "Age") == QLatin1String("Total");
        const auto value = numberOf(at(row, "VALUE"));
        if (!isWhole || !value || at(row, "Category") != QLatin1String("Total"))
            continue;
        Values &of = values[{ at(row, "Country"), at(row, "Year").toInt() }];
        const QString indicator = at(row, "Indicator");
        const QString unit = at(row, "Unit of measurement");
        const bool isUnsentenced = indicator == QLatin1String("Persons held unsentenced");
        const bool isCount = unit == QLatin1String("Counts");
        if (indicator == QLatin1String("Persons held") && isCount)
            of.held = *value;
        if (isUnsentenced && isCount)
            of.unsentenced = *value;
        if (isUnsentenced && unit.startsWith(QLatin1String("Percentage")))
            of.percent = *value;
    }
    QList<Tested> all;
    for (auto one = values.begin(); one != values.end(); ++one) {
        if (one->held <= 0 || one->unsentenced < 0 || one->percent < 0)
            continue;
        Figures figures(year, 1, m_edition->cellCount());
        figures.set(year, share.numerator.first(), Figure::of(one->unsentenced));
        figures.set(year, share.denominator.first(), Figure::of(one->held));
        const auto computed = questionnaire::compute(share, year, *m_edition, figures, {});
        all << Tested { one.key().first, QStringLiteral("16.3.2"), one.key().second,
                        one->percent,    computed.value->low,      0.05 + ofRounding };
    }
    return all;
}

void TestKnownAnswers::unsentencedOfThePrisonsRelease()
{
    NEEDS_SHARED_DATA();
    const QStringList found
        = QDir(folder + QLatin1String("unodc"))
              .entryList({ QStringLiteral("data_cts_prisons_and_prisoners_*.csv") });
    if (found.isEmpty())
        QSKIP("the prisons release, the only file with both inputs of 16.3.2, is held back");
    const QList<Tested> all = unsentenced(read(QLatin1String("unodc/") + found.first()));
    differing(all, "16.3.2, prisons release", [](const Tested &) {
        return QStringLiteral("count and share come from different sources or days");
    });
    QSet<QString> equal;
    for (const Tested &one : all) {
        if (one.isEqual())
            equal << one.country;
    }
    QVERIFY2(equal.size() >= 10, qPrintable(QString::number(equal.size())));
}

// The reading of such a release, on lines of our own.
void TestKnownAnswers::unsentencedAsReadFromAFile()
{
    table::Table table;
    table.header = QStringList { "Country", "Indicator",           "Category", "Sex", "Age",
                                 "Year",    "Unit of measurement", "VALUE" };
    const auto row
        = [&](const char *indicator, const char *sex, const char *unit, const char *value) {
              table.rows << QStringList { "Utopia", indicator, "Total", sex,
                                          "Total",  "2020",    unit,    value };
          };
    row("Persons held", "Total", "Counts", "84000");
    row("Persons held", "Male", "Counts", "80000");
    row("Persons held unsentenced", "Total", "Counts", "14700");
    row("Persons held unsentenced", "Total", "Rate per 100,000 population", "21.6");
    row("Persons held unsentenced", "Total", "Percentage of total persons held", "17.5");
    const QList<Tested> all = unsentenced(table);
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().computed, 17.5);
    QVERIFY(all.first().isEqual());
}

QTEST_GUILESS_MAIN(TestKnownAnswers)
#include "tst_knownanswers.moc"
