// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/rivals/usagi.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bench
{

namespace
{

// The UTF-16 units of a gram in one number.
std::vector<quint64> keysOf(const QString &text)
{
    const QString lower = text.toLower();
    std::vector<quint64> keys;
    for (qsizetype at = 0; at + 1 < lower.size(); ++at) {
        const quint64 pair = quint64(lower[at].unicode()) << 16 | lower[at + 1].unicode();
        keys.push_back(pair);
        if (at + 2 < lower.size())
            keys.push_back(pair << 16 | lower[at + 2].unicode());
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace

Usagi::Usagi(QList<Document> documents, const QStringList &sourceTexts)
    : m_documents(std::move(documents))
{
    std::vector<int> frequencies; // by gram: texts that hold it
    const auto count = [&](const QString &text) {
        std::vector<int> grams;
        for (const quint64 key : keysOf(text)) {
            auto known = m_grams.constFind(key);
            if (known == m_grams.cend()) {
                known = m_grams.insert(key, int(frequencies.size()));
                frequencies.push_back(0);
            }
            const int gram = *known;
            ++frequencies[size_t(gram)];
            grams.push_back(gram);
        }
        return grams;
    };
    std::vector<std::vector<int>> gramsOfDocument;
    for (const Document &document : std::as_const(m_documents))
        gramsOfDocument.push_back(count(document.text));
    for (const QString &text : sourceTexts)
        count(text);
    const double all = double(m_documents.size() + sourceTexts.size());
    for (const int frequency : frequencies)
        m_idf.push_back(std::log(all / frequency));
    m_postings.resize(frequencies.size());
    for (size_t document = 0; document < gramsOfDocument.size(); ++document) {
        double square = 0;
        for (const int gram : gramsOfDocument[document]) {
            m_postings[size_t(gram)].push_back(int(document));
            square += m_idf[size_t(gram)] * m_idf[size_t(gram)];
        }
        m_norms.push_back(std::sqrt(std::max(square, 1e-9)));
    }
}

std::vector<int> Usagi::gramsOf(const QString &text) const
{
    std::vector<int> grams;
    for (const quint64 key : keysOf(text)) {
        if (const auto gram = m_grams.constFind(key); gram != m_grams.cend())
            grams.push_back(*gram);
    }
    return grams;
}

QStringList Usagi::ask(const QString &text, int limit) const
{
    std::vector<double> scores(m_norms.size(), 0.0);
    for (const int gram : gramsOf(text)) {
        const double square = m_idf[size_t(gram)] * m_idf[size_t(gram)];
        for (const int document : m_postings[size_t(gram)])
            scores[size_t(document)] += square;
    }
    // The length of the question's own vector is the same for all.
    std::vector<int> order;
    for (size_t document = 0; document < scores.size(); ++document) {
        scores[document] /= m_norms[document];
        if (scores[document] > 0)
            order.push_back(int(document));
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        if (scores[size_t(a)] != scores[size_t(b)])
            return scores[size_t(a)] > scores[size_t(b)];
        return m_documents[a].isTitle && !m_documents[b].isTitle;
    });
    size_t place = 0;
    return firstCategories(limit, [&] {
        return place < order.size() ? m_documents[order[place++]].category : QString();
    });
}

} // namespace bench
