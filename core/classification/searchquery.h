// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/searchtexts.h"

#include <vector>

namespace classification
{

// One question put to the texts. Order of the answer: all words found before some of them; then by
// where they were found (title before common name before inclusion ... before exclusion), how
// exactly and how rare they are; parents before children.
class SearchQuery
{
public:
    SearchQuery(const Classification &classification, const SearchTexts &texts,
                const QString &query, const QString &preferredLanguage);
    QList<SearchHit> hits(int limit) const;

private:
    struct Asked {
        QString folded;
        bool unbroken = false;
        double rarity = 1;
    };
    struct Answer { // the best a category has to offer
        double score = 0;
        double textScore = 0;
        int text = -1;
    };

    void ask(const QString &query);
    void match();
    void matchWord(int asked);
    void matchLetters(int asked);
    void note(int text, int asked, float quality);
    void weigh();
    double scoreOf(int text) const;
    QList<Answer> answers() const;
    SearchHit hitOf(int category, const Answer &answer) const;
    QList<text::Span> spansIn(const SearchText &text) const;

    float &quality(int text, int asked)
    {
        return m_quality[size_t(text) * m_width + size_t(asked)];
    }
    float quality(int text, int asked) const
    {
        return m_quality[size_t(text) * m_width + size_t(asked)];
    }

    const Classification &m_classification;
    const SearchTexts &m_texts;
    QList<Asked> m_asked;
    qsizetype m_wordCount = 0; // of the query, with those that carry no meaning
    int m_preferred = -1; // lexicon of the preferred language
    size_t m_width = 0;
    double m_allRarity = 0;
    std::vector<float> m_quality; // per text and asked word, 0: not found
    std::vector<char> m_isTouched;
    QList<int> m_touched; // texts with at least one word
};

} // namespace classification
