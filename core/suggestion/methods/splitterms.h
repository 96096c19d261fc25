// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/thesaurus.h"

#include <QByteArray>

#include <optional>

namespace suggestion
{

// The terms of a vocabulary as words: split, stemmed and searched for elements. That takes longer
// than a user should wait for the first suggestion, so it is done when the program is built
// (prepare_thesaurus) and read from :/thesaurus/split; without that file it is done on the spot.
struct SplitTerms {
    QStringList stems; // by number
    QStringList elements; // by number
    // Term after term, as in Vocabulary::entries: count of words, count of elements, 1 when it
    // calls itself a remainder, then the numbers of the words and of the elements.
    QList<quint16> numbers;
};

SplitTerms splitTerms(const Vocabulary &vocabulary, const QString &language);
QByteArray toBytes(const SplitTerms &terms);
// Nothing when it was not written by toBytes() of this version or is of other terms.
std::optional<SplitTerms> fromBytes(const QByteArray &bytes, qsizetype termCount);

} // namespace suggestion
