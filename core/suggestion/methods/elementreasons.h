// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/suggestion/methods/elements.h"
#include "core/suggestion/methods/profiles.h"
#include "core/suggestion/suggester.h"

namespace suggestion
{

// The name of an element as people say it; "not: ..." of an opposite.
base::Text elementText(const QString &element);
// The elements that the category demands and the label shows, with the words that show them.
QList<Reason> elementsFor(const ElementFit &fit, const QString &label,
                          const QList<FoundElement> &found);
// The elements of the label that send the offence elsewhere.
QList<Reason> elementsAgainst(const ElementFit &fit, const QString &label,
                              const QList<FoundElement> &found);
// The same of elements that somebody has stated as an answer to a question.
QList<Reason> answersFor(const ElementFit &fit);
QList<Reason> answersAgainst(const ElementFit &fit);

} // namespace suggestion
