// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/validation/stemnumbers.h"

namespace validation
{

// One text of a category and its content words, stemmed.
struct BookPhrase {
    QString text;
    Stems stems;
    QList<classification::IccsCode> targets; // of an exclusion
};

struct CategoryPhrases {
    QList<BookPhrase> names; // title, other wordings, common names, index terms, direct inclusions
    QList<BookPhrase> inclusions; // title and direct inclusions only: the official words
    QList<BookPhrase> exclusions;
    Stems ownStems; // all words of names
    Stems titleStems;
};

// ICCS texts of one language as stems: the text checks ask whether a printed term stands, with all
// its content words, in an offence's label.
class PhraseBook
{
public:
    PhraseBook(const classification::Classification &classification, StemNumbers &numbers);
    bool isEmpty() const { return m_phrases.isEmpty(); } // ICCS has no texts in that language
    const CategoryPhrases &of(const classification::IccsCode &code) const;
    // The longest phrase all of whose words stand in the text. A phrase of one word counts only
    // when the text is hardly longer.
    static const BookPhrase *longestWithin(const QList<BookPhrase> &phrases, const Stems &text);

private:
    void addCategory(const classification::Category &category, StemNumbers &numbers);
    QHash<classification::IccsCode, CategoryPhrases> m_phrases;
};

} // namespace validation
