// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/validation/response/releases.h"

#include "core/validation/response/figurewords.h"

namespace validation
{

namespace
{

using base::lateText;
using questionnaire::Edition;
using questionnaire::Figure;
using questionnaire::PublishedCountry;
using questionnaire::PublishedFile;

using Counts = QHash<std::pair<int, int>, Figure>; // cell and year

Counts countsOf(const PublishedCountry &country)
{
    Counts counts;
    for (const PublishedCountry::Entry &entry : country.entries) {
        if (!entry.isRate)
            counts.insert({ entry.cell, entry.year }, entry.figure);
    }
    return counts;
}

base::Finding findingOf(const Edition &edition, const PublishedCountry::Entry &entry,
                        const std::optional<Figure> &now)
{
    const QString label = edition.labelOf(entry.cell);
    const QString year = QString::number(entry.year);
    base::Finding finding;
    finding.severity = base::Severity::Note;
    if (!now) {
        finding.check = QStringLiteral("R1b");
        finding.severity = base::Severity::Warning;
        finding.message
            = lateText("validation", "%1 in %2 was %3 in the earlier release and is gone.",
                       { label, year, shown(entry.figure) });
        finding.advice = lateText("validation", "Ask why the figure was taken back.");
        return finding;
    }
    finding.check = QStringLiteral("R1");
    finding.message
        = lateText("validation", "%1 in %2 was %3 in the earlier release and is now %4.",
                   { label, year, shown(entry.figure), shown(*now) });
    finding.advice = lateText("validation", "Use the later figure, and say so where it matters.");
    return finding;
}

} // namespace

ReleaseComparison compareReleases(const Edition &edition, const PublishedFile &earlier,
                                  const PublishedFile &later)
{
    QHash<QString, Counts> now;
    for (const PublishedCountry &country : later.countries)
        now.insert(country.code, countsOf(country));
    ReleaseComparison result;
    for (const PublishedCountry &country : earlier.countries) {
        const Counts counts = now.value(country.code);
        for (const PublishedCountry::Entry &entry : country.entries) {
            if (entry.isRate)
                continue;
            const auto other = counts.constFind({ entry.cell, entry.year });
            const bool isGone = other == counts.constEnd();
            const bool hasChanged = !isGone && *other != entry.figure;
            ++result.gone.tested;
            result.gone.failed += isGone ? 1 : 0;
            result.changed.tested += isGone ? 0 : 1;
            result.changed.failed += hasChanged ? 1 : 0;
            if (!isGone && !hasChanged)
                continue;
            base::Finding finding
                = findingOf(edition, entry, isGone ? std::nullopt : std::optional(*other));
            const QString cell = edition.cell(entry.cell).address;
            finding.place = { QStringLiteral("published"),
                              { country.code, QString::number(entry.year), cell } };
            result.rows << PublishedCheck::Row { country.code, country.name, entry.year, cell,
                                                 finding };
        }
    }
    result.changed.exactTested = result.changed.tested;
    result.changed.exactFailed = result.changed.failed;
    result.gone.exactTested = result.gone.tested;
    result.gone.exactFailed = result.gone.failed;
    return result;
}

} // namespace validation
