// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/textsuggester.h"

#include "core/suggestion/methods/attempt.h"
#include "core/suggestion/methods/barelabel.h"
#include "core/suggestion/methods/reasons.h"

#include <cmath>

namespace suggestion
{

namespace
{

constexpr int neighbours = 7;

Reason attemptReason(const QString &label, text::Span attempt)
{
    Reason reason;
    reason.kind = ReasonKind::Attempt;
    reason.text = base::lateText("suggestion",
                                 "The label speaks of an attempt: the full offence with "
                                 "the tag At = attempted (ICCS p. 20)");
    reason.source = label.mid(attempt.start, attempt.length);
    reason.inLabel = { attempt };
    return reason;
}

} // namespace

struct TextSuggester::Ranking {
    Query bare; // without the words of an attempt
    std::optional<text::Span> attempt;
    QueryTerms terms;
    QList<PhraseMatch> matches;
    std::shared_ptr<const PrecedentIndex> precedents; // keeps the neighbours alive
    QList<Neighbour> nearest;
    QList<Signals> evidence; // by category position
    QList<double> scores;
    QList<int> order; // best first, only those with evidence
};

TextSuggester::TextSuggester(const classification::Classification &classification,
                             Thesaurus thesaurus)
    : m_thesaurus(std::move(thesaurus))
    , m_classification(classification)
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
    const auto previous = this->precedents();
    auto index = std::make_shared<PrecedentIndex>(precedents, previous.get());
    const std::lock_guard lock(m_mutex);
    m_precedents = std::move(index);
}

std::shared_ptr<const FieldIndex> TextSuggester::indexFor(const QString &language) const
{
    const std::lock_guard lock(m_mutex);
    auto &index = m_indexes[language];
    if (!index) {
        const auto vocabulary = m_thesaurus.read(language);
        Q_ASSERT(vocabulary); // the shipped files are read by a test
        index = std::make_shared<FieldIndex>(m_classification, vocabulary.value_or(Vocabulary()),
                                             language);
    }
    return index;
}

std::shared_ptr<const PrecedentIndex> TextSuggester::precedents() const
{
    const std::lock_guard lock(m_mutex);
    return m_precedents;
}

// The language itself when ICCS or the thesaurus speaks it; else every language of ICCS, since
// legal words travel.
QStringList TextSuggester::languagesFor(const QString &language) const
{
    const QStringList spoken = m_classification.languages();
    return spoken.contains(language) || m_thesaurus.languages().contains(language)
        ? QStringList { language }
        : spoken;
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

TextSuggester::Ranking TextSuggester::rank(const FieldIndex &index, const Query &query) const
{
    Ranking ranking;
    ranking.attempt = attemptIn(query.label, query.language);
    ranking.bare = query;
    if (ranking.attempt)
        ranking.bare.label = withoutSpan(query.label, *ranking.attempt);
    const BareLabel bare = bareLabel(ranking.bare.label);
    ranking.bare.label = bare.text;
    ranking.terms = index.terms(ranking.bare);
    ranking.terms.isRemainder = bare.isRemainder;
    ranking.matches = index.phraseMatches(ranking.terms);
    ranking.precedents = precedents();
    ranking.nearest = ranking.precedents->nearest(query, neighbours);
    ranking.evidence
        = signalsFor(m_classification, index, ranking.terms, ranking.matches, ranking.nearest);
    for (int i = 0; i < ranking.evidence.size(); ++i) {
        const Signals &row = ranking.evidence[i];
        ranking.scores << scoreOf(row);
        if (row[LeadSignal] + row[OfficialSignal] + row[TermSignal] + row[PrecedentSignal] > 0)
            ranking.order << i;
    }
    std::stable_sort(ranking.order.begin(), ranking.order.end(),
                     [&ranking](int a, int b) { return ranking.scores[a] > ranking.scores[b]; });
    return ranking;
}

QList<Signals> TextSuggester::signalsOf(const Query &query) const
{
    return rank(*indexFor(languagesFor(query.language).first()), query).evidence;
}

// ICCS has a category for attempts at intentional homicide alone (0102): it stands before the full
// offence (0101) when the label speaks of an attempt, and behind it when it does not.
void TextSuggester::orderHomicides(Ranking &ranking) const
{
    const auto &categories = m_classification.categories();
    const auto placeOf = [&](const QString &code) {
        return std::find_if(ranking.order.begin(), ranking.order.end(), [&](int position) {
            return categories[position].code.toString() == code;
        });
    };
    const auto full = placeOf(QStringLiteral("0101"));
    const auto attempted = placeOf(QStringLiteral("0102"));
    if (full == ranking.order.end() || attempted == ranking.order.end())
        return;
    if ((attempted < full) != ranking.attempt.has_value()
        && std::min(full, attempted) - ranking.order.begin() == 0) {
        std::swap(ranking.scores[*full], ranking.scores[*attempted]);
        std::iter_swap(full, attempted);
    }
}

QList<Suggestion> TextSuggester::suggestIn(const FieldIndex &index, const Query &query,
                                           int limit) const
{
    Ranking ranking = rank(index, query);
    orderHomicides(ranking);
    const Evidence evidence { index,           ranking.bare,    ranking.terms,
                              ranking.matches, ranking.nearest, m_classification };
    const QList<double> confidences = confidencesOf(ranking.scores, ranking.order);
    QList<Suggestion> suggestions;
    for (qsizetype place = 0; place < std::min<qsizetype>(limit, ranking.order.size()); ++place) {
        const int position = ranking.order[place];
        const auto &category = m_classification.categories()[position];
        Suggestion suggestion { category.code,
                                ranking.scores[position],
                                confidences[place],
                                {},
                                reasonsFor(position, evidence) };
        const QString tag = QStringLiteral("event.At");
        if (ranking.attempt
            && m_classification.applicability(tag, category.code)
                != classification::Applicability::NotApplicable) {
            suggestion.tags << mapping::TagSetting { tag, QStringLiteral("1") };
            suggestion.reasons << attemptReason(query.label, *ranking.attempt);
        }
        suggestions << suggestion;
    }
    return suggestions;
}

} // namespace suggestion
