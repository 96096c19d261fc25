// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/fieldindex.h"

#include "core/suggestion/methods/barelabel.h"

#include <cmath>
#include <vector>

namespace suggestion
{

namespace
{

// Weights of the BM25F fields and of the query's parts. Chosen on the two open expert-coded lists
// and checked to be flat around these values (tests/core/suggestion prints the scores).
constexpr double titleWeight = 4;
constexpr double commonNameWeight = 3;
constexpr double inclusionWeight = 2;
constexpr double inheritedWeight = 0.5;
constexpr double indexWeight = 1;
constexpr double descriptionWeight = 1;
constexpr double ancestorWeight = 0.5;
constexpr double thesaurusWeight = 4;
constexpr double lengthNormal = 0.5; // b
constexpr double saturation = 3; // k1
constexpr int termCap = 4;
constexpr double labelShare = 3;
constexpr double otherShare = 1;
constexpr int definitionWords = 60;
constexpr double descriptionInModel = 0.3;
constexpr double unmetNeed = 0.6;
constexpr double remainderShare = 0.6;
// Weaker matches say nothing.
constexpr double leastLikeness = 0.15;
constexpr double leastContained = 0.7;

// Elements stand in the word model beside the words; no word begins with this sign.
QString elementTerm(const QString &element)
{
    return QChar(0x1f) + element;
}

} // namespace

FieldIndex::FieldIndex(const classification::Classification &classification, Vocabulary vocabulary,
                       const QString &language)
    : m_language(language)
    , m_categories(int(classification.categories().size()))
    , m_vocabulary(std::move(vocabulary))
    , m_lexicon(m_vocabulary.elements, language)
    , m_model(classification)
    , m_seen(m_categories)
{
    for (int position = 0; position < m_categories; ++position)
        addPhrases(classification.categories()[position], position);
    addEntries(classification);
    m_model.finish();
    for (const QString &stem : m_lexicon.stems())
        termFor(stem); // known, so that nobody reads another word in its place
    indexFields(classification);
    finishPhrases();
    m_reader = WordReader(m_terms, language);
}

int FieldIndex::termFor(const QString &stem)
{
    const auto found = m_terms.constFind(stem);
    if (found != m_terms.constEnd())
        return *found;
    const int number = int(m_terms.size());
    m_terms.insert(stem, number);
    return number;
}

QList<FieldIndex::FieldText>
FieldIndex::fieldsOf(const classification::Classification &classification,
                     const classification::Category &category) const
{
    FieldText title { titleWeight, { category.titles.value(m_language) }, true };
    FieldText names { commonNameWeight, category.commonNames.value(m_language), true };
    FieldText inclusions { inclusionWeight, {}, true };
    FieldText inherited { inheritedWeight, {}, false };
    FieldText index { indexWeight, category.indexTerms.value(m_language), true };
    FieldText description { descriptionWeight, { category.descriptions.value(m_language) }, false };
    FieldText ancestors { ancestorWeight, {}, false };
    for (const classification::Note &note : category.notes) {
        if (note.kind == classification::NoteKind::Inclusion)
            (note.inherited ? inherited : inclusions).texts << note.text.value(m_language);
    }
    for (const auto &ancestor : classification.ancestors(category.code))
        ancestors.texts << classification.category(ancestor)->titles.value(m_language);
    return { title, names, inclusions, inherited, index, description, ancestors };
}

void FieldIndex::indexFields(const classification::Classification &classification)
{
    struct Counted {
        QHash<int, int> counts;
        int length = 0;
    };
    QList<QList<Counted>> counted; // category, field
    QList<QList<FieldText>> fields;
    QList<double> meanLength;
    QHash<int, int> documents;
    int number = 0;
    // The thesaurus is a field of its own; its words were split when its phrases were made.
    QList<Counted> known(m_categories);
    for (const Phrase &phrase : std::as_const(m_phrases)) {
        if (!phrase.isEntry)
            continue;
        for (const int term : phrase.terms) {
            ++known[phrase.category].counts[term];
            ++known[phrase.category].length;
        }
    }
    for (const classification::Category &category : classification.categories()) {
        fields << fieldsOf(classification, category);
        QList<Counted> ofCategory;
        QSet<int> &seen = m_seen[number++];
        for (const FieldText &field : fields.last()) {
            Counted count;
            for (const QString &text : field.texts) {
                for (const Token &token : tokens(text, m_language)) {
                    const int term = termFor(token.stem);
                    ++count.counts[term];
                    ++count.length;
                    if (field.countsForIdf)
                        seen << term;
                }
            }
            ofCategory << count;
        }
        ofCategory << known[number - 1];
        fields.last() << FieldText { thesaurusWeight, {}, false };
        for (const int term : seen)
            ++documents[term];
        counted << ofCategory;
    }
    meanLength.resize(fields.first().size());
    for (const auto &ofCategory : counted) {
        for (qsizetype field = 0; field < ofCategory.size(); ++field)
            meanLength[field] += double(ofCategory[field].length) / m_categories;
    }
    m_idf.resize(m_terms.size());
    for (int term = 0; term < m_terms.size(); ++term)
        m_idf[term] = std::log(
            1 + (m_categories - documents.value(term) + 0.5) / (documents.value(term) + 0.5));
    m_postings.resize(m_terms.size());
    for (int position = 0; position < m_categories; ++position) {
        QHash<int, Posting> weights;
        for (qsizetype field = 0; field < meanLength.size(); ++field) {
            const Counted &count = counted[position][field];
            const double normal = 1 - lengthNormal
                + lengthNormal * count.length / std::max(meanLength[field], 1e-9);
            const bool isKnown = field + 1 == meanLength.size(); // the thesaurus is the last field
            for (auto it = count.counts.cbegin(); it != count.counts.cend(); ++it) {
                Posting &posting = weights[it.key()];
                posting.category = position;
                (isKnown ? posting.known : posting.official)
                    += fields[position][field].weight * std::min(*it, termCap) / normal;
            }
        }
        for (auto it = weights.cbegin(); it != weights.cend(); ++it)
            m_postings[it.key()] << *it;
    }
}

void FieldIndex::addPhrases(const classification::Category &category, int position)
{
    addPhrase(position, ReasonKind::Title, category.titles.value(m_language));
    for (const QString &name : category.commonNames.value(m_language))
        addPhrase(position, ReasonKind::CommonName, name);
    for (const classification::Note &note : category.notes) {
        if (note.inherited)
            continue;
        const bool inclusion = note.kind == classification::NoteKind::Inclusion;
        addPhrase(position, inclusion ? ReasonKind::Inclusion : ReasonKind::Exclusion,
                  note.text.value(m_language), note.targets);
    }
    for (const QString &term : category.indexTerms.value(m_language))
        addPhrase(position, ReasonKind::Index, term);
    addToModel(position, tokens(category.descriptions.value(m_language), m_language),
               descriptionInModel);
}

void FieldIndex::addEntries(const classification::Classification &classification)
{
    QHash<classification::IccsCode, int> positions;
    for (const auto &category : classification.categories())
        positions.insert(category.code, int(positions.size()));
    const qsizetype before = m_phrases.size();
    for (int number = 0; number < m_vocabulary.entries.size(); ++number) {
        const ThesaurusEntry &entry = m_vocabulary.entries[number];
        const bool bound
            = !entry.needs.isEmpty() || !entry.forbids.isEmpty() || !entry.forbiddenWords.isEmpty();
        if (const int position = positions.value(entry.category, -1); position >= 0)
            addPhrase(position, ReasonKind::CommonName, entry.term, {}, bound ? number : -1);
    }
    for (qsizetype phrase = before; phrase < m_phrases.size(); ++phrase)
        m_phrases[phrase].isEntry = true;
}

void FieldIndex::addToModel(int category, const QList<Token> &words, double weight)
{
    QList<int> terms;
    for (const Token &token : words)
        terms << termFor(token.stem);
    for (const QString &element : namesOf(m_lexicon.find(words)))
        terms << termFor(elementTerm(element));
    m_model.add(category, terms, weight);
}

void FieldIndex::addPhrase(int category, ReasonKind kind, const QString &text,
                           const QList<classification::IccsCode> &targets, int entry)
{
    const BareLabel bare = bareLabel(text);
    const QList<Token> words = tokens(bare.text, m_language);
    QList<int> terms;
    for (const Token &word : words) {
        if (const int term = termFor(word.stem); !terms.contains(term))
            terms << term;
    }
    if (terms.isEmpty())
        return;
    m_phrases << Phrase { category, kind, text, targets, terms, 1, entry, bare.isRemainder };
    if (kind == ReasonKind::Exclusion)
        return;
    m_seen[category] += QSet<int>(terms.begin(), terms.end());
    addToModel(category, words, 1);
}

void FieldIndex::finishPhrases()
{
    // Words that stand in exclusions only are as rare as a word can be.
    while (m_idf.size() < m_terms.size()) {
        m_idf << std::log(1 + (m_categories + 0.5) / 0.5);
        m_postings << QList<Posting>();
    }
    m_phrasesOfTerm.resize(m_terms.size());
    for (int number = 0; number < m_phrases.size(); ++number) {
        double square = 0;
        for (const int term : m_phrases[number].terms) {
            square += m_idf[term] * m_idf[term];
            m_phrasesOfTerm[term] << number;
        }
        m_phrases[number].norm = std::sqrt(square);
    }
}

QHash<int, double> FieldIndex::vector(const QList<Token> &label,
                                      const QList<Token> &definition) const
{
    QHash<int, double> weights;
    for (const Token &token : label) {
        if (const int term = termOf(token.stem); term >= 0)
            weights[term] += labelShare;
    }
    QSet<int> seen;
    for (const Token &token :
         definition.first(std::min<qsizetype>(definitionWords, definition.size()))) {
        if (const int term = termOf(token.stem); term >= 0 && !seen.contains(term)) {
            seen << term;
            weights[term] += otherShare;
        }
    }
    return weights;
}

// Words unknown to ICCS lengthen the label's vector: a phrase that meets one word of five is not
// alike.
double FieldIndex::labelNormOf(const QList<Token> &label) const
{
    double square = 0;
    QSet<QString> seen;
    for (const Token &token : label) {
        if (seen.contains(token.stem))
            continue;
        seen << token.stem;
        const int term = termOf(token.stem);
        const double idf = term >= 0 ? m_idf[term] : std::log(1 + (m_categories + 0.5) / 0.5);
        square += idf * idf;
    }
    return std::sqrt(std::max(square, 1e-9));
}

QHash<int, double> FieldIndex::modelTerms(const QList<Token> &tokens, qsizetype most) const
{
    QHash<int, double> terms;
    for (const Token &token : tokens.first(std::min(most, tokens.size()))) {
        if (const int term = termOf(token.stem); term >= 0)
            terms.insert(term, 1);
    }
    for (const QString &element : namesOf(m_lexicon.find(tokens))) {
        if (const int term = termOf(elementTerm(element)); term >= 0)
            terms.insert(term, 1);
    }
    return terms;
}

double FieldIndex::fitOf(const ThesaurusEntry &entry, const QueryTerms &query) const
{
    for (const QString &element : entry.forbids) {
        if (query.elements.contains(element))
            return 0;
    }
    const auto says = [&](const QString &words) {
        const QList<Token> all = tokens(words, m_language);
        return !all.isEmpty() && std::all_of(all.begin(), all.end(), [&query](const Token &token) {
            return query.stems.contains(token.stem);
        });
    };
    if (std::any_of(entry.forbiddenWords.begin(), entry.forbiddenWords.end(), says))
        return 0;
    double fit = 1;
    for (const QString &element : entry.needs) {
        if (!query.elements.contains(element))
            fit *= unmetNeed;
    }
    for (const QString &words : entry.neededWords)
        fit *= says(words) ? 1 : unmetNeed;
    return fit;
}

QList<FoundElement> FieldIndex::elementsIn(const QString &label) const
{
    return m_lexicon.find(m_reader.read(label, tokens(label, m_language)));
}

QueryTerms FieldIndex::terms(const Query &query) const
{
    QueryTerms result;
    const QList<Token> label = m_reader.read(query.label, tokens(query.label, m_language));
    const QList<Token> family = tokens(query.family, m_language);
    const QList<Token> definition = tokens(query.definition, m_language);
    result.found = m_lexicon.find(label);
    result.shown = namesOf(result.found);
    result.answers = QSet<QString>(query.answers.begin(), query.answers.end());
    result.elements = result.shown + result.answers + namesOf(m_lexicon.find(definition));
    result.label = modelTerms(label, label.size());
    result.definition = modelTerms(definition, definitionWords);
    result.family = modelTerms(family, definitionWords);
    for (const Token &token : label)
        result.stems << token.stem;
    result.weights = vector(label, definition);
    result.labelTokens = label;
    for (auto it = result.weights.cbegin(); it != result.weights.cend(); ++it) {
        if (*it >= labelShare)
            result.labelTerms << it.key();
    }
    std::sort(result.labelTerms.begin(), result.labelTerms.end());
    result.labelNorm = labelNormOf(label);
    for (const Token &token : family) {
        if (const int term = termOf(token.stem); term >= 0 && !result.weights.contains(term))
            result.weights.insert(term, otherShare / 2);
    }
    return result;
}

FieldIndex::WordScores FieldIndex::bm25(const QueryTerms &query) const
{
    WordScores scores { QList<double>(m_categories, 0.0), QList<double>(m_categories, 0.0) };
    // In order of the terms, so that the sums are the same to the last bit in every run.
    QList<int> order = query.weights.keys();
    std::sort(order.begin(), order.end());
    double most = 0;
    for (const int term : order)
        most += std::pow(std::min(query.weights[term], 6.0), 0.7) * m_idf[term];
    for (const int term : order) {
        const double weight
            = std::pow(std::min(query.weights[term], 6.0), 0.7) * m_idf[term] / most;
        for (const Posting &posting : m_postings[term]) {
            scores.official[posting.category]
                += weight * posting.official / (posting.official + saturation);
            scores.known[posting.category] += weight * posting.known / (posting.known + saturation);
        }
    }
    return scores;
}

QList<PhraseMatch> FieldIndex::phraseMatches(const QueryTerms &query) const
{
    std::vector<double> products(size_t(m_phrases.size()), 0.0);
    QList<int> touched;
    for (const int term : query.labelTerms) {
        const double square = m_idf[term] * m_idf[term];
        for (const int phrase : m_phrasesOfTerm[term]) {
            if (products[size_t(phrase)] == 0)
                touched << phrase;
            products[size_t(phrase)] += square;
        }
    }
    QList<PhraseMatch> matches;
    for (const int number : touched) {
        const Phrase &phrase = m_phrases[number];
        const double product = products[size_t(number)];
        const double likeness = product / (phrase.norm * query.labelNorm);
        const double contained = product / (phrase.norm * phrase.norm);
        if (likeness < leastLikeness && contained < leastContained)
            continue;
        // "Other robbery" is no name of a robbery.
        const double fit = (phrase.isRemainder && !query.isRemainder ? remainderShare : 1)
            * (phrase.entry < 0 ? 1 : fitOf(m_vocabulary.entries[phrase.entry], query));
        if (fit > 0)
            matches << PhraseMatch { number, fit * likeness, fit * contained };
    }
    std::sort(matches.begin(), matches.end(), [](const PhraseMatch &a, const PhraseMatch &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.phrase < b.phrase;
    });
    return matches;
}

} // namespace suggestion
