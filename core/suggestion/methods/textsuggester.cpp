// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/textsuggester.h"

#include "core/suggestion/methods/barelabel.h"
#include "core/suggestion/methods/confidence.h"
#include "core/suggestion/methods/marks.h"
#include "core/suggestion/methods/questions.h"
#include "core/suggestion/methods/reasons.h"
#include "core/suggestion/methods/runnerup.h"

#include <algorithm>

namespace suggestion
{

namespace
{

constexpr int neighbours = 7;
constexpr int neighboursInSense = 20;
// Longer texts are no names of offences; what stands first counts.
constexpr qsizetype longestLabel = 1'000;
constexpr qsizetype longestDefinition = 20'000;
constexpr qsizetype topPlaces = 3;
constexpr qsizetype mostParts = 8; // of a label that may name several offences
constexpr double namesOffence = 0.8; // squared likeness of a part to a text of its category
constexpr double sureOfPart = 0.5;
constexpr qsizetype asked = 12; // candidates that a question may decide between

// The shipped file is read by a test.
QList<ElementProfile> profilesOf(const Thesaurus &thesaurus)
{
    const auto profiles = thesaurus.readProfiles();
    return profiles ? *profiles : QList<ElementProfile>();
}

void blank(QString &label, text::Span span)
{
    label.replace(span.start, span.length, QString(span.length, QLatin1Char(' ')));
}

// Whether a text of the category has just the words of the label.
bool hasExactText(const Signals &row)
{
    return row[TitleSignal] + row[ExactSignal] > 0;
}

// Whether any text is as like a label as the name of an offence has to be; best first.
bool namesSomething(const QList<PhraseMatch> &matches)
{
    return !matches.isEmpty()
        && matches.first().likeness * matches.first().likeness >= namesOffence;
}

} // namespace

struct TextSuggester::Ranking {
    Query whole; // what was asked, as far as it is read
    Query bare; // without the words of an attempt
    QList<FoundElement> found; // in the whole label
    bool isAttempt = false;
    bool swappedForAttempt = false; // intentional homicide and its attempt
    QueryTerms terms;
    QList<PhraseMatch> matches;
    std::shared_ptr<const PrecedentIndex> precedents; // keeps the neighbours alive
    QList<Neighbour> nearest, nearestInSense;
    QList<Signals> evidence; // by category position
    QList<double> scores; // 0 without evidence
    QList<int> order; // best first, only those with evidence

    QList<double> confidences() const
    {
        return confidencesOf(ranked(), precedents ? precedents->shiftOf(whole.list) : 0);
    }

    Ranked ranked() const { return { evidence, scores, order, !bare.definition.isEmpty() }; }
};

TextSuggester::TextSuggester(const classification::Classification &classification,
                             Thesaurus thesaurus)
    : m_thesaurus(std::move(thesaurus))
    , m_classification(classification)
    , m_profiles(classification, profilesOf(m_thesaurus))
    , m_spoken(classification.languages())
    , m_known(m_thesaurus.languages())
    , m_precedents(std::make_shared<PrecedentIndex>(QList<Precedent>(), nullptr))
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
    auto index = std::make_shared<PrecedentIndex>(
        precedents, [this](const Precedent &precedent) { return readPrecedent(precedent); },
        previous.get());
    const std::lock_guard lock(m_mutex);
    m_precedents = std::move(index);
}

Reading TextSuggester::readPrecedent(const Precedent &precedent) const
{
    Query query;
    query.language = precedent.language;
    query.label = precedent.label;
    query.family = precedent.family;
    const Ranking ranking = rankByTexts(*indexFor(languagesFor(query.language).first()), query);
    if (ranking.order.isEmpty())
        return {};
    return { senseOf(ranking.scores, ranking.order),
             m_classification.categories()[ranking.order.first()].code,
             logOddsOfFirst(ranking.ranked()) };
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
    return m_spoken.contains(language) || m_known.contains(language) ? QStringList { language }
                                                                     : m_spoken;
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

TextSuggester::Ranking TextSuggester::readByTexts(const FieldIndex &index, const Query &query) const
{
    Ranking ranking;
    ranking.whole = query;
    for (QString *text : { &ranking.whole.label, &ranking.whole.family })
        text->truncate(longestLabel);
    ranking.whole.definition.truncate(longestDefinition);
    ranking.bare = ranking.whole;
    QList<Token> label = index.readLabel(ranking.whole.label);
    ranking.found = index.elementsIn(label);
    for (const FoundElement &element : std::as_const(ranking.found)) {
        if (element.name != QLatin1String("attempt"))
            continue;
        ranking.isAttempt = true;
        blank(ranking.bare.label, element.span);
    }
    const BareLabel bare = bareLabel(ranking.bare.label);
    ranking.bare.label = bare.text;
    if (ranking.bare.label != ranking.whole.label)
        label = index.readLabel(ranking.bare.label);
    ranking.terms = index.terms(ranking.bare, label);
    ranking.terms.isRemainder = bare.isRemainder;
    ranking.matches = index.phraseMatches(ranking.terms);
    return ranking;
}

TextSuggester::Ranking TextSuggester::rankByTexts(const FieldIndex &index, const Query &query) const
{
    Ranking ranking = readByTexts(index, query);
    weigh(index, ranking);
    return ranking;
}

void TextSuggester::weigh(const FieldIndex &index, Ranking &ranking) const
{
    ranking.evidence
        = signalsFor(m_classification, index, m_profiles, ranking.terms, ranking.matches);
    score(ranking);
}

// Scores of the evidence so far and the order that follows, of categories with any evidence.
void TextSuggester::score(Ranking &ranking)
{
    ranking.scores = QList<double>(ranking.evidence.size(), 0.0);
    ranking.order.clear();
    for (int i = 0; i < ranking.evidence.size(); ++i) {
        const Signals &row = ranking.evidence[i];
        if (row[LeadSignal] + row[OfficialSignal] + row[TermSignal] + row[PrecedentSignal]
                + row[SenseSignal]
            <= 0)
            continue;
        ranking.scores[i] = scoreOf(row);
        ranking.order << i;
    }
    std::sort(ranking.order.begin(), ranking.order.end(), [&ranking](int a, int b) {
        const double ofA = ranking.scores.at(a), ofB = ranking.scores.at(b);
        return ofA != ofB ? ofA > ofB : a < b;
    });
}

// What the texts alone say, then what has been confirmed for offences like it.
TextSuggester::Ranking TextSuggester::rank(const FieldIndex &index, const Query &query) const
{
    Ranking ranking = rankByTexts(index, query);
    ranking.precedents = precedents();
    if (ranking.precedents->isEmpty())
        return ranking;
    ranking.nearest = ranking.precedents->nearest(ranking.whole, neighbours);
    ranking.nearestInSense = ranking.precedents->nearestInSense(
        query, senseOf(ranking.scores, ranking.order), neighboursInSense);
    addPrecedents(m_classification, ranking.nearest, ranking.nearestInSense, ranking.evidence);
    score(ranking);
    return ranking;
}

QList<Signals> TextSuggester::signalsOf(const Query &query) const
{
    return rank(*indexFor(languagesFor(query.language).first()), query).evidence;
}

QList<classification::IccsCode> TextSuggester::order(const Query &query, int limit) const
{
    Ranking ranking = rank(*indexFor(languagesFor(query.language).first()), query);
    orderHomicides(ranking);
    QList<classification::IccsCode> codes;
    for (const int position :
         std::as_const(ranking.order).first(std::min<qsizetype>(limit, ranking.order.size())))
        codes << m_classification.categories()[position].code;
    return codes;
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
    if ((attempted < full) != ranking.isAttempt
        && std::min(full, attempted) - ranking.order.begin() < topPlaces) {
        std::swap(ranking.scores[*full], ranking.scores[*attempted]);
        std::iter_swap(full, attempted);
        ranking.swappedForAttempt = true;
    }
}

// Whether the first answer, or what stands below or above it, is right: it is likely, or it alone
// is called by just these words. The confidence of a single common word spreads over its kinds.
bool TextSuggester::isSureOfFamily(const Ranking &ranking) const
{
    const auto &categories = m_classification.categories();
    const QString first = categories[ranking.order.first()].code.toString().left(4);
    const QList<double> confidences = ranking.confidences();
    double sum = 0;
    bool isOnlyName = hasExactText(ranking.evidence[ranking.order.first()]);
    for (qsizetype place = 0; place < ranking.order.size(); ++place) {
        const int position = ranking.order[place];
        if (categories[position].code.toString().startsWith(first))
            sum += confidences[place];
        else if (hasExactText(ranking.evidence[position]))
            isOnlyName = false;
    }
    return isOnlyName || sum >= sureOfPart;
}

QList<NamedOffence> TextSuggester::namedIn(const FieldIndex &index, const Query &query,
                                           const QList<text::Span> &parts) const
{
    QList<NamedOffence> named;
    if (parts.size() < 2 || parts.size() > mostParts)
        return named;
    for (const text::Span &part : parts) {
        Query alone;
        alone.language = query.language;
        alone.label = query.label.mid(part.start, part.length);
        Ranking ranking = readByTexts(index, alone);
        if (!namesSomething(ranking.matches)) // most parts; what follows takes longer
            return {};
        weigh(index, ranking);
        if (ranking.order.isEmpty())
            return {};
        orderHomicides(ranking);
        const Signals &row = ranking.evidence[ranking.order.first()];
        const bool isName
            = hasExactText(row) || std::max(row[OfficialSignal], row[TermSignal]) >= namesOffence;
        const bool isMeans = part.start > 0 && !ranking.found.isEmpty()
            && continuesMeans(query.label.left(part.start), query.language);
        if (!isName || isMeans || !isSureOfFamily(ranking))
            return {};
        named << NamedOffence { part, m_classification.categories()[ranking.order.first()].code };
    }
    return named;
}

// A text of the first answer has just these words and joins them likewise ("break and enter").
bool TextSuggester::isKnownAsOne(const FieldIndex &index, const Ranking &ranking)
{
    constexpr double same = 0.98;
    return std::any_of(ranking.matches.begin(), ranking.matches.end(),
                       [&](const PhraseMatch &match) {
                           return match.likeness > same && match.category == ranking.order.first()
                               && partsOf(index.phrase(match.phrase).text, index.language(),
                                          SplitAt::MarksAndWords)
                                      .size()
                               > 1;
                       });
}

std::optional<Reason> TextSuggester::severalOffences(const FieldIndex &index,
                                                     const Ranking &ranking) const
{
    if (isKnownAsOne(index, ranking))
        return std::nullopt;
    Query query = ranking.whole;
    query.language = index.language();
    query.label = bareLabel(query.label).text;
    for (const SplitAt places : { SplitAt::MarksAndWords, SplitAt::Marks }) {
        const auto named = namedIn(index, query, partsOf(query.label, query.language, places));
        if (areSeveral(named))
            return severalReason(ranking.whole.label, named);
    }
    return std::nullopt;
}

Reason TextSuggester::runnerUp(const Ranking &ranking) const
{
    const Rivals rivals { ranking.order[0], ranking.order[1],
                          ranking.swappedForAttempt
                              && scoreOf(ranking.evidence[ranking.order[0]])
                                  < scoreOf(ranking.evidence[ranking.order[1]]),
                          ranking.isAttempt };
    return runnerUpReason(m_classification, m_profiles, ranking.terms.shown + ranking.terms.answers,
                          ranking.evidence, rivals);
}

// Elements of the label that the category does not mean anyway.
QList<FoundElement> TextSuggester::unspoken(int position, const Ranking &ranking) const
{
    QList<FoundElement> rest = ranking.found;
    rest.removeIf([&](const FoundElement &element) {
        return m_profiles.likelihood(position, element.name) == 1;
    });
    return rest;
}

QList<Question> TextSuggester::questions(const Query &query, int limit) const
{
    const auto index = indexFor(languagesFor(query.language).first());
    Ranking ranking = rank(*index, query);
    orderHomicides(ranking);
    const QList<double> confidences = ranking.confidences();
    QList<Candidate> candidates;
    for (qsizetype place = 0; place < std::min(asked, ranking.order.size()); ++place)
        candidates << Candidate { ranking.order[place], confidences[place] };
    return questionsFor(m_classification, m_profiles, candidates,
                        ranking.terms.shown + ranking.terms.answers, limit);
}

QList<Suggestion> TextSuggester::suggestIn(const FieldIndex &index, const Query &query,
                                           int limit) const
{
    Ranking ranking = rank(index, query);
    orderHomicides(ranking);
    const QList<Neighbour> alike = ranking.nearest + ranking.nearestInSense;
    const Evidence evidence { index,        ranking.bare,     ranking.terms, ranking.matches,
                              alike,        m_classification, m_profiles,    ranking.whole.label,
                              ranking.found };
    const QList<double> confidences = ranking.confidences();
    QList<Suggestion> suggestions;
    for (qsizetype place = 0; place < std::min<qsizetype>(limit, ranking.order.size()); ++place) {
        const int position = ranking.order[place];
        const auto &category = m_classification.categories()[position];
        Suggestion suggestion { category.code,
                                ranking.scores[position],
                                confidences[place],
                                {},
                                {},
                                reasonsFor(position, evidence) };
        if (place == 0) {
            if (const auto several = severalOffences(index, ranking))
                suggestion.reasons.prepend(*several);
            if (ranking.order.size() > 1)
                suggestion.reasons << runnerUp(ranking);
        }
        addMarks(m_classification, query.label, unspoken(position, ranking), suggestion);
        suggestions << suggestion;
    }
    return suggestions;
}

} // namespace suggestion
