// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/microdata/layoutbinding.h"

namespace coding
{

// Dimensions of a cross table that the answer gives and not the file: "iccs", "iccs2", "tags".
bool isOfAnswer(const QString &dimension);
// That the file gives nothing for a dimension, with the names of those that it gives: of the
// answer, of the layout, then its other columns.
tl::unexpected<base::Error> noSuchDimension(const base::Text &tried, const QString &dimension,
                                            const microdata::LayoutBinding &binding,
                                            const QStringList &header);

} // namespace coding
