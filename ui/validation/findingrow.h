// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/validation/check.h"
#include "ui/models/tablemodel.h"
#include "ui/session/session.h"

#include <optional>

namespace validationpage
{

// A finding as it is shown: what it is about, in the words of the project, and its explanation.
// The texts of the finding itself are rendered at the moment of showing.
struct FindingRow {
    base::Finding finding;
    std::optional<base::Approval> approval;
    QString listId;
    QString list; // name
    QString code; // of the offence or category
    QString label;

    QString key() const { return finding.approvalKey(); }
    QString subject() const; // "861 Robbery"
    bool operator==(const FindingRow &other) const = default;
};

// All findings of the session; of one list when its id is given.
QList<FindingRow> findingRows(const session::Session &session, const QString &listId = {});

QList<models::Column<FindingRow>> findingColumns();
// "L05 Attempt where ...": the check's number and name.
QString checkTitle(const QString &check);

// Numbers of open findings by severity, and of the explained ones.
struct FindingCounts {
    int errors = 0;
    int warnings = 0;
    int questions = 0;
    int notes = 0;
    int explained = 0;
};
FindingCounts countOf(const QList<FindingRow> &rows);

} // namespace validationpage
