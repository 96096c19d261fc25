// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/classification/searchquery.h"

#include <algorithm>

namespace classification
{

namespace
{

// The stretch of the original under folded letters [start, start + length).
text::Span originalSpan(const text::Folded &folded, qsizetype start, qsizetype length,
                        qsizetype originalSize)
{
    const qsizetype from = folded.origin.at(start);
    const qsizetype end = start + length;
    const qsizetype to = end < folded.origin.size() ? folded.origin.at(end) : originalSize;
    return { from, to - from };
}

// Letters that several asked words share are marked once.
QList<text::Span> united(QList<text::Span> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const text::Span &a, const text::Span &b) { return a.start < b.start; });
    QList<text::Span> result;
    for (const text::Span &span : std::as_const(spans)) {
        if (!result.isEmpty() && span.start < result.last().start + result.last().length) {
            const qsizetype end
                = std::max(result.last().start + result.last().length, span.start + span.length);
            result.last().length = end - result.last().start;
        } else {
            result << span;
        }
    }
    return result;
}

} // namespace

QList<text::Span> SearchQuery::spansIn(const SearchText &text) const
{
    QList<text::Span> spans;
    const Lexicon &lexicon = m_texts.lexicons.at(text.lexicon);
    for (const Asked &asked : m_asked) {
        if (asked.unbroken) {
            const text::Folded folded = text::foldWithOrigins(text.text);
            for (qsizetype at = folded.text.indexOf(asked.folded); at >= 0;
                 at = folded.text.indexOf(asked.folded, at + asked.folded.size()))
                spans << originalSpan(folded, at, asked.folded.size(), text.text.size());
            continue;
        }
        const QList<Lexicon::Match> matches = lexicon.match(asked.folded);
        for (const SearchWord &word : text.words) {
            const auto match
                = std::find_if(matches.begin(), matches.end(),
                               [&](const Lexicon::Match &one) { return one.word == word.number; });
            if (match == matches.end())
                continue;
            text::Span span = word.span;
            if (match->letters > 0) {
                const text::Folded folded = text::foldWithOrigins(
                    QStringView(text.text).mid(word.span.start, word.span.length));
                span.length = originalSpan(folded, 0, match->letters, word.span.length).length;
            }
            spans << span;
        }
    }
    return united(spans);
}

} // namespace classification
