// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/search.h"

#include "core/classification/searchquery.h"

#include <algorithm>
#include <future>

namespace classification
{

// Indexing every text takes longer than the window may rest when a project opens: another thread
// does it, and whoever asks before it is done waits.
struct SearchIndex::Private {
    explicit Private(const Classification &of)
        : classification(of)
        , made(std::async(std::launch::async, [of] { return SearchTexts::of(of); }).share())
    {
    }
    const SearchTexts &texts() const { return made.get(); }

    Classification classification;
    std::shared_future<SearchTexts> made;
};

SearchIndex::SearchIndex(const Classification &classification)
    : d(std::make_unique<Private>(classification))
{
}

SearchIndex::~SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex &&) noexcept = default;

namespace
{

// What a code typed by hand means comes first: the category, or all it may be.
QList<SearchHit> codeHits(const Classification &classification,
                          const Classification::ResolvedCode &resolved, const QString &query)
{
    QList<IccsCode> codes = resolved.candidates;
    if (resolved.code)
        codes = { *resolved.code };
    QList<SearchHit> hits;
    for (const IccsCode &code : codes) {
        SearchHit hit { code };
        hit.score = 10.0 - double(hits.size()) / 100;
        hit.field = SearchField::Code;
        // An alias is shown as it was typed, or nobody would see why this category came up.
        hit.text = code.toString();
        if (resolved.origin == Classification::CodeOrigin::Alias) {
            const QMap<QString, IccsCode> aliases = classification.aliases();
            for (auto alias = aliases.begin(); alias != aliases.end(); ++alias) {
                if (alias.value() == code && alias.key().endsWith(query.trimmed()))
                    hit.text = alias.key();
            }
        }
        hit.matches = { { 0, hit.text.size() } };
        hits << hit;
    }
    return hits;
}

} // namespace

QList<SearchHit> SearchIndex::find(const QString &query, int limit,
                                   const QString &preferredLanguage) const
{
    if (limit <= 0)
        return {};
    const auto resolved = d->classification.resolve(query);
    QList<SearchHit> hits = codeHits(d->classification, resolved, query);
    const QString words = resolved.code ? resolved.code->toString() : query;
    const SearchQuery search(d->classification, d->texts(), words, preferredLanguage);
    for (const SearchHit &hit : search.hits(limit)) {
        const bool known = std::any_of(hits.begin(), hits.end(),
                                       [&](const SearchHit &one) { return one.code == hit.code; });
        if (!known && hits.size() < limit)
            hits << hit;
    }
    while (hits.size() > limit)
        hits.removeLast();
    return hits;
}

} // namespace classification
