// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/result.h"
#include "core/classification/classification.h"
#include "core/project/edits.h"
#include "core/table/tablereader.h"

namespace exchange
{

// Which columns of a table hold what; empty = not there. Our own XLSX (flat sheet) and CSV are
// recognised by their headers.
struct CorrespondenceColumns {
    QString code, offence, iccs, relation, status, tags, flags, rationale, rules, rejected,
        assumption, reason, reviewer, reviewDate, reviewComment, leftOver, author, linkId;
    QString list, confidence, evidence, validFrom, validTo, weight, weightSource;
};
CorrespondenceColumns guessColumns(const table::Table &table);

// Reads a table of links. Of a workbook without a chosen sheet it takes the one that looks like
// our flat sheet, whatever its translated name, and else the first with data.
base::Result<table::ReadTable> readCorrespondence(const QString &path,
                                                  const table::ReadOptions &options,
                                                  base::Progress &progress);

enum class LinkChangeType { Added, Changed, Removed };
struct LinkChange {
    LinkChangeType type = LinkChangeType::Added;
    std::optional<mapping::Link> before;
    std::optional<mapping::Link> after;
    QStringList fields; // columns of correspondenceHeader() that differ
};

// A reviewer's table compared with the project: a difference to accept, never an overwrite. Rows
// missing from the table are reported as Removed only when the table is complete (our own export).
// Findings: X01 unknown national code, X02 unknown ICCS code, X03 alias or lost zero restored, X04
// unknown word (relation, status, tag, flag), X05 doubled row, X06 no code where one is needed, X07
// unreadable date or number, X08 rows of another list. A row with an error changes nothing.
struct CorrespondenceDifference {
    QList<LinkChange> changes;
    int unchanged = 0;
    base::Findings findings;
};
base::Result<CorrespondenceDifference>
compareTable(const table::ReadTable &table, const CorrespondenceColumns &columns,
             const project::ProjectData &data, const QString &listId,
             const classification::Classification &classification, base::IdSource &ids);
// The edit that takes over the chosen changes.
project::Edit accept(const project::ProjectData &data, const QList<LinkChange> &changes,
                     const project::Signature &signature);

} // namespace exchange
