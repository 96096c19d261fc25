// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/sourceoptions.h"
#include "core/exchange/referenceimport.h"

namespace cli
{

// A correspondence table of another country: the file, whose it is, and columns that are not to be
// guessed.
struct ReferenceOptions {
    QString path;
    table::ReadOptions read;
    QString country, source, language;
    exchange::ReferenceColumns columns;
};
base::Result<exchange::ImportedReference>
readReference(Context &context, const ReferenceOptions &options,
              const classification::Classification &classification);

// To standard error, a sentence a line.
void sayCounts(Context &context, const exchange::ReferenceCounts &counts);

} // namespace cli
