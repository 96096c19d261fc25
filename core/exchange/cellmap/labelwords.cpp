// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/cellmap/labelwords.h"

#include "core/text/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

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

// "10-14" is two numbers here: others write "10 to 14".
QList<text::Word> wordsOf(QString label)
{
    static const QRegularExpression joined(
        QStringLiteral("(?<=\\d)[-/\\x{2010}-\\x{2015}](?=\\d)"));
    return text::words(label.replace(joined, QStringLiteral(" ")));
}

const QString negated = QStringLiteral("un");

bool isNegation(const QString &folded)
{
    static const QStringList words { QStringLiteral("not"),    QStringLiteral("no"),
                                     QStringLiteral("non"),    QStringLiteral("without"),
                                     QStringLiteral("sin"),    QStringLiteral("sans"),
                                     QString::fromUtf8("не"),  QString::fromUtf8("без"),
                                     QString::fromUtf8("غير"), QString::fromUtf8("دون") };
    return words.contains(folded);
}

// The words that count, a negation as part of the one that it denies: "not known" is "unknown".
QStringList tellingWords(const QString &label, const std::function<bool(const QString &)> &isStop)
{
    QStringList telling;
    bool isDenied = false;
    for (const text::Word &word : wordsOf(label)) {
        if (isNegation(word.folded)) {
            isDenied = true;
        } else if (!isStop(word.folded)) {
            telling << (isDenied ? negated + word.folded : word.folded);
            isDenied = false;
        }
    }
    return telling;
}

// One says the opposite of the other.
bool areOpposite(const QString &one, const QString &other)
{
    constexpr qsizetype stem = 4;
    const auto denies = [](const QString &word, const QString &denied) {
        return word.startsWith(negated)
            && denied.startsWith(QStringView(word).mid(negated.size(), stem));
    };
    return denies(one, other) || denies(other, one);
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
    const auto isStop
        = [&language](const QString &word) { return text::isStopWord(word, language); };
    for (const QString &word : tellingWords(label, isStop)) {
        const QString stem = text::stem(word, language);
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
        const bool isOut = word.key().size() < longEnough || areOpposite(folded, word.key());
        const double likeness = isOut ? 0 : dice(folded, word.key());
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
    const auto isStop = [this](const QString &word) {
        return std::any_of(
            m_languages.begin(), m_languages.end(),
            [&word](const QString &language) { return text::isStopWord(word, language); });
    };
    for (const QString &word : tellingWords(text, isStop)) {
        auto found = m_found.constFind(word);
        if (found == m_found.constEnd())
            found = m_found.insert(word, find(word));
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
