// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/elements.h"
#include "core/suggestion/methods/splittexts.h"

#include <QHash>

namespace suggestion
{

// Elements stand in the word model beside the words; no word begins with the sign of this.
QString elementTerm(const QString &element);

// Words of one text as term numbers.
struct TextWords {
    QList<int> terms;
    QList<int> elements; // as terms too
    bool isRemainder = false; // of a bare label
};

// Gives the words of texts while an index is made, and numbers its terms in the order in which they
// come: from what the build has prepared, else by splitting. An answer holds until the next one.
class TextReader
{
public:
    TextReader(const Vocabulary &vocabulary, const ElementLexicon &lexicon, const QString &language,
               QHash<QString, int> &terms);
    const TextWords &whole(const QString &text);
    const TextWords &bare(const QString &text);
    // The entries of the vocabulary: first this, then one after the other.
    void beginEntries();
    const TextWords &nextEntry();
    int termFor(const QString &stem);

private:
    struct Numbered {
        SplitTexts split;
        QList<int> stems, elements; // term numbers; -1: not met yet
    };
    qsizetype read(Numbered &texts, qsizetype place);
    TextWords splitHere(const QString &text);
    void take(SplitTexts split, Numbered &texts);

    const Vocabulary &m_vocabulary;
    const ElementLexicon &m_lexicon;
    QString m_language;
    QHash<QString, int> &m_terms;
    PreparedTexts m_prepared; // the places; the words are in m_texts and m_entries
    Numbered m_texts, m_entries;
    qsizetype m_nextEntry = 0;
    bool m_isPrepared = false;
    QHash<QString, TextWords> m_whole, m_bare; // split here
    TextWords m_words;
};

} // namespace suggestion
