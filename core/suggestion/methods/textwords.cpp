// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/textwords.h"

#include "core/suggestion/methods/barelabel.h"

namespace suggestion
{

QString elementTerm(const QString &element)
{
    return QChar(0x1f) + element;
}

TextReader::TextReader(const Vocabulary &vocabulary, const ElementLexicon &lexicon,
                       const QString &language, QHash<QString, int> &terms)
    : m_vocabulary(vocabulary)
    , m_lexicon(lexicon)
    , m_language(language)
    , m_terms(terms)
{
    if (vocabulary.split.isEmpty())
        return;
    auto prepared
        = fromBytes(vocabulary.split, sourceOf(vocabulary, language), vocabulary.entries.size());
    if (!prepared)
        return;
    m_isPrepared = true;
    m_prepared = std::move(*prepared);
    take(std::move(m_prepared.texts), m_texts);
    take(std::move(m_prepared.terms), m_entries);
    m_terms.reserve(m_texts.stems.size() + m_entries.stems.size());
}

void TextReader::take(SplitTexts split, Numbered &texts)
{
    texts.split = std::move(split);
    texts.stems.fill(-1, texts.split.stems.size());
    texts.elements.fill(-1, texts.split.elements.size());
}

int TextReader::termFor(const QString &stem)
{
    const auto found = m_terms.constFind(stem);
    if (found != m_terms.constEnd())
        return *found;
    const int number = int(m_terms.size());
    m_terms.insert(stem, number);
    return number;
}

const TextWords &TextReader::whole(const QString &text)
{
    if (const qsizetype number = m_prepared.indexOf(text); number >= 0) {
        read(m_texts, m_prepared.whole[number]);
        return m_words;
    }
    const auto known = m_whole.constFind(text); // ICCS repeats its texts
    return known != m_whole.cend() ? *known : *m_whole.insert(text, splitHere(text));
}

const TextWords &TextReader::bare(const QString &text)
{
    if (const qsizetype number = m_prepared.indexOf(text); number >= 0) {
        read(m_texts, m_prepared.bare[number]);
        return m_words;
    }
    const auto known = m_bare.constFind(text);
    if (known != m_bare.cend())
        return *known;
    const BareLabel label = bareLabel(text);
    TextWords words = splitHere(label.text);
    words.isRemainder = label.isRemainder;
    return *m_bare.insert(text, words);
}

// All words get their numbers before the elements do, whether the entries come prepared or not.
void TextReader::beginEntries()
{
    if (!m_isPrepared)
        take(splitTerms(m_vocabulary, m_language), m_entries);
    for (qsizetype stem = 0; stem < m_entries.stems.size(); ++stem)
        m_entries.stems[stem] = termFor(m_entries.split.stems[stem]);
    for (qsizetype element = 0; element < m_entries.elements.size(); ++element)
        m_entries.elements[element] = termFor(elementTerm(m_entries.split.elements[element]));
    m_nextEntry = 0;
}

const TextWords &TextReader::nextEntry()
{
    m_nextEntry = read(m_entries, m_nextEntry);
    return m_words;
}

// Puts a record into m_words and returns where the next one begins.
qsizetype TextReader::read(Numbered &texts, qsizetype place)
{
    const int *at = texts.split.numbers.constData() + place;
    const int *const start = at;
    const int words = *at++, shown = *at++;
    m_words.isRemainder = *at++ != 0;
    m_words.terms.resize(words);
    m_words.elements.resize(shown);
    for (int &term : m_words.terms) {
        int &known = texts.stems[*at];
        term = known >= 0 ? known : known = termFor(texts.split.stems[*at]);
        ++at;
    }
    for (int &term : m_words.elements) {
        int &known = texts.elements[*at];
        term = known >= 0 ? known : known = termFor(elementTerm(texts.split.elements[*at]));
        ++at;
    }
    return place + (at - start);
}

TextWords TextReader::splitHere(const QString &text)
{
    const QList<Token> split = tokens(text, m_language);
    TextWords words;
    for (const Token &token : split)
        words.terms << termFor(token.stem);
    QStringList names = namesOf(m_lexicon.find(split)).values();
    names.sort();
    for (const QString &name : std::as_const(names))
        words.elements << termFor(elementTerm(name));
    return words;
}

} // namespace suggestion
