// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/engines.h"
#include "bench/rivals/document.h"
#include "bench/rivals/xapian.h"

#include <thread>

namespace bench
{

namespace
{

constexpr int rounds = 3;

struct Measured {
    Engine engine;
    Ask ask;
    QList<double> builds;
    Hits hits;
    QList<QList<double>> times; // by question
    QList<double> medians() const
    {
        QList<double> all;
        for (const QList<double> &ofQuestion : times)
            all << quantile(ofQuestion, 0.5);
        return all;
    }
};

// Each time in a thread of its own, where no word has been stemmed before.
void build(Measured &measured)
{
    for (int round = 0; round < rounds; ++round) {
        std::thread([&measured] {
            measured.builds << millisecondsOf([&] { measured.ask = measured.engine.build(); });
        }).join();
    }
}

// The engines take turns, A B C A B C, so that a busy moment of the machine meets all of them.
void measure(QList<Measured> &engines, const GoldList &list)
{
    for (Measured &measured : engines) {
        build(measured);
        measured.times.resize(list.rows.size());
        for (const GoldRow &row : list.rows) // also warms what the engine keeps
            measured.hits.add(row.code, measured.ask(row.query));
    }
    for (int round = 0; round < rounds; ++round) {
        for (Measured &measured : engines) {
            for (qsizetype number = 0; number < list.rows.size(); ++number)
                measured.times[number]
                    << millisecondsOf([&] { measured.ask(list.rows[number].query); });
        }
    }
}

void printList(const Setup &setup, const GoldList &list, Report &report)
{
    QList<Measured> engines;
    for (const Engine &engine : enginesFor(setup, list))
        engines << Measured { engine, {}, {}, {}, {} };
    measure(engines, list);
    const double own = quantile(engines.first().medians(), 0.5);
    QList<QStringList> rows;
    for (const Measured &measured : engines) {
        const double median = quantile(measured.medians(), 0.5);
        rows << QStringList { measured.engine.name, measured.engine.knows,
                              measured.engine.documents,
                              measured.engine.usesDefinition ? QStringLiteral("label+definition")
                                                             : QStringLiteral("label") }
                + measured.hits.cells()
                + QStringList { timeText(quantile(measured.builds, 0.5)), timeText(median),
                                timeText(quantile(measured.medians(), 0.99)),
                                QString::number(median / own, 'f', 2) };
    }
    report.table(QStringLiteral("rivals %1 (%2 rows; texts: ICCS %3, whole %4)")
                     .arg(list.name)
                     .arg(list.rows.size())
                     .arg(printedTexts(setup.classification, list.language).size())
                     .arg(wholeTexts(setup.classification, setup.thesaurus, list.language).size()),
                 { QStringLiteral("engine"), QStringLiteral("knows"), QStringLiteral("documents"),
                   QStringLiteral("asked with"), QStringLiteral("top-1"), QStringLiteral("top-5"),
                   QStringLiteral("section"), QStringLiteral("build ms"),
                   QStringLiteral("median ms"), QStringLiteral("p99 ms"),
                   QStringLiteral("time/ours") },
                 rows);
}

} // namespace

void rivalsTable(const Setup &setup, Report &report)
{
    report.section(QStringLiteral("1. Rivals, nothing confirmed"));
    report.note(QStringLiteral(
        "Right is exactly the expert's code. knows ICCS: titles and direct inclusions; whole: also "
        "common names, index terms, descriptions and the terms of the thesaurus, without its "
        "conditions. ICCS, all: whole without the thesaurus. documents: one a text, the "
        "best of a category counting, or one a category."));
    report.note(QStringLiteral(
        "Usagi's scoring is written anew and scores all texts exactly; the program itself (Java, "
        "Lucene, 100 texts fetched and scored) is not run, so its time here is a lower bound. Our "
        "time includes the reasons, tags and confidence of five answers; the rivals give five "
        "codes. Build: from ready texts in memory (ours: from the files of the thesaurus). Times: "
        "median of three rounds in turns for each question, then over the questions."));
    report.note(QStringLiteral(
        "Field weights of our engine were chosen with these two lists at hand, nothing of the "
        "rivals was: on a list that nobody has seen the distance may be smaller."));
    if (!XapianRival::isBuilt())
        report.note(QStringLiteral("Xapian is left out: libxapian-dev was not there when this "
                                   "program was configured. Install it and run cmake again."));
    for (const GoldList &list : setup.lists)
        printList(setup, list, report);
}

} // namespace bench
