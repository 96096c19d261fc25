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
};
CorrespondenceColumns guessColumns(const table::Table &table);

enum class LinkChangeType { Added, Changed, Removed };
struct LinkChange {
    LinkChangeType type = LinkChangeType::Added;
    std::optional<mapping::Link> before;
    std::optional<mapping::Link> after;
    QStringList fields; // names of the fields that differ
};

// A reviewer's table compared with the project: a difference to accept, never an overwrite. Rows
// missing from the table are reported as Removed only when the table is complete (our own export).
// Unknown codes, aliases and restored zeros are findings (X01-X06).
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
