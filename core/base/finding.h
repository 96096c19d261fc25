// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/place.h"
#include "core/base/text.h"

#include <QDateTime>
#include <QList>

namespace base
{

enum class Severity { Note, Question, Warning, Error };

// Something wrong or doubtful in the data. The text is rendered when it is shown; the same check at
// the same place has the same approvalKey() in every run, so an explanation given once stays
// attached.
struct Finding {
    QString check; // stable id, e.g. "L01"
    Severity severity = Severity::Note;
    Place place;
    Text message;
    Text advice; // what to do

    QString approvalKey() const { return check + QLatin1Char('|') + place.toString(); }
    bool operator==(const Finding &other) const = default;
};

using Findings = QList<Finding>;

// "Explained": a person says why a finding may stand. It marks the finding and never deletes it.
struct Approval {
    QString key; // Finding::approvalKey()
    QString reason;
    QString author;
    QDateTime time;

    bool operator==(const Approval &other) const = default;
};

// "error", "warning", "question", "note": stable, for files and the command line.
QString severityId(Severity severity);
Text severityText(Severity severity);

} // namespace base
