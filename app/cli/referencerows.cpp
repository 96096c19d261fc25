// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/referencerows.h"

#include "core/text/regions.h"

namespace cli
{

namespace
{

// "CHL" is what files say, "Chile" what a sentence about it says.
QString countryName(const QString &country, const QString &language)
{
    const bool isCode = country.size() == 3 && country == country.toUpper();
    return isCode ? text::regionName(country, language) : country;
}

exchange::ReferenceColumns columnsOf(const table::Table &table,
                                     const exchange::ReferenceColumns &wanted)
{
    exchange::ReferenceColumns columns = exchange::guessReferenceColumns(table);
    for (auto column :
         { &exchange::ReferenceColumns::code, &exchange::ReferenceColumns::label,
           &exchange::ReferenceColumns::provision, &exchange::ReferenceColumns::iccs }) {
        if (!(wanted.*column).isEmpty())
            columns.*column = wanted.*column;
    }
    return columns;
}

} // namespace

base::Result<exchange::ImportedReference>
readReference(Context &context, const ReferenceOptions &options,
              const classification::Classification &classification)
{
    const auto source
        = exchange::readReferenceTable(options.path, options.read, context.progress());
    if (!source)
        return tl::unexpected(source.error());
    return exchange::buildReference(*source, columnsOf(source->table, options.columns),
                                    { countryName(options.country, context.language),
                                      options.source, options.language, context.clock.now() },
                                    classification);
}

void sayCounts(Context &context, const exchange::ReferenceCounts &counts)
{
    for (const base::Text &sentence : exchange::sentences(counts))
        context.say(sentence);
}

} // namespace cli
