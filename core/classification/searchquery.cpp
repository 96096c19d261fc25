// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/searchquery.h"

#include "core/text/words.h"

#include <algorithm>
#include <cmath>

namespace classification
{

namespace
{

constexpr int mostWords = 12; // of a query; a pasted paragraph is cut here
constexpr double exactTitle = 1.5;
constexpr double allFound = 10; // above whatever a part of the words can reach
constexpr float lettersFound = 0.97F;

double fieldWeight(SearchField field)
{
    switch (field) {
    case SearchField::Code:
        return 1.2;
    case SearchField::Title:
        return 1.0;
    case SearchField::CommonName:
        return 0.85;
    case SearchField::Inclusion:
        return 0.8;
    case SearchField::Index:
        return 0.75;
    case SearchField::Description:
        return 0.5;
    case SearchField::Exclusion:
        return 0.2;
    }
    return 0;
}

// A term that is just what was asked for beats a longer one that holds it, unless that is a title.
double wholeWeight(SearchField field)
{
    switch (field) {
    case SearchField::Title:
        return exactTitle;
    case SearchField::CommonName:
        return 0.9;
    case SearchField::Inclusion:
        return 0.89;
    case SearchField::Index:
        return 0.88;
    default:
        return fieldWeight(field);
    }
}

} // namespace

SearchQuery::SearchQuery(const Classification &classification, const SearchTexts &texts,
                         const QString &query, const QString &preferredLanguage)
    : m_classification(classification)
    , m_texts(texts)
{
    for (int lexicon = 0; lexicon < texts.lexicons.size(); ++lexicon) {
        if (!preferredLanguage.isEmpty()
            && texts.lexicons.at(lexicon).language() == preferredLanguage)
            m_preferred = lexicon;
    }
    ask(query);
    m_width = size_t(m_asked.size());
    m_quality.assign(m_width * size_t(texts.texts.size()), 0);
    m_isTouched.assign(size_t(texts.texts.size()), 0);
    match();
    weigh();
}

void SearchQuery::ask(const QString &query)
{
    QList<Asked> withoutMeaning;
    const QList<text::Word> words = text::words(query.left(1000));
    m_wordCount = words.size();
    for (const text::Word &word : words) {
        const auto same = [&](const Asked &asked) { return asked.folded == word.folded; };
        if (std::any_of(m_asked.begin(), m_asked.end(), same))
            continue;
        const bool stop = std::any_of(m_texts.lexicons.begin(), m_texts.lexicons.end(),
                                      [&](const Lexicon &lexicon) {
                                          return text::isStopWord(word.folded, lexicon.language());
                                      });
        (stop ? withoutMeaning : m_asked) << Asked { word.folded, isUnbroken(word.folded) };
    }
    if (m_asked.isEmpty())
        m_asked = withoutMeaning;
    m_asked = m_asked.mid(0, mostWords);
}

void SearchQuery::match()
{
    for (int asked = 0; asked < m_asked.size(); ++asked) {
        if (m_asked.at(asked).unbroken)
            matchLetters(asked);
        else
            matchWord(asked);
    }
}

void SearchQuery::matchWord(int asked)
{
    for (const Lexicon &lexicon : m_texts.lexicons) {
        const QList<Lexicon::Match> matches = lexicon.match(m_asked.at(asked).folded);
        for (const Lexicon::Match &match : matches) {
            for (const int text : lexicon.texts(match.word))
                note(text, asked, match.quality);
        }
    }
}

void SearchQuery::matchLetters(int asked)
{
    const QString &folded = m_asked.at(asked).folded;
    for (const int text : m_texts.unbroken) {
        if (m_texts.texts.at(text).unbroken.contains(folded))
            note(text, asked, lettersFound);
    }
}

void SearchQuery::note(int text, int asked, float found)
{
    float &best = quality(text, asked);
    best = std::max(best, found);
    if (!m_isTouched[size_t(text)]) {
        m_isTouched[size_t(text)] = 1;
        m_touched << text;
    }
}

// A word found in few categories says more than one found in many.
void SearchQuery::weigh()
{
    const auto count = m_classification.categories().size();
    for (int asked = 0; asked < m_asked.size(); ++asked) {
        std::vector<char> seen(size_t(count), 0);
        int categories = 0;
        for (const int text : std::as_const(m_touched)) {
            char &known = seen[size_t(m_texts.texts.at(text).category)];
            if (quality(text, asked) > 0.9F && !known) {
                known = 1;
                ++categories;
            }
        }
        m_asked[asked].rarity = std::log(1.0 + double(count) / (categories + 1.0));
        m_allRarity += m_asked.at(asked).rarity;
    }
}

double SearchQuery::scoreOf(int number) const
{
    const SearchText &text = m_texts.texts.at(number);
    double found = 0;
    int matched = 0;
    qsizetype letters = 0;
    for (int asked = 0; asked < m_asked.size(); ++asked) {
        const double one = quality(number, asked);
        found += m_asked.at(asked).rarity * one;
        matched += one > 0 ? 1 : 0;
        letters += one > 0 ? m_asked.at(asked).folded.size() : 0;
    }
    found /= m_allRarity;
    const bool all = matched == m_asked.size();
    const double share = text.unbroken.isEmpty()
        ? std::min(1.0, matched / std::max(1.0, double(text.weight)))
        : std::min(1.0, double(letters) / double(text.unbroken.size()));
    const bool whole = all && share >= 1 && found > 0.95;
    const double weight
        = whole ? wholeWeight(text.field) : fieldWeight(text.field) * (0.9 + 0.1 * share);
    // "Other acts" is not "Acts", though "other" alone says nothing.
    const double complete = whole && text.words.size() == m_wordCount ? 1.05 : 1.0;
    const double preference = text.lexicon == m_preferred ? 1.02 : 1.0;
    return (all ? allFound : 0) + weight * found * found * complete * preference;
}

QList<SearchQuery::Answer> SearchQuery::answers() const
{
    const auto count = m_classification.categories().size();
    QList<Answer> answers(count);
    std::vector<double> parts(size_t(count) * m_width, 0);
    for (const int number : m_touched) {
        const SearchText &text = m_texts.texts.at(number);
        const double score = scoreOf(number);
        Answer &answer = answers[text.category];
        if (score > answer.textScore) {
            answer.textScore = score;
            answer.text = number;
        }
        // An exclusion says what a category is not: it adds nothing to other texts.
        if (text.field == SearchField::Exclusion)
            continue;
        for (int asked = 0; asked < m_asked.size(); ++asked) {
            double &part = parts[size_t(text.category) * m_width + size_t(asked)];
            part = std::max(part, fieldWeight(text.field) * quality(number, asked));
        }
    }
    for (int category = 0; category < count; ++category) {
        double together = 0;
        bool all = true;
        for (int asked = 0; asked < m_asked.size(); ++asked) {
            const double part = parts[size_t(category) * m_width + size_t(asked)];
            together += m_asked.at(asked).rarity * part;
            all = all && part > 0;
        }
        together = 0.7 * together * together / (m_allRarity * m_allRarity);
        answers[category].score
            = std::max(answers.at(category).textScore, all ? allFound + together : 0.0);
    }
    return answers;
}

QList<SearchHit> SearchQuery::hits(int limit) const
{
    if (m_asked.isEmpty())
        return {};
    const QList<Answer> found = answers();
    QList<int> order;
    for (int category = 0; category < found.size(); ++category) {
        if (found.at(category).text >= 0)
            order << category;
    }
    const QList<Category> &categories = m_classification.categories();
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const double difference = found.at(a).score - found.at(b).score;
        if (std::abs(difference) > 1e-9)
            return difference > 0;
        return categories.at(a).level < categories.at(b).level;
    });
    QList<SearchHit> result;
    for (const int category : order.mid(0, limit))
        result << hitOf(category, found.at(category));
    return result;
}

SearchHit SearchQuery::hitOf(int category, const Answer &answer) const
{
    const SearchText &text = m_texts.texts.at(answer.text);
    SearchHit hit { m_classification.categories().at(category).code };
    hit.score = answer.score / (allFound + exactTitle);
    hit.field = text.field;
    hit.text = text.text;
    hit.matches = spansIn(text);
    hit.language = m_texts.lexicons.at(text.lexicon).language();
    return hit;
}

} // namespace classification
