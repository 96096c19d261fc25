// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classification/classification.h"
#include "core/suggestion/methods/elements.h"
#include "core/suggestion/suggester.h"

namespace suggestion
{

// Adds the tags and data-description flags that these elements of the label call for in this
// category (ICCS p. 15-20, 98-101), each with its reason. What does not apply to it is left out.
void addMarks(const classification::Classification &classification, const QString &label,
              const QList<FoundElement> &found, Suggestion &suggestion);

} // namespace suggestion
