// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/response/responserule.h"

namespace validation
{

// The sentence of a failed case: the rule's own, with the values of the case in the place of
// {cell}, {value}, {year}, {before}, {parts} and {sum}, or the one of its kind.
base::Text sentenceOf(const ResponseRule &rule, const RuleCase &at, const Look &look);

// Whether a text has only these names in braces, and no place for other arguments ("%1").
bool isSentence(const QString &text);

} // namespace validation
