// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/textsuggester.h"

#include "core/suggestion/methods/attempt.h"
#include "core/suggestion/methods/reasons.h"

#include <cmath>

namespace suggestion
{

namespace
{

constexpr double phraseShare = 0.6;
constexpr double exclusionShare = 0.1;
constexpr double precedentShare = 1.2;
constexpr double residualPenalty = 0.05;
constexpr double levelPenalty[]
    = { 0, 0.4, 0, 0.02, 0.04 }; // R1: never level 1 when anything else fits
constexpr int neighbours = 7;

// How often a first answer with these marks was right on the open expert-coded lists (logistic
// regression, checked on one country with the coefficients of the other: off by 0.07 at most in any
// fifth with 40 rows or more).
double confidenceOf(double likeness, double margin, bool residual, double precedent)
{
    const double logit = -1.68 + 0.87 * likeness + 3.24 * std::min(margin, 0.5) - 0.38 * residual
        + 0.86 * std::min(precedent, 1.0);
    return 1 / (1 + std::exp(-logit));
}

struct Ranked {
    QList<double> scores; // by category position
    QList<double> likeness; // to the best phrase
    QList<double> precedent;
    QList<int> order; // best first, only those with a score
};

double kindShare(ReasonKind kind)
{
    return kind == ReasonKind::Index ? 0.9 : kind == ReasonKind::Inclusion ? 0.95 : 1;
}

} // namespace

TextSuggester::TextSuggester(const classification::Classification &classification)
    : m_classification(classification)
    , m_precedents(std::make_shared<PrecedentIndex>(QList<Precedent>()))
{
}

TextSuggester::~TextSuggester() = default;

QString TextSuggester::id() const
{
    return QStringLiteral("text");
}

base::Text TextSuggester::name() const
{
    return base::lateText("suggestion", "Words, phrases and confirmed links");
}

void TextSuggester::learn(const QList<Precedent> &precedents)
{
    std::shared_ptr<const PrecedentIndex> previous;
    {
        const std::lock_guard lock(m_mutex);
        previous = m_precedents;
    }
    auto index = std::make_shared<PrecedentIndex>(precedents, previous.get());
    const std::lock_guard lock(m_mutex);
    m_precedents = std::move(index);
}

std::shared_ptr<const FieldIndex> TextSuggester::indexFor(const QString &language) const
{
    const std::lock_guard lock(m_mutex);
    auto &index = m_indexes[language];
    if (!index)
        index = std::make_shared<FieldIndex>(m_classification, language);
    return index;
}

// The language itself when ICCS speaks it; else every language it speaks, since legal words travel.
QStringList TextSuggester::languagesFor(const QString &language) const
{
    const QStringList spoken = m_classification.languages();
    return spoken.contains(language) ? QStringList { language } : spoken;
}

QList<Suggestion> TextSuggester::suggest(const Query &query, int limit) const
{
    QList<Suggestion> best;
    for (const QString &language : languagesFor(query.language)) {
        const auto found = suggestIn(*indexFor(language), query, limit);
        if (!found.isEmpty()
            && (best.isEmpty() || found.first().confidence > best.first().confidence))
            best = found;
    }
    return best;
}

namespace
{

Ranked rank(const classification::Classification &classification, const FieldIndex &index,
            const QueryTerms &terms, const QList<PhraseMatch> &matches,
            const QList<Neighbour> &nearest)
{
    const auto &categories = classification.categories();
    Ranked ranked;
    const QList<double> bm25 = index.bm25(terms);
    const double most = *std::max_element(bm25.begin(), bm25.end());
    ranked.likeness.resize(categories.size());
    ranked.precedent.resize(categories.size());
    QList<double> excluded(categories.size(), 0.0), sentHere(categories.size(), 0.0);
    QHash<classification::IccsCode, int> positions;
    for (int i = 0; i < categories.size(); ++i)
        positions.insert(categories[i].code, i);
    for (const PhraseMatch &match : matches) {
        const Phrase &phrase = index.phrase(match.phrase);
        if (phrase.kind != ReasonKind::Exclusion) {
            double &best = ranked.likeness[phrase.category];
            best = std::max(best, match.likeness * kindShare(phrase.kind));
        } else if (match.likeness >= exclusionLikeness) {
            excluded[phrase.category] = std::max(excluded[phrase.category], match.likeness);
            for (const auto &target : phrase.targets) {
                if (const int position = positions.value(target, -1); position >= 0)
                    sentHere[position] = std::max(sentHere[position], match.likeness);
            }
        }
    }
    for (const Neighbour &neighbour : nearest) {
        if (const int position = positions.value(neighbour.precedent->category, -1); position >= 0)
            ranked.precedent[position]
                += neighbour.likeness * neighbour.likeness * neighbour.precedent->weight;
    }
    for (int i = 0; i < categories.size(); ++i) {
        const double words = most > 0 ? bm25[i] / most : 0;
        const double known = std::min(ranked.precedent[i], 1.0);
        if (words > 0 || known > 0)
            ranked.order << i;
        ranked.scores << words + phraseShare * ranked.likeness[i] * ranked.likeness[i]
                + precedentShare * known + exclusionShare * (sentHere[i] - excluded[i])
                - residualPenalty * categories[i].residual
                - levelPenalty[std::min(categories[i].level, 4)];
    }
    std::stable_sort(ranked.order.begin(), ranked.order.end(),
                     [&ranked](int a, int b) { return ranked.scores[a] > ranked.scores[b]; });
    return ranked;
}

// Attempts: a homicide goes to its own category 0102, everything else keeps its category and gets
// the tag.
void moveAttemptedHomicide(Ranked &ranked, const classification::Classification &classification)
{
    const auto &categories = classification.categories();
    const auto position = [&categories](const QString &code) {
        return int(
            std::find_if(categories.begin(), categories.end(),
                         [&code](const auto &category) { return category.code.toString() == code; })
            - categories.begin());
    };
    const int full = position(QStringLiteral("0101"));
    const int attempted = position(QStringLiteral("0102"));
    if (full == categories.size() || attempted == categories.size() || ranked.order.isEmpty()
        || ranked.order.first() != full)
        return;
    ranked.order.removeAll(attempted);
    ranked.order.prepend(attempted);
    ranked.scores[attempted] = ranked.scores[full] + 0.01;
    ranked.likeness[attempted] = ranked.likeness[full];
}

} // namespace

QList<Suggestion> TextSuggester::suggestIn(const FieldIndex &index, const Query &query,
                                           int limit) const
{
    const auto attempt = attemptIn(query.label, query.language);
    Query bare = query;
    if (attempt)
        bare.label = withoutSpan(query.label, *attempt);
    const QueryTerms terms = index.terms(bare);
    const QList<PhraseMatch> matches = index.phraseMatches(terms);
    std::shared_ptr<const PrecedentIndex> precedents;
    {
        const std::lock_guard lock(m_mutex);
        precedents = m_precedents;
    }
    const QList<Neighbour> nearest = precedents->nearest(query, neighbours);
    Ranked ranked = rank(m_classification, index, terms, matches, nearest);
    if (attempt)
        moveAttemptedHomicide(ranked, m_classification);

    const Evidence evidence { index, bare, terms, matches, nearest, m_classification };
    QList<Suggestion> suggestions;
    for (qsizetype place = 0; place < std::min<qsizetype>(limit, ranked.order.size()); ++place) {
        const int position = ranked.order[place];
        const auto &category = m_classification.categories()[position];
        Suggestion suggestion {
            category.code, ranked.scores[position], 0, {}, reasonsFor(position, evidence)
        };
        const qsizetype next = place + 1 < ranked.order.size() ? ranked.order[place + 1] : position;
        const double margin = place == 0
            ? ranked.scores[position] - ranked.scores[next]
            : ranked.scores[position] - ranked.scores[ranked.order.first()];
        suggestion.confidence = confidenceOf(ranked.likeness[position], std::max(margin, -0.5),
                                             category.residual, ranked.precedent[position]);
        const QString tag = QStringLiteral("event.At");
        if (attempt
            && m_classification.applicability(tag, category.code)
                != classification::Applicability::NotApplicable) {
            suggestion.tags << mapping::TagSetting { tag, QStringLiteral("1") };
            Reason reason;
            reason.kind = ReasonKind::Attempt;
            reason.text = base::lateText("suggestion",
                                         "The label speaks of an attempt: the full offence with "
                                         "the tag At = attempted (ICCS p. 20)");
            reason.source = query.label.mid(attempt->start, attempt->length);
            reason.inLabel = { *attempt };
            suggestion.reasons << reason;
        }
        suggestions << suggestion;
    }
    return suggestions;
}

} // namespace suggestion
