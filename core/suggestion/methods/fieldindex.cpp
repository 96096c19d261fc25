// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/fieldindex.h"

#include "core/suggestion/methods/barelabel.h"
#include "core/suggestion/methods/splitterms.h"

#include <cmath>

namespace suggestion
{

namespace
{

// Weights of the BM25F fields. Chosen on the two open expert-coded lists
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
constexpr int termCap = 4;
constexpr double descriptionInModel = 0.3;

} // namespace

// Elements stand in the word model beside the words; no word begins with this sign.
QString FieldIndex::elementTerm(const QString &element)
{
    return QChar(0x1f) + element;
}

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
    m_words.clear();
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
                for (const int term : wordsOf(text).terms) {
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
    addText(position, ReasonKind::Title, category.titles.value(m_language));
    for (const QString &name : category.commonNames.value(m_language))
        addText(position, ReasonKind::CommonName, name);
    for (const classification::Note &note : category.notes) {
        if (note.inherited)
            continue;
        const bool inclusion = note.kind == classification::NoteKind::Inclusion;
        addText(position, inclusion ? ReasonKind::Inclusion : ReasonKind::Exclusion,
                note.text.value(m_language), note.targets);
    }
    for (const QString &term : category.indexTerms.value(m_language))
        addText(position, ReasonKind::Index, term);
    const Words &description = wordsOf(category.descriptions.value(m_language));
    m_model.add(position, description.terms + description.elements, descriptionInModel);
}

// The thesaurus comes split into words.
void FieldIndex::addEntries(const classification::Classification &classification)
{
    const auto &entries = m_vocabulary.entries;
    const auto prepared = fromBytes(m_vocabulary.split, entries.size());
    const SplitTerms split = prepared ? *prepared : splitTerms(m_vocabulary, m_language);
    QList<int> stems, elements;
    for (const QString &stem : split.stems)
        stems << termFor(stem);
    for (const QString &element : split.elements)
        elements << termFor(elementTerm(element));
    const quint16 *at = split.numbers.constData();
    for (int number = 0; number < entries.size(); ++number) {
        const ThesaurusEntry &entry = entries[number];
        const int words = *at++, shown = *at++;
        const bool isRemainder = *at++ != 0;
        Words found;
        for (int i = 0; i < words; ++i)
            found.terms << stems[*at++];
        for (int i = 0; i < shown; ++i)
            found.elements << elements[*at++];
        const bool bound
            = !entry.needs.isEmpty() || !entry.forbids.isEmpty() || !entry.forbiddenWords.isEmpty();
        Phrase phrase { classification.position(entry.category), ReasonKind::CommonName,
                        entry.term };
        phrase.entry = bound ? number : -1;
        phrase.isRemainder = isRemainder;
        phrase.isEntry = true;
        if (phrase.category >= 0)
            addPhrase(phrase, found);
    }
}

const FieldIndex::Words &FieldIndex::wordsOf(const QString &text)
{
    const auto known = m_words.constFind(text);
    if (known != m_words.cend())
        return *known;
    const QList<Token> split = tokens(text, m_language);
    Words words;
    for (const Token &token : split)
        words.terms << termFor(token.stem);
    QStringList names = namesOf(m_lexicon.find(split)).values();
    names.sort();
    for (const QString &name : std::as_const(names))
        words.elements << termFor(elementTerm(name));
    return *m_words.insert(text, words);
}

void FieldIndex::addText(int category, ReasonKind kind, const QString &text,
                         const QList<classification::IccsCode> &targets)
{
    const BareLabel bare = bareLabel(text);
    Phrase phrase { category, kind, text, targets };
    phrase.isRemainder = bare.isRemainder;
    addPhrase(phrase, wordsOf(bare.text));
}

void FieldIndex::addPhrase(const Phrase &phrase, const Words &words)
{
    if (words.terms.isEmpty())
        return;
    m_phrases << phrase;
    QList<int> &terms = m_phrases.last().terms;
    for (const int word : words.terms) {
        if (!terms.contains(word))
            terms << word;
    }
    if (phrase.kind == ReasonKind::Exclusion)
        return;
    for (const int term : std::as_const(terms))
        m_seen[phrase.category] << term;
    m_model.add(phrase.category, words.terms + words.elements, 1);
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

} // namespace suggestion
