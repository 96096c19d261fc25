// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/suggester.h"

namespace suggestion
{

// One of the offences that a label names, with its place there.
struct NamedOffence {
    text::Span span;
    classification::IccsCode category;
};

// A label in parts at its commas, semicolons, slashes and, when words is set, at the words for
// "and" and "or" of its language. A label that is one whole gives one part.
enum class SplitAt { Marks, MarksAndWords };
QList<text::Span> partsOf(const QString &label, const QString &language, SplitAt places);
// "robbery with violence and intimidation": the second part only goes on about the means.
bool continuesMeans(const QString &before, const QString &language);
// Two of them belong to categories of which none holds the other.
bool areSeveral(const QList<NamedOffence> &named);
Reason severalReason(const QString &label, const QList<NamedOffence> &named);

} // namespace suggestion
