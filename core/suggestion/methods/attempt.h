// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/fold.h"

#include <QString>

#include <optional>

namespace suggestion
{

// The word that says "attempted" in a label, if there is one. ICCS has a category of its own for
// attempts only at intentional homicide (0102); elsewhere the tag At = 1 goes with the category of
// the full offence (ICCS p. 20).
std::optional<text::Span> attemptIn(const QString &label, const QString &language);
QString withoutSpan(const QString &label, text::Span span);

} // namespace suggestion
