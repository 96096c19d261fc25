// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/fold.h"

#include <QStringList>

namespace text
{

struct Word {
    QString folded; // fold() of the word
    Span span; // in the original
};

// Words by ICU word breaks (dictionary breaks for Chinese, Japanese, Thai), punctuation left out.
QList<Word> words(const QString &original);

// Snowball stem of a folded word; the word itself for languages without a stemmer. language: "en",
// "es", ...
QString stem(const QString &folded, const QString &language);
bool hasStemmer(const QString &language);

// Words that carry no meaning for matching, folded. Empty for unknown languages.
bool isStopWord(const QString &folded, const QString &language);

// Best guess among the languages the product knows ("en", "es", "fr", "pt", "de", "nl", "it", "ru",
// "ar", "zh", "ja", "ko", "hi", ...); empty when the sample is too small to tell.
QString guessLanguage(const QStringList &samples);

} // namespace text
