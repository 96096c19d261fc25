// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/lexicon.h"

#include "core/text/words.h"

#include <algorithm>
#include <numeric>

namespace classification
{

namespace
{

constexpr float wholeWord = 1.0F;
constexpr float sameStem = 0.98F;

// Someone who wrote "car" to the end hardly means "cargo".
float beginning(qsizetype letters, qsizetype of, bool isWord)
{
    return (0.5F + 0.3F * float(letters) / float(of)) * (isWord ? 0.6F : 1.0F);
}

} // namespace

Lexicon::Lexicon(const QString &language)
    : m_language(language)
{
}

int Lexicon::add(const QString &folded, int text)
{
    auto number = m_numbers.constFind(folded);
    if (number == m_numbers.constEnd()) {
        number = m_numbers.insert(folded, int(m_words.size()));
        m_words << Word { folded, {}, text::isStopWord(folded, m_language) };
    }
    QList<int> &texts = m_words[*number].texts;
    if (texts.isEmpty() || texts.last() != text)
        texts << text;
    return *number;
}

void Lexicon::finish()
{
    m_sorted.resize(m_words.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    std::sort(m_sorted.begin(), m_sorted.end(),
              [&](int a, int b) { return m_words.at(a).folded < m_words.at(b).folded; });
    if (!text::hasStemmer(m_language))
        return;
    for (int word = 0; word < m_words.size(); ++word)
        m_stems[text::stem(m_words.at(word).folded, m_language)] << word;
}

QList<Lexicon::Match> Lexicon::match(const QString &folded) const
{
    QList<Match> found;
    const int whole = m_numbers.value(folded, -1);
    if (whole >= 0)
        found << Match { whole, wholeWord, 0 };
    const QList<int> relatives
        = m_stems.isEmpty() ? QList<int>() : m_stems.value(text::stem(folded, m_language));
    for (const int word : relatives) {
        if (word != whole)
            found << Match { word, sameStem, 0 };
    }
    if (folded.size() < 2)
        return found;
    const auto before
        = [&](int word, const QString &text) { return m_words.at(word).folded < text; };
    auto next = std::lower_bound(m_sorted.begin(), m_sorted.end(), folded, before);
    for (; next != m_sorted.end() && m_words.at(*next).folded.startsWith(folded); ++next) {
        if (*next != whole && !relatives.contains(*next))
            found << Match { *next,
                             beginning(folded.size(), m_words.at(*next).folded.size(), whole >= 0),
                             int(folded.size()) };
    }
    return found;
}

} // namespace classification
