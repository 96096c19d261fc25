// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/summary.h"

#include "core/mapping/coverage.h"

#include <algorithm>

namespace project
{

namespace
{

void add(Share &share, const mapping::Measure &measure)
{
    share.count += measure.count;
    share.total += measure.total;
}

bool is(const mapping::Measure &measure, const char *name, const char *scope)
{
    return measure.measure == QLatin1String(name) && measure.scope == QLatin1String(scope);
}

void addToSection(QHash<QString, SectionShare> &sections, const mapping::Measure &measure)
{
    auto section = sections.find(measure.scope);
    if (section == sections.end())
        return;
    if (measure.measure == QLatin1String("section"))
        (measure.weight == mapping::Weight::Codes ? section->codes : section->volume)
            += measure.count;
    else if (measure.measure == QLatin1String("approved")
             && measure.weight == mapping::Weight::Codes)
        section->approved += measure.count;
}

void addMeasure(Summary &summary, ListShare &list, const mapping::Measure &measure)
{
    const bool codes = measure.weight == mapping::Weight::Codes;
    if (is(measure, "coverage", "all")) {
        add(codes ? summary.codes : summary.volume, measure);
        if (codes)
            list.mapped = { measure.count, measure.total };
    } else if (codes && is(measure, "coverage approved", "all")) {
        add(summary.approved, measure);
        list.approved = { measure.count, measure.total };
    } else if (codes && is(measure, "residual", "all")) {
        add(summary.residual, measure);
    }
}

} // namespace

// The same measures as "iccs coverage" prints, added up over the lists.
Summary summarise(const ProjectData &data, const classification::Classification &classification,
                  const QString &language)
{
    Summary summary;
    QHash<QString, SectionShare> sections; // by scope of the measure
    const auto scope
        = [](const auto &code) { return QStringLiteral("section:") + code.toString(); };
    for (const auto &code : classification.roots())
        sections.insert(scope(code),
                        { code, titleOf(*classification.category(code), language), 0, 0, 0 });
    for (const auto &list : data.lists) {
        ListShare share { list.info.id, list.info.name, {}, {} };
        for (const auto &measure :
             mapping::coverage(list, data.set(list.info.id), classification)) {
            addMeasure(summary, share, measure);
            addToSection(sections, measure);
        }
        summary.lists << share;
    }
    for (const auto &code : classification.roots())
        summary.sections << *sections.find(scope(code));
    return summary;
}

int openErrors(const QList<validation::Judged> &findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [](const auto &judged) {
        return !judged.approval && judged.finding.severity == base::Severity::Error;
    }));
}

} // namespace project
