// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/lexicon.h"
#include "core/classification/search.h"

namespace classification
{

struct SearchWord {
    int number = 0; // in the lexicon of the text's language
    text::Span span;
};

// One text of one category.
struct SearchText {
    int category = 0;
    SearchField field = SearchField::Title;
    int lexicon = 0;
    QString text;
    QList<SearchWord> words;
    int weight = 0; // words that carry meaning
    QString unbroken = {}; // folded, of scripts that part no words by blanks
};

// Everything that search looks at, word by word.
struct SearchTexts {
    QList<SearchText> texts;
    QList<Lexicon> lexicons;
    QList<int> unbroken; // texts with such scripts

    static SearchTexts of(const Classification &classification);
};

// Chinese, Japanese, Korean, Thai and their like are compared letter by letter.
bool isUnbroken(const QString &text);

} // namespace classification
