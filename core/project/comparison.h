// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/project/assessmentfile.h"

namespace project
{

// Assessments of several countries, or of one in several years, side by side. Nothing is ranked or
// summed up.
struct Comparison {
    struct Country {
        QString path;
        AssessmentFile file;

        int reachedPhase() const; // index; -1: the first phase is open
        // Of the whole country; nullptr: not known.
        const assessment::Figure *figure(const QString &id, mapping::Weight weight) const;
    };
    struct SharedGap {
        QString code, kind, title;
        QList<const assessment::GapEntry *> gaps; // of each country; nullptr: not there
        int countries = 0;
    };
    QList<Country> countries;

    // Names to head columns, each another one: the country, with its file where there are two.
    QStringList names(const QString &language) const;
    QStringList instruments() const; // with versions; of several, levels mean different things
    // Gaps of the ICCS that meet offences of two countries or more, or that people of both wrote.
    QList<SharedGap> sharedGaps() const;
};

// What a project is assessed with. All outlive the reading.
struct ComparisonSource {
    const classification::Classification &classification;
    assessment::InstrumentPointer instrument;
    QString language;
    const base::Clock &clock;
};

// Project files and exported assessments (.json). Fails when one cannot be read or has no
// assessment, when one is named twice, and when there are less than two.
base::Result<Comparison> readComparison(const QStringList &paths, const ComparisonSource &source,
                                        base::Progress &progress);

} // namespace project
