// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quality/engines.h"

#include "bench/rivals/fts5.h"
#include "bench/rivals/usagi.h"
#include "bench/rivals/xapian.h"
#include "core/suggestion/methods/barelabel.h"
#include "core/suggestion/methods/fieldindex.h"
#include "core/suggestion/methods/textsuggester.h"

#include <algorithm>
#include <numeric>

namespace bench
{

namespace
{

constexpr int asked = 5;

QString wordsOf(const suggestion::Query &query, bool definition)
{
    return definition && !query.definition.isEmpty()
        ? query.label + QLatin1Char(' ') + query.definition
        : query.label;
}

suggestion::Query without(suggestion::Query query, bool definition)
{
    if (!definition)
        query.definition.clear();
    return query;
}

Engine ours(const Setup &setup, const GoldList &list, bool definition)
{
    const auto build = [&setup, &list, definition]() -> Ask {
        const std::shared_ptr<suggestion::Suggester> suggester = setup.suggester();
        suggester->suggest(list.rows.first().query, 1); // makes the index of the language
        return [suggester, definition](const suggestion::Query &query) {
            return codesOf(suggester->suggest(without(query, definition), asked));
        };
    };
    return { QStringLiteral("ours"), QStringLiteral("all"), QStringLiteral("-"), definition,
             build };
}

// What a rival gives, too: the order of the categories without reasons, tags and confidence.
Engine orderAlone(const Setup &setup, const GoldList &list, bool definition)
{
    const auto build = [&setup, &list, definition]() -> Ask {
        const auto suggester
            = std::make_shared<suggestion::TextSuggester>(setup.classification, setup.thesaurus);
        suggester->signalsOf(list.rows.first().query); // makes the index of the language
        return [suggester, definition](const suggestion::Query &query) {
            QStringList codes;
            for (const auto &code : suggester->order(without(query, definition), asked))
                codes << code.toString();
            return codes;
        };
    };
    return { QStringLiteral("ours, order alone"), QStringLiteral("all"), QStringLiteral("-"),
             definition, build };
}

Ask askWords(const Setup &setup, std::shared_ptr<const suggestion::FieldIndex> index,
             bool definition)
{
    return [index, definition,
            categories = setup.classification.categories()](const suggestion::Query &query) {
        suggestion::Query bare = without(query, definition);
        bare.label = suggestion::bareLabel(bare.label).text;
        const auto words = index->bm25(index->terms(bare));
        QList<int> order(categories.size());
        std::iota(order.begin(), order.end(), 0);
        const auto scoreAt
            = [&words](int place) { return words.official[place] + words.known[place]; };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return scoreAt(a) > scoreAt(b); });
        int place = 0;
        return firstCategories(asked, [&] {
            const bool found = place < order.size() && scoreAt(order[place]) > 0;
            return found ? categories[order[place++]].code.toString() : QString();
        });
    };
}

Engine plainWords(const Setup &setup, const GoldList &list, bool whole, bool definition)
{
    const auto build = [&setup, &list, whole, definition] {
        const auto vocabulary
            = whole ? setup.thesaurus.read(list.language).value() : suggestion::Vocabulary();
        return askWords(setup,
                        std::make_shared<const suggestion::FieldIndex>(setup.classification,
                                                                       vocabulary, list.language),
                        definition);
    };
    return { QStringLiteral("plain BM25F (our words)"),
             whole ? QStringLiteral("whole") : QStringLiteral("ICCS, all"),
             QStringLiteral("categories"), definition, build };
}

// The texts that all the rivals get of one kind, prepared before the clock runs.
struct Given {
    QString knows;
    QString form;
    QList<Document> documents;
    QString language;
    bool definition = false;
};

Engine usagi(const GoldList &list, const Given &given)
{
    const auto build = [&list, given]() -> Ask {
        QStringList sources;
        for (const GoldRow &row : list.rows)
            sources << wordsOf(row.query, given.definition);
        const auto engine = std::make_shared<const Usagi>(given.documents, sources);
        return [engine, definition = given.definition](const suggestion::Query &query) {
            return engine->ask(wordsOf(query, definition), asked);
        };
    };
    return { QStringLiteral("Usagi's scoring"), given.knows, given.form, given.definition, build };
}

Engine xapian(const Given &given)
{
    const auto build = [given]() -> Ask {
        const auto engine = std::make_shared<const XapianRival>(given.documents, given.language);
        return [engine, definition = given.definition](const suggestion::Query &query) {
            return engine->ask(query.label, definition ? query.definition : QString(), asked);
        };
    };
    return { QStringLiteral("Xapian"), given.knows, given.form, given.definition, build };
}

Engine fts5(const Given &given)
{
    const auto build = [given]() -> Ask {
        const auto engine = std::make_shared<const Fts5>(given.documents);
        return [engine, definition = given.definition](const suggestion::Query &query) {
            return engine->ask(wordsOf(query, definition), asked);
        };
    };
    return { QStringLiteral("SQLite FTS5"), given.knows, given.form, given.definition, build };
}

} // namespace

QList<Engine> enginesFor(const Setup &setup, const GoldList &list)
{
    const bool hasDefinitions
        = std::any_of(list.rows.begin(), list.rows.end(),
                      [](const GoldRow &row) { return !row.query.definition.isEmpty(); });
    const QList<bool> definitions
        = hasDefinitions ? QList<bool> { true, false } : QList<bool> { false };
    QList<Engine> engines;
    for (const bool definition : definitions)
        engines << ours(setup, list, definition) << orderAlone(setup, list, definition);
    for (const bool whole : { false, true }) {
        const auto texts = whole ? wholeTexts(setup.classification, setup.thesaurus, list.language)
                                 : printedTexts(setup.classification, list.language);
        const QString knows = whole ? QStringLiteral("whole") : QStringLiteral("ICCS");
        for (const bool definition : definitions) {
            const Given single { knows, QStringLiteral("texts"), texts, list.language, definition };
            const Given joined { knows, QStringLiteral("categories"), joinedByCategory(texts),
                                 list.language, definition };
            engines << usagi(list, single);
            if (XapianRival::isBuilt())
                engines << xapian(single) << xapian(joined);
            engines << fts5(single) << fts5(joined) << plainWords(setup, list, whole, definition);
        }
    }
    return engines;
}

} // namespace bench
