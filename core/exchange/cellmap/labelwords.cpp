// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/labelwords.h"

#include "core/text/words.h"

#include <algorithm>
#include <cmath>

namespace exchange
{

namespace
{

// Twice the pairs of letters that both have, over all pairs.
double dice(const QString &one, const QString &other)
{
    QStringList pairs;
    for (qsizetype i = 0; i + 1 < one.size(); ++i)
        pairs << one.mid(i, 2);
    const qsizetype all = pairs.size() + other.size() - 1;
    qsizetype common = 0;
    for (qsizetype i = 0; i + 1 < other.size(); ++i)
        common += pairs.removeOne(other.mid(i, 2)) ? 1 : 0;
    return all > 0 ? 2.0 * double(common) / double(all) : 0;
}

LabelWords::Bag distinct(LabelWords::Bag bag)
{
    std::sort(bag.begin(), bag.end());
    const auto known = std::lower_bound(bag.begin(), bag.end(), 0);
    bag.erase(std::unique(known, bag.end()), bag.end());
    return bag;
}

} // namespace

LabelWords::LabelWords(const QStringList &languages)
    : m_languages(languages)
{
}

LabelWords::Bag LabelWords::add(const QString &label, const QString &language)
{
    Bag bag;
    for (const text::Word &word : text::words(label)) {
        if (text::isStopWord(word.folded, language))
            continue;
        const QString stem = text::stem(word.folded, language);
        auto known = m_words.constFind(stem);
        if (known == m_words.constEnd()) {
            known = m_words.insert(stem, int(m_labels.size()));
            m_labels << 0;
        }
        bag << *known;
    }
    bag = distinct(bag);
    for (int word : std::as_const(bag))
        ++m_labels[word];
    ++m_labelCount;
    return bag;
}

void LabelWords::finish()
{
    for (int labels : std::as_const(m_labels))
        m_weights << std::log(1 + double(m_labelCount) / double(labels));
    m_unknown = 0.5 * std::log(1 + double(m_labelCount));
}

int LabelWords::closest(const QString &folded) const
{
    constexpr qsizetype longEnough = 5;
    constexpr double closeEnough = 0.75;
    if (folded.size() < longEnough || folded.front().isDigit())
        return -1;
    int found = -1;
    double best = closeEnough;
    for (auto word = m_words.begin(); word != m_words.end(); ++word) {
        const double likeness = word.key().size() < longEnough ? 0 : dice(folded, word.key());
        if (likeness > best || (likeness == best && found >= 0 && *word < found)) {
            best = likeness;
            found = *word;
        }
    }
    return found;
}

int LabelWords::find(const QString &folded) const
{
    for (const QString &language : m_languages) {
        const auto known = m_words.constFind(text::stem(folded, language));
        if (known != m_words.constEnd())
            return *known;
    }
    return closest(folded);
}

LabelWords::Bag LabelWords::read(const QString &text) const
{
    Bag bag;
    for (const text::Word &word : text::words(text)) {
        const bool isStop
            = std::any_of(m_languages.begin(), m_languages.end(), [&word](const QString &language) {
                  return text::isStopWord(word.folded, language);
              });
        if (isStop)
            continue;
        auto found = m_found.constFind(word.folded);
        if (found == m_found.constEnd())
            found = m_found.insert(word.folded, find(word.folded));
        bag << *found;
    }
    return distinct(bag);
}

double LabelWords::weight(int word) const
{
    return word < 0 ? m_unknown : m_weights[word];
}

double LabelWords::weight(const Bag &bag) const
{
    double sum = 0;
    for (int word : bag)
        sum += weight(word);
    return sum;
}

double LabelWords::likeness(const Bag &label, const Bag &text) const
{
    constexpr double ofLabel = 0.65;
    double common = 0;
    for (int word : label) {
        if (std::binary_search(text.begin(), text.end(), word))
            common += weight(word);
    }
    if (common == 0)
        return 0;
    return ofLabel * common / weight(label) + (1 - ofLabel) * common / weight(text);
}

} // namespace exchange
