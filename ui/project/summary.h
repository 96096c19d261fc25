// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/place.h"
#include "core/classification/classification.h"
#include "core/project/projectdata.h"
#include "core/validation/check.h"
#include "ui/widgets/theme.h"

namespace project
{

// Part of a whole, in codes or in recorded volume.
struct Share {
    double count = 0;
    double total = 0;
    bool isKnown() const { return total > 0; }
    double value() const { return total > 0 ? count / total : 0; }
};

struct SectionShare {
    classification::IccsCode section;
    QString title;
    double codes = 0; // offences that count there (mapping::coverage)
    double approved = 0; // of these
    double volume = 0;
};

struct ListShare {
    QString list;
    QString name;
    Share mapped; // of the codes in scope
    Share approved;
};

// What the overview shows; made by functions from values, so that it can be made on a worker.
struct Summary {
    Share codes; // mapped of all that are in scope
    Share volume;
    Share approved;
    Share residual;
    QList<SectionShare> sections;
    QList<ListShare> lists;
};
Summary summarise(const ProjectData &data, const classification::Classification &classification,
                  const QString &language);

// Something that is worth doing next, with where it is done.
struct NextStep {
    widgets::Tone tone = widgets::Tone::Note;
    base::Text text;
    base::Place place;
};
QList<NextStep> nextSteps(const ProjectData &data, const QList<validation::Judged> &findings,
                          const QString &language);
int openErrors(const QList<validation::Judged> &findings);

} // namespace project
