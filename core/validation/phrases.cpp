// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/phrases.h"

#include "core/text/words.h"

namespace validation
{

QString phraseIn(const QString &text, const QString &language, const PhrasesByLanguage &phrases)
{
    QStringList folded;
    for (const text::Word &word : text::words(text))
        folded << word.folded;
    const QString line = QLatin1Char(' ') + folded.join(QLatin1Char(' ')) + QLatin1Char(' ');
    for (const QString &phrase : phrases.value(language)) {
        if (line.contains(QLatin1Char(' ') + phrase + QLatin1Char(' ')))
            return phrase;
    }
    return {};
}

} // namespace validation
