// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/treemodel.h"
#include "ui/validation/findingrow.h"

namespace validationpage
{

enum class Grouping { Check, Subject };

// A line of the tree of findings: a group with its count, or one finding below it.
struct FindingNode {
    QString group; // id of a group; empty: a finding
    QString title;
    base::Severity severity = base::Severity::Note; // of a group: the gravest in it
    int count = 0;
    FindingRow row; // of a finding
    bool operator==(const FindingNode &other) const = default;
};

using FindingsTree = models::TreeModel<FindingNode>;

QList<models::Column<FindingNode>> findingTreeColumns();
// Repeated findings are folded into one line per check or per subject; the gravest first.
std::unique_ptr<FindingsTree::Node> groupedFindings(const QList<FindingRow> &rows,
                                                    Grouping grouping);

} // namespace validationpage
