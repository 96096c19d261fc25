// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/suggestion/thesaurus.h"

#include <QByteArray>

#include <optional>

namespace suggestion
{

// Texts as words: split, stemmed and searched for elements. Record after record: count of words,
// count of elements, 1 when the text calls itself a remainder, then the numbers of the words and of
// the elements.
struct SplitTexts {
    QStringList stems; // by number
    QStringList elements; // by number
    QList<int> numbers;
};

// The texts of ICCS and of the thesaurus in one language as words. Splitting them takes longer than
// a user should wait for the first suggestion, so it is done when the program is built
// (prepare_texts) and read from :/thesaurus/split. What is not there is split on the spot.
struct PreparedTexts {
    SplitTexts terms; // as Vocabulary::entries
    SplitTexts texts; // of ICCS
    QList<quint64> keys; // fingerprints of these, in ascending order
    QList<int> whole; // by key: where the record of the text as it stands begins
    QList<int> bare; // the same for its bare label

    // Where the text stands in the lists above; -1: another text, so it is to be split anew.
    qsizetype indexOf(const QString &text) const;
};

SplitTexts splitTerms(const Vocabulary &vocabulary, const QString &language);
PreparedTexts prepareTexts(const classification::Classification &classification,
                           const Vocabulary &vocabulary, const QString &language);
// Fingerprint of what the words of terms follow from: the language, its elements and the terms.
quint64 sourceOf(const Vocabulary &vocabulary, const QString &language);

// Nothing when there are more different words than the format can number (65,535).
std::optional<QByteArray> toBytes(const PreparedTexts &prepared, quint64 source);
// Nothing when it was not written by toBytes() of this version, is broken or of another source.
std::optional<PreparedTexts> fromBytes(const QByteArray &bytes, quint64 source,
                                       qsizetype termCount);

} // namespace suggestion
