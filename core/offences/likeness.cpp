// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/likeness.h"

#include "core/text/words.h"

#include <algorithm>

namespace offences
{

namespace
{

template<typename List> qsizetype shared(const List &a, const List &b)
{
    qsizetype count = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (*left < *right) {
            ++left;
        } else if (*right < *left) {
            ++right;
        } else {
            ++count;
            ++left;
            ++right;
        }
    }
    return count;
}

template<typename List> double dice(const List &a, const List &b)
{
    const qsizetype both = a.size() + b.size();
    return both == 0 ? 0 : 2.0 * double(shared(a, b)) / double(both);
}

bool isNumber(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

LabelShape::LabelShape(const QString &label, const QString &language)
{
    const QList<text::Word> words = text::words(label);
    QStringList all;
    for (const text::Word &word : words) {
        all << word.folded;
        if (isNumber(word.folded))
            m_numbers << word.folded;
        if (!text::isStopWord(word.folded, language))
            m_stems << text::stem(word.folded, language);
    }
    m_folded = all.join(QLatin1Char(' '));
    if (m_folded.isEmpty())
        m_folded = text::fold(label).trimmed(); // only signs
    std::sort(m_stems.begin(), m_stems.end());
    m_stems.erase(std::unique(m_stems.begin(), m_stems.end()), m_stems.end());
    std::sort(m_numbers.begin(), m_numbers.end());
    m_pairs.reserve(m_folded.size() + 1);
    char16_t previous = u' ';
    for (const QChar letter : std::as_const(m_folded)) {
        m_pairs << (quint32(previous) << 16 | letter.unicode());
        previous = letter.unicode();
    }
    std::sort(m_pairs.begin(), m_pairs.end());
}

bool LabelShape::holds(const LabelShape &part) const
{
    return std::includes(m_stems.begin(), m_stems.end(), part.m_stems.begin(), part.m_stems.end());
}

double LabelShape::likeness(const LabelShape &other) const
{
    if (m_folded == other.m_folded)
        return 1;
    const double letters = dice(m_pairs, other.m_pairs);
    const bool wordless = m_stems.isEmpty() || other.m_stems.isEmpty();
    const double score = wordless ? letters : (letters + dice(m_stems, other.m_stems)) / 2;
    return qMin(score, m_numbers == other.m_numbers ? 0.99 : 0.69);
}

} // namespace offences
