// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/layout.h"
#include "core/offences/offencelist.h"

namespace microdata
{

// A first layout for a file of records, to be corrected by a person (RULES.md section 3): the code
// column is the one whose cells are most often codes, or labels, of the list, alone or joined with
// its neighbours; attributes by the overlap with their value lists, helped by the headers; the
// group by ids that come back; counts by whole numbers in months, years or a column called so. What
// it is not sure of is a dimension, if it has few values, or only kept. A thousand rows are enough
// and take a tenth of a second.
Layout guessLayout(const QStringList &headers, const QList<QStringList> &rows,
                   const offences::OffenceList &list, const Dictionary &dictionary);

} // namespace microdata
