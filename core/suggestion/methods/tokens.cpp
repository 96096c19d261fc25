// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestion/methods/tokens.h"

#include "core/text/words.h"

namespace suggestion
{

QList<Token> tokens(const QString &text, const QString &language)
{
    QList<Token> result;
    for (const text::Word &word : text::words(text)) {
        const bool number = std::all_of(word.folded.begin(), word.folded.end(),
                                        [](QChar character) { return character.isDigit(); });
        if (!number && !text::isStopWord(word.folded, language))
            result << Token { text::stem(word.folded, language), word.span };
    }
    return result;
}

} // namespace suggestion
