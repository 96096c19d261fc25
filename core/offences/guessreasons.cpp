// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/offences/listimport.h"

namespace offences
{

base::Text explainGuess(const ColumnRole &role)
{
    struct Sentence {
        const char *because;
        base::Text text;
    };
    const Sentence sentences[] = {
        { "header", base::lateText("offences", "The header says so.") },
        { "header-dates",
          base::lateText("offences", "The header says so and the cells are dates or years.") },
        { "short-unique",
          base::lateText("offences", "The cells are short and nearly every one is different.") },
        { "wordy-varied",
          base::lateText("offences", "The cells are words and most of them are different.") },
        { "other-language",
          base::lateText("offences", "The cells name the same things in another language.") },
        { "long-text", base::lateText("offences", "The cells are longer texts than the labels.") },
        { "law-signs", base::lateText("offences", "The cells look like articles of a law.") },
        { "repeated-text",
          base::lateText("offences",
                         "The cells are words and the same ones come again and again.") },
        { "year",
          base::lateText("offences", "The header names a year and the cells are numbers.") },
        { "count",
          base::lateText("offences", "The header speaks of cases and the cells are numbers.") },
        { "language", base::lateText("offences", "The cells name the language of the row.") },
        { "empty", base::lateText("offences", "No cell looked at holds anything.") },
        { "constant", base::lateText("offences", "Every cell looked at holds the same.") },
        { "unknown",
          base::lateText("offences", "Neither the header nor the cells say what this column is.") },
    };
    for (const Sentence &sentence : sentences) {
        if (role.because == QLatin1String(sentence.because))
            return sentence.text;
    }
    return base::lateText("offences", "A person chose this.");
}

} // namespace offences
