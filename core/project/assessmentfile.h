// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/intake.h"
#include "core/base/result.h"
#include "core/project/assessing.h"

namespace project
{

// An assessment as a file for programs: what people answered and wrote, which another project can
// take in again, and what was computed, for comparing countries and years.
struct AssessmentFile {
    struct Dimension {
        QString id, title;
        std::optional<assessment::Spread> spread;
        int answers = 0, withEvidence = 0;
    };
    struct Phase {
        QString id, title;
        bool isClosed = false;
    };
    QString country, title, instrument, status;
    QDateTime time;
    QList<assessment::Answer> answers;
    QList<assessment::Entry> entries;
    QList<assessment::Figure> figures;
    QList<Dimension> dimensions;
    QList<Phase> phases;
    QList<assessment::GapEntry> gaps; // for comparing; those of a person are entries, too
};
AssessmentFile assessmentFile(const ProjectData &data, const Assessment &assessment,
                              const QDateTime &time);
QByteArray assessmentToJson(const AssessmentFile &file);
base::Result<AssessmentFile> assessmentFromJson(const QByteArray &json, const QString &name);
base::Result<AssessmentFile> readAssessmentFile(const QString &path);

// The answers and entries of a file: such a file (.json), or a table (CSV, XLSX, ODS).
base::Result<assessment::Intake> readIntakeFile(const QString &path,
                                                const assessment::Instrument &instrument,
                                                base::Progress &progress);

} // namespace project
