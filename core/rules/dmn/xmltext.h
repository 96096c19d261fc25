// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rules::dmn
{

// A text without the characters that XML 1.0 forbids; U+FFFD stands for each of them.
inline QString xmlText(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar character = result[i];
        const bool isPair = character.isHighSurrogate() && i + 1 < result.size()
            && result[i + 1].isLowSurrogate();
        if (isPair) {
            ++i;
            continue;
        }
        const bool isForbidden = character.isSurrogate() || character.unicode() >= 0xfffe
            || (character.unicode() < 0x20 && !QStringView(u"\t\n\r").contains(character));
        if (isForbidden)
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace rules::dmn
