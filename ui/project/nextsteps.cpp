// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/project/summary.h"

#include <algorithm>
#include <cmath>

namespace project
{

namespace
{

constexpr int MostUnmapped = 5;

struct Waiting {
    const offences::OffenceList *list;
    const offences::Offence *offence;
};

base::Place placeOf(const Waiting &waiting)
{
    return { QStringLiteral("offence"), { waiting.list->info.id, waiting.offence->id } };
}

// What is there to be done, by state of the offences.
struct Work {
    QList<Waiting> unmapped;
    QList<Waiting> proposed;
    QList<Waiting> inReview;
    QList<Waiting> disputed;
};

void sortIn(Work &work, const Waiting &waiting, mapping::OffenceState state)
{
    switch (state) {
    case mapping::OffenceState::Unmapped:
        work.unmapped << waiting;
        break;
    case mapping::OffenceState::Draft:
    case mapping::OffenceState::Proposed:
        work.proposed << waiting;
        break;
    case mapping::OffenceState::InReview:
        work.inReview << waiting;
        break;
    case mapping::OffenceState::Disputed:
        work.disputed << waiting;
        break;
    case mapping::OffenceState::Approved:
    case mapping::OffenceState::OutOfScope:
        break;
    }
}

Work workIn(const ProjectData &data)
{
    Work work;
    for (const auto &list : data.lists) {
        const auto &set = data.set(list.info.id);
        for (const auto &offence : list.offences()) {
            if (offence.kind == offences::OffenceKind::Detail && !offence.gone)
                sortIn(work, { &list, &offence }, mapping::stateOf(set.ofOffence(offence.id)));
        }
    }
    return work;
}

void addUnmapped(QList<NextStep> &steps, QList<Waiting> unmapped, const QString &language)
{
    std::stable_sort(unmapped.begin(), unmapped.end(), [](const auto &a, const auto &b) {
        return a.offence->volume() > b.offence->volume();
    });
    const auto shown = std::min<qsizetype>(MostUnmapped, unmapped.size());
    for (qsizetype i = 0; i < shown; ++i) {
        const auto &waiting = unmapped.at(i);
        const QVariantList names { waiting.offence->code.toString(),
                                   waiting.offence->label(language),
                                   qint64(std::llround(waiting.offence->volume())) };
        const auto text = waiting.offence->volume() > 0
            ? base::lateText("project", "Map %1 %2 (%3 recorded).", names)
            : base::lateText("project", "Map %1 %2.", names.mid(0, 2));
        steps << NextStep { widgets::Tone::Accent, text, placeOf(waiting) };
    }
    if (unmapped.size() > shown) {
        steps << NextStep { widgets::Tone::Neutral,
                            base::lateCount("project", "%Ln more offence(s) have no link yet.",
                                            int(unmapped.size() - shown)),
                            placeOf(unmapped.at(shown)) };
    }
}

void addLists(QList<NextStep> &steps, const ProjectData &data)
{
    if (data.lists.isEmpty()) {
        steps << NextStep { widgets::Tone::Accent,
                            base::lateText("project", "Import the offence list of an institution."),
                            { QStringLiteral("page"), { QStringLiteral("import") } } };
    }
    for (const auto &list : data.lists) {
        const bool hasVolume = std::any_of(list.offences().begin(), list.offences().end(),
                                           [](const auto &o) { return !o.volumes.isEmpty(); });
        if (!hasVolume && list.size() > 0) {
            steps << NextStep { widgets::Tone::Note,
                                base::lateText("project",
                                               "The list %1 has no recorded volumes, so the most "
                                               "frequent offences cannot be shown first.",
                                               { list.info.name }),
                                { QStringLiteral("list"), { list.info.id } } };
        }
    }
}

void addFindings(QList<NextStep> &steps, const QList<validation::Judged> &findings)
{
    const int errors = openErrors(findings);
    if (errors > 0) {
        steps << NextStep { widgets::Tone::Error,
                            base::lateCount("project",
                                            "%Ln error(s) in the links must be put right.", errors),
                            { QStringLiteral("page"), { QStringLiteral("checks") } } };
    }
}

} // namespace

QList<NextStep> nextSteps(const ProjectData &data, const QList<validation::Judged> &findings,
                          const QString &language)
{
    QList<NextStep> steps;
    const Work work = workIn(data);
    addFindings(steps, findings);
    if (!work.disputed.isEmpty())
        steps << NextStep { widgets::Tone::Warning,
                            base::lateCount("project", "%Ln offence(s) have a disputed link.",
                                            int(work.disputed.size())),
                            placeOf(work.disputed.constFirst()) };
    addLists(steps, data);
    addUnmapped(steps, work.unmapped, language);
    if (!work.proposed.isEmpty())
        steps << NextStep { widgets::Tone::Note,
                            base::lateCount("project",
                                            "%Ln offence(s) have a proposal to decide on.",
                                            int(work.proposed.size())),
                            placeOf(work.proposed.constFirst()) };
    if (!work.inReview.isEmpty())
        steps << NextStep { widgets::Tone::Note,
                            base::lateCount("project", "%Ln offence(s) are in review.",
                                            int(work.inReview.size())),
                            placeOf(work.inReview.constFirst()) };
    return steps;
}

} // namespace project
