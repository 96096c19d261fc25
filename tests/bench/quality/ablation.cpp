// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/tables.h"
#include "core/suggestion/methods/textsuggester.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace bench
{

namespace
{

using suggestion::Signal;
using suggestion::Signals;
using suggestion::TextSuggester;

constexpr qsizetype asked = 5;

// Names of the steps and what they leave of the signals; each stands on all before it.
struct Step {
    const char *name;
    const TextSuggester &suggester;
    std::function<bool(int)> keeps; // by signal
};

// As TextSuggester ranks: those without any evidence in words or precedents are left out.
QStringList ranked(const classification::Classification &classification,
                   const QList<Signals> &evidence, const Step &step)
{
    QList<double> scores;
    QList<int> order;
    for (int position = 0; position < evidence.size(); ++position) {
        Signals row = evidence[position];
        for (int signal = 0; signal < suggestion::SignalCount; ++signal) {
            if (!step.keeps(signal))
                row[size_t(signal)] = 0;
        }
        scores << suggestion::scoreOf(row);
        if (row[suggestion::WordsSignal] + row[suggestion::KnownSignal]
                + row[suggestion::OfficialSignal] + row[suggestion::TermSignal]
                + row[suggestion::PrecedentSignal] + row[suggestion::SenseSignal]
            > 0)
            order << position;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&scores](int a, int b) { return scores[a] > scores[b]; });
    QStringList codes;
    for (const int position : order.first(std::min(asked, order.size())))
        codes << classification.categories()[position].code.toString();
    return codes;
}

Hits hitsOf(const Setup &setup, const Step &step, const QList<GoldRow> &rows)
{
    Hits hits;
    for (const GoldRow &row : rows)
        hits.add(row.code, ranked(setup.classification, step.suggester.signalsOf(row.query), step));
    return hits;
}

QStringList cells(const QString &name, const QStringList &onAll, const Hits &onRest)
{
    return QStringList { name } + onAll + onRest.cells();
}

bool isElement(int signal)
{
    return signal == suggestion::MetSignal || signal == suggestion::AgainstSignal;
}

struct Suggesters {
    const TextSuggester &printed; // knows the ICCS texts alone
    const TextSuggester &known; // and the thesaurus
    const TextSuggester &taught; // and half of the list
};

QList<Step> stepsOf(const Suggesters &of)
{
    const auto all = [](int) { return true; };
    return {
        { "plain BM25 of the ICCS texts", of.printed,
          [](int signal) { return signal == suggestion::WordsSignal; } },
        { "+ fields, phrases, word model of the ICCS texts", of.printed, all },
        { "+ thesaurus", of.known, [](int signal) { return !isElement(signal); } },
        { "+ elements (met, against)", of.known, all },
        { "+ precedents by words, 50 % confirmed", of.taught,
          [](int signal) { return signal != suggestion::SenseSignal; } },
        { "+ precedents by sense, 50 % confirmed", of.taught, all },
    };
}

void printList(const Setup &setup, const GoldList &list, Report &report)
{
    // Without a thesaurus neither its entries nor its elements and profiles are known, so that
    // nothing of them hides in the rarity of words or in the word model.
    const TextSuggester printed(setup.classification,
                                suggestion::Thesaurus(QStringLiteral(":/no-thesaurus")));
    const TextSuggester known(setup.classification, setup.thesaurus);
    TextSuggester taught(setup.classification, setup.thesaurus);
    const Parted half = parted(list, 0.5, 1);
    taught.learn(precedentsOf(half.confirmed));
    const QStringList none { QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-") };
    QList<QStringList> rows;
    for (const Step &step : stepsOf({ printed, known, taught })) {
        const bool learned = &step.suggester == &taught;
        rows << cells(QString::fromLatin1(step.name),
                      learned ? none : hitsOf(setup, step, list.rows).cells(),
                      hitsOf(setup, step, half.rest));
    }
    rows << cells(QStringLiteral("as the product answers, nothing confirmed"),
                  bench::hitsOf(known, list.rows).cells(), bench::hitsOf(known, half.rest))
         << cells(QStringLiteral("as the product answers, 50 % confirmed"), none,
                  bench::hitsOf(taught, half.rest));
    report.table(QStringLiteral("ablation %1 (all: %2 rows; rest: %3 rows not confirmed, seed 1)")
                     .arg(list.name)
                     .arg(list.rows.size())
                     .arg(half.rest.size()),
                 { QStringLiteral("what counts"), QStringLiteral("all top-1"),
                   QStringLiteral("top-5"), QStringLiteral("section"), QStringLiteral("rest top-1"),
                   QStringLiteral("top-5"), QStringLiteral("section") },
                 rows);
}

} // namespace

void ablationTable(const Setup &setup, Report &report)
{
    report.section(QStringLiteral("2. What each part adds"));
    report.note(QStringLiteral(
        "Signals are masked and the categories scored anew with the shipped weights; no weight is "
        "fitted anew. The first two lines know no thesaurus at all (neither its entries nor its "
        "elements), else its words would stay in the rarity of words, in the likeness of phrases "
        "and in the word model. The answers of the product differ from the line above them only "
        "by the order of attempted and completed homicide."));
    for (const GoldList &list : setup.lists)
        printList(setup, list, report);
}

} // namespace bench
