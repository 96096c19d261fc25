// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/readrules.h"
#include "core/validation/response/runrules.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using questionnaire::EditionPointer;
using questionnaire::Figures;

// Every kind of rule on a small edition: when it is tested, when it fails and what it says.
class TestResponseRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindHasRows();
    void judges_data();
    void judges();
    void starsAndLists();
    void answers();
    void wrongRules_data();
    void wrongRules();
    void readsOnlyCellsInUse();
    void ownSentences_data();
    void ownSentences();

private:
    std::vector<validation::ResponseRule> rules(const QByteArray &check) const;
    Figures figures(const QString &text) const;
    QTemporaryDir m_folder;
    EditionPointer m_edition;
};

void TestResponseRules::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("edition.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({ "id": "mine", "title": "Form", "years": [2024], "referenceYears": 2,
 "questions": [ { "id": "moment", "text": "When is an offence recorded?",
                  "answers": [ { "id": "input", "name": "First" } ] } ],
 "dimensions": [ { "id": "sex", "name": "Sex", "total": "total", "values": [
   { "id": "total", "name": "Total" }, { "id": "male", "name": "Male" },
   { "id": "female", "name": "Female" } ] } ],
 "columnSets": { "sex": [ { "id": "total", "name": "total" },
   { "id": "male", "at": { "sex": "male" } }, { "id": "female", "at": { "sex": "female" } } ] },
 "modules": [ { "id": "1", "title": "One", "tables": [
  { "id": "A", "title": "Held", "unit": "persons", "columns": "sex", "questions": ["moment"],
    "rows": [ { "id": "x", "label": "X" }, { "id": "y", "label": "Y" } ] },
  { "id": "B", "title": "Convicted", "unit": "persons", "columns": "sex",
    "rows": [ { "id": "x", "label": "X" }, { "id": "y", "label": "Y" } ] } ] } ] })");
    file.close();
    const auto read = questionnaire::readEditions(m_folder.path());
    QVERIFY2(read && read->findings.isEmpty(),
             read && !read->findings.isEmpty()
                 ? qPrintable(read->findings.first().message.toString())
                 : "");
    m_edition = read->editions.last();
}

std::vector<validation::ResponseRule> TestResponseRules::rules(const QByteArray &check) const
{
    const validation::ReadRules read = validation::readRules(
        R"({ "checks": [ { "id": "T1", "name": "n", "why": "w", "advice": "Look again.", )" + check
            + " } ] }",
        *m_edition, {}, QStringLiteral("checks.json"));
    if (!read.findings.isEmpty())
        qWarning("%s", qPrintable(read.findings.first().message.toString()));
    return read.rules;
}

// "A/x/total=7 A/x/male@2022=5": of 2023 where no year is named.
Figures TestResponseRules::figures(const QString &text) const
{
    Figures figures(2022, 2, m_edition->cellCount());
    for (const QString &item : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString address = item.section(QLatin1Char('='), 0, 0);
        const int cell = m_edition->find(address.section(QLatin1Char('@'), 0, 0));
        const int year = address.contains(QLatin1Char('@'))
            ? address.section(QLatin1Char('@'), 1).toInt()
            : 2023;
        const auto figure = questionnaire::figureFromText(item.section(QLatin1Char('='), 1));
        if (cell < 0 || !figure)
            qFatal("wrong test row: %s", qPrintable(item));
        figures.set(year, cell, *figure);
    }
    return figures;
}

namespace
{

const QByteArray sumOfSexes
    = R"("kind": "sum", "whole": "A/x/total", "parts": ["A/x/male", "A/x/female"])";
const QByteArray partOfX = R"("kind": "atMost", "whole": "A/x/total", "parts": ["A/y/total"])";
const QByteArray sexesInX
    = R"("kind": "atMost", "whole": "A/x/total", "parts": ["A/x/male", "A/x/female"])";
const QByteArray stages = R"("kind": "order", "earlier": "A/x/total", "later": "B/x/total")";
const QByteArray occupancy = R"("kind": "ratio", "part": "A/x/total", "whole": "A/y/total",
 "warning": [30, 200], "error": [0, 300])";
const QByteArray jump = R"("kind": "change", "cells": ["A/x/total"], "minimum": 50)";
const QByteArray same = R"("kind": "same", "pair": ["A", "B"], "atLeast": 2)";

} // namespace

void TestResponseRules::judges_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("figures");
    QTest::addColumn<QString>("outcome"); // "not tested", "held" or the severity
    QTest::addColumn<QString>("sentence"); // or a part of it
    const auto row = [](const char *name, const QByteArray &rule, const char *figures,
                        const char *outcome, const char *sentence = "") {
        QTest::newRow(name) << rule << QString::fromLatin1(figures) << QString::fromLatin1(outcome)
                            << QString::fromLatin1(sentence);
    };
    row("sum: adds up", sumOfSexes, "A/x/total=10 A/x/male=7 A/x/female=3", "held");
    row("sum: a part is missing", sumOfSexes, "A/x/total=10 A/x/male=7", "not tested");
    row("sum: off by a little", sumOfSexes, "A/x/total=100 A/x/male=70 A/x/female=33", "warning",
        "X, total in 2023 is 100, but its parts add up to 103 (Male: 70; Female: 33).");
    row("sum: off by a lot", sumOfSexes, "A/x/total=100 A/x/male=70 A/x/female=63", "error");
    row("sum: one off in a small sum", sumOfSexes, "A/x/total=3 A/x/male=2 A/x/female=2",
        "warning");
    row("sum: within", sumOfSexes + R"(, "within": 1)", "A/x/total=3 A/x/male=2 A/x/female=2",
        "held");
    row("sum: below five can be right", sumOfSexes, "A/x/total=10 A/x/male=7 A/x/female=<5",
        "held");
    row("sum: below five cannot be right", sumOfSexes, "A/x/total=10 A/x/male=9 A/x/female=9",
        "error");
    row("sum: interval beyond", sumOfSexes, "A/x/total=20 A/x/male=9 A/x/female=<5", "error",
        "add up to 10 to 13");
    row("sum: missing as zero", sumOfSexes + R"(, "missing": "partial_zero")",
        "A/x/total=10 A/x/male=7", "error", "add up to 7 (Male: 7)");
    row("sum: non_zero, all zero", sumOfSexes + R"(, "missing": "non_zero")",
        "A/x/total=0 A/x/male=0", "not tested");
    row("sum: always_zero, nothing there", sumOfSexes + R"(, "missing": "always_zero")", "",
        "held");
    row("sum: always_null, nothing there", sumOfSexes + R"(, "missing": "always_null")", "",
        "not tested");
    row("sum: severity of the rule", sumOfSexes + R"(, "severity": "note")",
        "A/x/total=100 A/x/male=70 A/x/female=63", "note");
    row("atMost: part above", partOfX, "A/x/total=5 A/y/total=9", "error",
        "Y, total in 2023 is 9, above the 5 of X, total, of which it is a part.");
    row("atMost: equal", partOfX, "A/x/total=9 A/y/total=9", "held");
    row("atMost: may be below", partOfX, "A/x/total=3 A/y/total=<5", "held");
    row("atMost: with gaps", sexesInX, "A/x/total=5 A/x/male=9", "error",
        "parts of it already make 9");
    row("atMost: non_null with gaps", sexesInX + R"(, "missing": "non_null")",
        "A/x/total=5 A/x/male=9", "not tested");
    row("atMost: no whole", sexesInX, "A/x/male=9", "not tested");
    row("order: later above", stages, "A/x/total=5 B/x/total=9", "warning",
        "more than the 5 of the stage before");
    row("order: holds", stages, "A/x/total=9 B/x/total=5", "held");
    row("ratio: within", occupancy, "A/x/total=90 A/y/total=100", "held");
    row("ratio: full", occupancy, "A/x/total=250 A/y/total=100", "warning",
        "is 250.0 percent of Y, total (100); expected are 30 to 200 percent.");
    row("ratio: beyond all", occupancy, "A/x/total=873 A/y/total=100", "error", "0 to 300");
    row("ratio: nothing to divide by", occupancy, "A/x/total=2 A/y/total=0", "not tested");
    row("change: doubled", jump, "A/x/total@2022=100 A/x/total=201", "warning",
        "X, total rose from 100 in 2022 to 201 in 2023, to 2.0 times as many.");
    row("change: just doubled", jump, "A/x/total@2022=100 A/x/total=200", "held");
    row("change: halved", jump, "A/x/total@2022=300 A/x/total=100", "warning", "3.0 times fewer");
    row("change: small counts", jump, "A/x/total@2022=2 A/x/total=40", "not tested");
    row("change: to nothing", jump, "A/x/total@2022=80 A/x/total=0", "warning",
        "went from 80 in 2022 to 0 in 2023");
    row("change: as chance would have it", jump + R"(, "ratio": 1.05)",
        "A/x/total@2022=100 A/x/total=115", "held");
    row("change: no year before", jump, "A/x/total=200", "not tested");
    row("lost: gone", R"("kind": "lost", "cells": ["A/x/total"])", "A/x/total@2022=7", "note",
        "X, total has no figure in 2023; in 2022 it was 7.");
    row("lost: still there", R"("kind": "lost", "cells": ["A/x/total"])",
        "A/x/total@2022=7 A/x/total=8", "held");
    row("newZero", R"("kind": "newZero", "cells": ["A/x/total"])", "A/x/total@2022=30 A/x/total=0",
        "not tested");
    row("newZero: from ten", R"("kind": "newZero", "cells": ["A/x/total"], "minimum": 10)",
        "A/x/total@2022=30 A/x/total=0", "note", "is 0 in 2023; in 2022 it was 30");
    row("count: whole", R"("kind": "count", "cells": ["A/x/total"])", "A/x/total=7", "held");
    row("count: half a person", R"("kind": "count", "cells": ["A/x/total"])", "A/x/total=7.5",
        "error", "7.5; a count is a whole number");
    row("count: negative", R"("kind": "count", "cells": ["A/x/total"])", "A/x/total=-7", "error",
        "never negative");
    row("same: copied", same, "A/x/total=7 A/y/total=8 B/x/total=7 B/y/total=8", "note",
        "give the same 2 figures in 2023");
    row("same: one differs", same, "A/x/total=7 A/y/total=8 B/x/total=7 B/y/total=9", "held");
    row("same: too few", same, "A/x/total=7 B/x/total=7 A/y/total=0 B/y/total=0", "not tested");
    row("population: one rate of another year",
        R"("kind": "population", "cells": ["*/*/total"], "within": 1)",
        "A/x/total=100 A/y/total=200", "error", "mean a population of 1,000,000");
    row("compare: far off", R"("kind": "compare", "cell": "A/x/total", "reference": "who",
 "within": 20)",
        "A/x/total=100", "warning", "the other source (who) has 200");
    row("answered: open", R"("kind": "answered", "tables": ["A"], "questions": ["moment"])",
        "A/x/total=1", "warning", "When is an offence recorded?");
    row("break: no comment", R"("kind": "break", "tables": ["A"], "questions": ["moment"])",
        "A/x/total=1", "not tested");
}

void TestResponseRules::everyKindHasRows()
{
    QSet<QString> kinds;
    for (const validation::RuleKind *kind : validation::ruleKinds()) {
        QVERIFY(!kinds.contains(kind->id()));
        kinds.insert(kind->id());
    }
    QCOMPARE(kinds.size(), 13);
    QVERIFY(!validation::ruleKind(QStringLiteral("magic")));
}

void TestResponseRules::judges()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, outcome);
    QFETCH(QString, sentence);
    const std::vector<validation::ResponseRule> read = rules(rule);
    QCOMPARE(read.size(), std::size_t(1));
    QFETCH(QString, figures);
    const Figures counts = this->figures(figures);
    Figures rates(2022, 2, m_edition->cellCount());
    rates.set(2023, m_edition->find(QStringLiteral("A/x/total")), questionnaire::Figure::of(10));
    rates.set(2023, m_edition->find(QStringLiteral("A/y/total")), questionnaire::Figure::of(10));
    const QHash<QString, QMap<int, double>> references { { "who", { { 2023, 200 } } } };
    const QHash<QString, QString> none;
    validation::Look look { *m_edition, counts, &rates, 2023 };
    look.references = &references;
    look.answers = read.front().kind->id() == QLatin1String("break") ? nullptr : &none;
    validation::RuleRun run(read);
    const std::vector<validation::Hit> hits = run.run(look);
    const validation::Tally tally = run.tallies().front();
    QString actual = tally.tested == 0 ? QStringLiteral("not tested") : QStringLiteral("held");
    if (!hits.empty())
        actual = base::severityId(hits.front().severity);
    QCOMPARE(actual, outcome);
    if (hits.empty())
        return;
    const base::Finding finding = validation::findingOf(hits.front(), look, {});
    QVERIFY2(finding.message.toString().contains(sentence), qPrintable(finding.message.toString()));
    QCOMPARE(finding.advice.toString(), QStringLiteral("Look again."));
}

void TestResponseRules::starsAndLists()
{
    const auto everyRow
        = rules(R"("kind": "sum", "whole": "A/*/total", "parts": ["A/*/male", "A/*/female"])");
    QCOMPARE(everyRow.front().cases.size(), std::size_t(2));
    const auto bothTables = rules(R"("kind": "sum", "for": { "T": ["A", "B"] },
 "whole": "{T}/*/total", "parts": ["{T}/*/male", "{T}/*/female"])");
    QCOMPARE(bothTables.front().cases.size(), std::size_t(4));
    const auto everyColumn = rules(R"("kind": "atMost", "whole": "A/x/*", "parts": ["A/y/*"])");
    QCOMPARE(everyColumn.front().cases.size(), std::size_t(3));
    const auto everyCell = rules(R"("kind": "count", "cells": ["*/*/*"])");
    QCOMPARE(everyCell.front().cases.size(), std::size_t(12));
    const auto yearBefore
        = rules(R"("kind": "order", "earlier": "A/x/total@-1", "later": "B/x/total")");
    QCOMPARE(yearBefore.front().cases.front().whole.back, 1);
}

void TestResponseRules::answers()
{
    const auto read = rules(R"("kind": "break", "tables": ["A"], "questions": ["moment"])");
    const Figures counts = figures(QStringLiteral("A/x/total=1"));
    const QHash<QString, QString> now { { "A/moment", "input" } };
    const QHash<QString, QString> last { { "A/moment", "output" } };
    validation::Look look { *m_edition, counts, nullptr, 2023 };
    look.answers = &now;
    look.lastAnswers = &last;
    QCOMPARE(validation::RuleRun(read).run(look).size(), std::size_t(1));
    const QSet<QString> commented { QStringLiteral("A/moment") };
    look.commented = &commented;
    QVERIFY(validation::RuleRun(read).run(look).empty());
    const auto answered = rules(R"("kind": "answered", "tables": ["A"], "questions": ["moment"])");
    QVERIFY(validation::RuleRun(answered).run(look).empty());
}

void TestResponseRules::wrongRules_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("check");
    QTest::newRow("unknown kind") << QByteArray(R"("kind": "magic")") << "Q05";
    QTest::newRow("no such cell") << QByteArray(
        R"("kind": "sum", "whole": "A/z/total", "parts": ["A/x/male"])")
                                  << "Q05";
    QTest::newRow("not an address") << QByteArray(R"("kind": "count", "cells": ["A/x"])") << "Q05";
    QTest::newRow("unknown field")
        << QByteArray(R"("kind": "count", "cells": ["A/x/total"], "tolerance": 3)") << "Q02";
    QTest::newRow("unknown question")
        << QByteArray(R"("kind": "answered", "tables": ["A"], "questions": ["who"])") << "Q05";
    QTest::newRow("unknown severity")
        << QByteArray(R"("kind": "count", "cells": ["A/x/total"], "severity": "fatal")") << "Q03";
    QTest::newRow("bounds the wrong way round") << QByteArray(R"("kind": "ratio",
 "part": "A/x/total", "whole": "A/y/total", "warning": [200, 30])")
                                                << "Q03";
}

void TestResponseRules::wrongRules()
{
    QFETCH(QByteArray, rule);
    const validation::ReadRules read = validation::readRules(
        R"({ "checks": [ { "id": "T1", "name": "n", "why": "w", "advice": "a", )" + rule + " } ] }",
        *m_edition, {}, QStringLiteral("checks.json"));
    QVERIFY(!read.findings.isEmpty());
    QTEST(read.findings.first().check, "check");
}

void TestResponseRules::readsOnlyCellsInUse()
{
    const auto read = rules(R"("kind": "lost", "cells": ["*/*/*"])");
    std::vector<bool> used(std::size_t(m_edition->cellCount()), false);
    used[0] = true;
    const Figures counts = figures(QStringLiteral("A/x/total@2022=7 B/x/total@2022=7"));
    validation::RuleRun run(read, used);
    QCOMPARE(run.run({ *m_edition, counts, nullptr, 2023 }).size(), std::size_t(1));
    QCOMPARE(run.tallies().front().tested, 1);
}

void TestResponseRules::ownSentences_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("sentence"); // empty: refused
    QTest::newRow("values") << QByteArray("{cell}: {value} in {year}, parts {sum} ({parts})")
                            << "X, total: 1,100 in 2023, parts 900 (Male: 700; Female: 200)";
    QTest::newRow("before") << QByteArray("Was {before}, is {value}.") << "Was 1,000, is 1,100.";
    QTest::newRow("twice") << QByteArray("{value} is {value}, 5 % off")
                           << "1,100 is 1,100, 5 % off";
    QTest::newRow("none") << QByteArray("The sexes do not add up.") << "The sexes do not add up.";
    QTest::newRow("unknown name") << QByteArray("{cel} is wrong") << "";
    QTest::newRow("another argument") << QByteArray("%1 is wrong") << "";
}

void TestResponseRules::ownSentences()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, sentence);
    const QByteArray check = R"({ "checks": [ { "id": "T1", "name": "n", "why": "w", "advice": "a",
 "kind": "sum", "whole": "A/x/total", "parts": ["A/x/male", "A/x/female"], "message": "original" } ]
 })";
    const questionnaire::Labels labels { { QStringLiteral("original"),
                                           QString::fromUtf8(message) } }; // translated
    const validation::ReadRules read
        = validation::readRules(check, *m_edition, labels, QStringLiteral("checks.json"));
    QCOMPARE(read.findings.isEmpty(), !sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    const Figures all
        = figures(QStringLiteral("A/x/total=1100 A/x/male=700 A/x/female=200 A/x/total@2022=1000"));
    const validation::Look look { *m_edition, all, nullptr, 2023 };
    const auto hits = validation::RuleRun(read.rules).run(look);
    QCOMPARE(int(hits.size()), 1);
    QCOMPARE(validation::findingOf(hits.front(), look, {}).message.toString(), sentence);
}

QTEST_GUILESS_MAIN(TestResponseRules)
#include "tst_responserules.moc"
