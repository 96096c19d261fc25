// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/wordreader.h"

#include "core/text/words.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace suggestion
{

namespace
{

constexpr qsizetype shortestPart = 4;
constexpr qsizetype shortestBeginning = 3;
constexpr qsizetype shortestMisspelt = 5; // shorter words are too like each other
constexpr qsizetype longWord = 9; // may have two letters wrong
constexpr qsizetype longestWord = 40;
constexpr int deepest = 3;

// Edit distance with neighbours swapped, as far as it is at most `most`; else most + 1.
int distance(const QString &a, const QString &b, int most)
{
    const qsizetype columns = b.size() + 1;
    std::vector<int> before(b.size() + 1, 0), last(b.size() + 1, 0), now(b.size() + 1, 0);
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        int least = now[0];
        for (qsizetype j = 1; j < columns; ++j) {
            const bool same = a[i - 1] == b[j - 1];
            int &cell = now[size_t(j)];
            cell = std::min({ last[size_t(j)] + 1, now[size_t(j - 1)] + 1,
                              last[size_t(j - 1)] + (same ? 0 : 1) });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cell = std::min(cell, before[size_t(j - 2)] + 1);
            least = std::min(least, cell);
        }
        if (least > most)
            return most + 1;
        std::swap(before, last);
        std::swap(last, now);
    }
    return last.back();
}

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); });
}

} // namespace

WordReader::WordReader(const QHash<QString, int> &terms, const QString &language)
    : m_terms(&terms)
    , m_language(language)
{
    for (auto it = terms.cbegin(); it != terms.cend(); ++it) {
        if (it.key().isEmpty() || !it.key().front().isLetter())
            continue; // elements
        m_sorted << it.key();
        m_byLength[int(it.key().size())] << it.key();
    }
    std::sort(m_sorted.begin(), m_sorted.end());
    for (auto &words : m_byLength)
        std::sort(words.begin(), words.end());
}

// A known stem of one part of a compound, without what joins it to the next one.
QString WordReader::partOf(const QString &word) const
{
    static const std::array joints { "", "s", "es", "n", "en", "er", "e" };
    for (const char *joint : joints) {
        const QString end = QString::fromLatin1(joint);
        if (!word.endsWith(end) || word.size() - end.size() < shortestPart)
            continue;
        const QString stem = text::stem(word.chopped(end.size()), m_language);
        if (isKnown(stem))
            return stem;
    }
    return {};
}

// Two or more known parts, the last as long as can be; empty when there are none.
QStringList WordReader::parts(const QString &word, int depth) const
{
    if (const QString whole = partOf(word); !whole.isEmpty())
        return { whole };
    if (depth == 0)
        return {};
    for (qsizetype cut = shortestPart; cut + shortestPart <= word.size(); ++cut) {
        const QString last = text::stem(word.mid(cut), m_language);
        if (!isKnown(last))
            continue;
        const QStringList head = parts(word.first(cut), depth - 1);
        if (!head.isEmpty())
            return head + QStringList { last };
    }
    return {};
}

// The shortest known word with this beginning.
QString WordReader::longForm(const QString &beginning) const
{
    QString best;
    for (auto it = std::lower_bound(m_sorted.begin(), m_sorted.end(), beginning);
         it != m_sorted.end() && it->startsWith(beginning); ++it) {
        if (best.isEmpty() || it->size() < best.size())
            best = *it;
    }
    return best;
}

QString WordReader::nearest(const QString &word) const
{
    if (word.size() < shortestMisspelt || word.size() > longestWord
        || (hasDigit(word) && word.front().isDigit()))
        return {};
    const int most = word.size() >= longWord ? 2 : 1;
    int least = most + 1;
    QString best;
    for (int length = int(word.size()) - most; length <= word.size() + most; ++length) {
        const auto words = m_byLength.constFind(length);
        if (words == m_byLength.cend())
            continue;
        for (const QString &known : *words) {
            // One of the first two letters is right in nearly every slip.
            if (known[0] != word[0] && known[1] != word[1])
                continue;
            const int steps = distance(word, known, least - 1);
            if (steps < least) {
                least = steps;
                best = known;
            }
        }
    }
    return best;
}

QList<Token> WordReader::read(const QString &text, const QList<Token> &tokens) const
{
    QList<Token> result;
    for (const Token &token : tokens) {
        if (!m_terms || isKnown(token.stem)) {
            result << token;
            continue;
        }
        const qsizetype end = token.span.start + token.span.length;
        const QString word
            = text::fold(QStringView(text).sliced(token.span.start, token.span.length));
        QStringList readings;
        const bool compounds
            = m_language == QLatin1String("de") || m_language == QLatin1String("nl");
        if (compounds && word.size() <= longestWord)
            readings = parts(word, deepest);
        if (readings.isEmpty() && end < text.size() && text[end] == u'.'
            && word.size() >= shortestBeginning)
            readings = QStringList { longForm(word) };
        if (readings.isEmpty() || readings.first().isEmpty())
            readings = QStringList { nearest(token.stem) };
        if (readings.first().isEmpty()) {
            result << token;
            continue;
        }
        for (const QString &reading : std::as_const(readings))
            result << Token { reading, token.span };
    }
    return result;
}

} // namespace suggestion
