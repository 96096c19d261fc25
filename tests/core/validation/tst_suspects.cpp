// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/inequalities.h"
#include "core/validation/response/readrules.h"
#include "core/validation/response/suspects.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using questionnaire::EditionPointer;
using questionnaire::Figures;

// The cells most likely wrong: the smallest change after which all sums hold, compared with trying
// everything.
class TestSuspects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void inequalities();
    void namesTheCell_data();
    void namesTheCell();
    void says();
    void aGroupForEachTrouble();
    void agreesWithBruteForce();

private:
    Figures figures(const QString &text) const;
    QStringList setsOf(const Figures &figures) const;
    QTemporaryDir m_folder;
    EditionPointer m_edition;
    std::vector<validation::ResponseRule> m_rules;
};

// A square of sums: total = men + women, and each = young + old; and a part of the total.
void TestSuspects::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("edition.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "id": "mine", "title": "Form", "years": [2024],
 "dimensions": [ { "id": "sex", "name": "Sex", "total": "total", "values": [
   { "id": "total", "name": "Total" }, { "id": "men", "name": "Men" },
   { "id": "women", "name": "Women" } ] } ],
 "columnSets": { "sex": [ { "id": "t" }, { "id": "m", "at": { "sex": "men" } },
                          { "id": "w", "at": { "sex": "women" } } ] },
 "modules": [ { "id": "1", "title": "One", "tables": [
  { "id": "A", "title": "Held", "unit": "persons", "columns": "sex", "rows": [
    { "id": "all", "label": "All" }, { "id": "young", "label": "Young" },
    { "id": "old", "label": "Old" } ] },
  { "id": "B", "title": "Unsentenced", "unit": "persons",
    "rows": [ { "id": "part", "label": "Unsentenced" } ] } ] } ] })");
    file.close();
    const auto read = questionnaire::readEditions(m_folder.path());
    QVERIFY(read && read->findings.isEmpty());
    m_edition = read->editions.last();
    const validation::ReadRules rules = validation::readRules(R"({ "checks": [
 { "id": "S1", "kind": "sum", "name": "n", "why": "w", "advice": "a",
   "whole": "A/*/t", "parts": ["A/*/m", "A/*/w"] },
 { "id": "S2", "kind": "sum", "name": "n", "why": "w", "advice": "a",
   "whole": "A/all/*", "parts": ["A/young/*", "A/old/*"] },
 { "id": "S3", "kind": "atMost", "name": "n", "why": "w", "advice": "a",
   "whole": "A/all/t", "parts": ["B/part/total"] } ] })",
                                                              *m_edition, {}, {});
    QVERIFY(rules.findings.isEmpty());
    m_rules = rules.rules;
}

Figures TestSuspects::figures(const QString &text) const
{
    Figures figures(2023, 1, m_edition->cellCount());
    const QStringList values = text.split(QLatin1Char(' '));
    for (int cell = 0; cell < values.size(); ++cell) {
        if (const auto figure = questionnaire::figureFromText(values[cell]))
            figures.set(2023, cell, *figure);
    }
    return figures;
}

// "A/all/t, A/young/m": each smallest set in a text.
QStringList TestSuspects::setsOf(const Figures &figures) const
{
    const validation::Look look { *m_edition, figures, nullptr, 2023 };
    QStringList sets;
    for (const validation::Suspicion &suspicion :
         validation::suspectsOf(m_rules, validation::RuleRun(m_rules).run(look), look)) {
        for (const QList<validation::CellAt> &set : suspicion.sets) {
            QStringList cells;
            for (const validation::CellAt &cell : set)
                cells << m_edition->cell(cell.cell).address;
            sets << cells.join(QStringLiteral(", "));
        }
    }
    return sets;
}

void TestSuspects::inequalities()
{
    // x + y <= 5, x >= 2, y >= 4 cannot be; with y >= 3 it can.
    using validation::Inequality;
    const Inequality sum { { 1, 1 }, 5 };
    const Inequality x { { -1, 0 }, -2 };
    QVERIFY(!validation::isFeasible({ sum, x, { { 0, -1 }, -4 } }, 2));
    QVERIFY(validation::isFeasible({ sum, x, { { 0, -1 }, -3 } }, 2));
    QVERIFY(!validation::isFeasible({ { { 1 }, -1 } }, 1)); // below zero
    QVERIFY(validation::isFeasible({}, 0));
}

void TestSuspects::namesTheCell_data()
{
    QTest::addColumn<QString>("figures"); // all t m w, young t m w, old t m w, part
    QTest::addColumn<QStringList>("sets");
    QTest::newRow("all right") << "10 6 4 3 2 1 7 4 3 5" << QStringList();
    QTest::newRow("one cell in two sums") << "10 6 4 3 5 1 7 4 3 5" << QStringList { "A/young/m" };
    QTest::newRow("the total, in two sums") << "100 6 4 3 2 1 7 4 3 5" << QStringList { "A/all/t" };
    QTest::newRow("the total, and a part above it")
        << "10 6 4 3 2 1 7 4 3 50" << QStringList { "B/part/total" };
    QTest::newRow("one sum only, so several can be wrong")
        << "10 6 5 - - - - - - -" << QStringList { "A/all/t", "A/all/m", "A/all/w" };
    QTest::newRow("a part cannot become negative")
        << "10 16 4 - - - - - - -" << QStringList { "A/all/t", "A/all/m" };
    QTest::newRow("below five leaves room") << "10 6 <5 - - - - - - -" << QStringList();
    QTest::newRow("two cells at once")
        << "10 6 4 3 9 1 7 4 9 5" << QStringList { "A/young/m, A/old/w" };
}

void TestSuspects::namesTheCell()
{
    QFETCH(QString, figures);
    QFETCH(QStringList, sets);
    QCOMPARE(setsOf(this->figures(figures)), sets);
}

void TestSuspects::says()
{
    const auto textOf = [this](const char *figures) {
        const Figures wrong = this->figures(QLatin1String(figures));
        const validation::Look look { *m_edition, wrong, nullptr, 2023 };
        const auto hits = validation::RuleRun(m_rules).run(look);
        const auto texts = validation::suspectTexts(m_rules, hits, look);
        return validation::findingOf(hits.front(), look, {}, texts.value(hits.front().at))
            .advice.toString();
    };
    QCOMPARE(textOf("10 6 4 3 5 1 7 4 3 5"),
             QStringLiteral("a Most likely wrong is this: Young, Men."));
    QCOMPARE(textOf("10 6 4 3 9 1 7 4 9 5"),
             QStringLiteral("a Most likely wrong are these together: Young, Men; Old, Women."));
    QVERIFY(textOf("10 6 5 - - - - - - -")
                .startsWith(QLatin1String("a Most likely wrong is one of these: All")));
}

void TestSuspects::aGroupForEachTrouble()
{
    const Figures wrong = figures(QStringLiteral("10 6 4 - 2 1 - 4 3 50"));
    const validation::Look look { *m_edition, wrong, nullptr, 2023 };
    const auto suspicions
        = validation::suspectsOf(m_rules, validation::RuleRun(m_rules).run(look), look);
    QCOMPARE(suspicions.size(), 1);
    QCOMPARE(suspicions.first().hits.size(), std::size_t(1));
}

// Figures from 0 to 3 with one or two of them changed: a set found must be mendable by some figures
// from 0 to 12, and no smaller set may be.
void TestSuspects::agreesWithBruteForce()
{
    std::mt19937 random(7);
    const auto holds = [this](const Figures &figures) {
        return validation::RuleRun(m_rules).run({ *m_edition, figures, nullptr, 2023 }).empty();
    };
    int smallest1 = 0, smallest2 = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<int> v(10);
        for (int i : { 4, 5, 7, 8 })
            v[std::size_t(i)] = int(random() % 4);
        v[1] = v[4] + v[7];
        v[2] = v[5] + v[8];
        v[3] = v[4] + v[5];
        v[6] = v[7] + v[8];
        v[0] = v[1] + v[2];
        v[9] = v[0] / 2;
        const int changes = 1 + int(random() % 2);
        for (int i = 0; i < changes; ++i)
            v[random() % 10] = int(random() % 13);
        Figures figures(2023, 1, m_edition->cellCount());
        for (int cell = 0; cell < 10; ++cell)
            figures.set(2023, cell, questionnaire::Figure::of(v[std::size_t(cell)]));
        QStringList mendable;
        for (int cell = 0; cell < 10; ++cell) {
            bool isMended = false;
            for (int figure = 0; figure <= 24 && !isMended; ++figure) {
                Figures tried = figures;
                tried.set(2023, cell, questionnaire::Figure::of(figure));
                isMended = holds(tried);
            }
            if (isMended)
                mendable << m_edition->cell(cell).address;
        }
        const QStringList found = setsOf(figures);
        const validation::Look look { *m_edition, figures, nullptr, 2023 };
        const qsizetype groups
            = validation::suspectsOf(m_rules, validation::RuleRun(m_rules).run(look), look).size();
        if (groups > 1)
            continue; // each is mended by itself, and no single cell mends all
        if (holds(figures)) {
            QVERIFY(found.isEmpty());
            continue;
        }
        const bool isSingle = !found.isEmpty() && !found.first().contains(QLatin1Char(','));
        smallest1 += isSingle ? 1 : 0;
        smallest2 += isSingle ? 0 : 1;
        if (isSingle)
            QCOMPARE(found, mendable);
        else
            QVERIFY2(mendable.isEmpty(), qPrintable(mendable.join(QLatin1Char(' '))));
    }
    QVERIFY(smallest1 > 30 && smallest2 > 10); // both kinds were met
}

QTEST_GUILESS_MAIN(TestSuspects)
#include "tst_suspects.moc"
