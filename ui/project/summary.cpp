// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/summary.h"

#include "core/mapping/coverage.h"

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

void addMeasures(Summary &summary, ListShare &list, const QList<mapping::Measure> &measures)
{
    for (const mapping::Measure &measure : measures) {
        const bool codes = measure.weight == mapping::Weight::Codes;
        if (is(measure, "coverage", "all")) {
            add(codes ? summary.codes : summary.volume, measure);
            if (codes)
                list.mapped = { measure.count, measure.total };
        } else if (codes && is(measure, "status", "status:approved")) {
            add(summary.approved, measure);
            list.approved = { measure.count, measure.total };
        } else if (codes && is(measure, "residual", "all")) {
            add(summary.residual, measure);
        }
    }
}

// Each offence counts once in a section, however many links lead there.
void addSections(QHash<classification::IccsCode, SectionShare> &sections,
                 const offences::OffenceList &list, const mapping::MappingSet &set)
{
    for (const auto &offence : list.offences()) {
        if (offence.kind == offences::OffenceKind::Sum || offence.gone)
            continue;
        QHash<classification::IccsCode, bool> reached; // section -> approved
        for (const auto *link : set.ofOffence(offence.id)) {
            if (link->target)
                reached[link->target->section()] |= link->status == mapping::Status::Approved;
        }
        for (auto section = reached.begin(); section != reached.end(); ++section) {
            auto found = sections.find(section.key());
            if (found == sections.end())
                continue;
            found->codes += 1;
            found->approved += section.value() ? 1 : 0;
            found->volume += offence.volume();
        }
    }
}

} // namespace

Summary summarise(const ProjectData &data, const classification::Classification &classification,
                  const QString &language)
{
    Summary summary;
    QHash<classification::IccsCode, SectionShare> sections;
    for (const auto &code : classification.roots())
        sections.insert(code, { code, titleOf(*classification.category(code), language), 0, 0, 0 });
    for (const auto &list : data.lists) {
        const auto &set = data.set(list.info.id);
        ListShare share { list.info.id, list.info.name, 0, {}, {} };
        addMeasures(summary, share, mapping::coverage(list, set, classification));
        share.codes = int(share.mapped.total);
        summary.lists << share;
        addSections(sections, list, set);
    }
    for (const auto &code : classification.roots())
        summary.sections << sections.value(code, { code, {}, 0, 0, 0 });
    return summary;
}

int openErrors(const QList<validation::Judged> &findings)
{
    return int(std::count_if(findings.begin(), findings.end(), [](const auto &judged) {
        return !judged.approval && judged.finding.severity == base::Severity::Error;
    }));
}

} // namespace project
