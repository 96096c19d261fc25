// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/counttable.h"

#include "core/coding/countreader.h"

#include <QDir>

namespace coding
{

QString CountTable::measureOf(const Cell &cell) const
{
    const Number &number = numbers[std::size_t(cell.number)];
    if (!number.measure.isEmpty())
        return number.measure;
    for (std::size_t i = 0; i < dimensions.size(); ++i) {
        if (dimensions[i].name == QLatin1String(measureName))
            return dimensions[i].texts[placeOf(cell, i)];
    }
    return {};
}

base::Result<CountTable> readCountTable(const QString &path, const microdata::Layout &layout,
                                        const microdata::Dictionary &dictionary,
                                        const QStringList &more, base::Progress &progress)
{
    base::Result<RecordSource> source = RecordSource::open(path, {}, layout, progress);
    if (!source)
        return tl::unexpected(source.error());
    const base::Findings wrong = microdata::checkLayout(layout, dictionary, source->header());
    for (const base::Finding &finding : wrong) {
        if (finding.severity == base::Severity::Error)
            return base::failure(base::lateText("coding", "Reading the counts of %1.",
                                                { QDir::toNativeSeparators(path) }),
                                 finding.message, finding.advice);
    }
    return CountReader(path, layout, dictionary, *source).read(more, progress);
}

} // namespace coding
