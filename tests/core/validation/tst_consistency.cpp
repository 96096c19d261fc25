// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/consistency.h"
#include "core/validation/response/exactsystem.h"
#include "core/validation/response/readrules.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using questionnaire::EditionPointer;
using validation::Consistency;
using validation::Rational;
using validation::ResponseRule;

// Rules of an edition that contradict each other, or say what others say: planted ones are found
// with all that takes part, and the shipped editions have none but those listed here.
class TestConsistency : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fractions();
    void finds_data();
    void finds();
    void agreesWithTrying();
    void shippedEditions_data();
    void shippedEditions();

private:
    std::vector<ResponseRule> rules(const QByteArray &checks) const;
    QStringList found(const std::vector<ResponseRule> &rules) const;
    QTemporaryDir m_folder;
    EditionPointer m_edition; // one table of six cells, a to f
};

void TestConsistency::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("edition.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "id": "mine", "title": "Form", "years": [2024], "modules": [
 { "id": "1", "title": "One", "tables": [ { "id": "T", "title": "Held", "unit": "persons",
   "rows": [ { "id": "a", "label": "A" }, { "id": "b", "label": "B" },
             { "id": "c", "label": "C" }, { "id": "d", "label": "D" },
             { "id": "e", "label": "E" }, { "id": "f", "label": "F" } ] } ] } ] })");
    file.close();
    const auto read = questionnaire::readEditions(m_folder.path());
    QVERIFY(read && read->findings.isEmpty());
    m_edition = read->editions.last();
}

// "sum a=b+c; atMost a>=d (zero)": kinds sum, atMost, order, ratio; each rule is called R1, R2, ...
std::vector<ResponseRule> TestConsistency::rules(const QByteArray &checks) const
{
    QStringList json;
    for (const QString &text : QString::fromUtf8(checks).split(QStringLiteral("; "))) {
        const QStringList words = text.split(QLatin1Char(' '));
        const bool isEarlier = words[0] == QLatin1String("order");
        const QString whole = words[1].section(QLatin1Char('='), 0, 0).left(1);
        QStringList parts;
        for (const QString &part : words[1].section(QLatin1Char('='), 1).split(QLatin1Char('+')))
            parts << QStringLiteral("\"T/%1/total\"").arg(part);
        QString more;
        if (words[0] == QLatin1String("ratio"))
            more = QStringLiteral(R"("part": %1, "warning": [%2])").arg(parts.first(), words[2]);
        else if (isEarlier)
            more = QStringLiteral(R"("later": %1)").arg(parts.first());
        else
            more = QStringLiteral(R"("parts": [%1], "missing": "%2")")
                       .arg(parts.join(QLatin1Char(',')),
                            words.value(2, QStringLiteral("non_null")));
        json << QStringLiteral(R"({ "id": "R%1", "kind": "%2", "name": "n", "why": "w",
                                    "advice": "a", "%3": "T/%4/total", %5 })")
                    .arg(QString::number(json.size() + 1), words[0],
                         isEarlier ? QStringLiteral("earlier") : QStringLiteral("whole"), whole,
                         more);
    }
    const QByteArray content = "{ \"checks\": [" + json.join(QLatin1Char(',')).toUtf8() + "] }";
    const validation::ReadRules read = validation::readRules(content, *m_edition, {}, {});
    for (const base::Finding &finding : read.findings)
        qWarning("%s", qPrintable(finding.message.toString()));
    return read.rules;
}

QStringList names(const QList<validation::RuleAt> &rules)
{
    QStringList ids;
    for (const validation::RuleAt &rule : rules)
        ids << rule.rule->id;
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

// "c=0 by R1 R2", "R3 redundant by R1", "R4 implied by R1 R2"
QStringList TestConsistency::found(const std::vector<ResponseRule> &rules) const
{
    const Consistency consistency = validation::consistencyOf(rules);
    if (!consistency.undecided.isEmpty())
        return { QStringLiteral("undecided") };
    QStringList texts;
    for (const auto &found : consistency.contradictions) {
        for (const validation::CellAt &cell : found.cells)
            texts << QStringLiteral("%1=0 by %2")
                         .arg(m_edition->cell(cell.cell).row->id,
                              names(found.by).join(QLatin1Char(' ')));
    }
    texts.sort();
    for (const auto &implied : consistency.implied)
        texts << QStringLiteral("%1 %2 by %3")
                     .arg(implied.what.rule->id,
                          implied.isRedundant ? QStringLiteral("redundant")
                                              : QStringLiteral("implied"),
                          names(implied.by).join(QLatin1Char(' ')));
    return texts;
}

void TestConsistency::fractions()
{
    QCOMPARE(Rational(6, -4), Rational(-3, 2));
    QCOMPARE(Rational(1, 3) + Rational(1, 6), Rational(1, 2));
    QCOMPARE(Rational(2, 3) * Rational(9, 4), Rational(3, 2));
    QCOMPARE(Rational(2, 3) / Rational(4, 9), Rational(3, 2));
    QVERIFY(Rational(1, 3) < Rational(1, 2));
    const Rational large(std::numeric_limits<long long>::max() / 2);
    QVERIFY_THROWS_EXCEPTION(Rational::Overflow, large * large);
    QVERIFY_THROWS_EXCEPTION(Rational::Overflow, large + large + large);
}

void TestConsistency::finds_data()
{
    QTest::addColumn<QByteArray>("checks");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char *name, const char *checks, const QStringList &texts) {
        QTest::newRow(name) << QByteArray(checks) << texts;
    };
    row("nothing", "sum a=b+c; sum b=d+e; atMost c=f", {});
    row("each part of the other", "sum a=b+c; sum b=a+d", { "c=0 by R1 R2", "d=0 by R1 R2" });
    row("a circle of stages", "order a=b; sum b=a+c", { "c=0 by R1 R2" });
    row("a longer circle", "order a=b; order b=c; order c=a; sum d=a+e; atMost a=d",
        { "e=0 by R4 R5" });
    row("shares that cannot be", "ratio a=b 60,100; ratio a=c 60,100; atMost a=b+c",
        { "a=0 by R1 R2 R3", "b=0 by R1 R2 R3", "c=0 by R1 R2 R3" });
    row("the same twice", "sum a=b+c; sum a=b+c", { "R1 redundant by R2", "R2 redundant by R1" });
    row("a bound that a sum gives", "sum a=b+c; atMost a=b", { "R2 implied by R1" });
    row("a bound that a bound of blanks gives", "atMost a=b+c partial_zero; atMost a=b",
        { "R2 redundant by R1" });
    row("a bound of full rows", "atMost a=b+c; atMost a=b", { "R2 implied by R1" });
    row("a chain", "order a=b; order b=c; order a=c", { "R3 implied by R1 R2" });
    row("a share that a bound gives", "atMost a=b; ratio a=b 0,100",
        { "R1 implied by R2", "R2 redundant by R1" }); // a warning is no error
    row("a wider share", "ratio a=b 10,50; ratio a=b 5,80", { "R2 redundant by R1" });
    row("sums of sums", "sum a=b+c; sum b=d+e; sum a=d+e+c",
        { "R1 implied by R2 R3", "R2 implied by R1 R3", "R3 implied by R1 R2" });
}

// The rules of the shares that cannot be imply whatever they like: only zeros meet them.
void TestConsistency::finds()
{
    QFETCH(QByteArray, checks);
    QFETCH(QStringList, texts);
    QStringList all = found(rules(checks));
    const bool isContradiction = texts.value(0).contains(QLatin1String("=0"));
    if (isContradiction)
        all = all.filter(QStringLiteral("=0"));
    QCOMPARE(all, texts);
}

// Rules of a few cells at random: when nothing is forced to zero, some small figures above zero
// meet them all; when something is, none of the figures tried has it above zero.
void TestConsistency::agreesWithTrying()
{
    std::mt19937 random(20241128);
    const auto draw = [&random](int below) { return int(random() % unsigned(below)); };
    int contradictions = 0;
    for (int round = 0; round < 150; ++round) {
        QStringList texts;
        for (int rule = 0; rule < 4; ++rule) {
            QString cells = QStringLiteral("abcd");
            std::shuffle(cells.begin(), cells.end(), random);
            const bool isSum = draw(2) == 0;
            texts << QStringLiteral("%1 %2=%3+%4")
                         .arg(isSum ? QStringLiteral("sum") : QStringLiteral("atMost"))
                         .arg(cells[0])
                         .arg(cells[1])
                         .arg(cells[2]);
        }
        const auto drawn = rules(texts.join(QStringLiteral("; ")).toUtf8());
        const Consistency consistency = validation::consistencyOf(drawn);
        QVERIFY(consistency.undecided.isEmpty());
        QSet<int> zeros;
        for (const auto &found : consistency.contradictions) {
            for (const validation::CellAt &cell : found.cells)
                zeros << cell.cell;
        }
        contradictions += zeros.isEmpty() ? 0 : 1;
        QSet<int> seen; // cells that were above zero in some figures that meet all rules
        for (int code = 0; code < 7 * 7 * 7 * 7; ++code) {
            const int values[] = { code % 7, code / 7 % 7, code / 49 % 7, code / 343 };
            const bool isMet = std::all_of(drawn.begin(), drawn.end(), [&](const auto &rule) {
                const auto linear = rule.kind->linear(rule.cases.front());
                int sum = 0;
                for (const auto &[cell, sign] : linear->terms)
                    sum += sign * values[cell.cell];
                return linear->relation == validation::Linear::Relation::Zero ? sum == 0 : sum <= 0;
            });
            for (int cell = 0; isMet && cell < 4; ++cell) {
                if (values[cell] > 0)
                    seen << cell;
            }
        }
        for (int cell = 0; cell < 4; ++cell) {
            if (texts.join(QString()).contains(QLatin1Char(char('a' + cell))))
                QVERIFY2(seen.contains(cell) != zeros.contains(cell),
                         qPrintable(texts.join(QStringLiteral("; "))));
        }
    }
    QVERIFY2(contradictions > 20 && contradictions < 150,
             qPrintable(QString::number(contradictions)));
}

void TestConsistency::shippedEditions_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString &folder : questionnaire::editionFolders())
        QTest::newRow(qPrintable(folder.section(QLatin1Char('/'), -1))) << folder;
}

namespace
{

// "contradiction of H1 H2 S3", "H4 repeats O7"
QStringList notable(const Consistency &consistency)
{
    QStringList texts;
    for (const auto &found : consistency.contradictions)
        texts << QStringLiteral("contradiction of ") + names(found.by).join(QLatin1Char(' '));
    for (const auto &implied : consistency.implied) {
        if (implied.isRedundant)
            texts << implied.what.rule->id + QStringLiteral(" repeats ")
                    + names(implied.by).join(QLatin1Char(' '));
    }
    texts.removeDuplicates();
    return texts;
}

// What is known of the shipped rules, with the reason why it stays.
struct Known {
    const char *found;
    const char *reason;
};
const Known known[] = {
    { "contradiction of H1 H2 S3",
      "table 1.2 has no column for unknown sex and table 1.6 has one; H1 says that such victims "
      "are to be named in the comment" },
    { "contradiction of G2 G3 G7 G9 G10 G11 G12",
      "G2 is the sum as measured on the published file, without the columns for other and unknown "
      "sex; it says that they explain a difference, and is an error only beyond 100 %" },
    { "G3 repeats G2 G4", "a consequence of the contradiction of G2 and G3" },
    { "H4 repeats O7",
      "H4 names the part that is too large, and was measured on its own in the Global Study" },
};

// All rules of a found group are named in a known one.
bool isKnown(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    return std::any_of(std::begin(known), std::end(known), [&words](const Known &one) {
        const QStringList all = QString::fromLatin1(one.found).split(QLatin1Char(' '));
        return all.value(0) == words.value(0) && all.value(1) == words.value(1)
            && std::all_of(words.begin(), words.end(),
                           [&all](const QString &word) { return all.contains(word); });
    });
}

} // namespace

// Nothing contradicts or is said twice but what is known. Rules that follow from others when all
// cells are filled in are wanted: each still finds an error where a cell of the others is missing.
void TestConsistency::shippedEditions()
{
    QFETCH(QString, folder);
    const auto read = questionnaire::readEditions(folder);
    QVERIFY(read);
    QSet<QString> looked; // years with the same cases are looked at once
    for (const EditionPointer &edition : read->editions) {
        const auto rules = validation::loadRules(*edition);
        QVERIFY(rules);
        QString cases;
        for (const ResponseRule &rule : *rules)
            cases += rule.id + QString::number(rule.cases.size()) + QLatin1Char(' ');
        if (looked.contains(cases))
            continue;
        looked << cases;
        const Consistency consistency = validation::consistencyOf(*rules);
        for (const QString &text : notable(consistency))
            QVERIFY2(isKnown(text), qPrintable(text));
        QVERIFY(consistency.cases > 0);
    }
}

QTEST_GUILESS_MAIN(TestConsistency)
#include "tst_consistency.moc"
