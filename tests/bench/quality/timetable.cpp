// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/process.h"
#include "bench/quality/tables.h"

#include <random>
#include <thread>

namespace bench
{

namespace
{

constexpr int limit = 10; // suggestions a code, as the window asks
constexpr int rounds = 3;

suggestion::Query queryIn(const QString &language, const QString &label)
{
    suggestion::Query query;
    query.language = language;
    query.label = label;
    return query;
}

// The first question of a language, each round with a new suggester in a new thread: nothing is
// read, indexed or stemmed before.
double firstQuestion(const Setup &setup, const suggestion::Query &query)
{
    QList<double> times;
    for (int round = 0; round < rounds; ++round) {
        std::thread([&] {
            const auto suggester = setup.suggester();
            times << millisecondsOf([&] { suggester->suggest(query, limit); });
        }).join();
    }
    return quantile(times, 0.5);
}

suggestion::Query sampleIn(const Setup &setup, const QString &language)
{
    const suggestion::Vocabulary vocabulary = setup.thesaurus.read(language).value();
    return queryIn(language,
                   vocabulary.entries.isEmpty()
                       ? QString()
                       : vocabulary.entries[vocabulary.entries.size() / 2].term);
}

struct LanguageMeasure {
    double second = 0; // milliseconds
    double resident = 0; // megabytes
    double more = 0;
};

// One suggester for all, before anything else is measured: what each further language keeps.
QList<LanguageMeasure> keptByLanguages(const Setup &setup)
{
    QList<LanguageMeasure> measures;
    const auto suggester = setup.suggester();
    double before = memoryMegabytes("VmRSS:");
    for (const QString &language : setup.thesaurus.languages()) {
        const auto query = sampleIn(setup, language);
        suggester->suggest(query, limit);
        LanguageMeasure measure;
        measure.second = millisecondsOf([&] { suggester->suggest(query, limit); });
        measure.resident = memoryMegabytes("VmRSS:");
        measure.more = measure.resident - before;
        before = measure.resident;
        measures << measure;
    }
    return measures;
}

QList<QStringList> languageRows(const Setup &setup)
{
    QList<QStringList> rows;
    const QList<LanguageMeasure> kept = keptByLanguages(setup);
    const QStringList languages = setup.thesaurus.languages();
    for (qsizetype number = 0; number < languages.size(); ++number) {
        const suggestion::Vocabulary vocabulary = setup.thesaurus.read(languages[number]).value();
        rows << QStringList { languages[number],
                              QString::number(vocabulary.entries.size()),
                              timeText(firstQuestion(setup, sampleIn(setup, languages[number]))),
                              timeText(kept[number].second),
                              QString::number(kept[number].resident, 'f', 1),
                              QString::number(kept[number].more, 'f', 1) };
    }
    return rows;
}

// The labels again and again, each with one word exchanged and one added by chance, so that no
// label comes twice.
suggestion::Query varied(const suggestion::Query &original, const QStringList &words,
                         std::mt19937 &chance, int number)
{
    suggestion::Query query = original;
    QStringList label = original.label.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto any = [&](qsizetype size) { return qsizetype(chance() % quint32(size)); };
    if (!label.isEmpty())
        label[any(label.size())] = words[any(words.size())];
    label << words[any(words.size())];
    query.label = label.join(QLatin1Char(' '));
    query.offence = QString::number(number);
    return query;
}

QStringList codeRow(const Setup &setup, const QList<suggestion::Query> &originals, int count)
{
    QStringList words;
    for (const auto &query : originals)
        words << query.label.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    std::mt19937 chance(1);
    giveMemoryBack();
    const double before = memoryMegabytes("VmRSS:");
    const auto suggester = setup.suggester();
    suggester->suggest(originals.first(), limit); // the index is measured above
    const double indexed = memoryMegabytes("VmRSS:");
    QList<double> times, busy; // milliseconds by the clock and of this thread's processor time
    times.reserve(count);
    busy.reserve(count);
    const double reserved = double(count) * 2 * sizeof(double) / 1024 / 1024;
    for (int number = 0; number < count; ++number) {
        const auto &original = originals[number % originals.size()];
        const auto query
            = count > originals.size() ? varied(original, words, chance, number) : original;
        const double processor = processorSeconds();
        times << millisecondsOf([&] { suggester->suggest(query, limit); });
        busy << (processorSeconds() - processor) * 1000;
    }
    QStringList cells { QString::number(count) };
    for (const QList<double> &measured : { times, busy })
        cells << timeText(quantile(measured, 0.5)) << timeText(quantile(measured, 0.99))
              << QString::number(mean(measured) * count / 1000, 'f', 2);
    // Without the measured times themselves.
    for (const double megabytes : { before, indexed, memoryMegabytes("VmRSS:") - reserved })
        cells << QString::number(megabytes, 'f', 1);
    return cells;
}

void printCodes(const Setup &setup, Report &report)
{
    const auto queries = homeOfficeQueries(setup.data);
    if (!queries) {
        report.note(QStringLiteral("The list of the Home Office is not in the folder of real "
                                   "data; the times per code are left out."));
        return;
    }
    QList<QStringList> rows;
    for (const int count : { int(queries->size()), setup.codes })
        rows << codeRow(setup, *queries, count);
    report.table(QStringLiteral("time per code, uk_home_office, one thread"),
                 { QStringLiteral("codes"), QStringLiteral("median ms"), QStringLiteral("p99 ms"),
                   QStringLiteral("all s"), QStringLiteral("cpu median ms"),
                   QStringLiteral("cpu p99 ms"), QStringLiteral("cpu all s"),
                   QStringLiteral("MB before"), QStringLiteral("MB index"),
                   QStringLiteral("MB after") },
                 rows);
}

void print(const Setup &setup, Report &report)
{
    report.table(QStringLiteral("first question of each language"),
                 { QStringLiteral("language"), QStringLiteral("terms"), QStringLiteral("first ms"),
                   QStringLiteral("second ms"), QStringLiteral("resident MB"),
                   QStringLiteral("more MB") },
                 languageRows(setup));
    printCodes(setup, report);
}

} // namespace

void timeTable(const Setup &setup, Report &report)
{
    report.section(QStringLiteral("5. Time and memory"));
    report.note(QStringLiteral(
        "Ten suggestions a question with reasons, tags and confidence. first ms: a new suggester "
        "in a new thread, median of three; resident MB: one suggester that keeps every language "
        "so far. Beyond the length of the list its labels come again, each with one word "
        "exchanged and one added by chance (seed 1). MB index: after the first question. Resident "
        "memory is that of this process; run --tables time alone for a clean figure. cpu: "
        "processor time of the thread, which tells more than the clock on a busy machine."));
    giveMemoryBack();
    std::thread([&] { print(setup, report); }).join();
}

} // namespace bench
