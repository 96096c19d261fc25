// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/reasons.h"

#include "core/suggestion/methods/elementreasons.h"

namespace suggestion
{

namespace
{

QList<text::Span> spansOf(const QList<Token> &words, const QList<int> &terms,
                          const FieldIndex &index)
{
    QList<text::Span> spans;
    for (const Token &token : words) {
        // A compound is one place for several words.
        if (terms.contains(index.termOf(token.stem))
            && (spans.isEmpty() || !(spans.last() == token.span)))
            spans << token.span;
    }
    return spans;
}

QList<int> common(const QList<int> &a, const QList<int> &b)
{
    QList<int> result;
    for (const int term : a) {
        if (b.contains(term))
            result << term;
    }
    return result;
}

base::Text sentence(const Phrase &phrase)
{
    switch (phrase.kind) {
    case ReasonKind::Title:
        return base::lateText("suggestion", "The title has these words: “%1”", { phrase.text });
    case ReasonKind::CommonName:
        return base::lateText("suggestion",
                              "Laws and police lists also call it “%1” (our own term)",
                              { phrase.text });
    case ReasonKind::Index:
        return base::lateText("suggestion", "The ICCS index lists “%1” here", { phrase.text });
    default:
        return base::lateText("suggestion", "ICCS includes “%1” here", { phrase.text });
    }
}

Reason phraseReason(const PhraseMatch &match, const Evidence &evidence)
{
    const Phrase &phrase = evidence.index.phrase(match.phrase);
    Reason reason;
    reason.kind = phrase.kind;
    reason.source = phrase.text;
    const QList<int> shared = common(evidence.terms.labelTerms, phrase.terms);
    reason.inSource
        = spansOf(tokens(phrase.text, evidence.index.language()), shared, evidence.index);
    reason.inLabel = spansOf(evidence.terms.labelTokens, shared, evidence.index);
    reason.weight = match.likeness;
    if (phrase.kind != ReasonKind::Exclusion) {
        reason.text = sentence(phrase);
        return reason;
    }
    reason.weight = -match.likeness;
    if (phrase.targets.isEmpty()) {
        reason.text
            = base::lateText("suggestion", "Against it: ICCS excludes “%1” here", { phrase.text });
    } else {
        reason.other = phrase.targets.first();
        reason.text
            = base::lateText("suggestion", "Against it: ICCS excludes “%1” here and sends it to %2",
                             { phrase.text, phrase.targets.first().toString() });
    }
    return reason;
}

base::Text sentence(const Precedent &precedent, int likeness)
{
    if (precedent.source.isEmpty())
        return base::lateText("suggestion", "You put a similar offence here: %1 “%2” (%3 % alike)",
                              { precedent.offence, precedent.label, likeness });
    if (precedent.offence.isEmpty())
        return base::lateText("suggestion", "%1 put a similar offence here: “%2” (%3 % alike)",
                              { precedent.source, precedent.label, likeness });
    return base::lateText("suggestion", "%1 put a similar offence here: %2 “%3” (%4 % alike)",
                          { precedent.source, precedent.offence, precedent.label, likeness });
}

Reason precedentReason(const Neighbour &neighbour)
{
    Reason reason;
    reason.kind = ReasonKind::Precedent;
    reason.source = neighbour.precedent->label;
    reason.weight = neighbour.likeness;
    reason.text = sentence(*neighbour.precedent, int(100 * neighbour.likeness + 0.5));
    return reason;
}

// When no single phrase is near, the words that the category's texts share with the offence.
Reason wordsReason(int category, const Evidence &evidence)
{
    const auto &item = evidence.classification.categories()[category];
    const QString description = item.descriptions.value(evidence.index.language());
    Reason reason;
    reason.kind = ReasonKind::Description;
    reason.source = description.isEmpty() ? titleOf(item, evidence.index.language()) : description;
    const QList<int> terms = evidence.terms.weights.keys();
    reason.inSource
        = spansOf(tokens(reason.source, evidence.index.language()), terms, evidence.index);
    for (const Token &token : tokens(reason.source, evidence.index.language())) {
        const int term = evidence.index.termOf(token.stem);
        if (evidence.terms.labelTerms.contains(term))
            reason.inLabel += spansOf(evidence.terms.labelTokens, { term }, evidence.index);
    }
    reason.weight = 0.05;
    reason.text = base::lateText(
        "suggestion", "Its texts share single words with this offence: “%1”", { reason.source });
    return reason;
}

// Two lists of terms may have the same one.
bool isGiven(const Phrase &phrase, const QList<Reason> &reasons)
{
    return std::any_of(reasons.begin(), reasons.end(), [&phrase](const Reason &reason) {
        return reason.kind == phrase.kind
            && reason.source.compare(phrase.text, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QList<Reason> reasonsFor(int category, const Evidence &evidence)
{
    constexpr int mostPhrases = 3;
    constexpr double leastLikeness = 0.2;
    QList<Reason> reasons, against;
    int phrases = 0;
    for (const PhraseMatch &match : evidence.matches) {
        if (match.category != category)
            continue;
        const Phrase &phrase = evidence.index.phrase(match.phrase);
        if (phrase.kind == ReasonKind::Exclusion) {
            if (match.likeness >= exclusionLikeness)
                against << phraseReason(match, evidence);
        } else if (match.likeness >= leastLikeness && phrases < mostPhrases
                   && !isGiven(phrase, reasons)) {
            reasons << phraseReason(match, evidence);
            ++phrases;
        }
    }
    const auto &code = evidence.classification.categories()[category].code;
    for (const Neighbour &neighbour : evidence.neighbours) {
        if (neighbour.precedent->category == code && neighbour.likeness >= leastLikeness) {
            reasons << precedentReason(neighbour);
            break;
        }
    }
    if (reasons.isEmpty())
        reasons << wordsReason(category, evidence);
    const ElementFit shown = evidence.profiles.fit(category, namesOf(evidence.found));
    const ElementFit answered = evidence.profiles.fit(category, evidence.terms.answers);
    reasons << answersFor(answered) << elementsFor(shown, evidence.label, evidence.found);
    against << answersAgainst(answered) << elementsAgainst(shown, evidence.label, evidence.found);
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason &a, const Reason &b) { return a.weight > b.weight; });
    return reasons + against;
}

} // namespace suggestion
