// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/stemnumbers.h"

#include "core/text/words.h"

#include <iterator>

namespace validation
{

Stems united(const Stems &one, const Stems &other)
{
    Stems all;
    all.reserve(one.size() + other.size());
    std::set_union(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(all));
    return all;
}

StemNumbers::StemNumbers(const QString &language)
    : m_language(language)
{
}

Stems StemNumbers::of(const QString &text)
{
    Stems stems;
    for (const text::Word &word : text::words(text)) {
        if (const int number = numberOf(word.folded); number >= 0)
            stems << number;
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

int StemNumbers::numberOf(const QString &foldedWord)
{
    const auto known = m_byWord.constFind(foldedWord);
    if (known != m_byWord.constEnd())
        return *known;
    int number = -1;
    if (!text::isStopWord(foldedWord, m_language)) {
        const QString stem = text::stem(foldedWord, m_language);
        const auto found = m_byStem.constFind(stem);
        number = found == m_byStem.constEnd() ? int(m_byStem.size()) : *found;
        m_byStem.insert(stem, number);
    }
    m_byWord.insert(foldedWord, number);
    return number;
}

} // namespace validation
