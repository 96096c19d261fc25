// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/correspondenceimport.h"
#include "core/mapping/comparison.h"
#include "core/project/projectfile.h"

namespace exchange
{

// Where the decisions of another mapper are: in a project, which is only read, or in a table.
struct OtherSource {
    QString path;
    QString list; // of the other project, by id or name; empty: the one with the most codes of ours
    std::optional<CorrespondenceColumns> columns; // of a table; empty: guessed
    QString code, iccs, relation; // columns named instead of the guessed ones
    table::ReadOptions read;
};

struct OtherMapper {
    QString name; // of the file, for sentences
    offences::OffenceList list;
    mapping::MappingSet set;
    base::Findings findings; // of a table as in compareTable(); X09: few codes in common
};

// Our side, and what reading needs.
struct OurMapper {
    const project::ProjectData &data;
    QString list;
    QString path; // of our project, so that nobody compares a file with itself
    const classification::Classification &classification;
};
bool isProjectFile(const QString &path); // by its first bytes or its ending; else a table
// Refuses what has no code in common with our list.
base::Result<OtherMapper> readOtherMapper(const OtherSource &source, const OurMapper &ours,
                                          const project::ProjectFile &files, base::IdSource &ids,
                                          base::Progress &progress);
mapping::Comparison compareWith(const project::ProjectData &data, const QString &listId,
                                const OtherMapper &other);

// The comparison for files: a row per offence, and a row per measure. Names are stable and never
// translated.
QStringList comparisonHeader();
QStringList comparisonCells(const mapping::ComparedOffence &one);
QStringList agreementHeader();
QList<QStringList> agreementRows(const mapping::Comparison &comparison);
QByteArray comparisonCsv(const mapping::Comparison &comparison);

// What a person does about offences of the comparison, as one edit. skipped: those where it makes
// no sense (the other mapper did not decide, or decided the same).
struct ComparisonEdit {
    project::Edit edit;
    int offences = 0;
    int skipped = 0;
};
// Our links become the other mapper's, as proposals; our categories stay as rejected candidates.
ComparisonEdit takeOver(const project::ProjectData &data, const QString &listId,
                        const QList<mapping::ComparedOffence> &chosen, const OtherMapper &other,
                        const project::Signature &signature, base::IdSource &ids);
// Our links are marked as disputed; both decisions stand in the rationale, and the other mapper's
// categories among the rejected candidates.
ComparisonEdit markDisputed(const project::ProjectData &data,
                            const QList<mapping::ComparedOffence> &chosen, const OtherMapper &other,
                            const project::Signature &signature);

} // namespace exchange
