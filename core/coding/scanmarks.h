// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace coding
{

// Bytes looked at in one step.
constexpr qsizetype markedBytes = 64;
// Steps of one call, so that a place fits into 16 bits.
constexpr qsizetype mostMarkedSteps = 64;
// Room for the places: up to seven more than there are may be written.
constexpr qsizetype markRoom = mostMarkedSteps * markedBytes + 8;

struct Marks {
    qsizetype count = 0;
    bool hasNul = false; // whether any of the bytes is NUL
};

// Finds what structures a CSV text: the places of the bytes of text that are the delimiter, a
// quote, CR or LF, ascending. All markedBytes * steps bytes must be readable.
using FindMarks = Marks (*)(const char *text, qsizetype steps, char delimiter, quint16 *places);

Marks findMarksPlainly(const char *text, qsizetype steps, char delimiter, quint16 *places);
// The widest way that this processor has. They all find the same marks.
FindMarks fastestFindMarks();
// The ways that this processor has, slowest first, for tests.
struct MarkWay {
    const char *name;
    FindMarks find;
};
qsizetype markWays(MarkWay (&ways)[3]);

} // namespace coding
