// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace validation
{

// One text of a category and its content words, stemmed.
struct BookPhrase {
    QString text;
    QSet<QString> stems;
    QList<classification::IccsCode> targets; // of an exclusion
};

struct CategoryPhrases {
    QList<BookPhrase> names; // title, other wordings, common names, index terms, direct inclusions
    QList<BookPhrase> inclusions; // title and direct inclusions only: the official words
    QList<BookPhrase> exclusions;
    QSet<QString> ownStems; // all words of names
    QSet<QString> titleStems;
};

// ICCS texts of one language as sets of stems, made once per run: the text checks ask whether a
// printed term stands, with all its content words, in an offence's label.
class PhraseBook
{
public:
    PhraseBook(const classification::Classification &classification, const QString &language);
    bool isEmpty() const { return m_phrases.isEmpty(); } // ICCS has no texts in that language
    const CategoryPhrases &of(const classification::IccsCode &code) const;
    QSet<QString> stems(const QString &text) const;
    // The longest phrase all of whose words stand in the text. A phrase of one word counts only
    // when the text is hardly longer.
    static const BookPhrase *longestWithin(const QList<BookPhrase> &phrases,
                                           const QSet<QString> &text);

private:
    void addCategory(const classification::Category &category);
    QString m_language;
    QHash<classification::IccsCode, CategoryPhrases> m_phrases;
};

} // namespace validation
