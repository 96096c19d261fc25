// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace coding
{

// Bytes looked at in one machine word of marks.
constexpr qsizetype markedBytes = 64;

// Finds what structures a CSV text, 64 bytes at a time: a bit of masks[i] stands for one byte of
// text[64 i ..] that is the delimiter, a quote, CR or LF. All 64 * words bytes must be readable.
// True when there is a NUL byte among them.
using MarkWords = bool (*)(const char *text, qsizetype words, char delimiter, quint64 *masks);

bool markWordsPlainly(const char *text, qsizetype words, char delimiter, quint64 *masks);
// The widest way that this processor has. They all give the same marks.
MarkWords fastestMarkWords();
// The ways that this processor has, slowest first, for tests.
struct MarkWay {
    const char *name;
    MarkWords mark;
};
qsizetype markWays(MarkWay (&ways)[3]);

} // namespace coding
