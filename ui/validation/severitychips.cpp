// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/validation/severitychips.h"

#include "ui/widgets/severity.h"

#include <QToolButton>

namespace validationpage
{

namespace
{

using base::Severity;

const QString &explainedId()
{
    static const QString id = QStringLiteral("explained");
    return id;
}

} // namespace

SeverityChips::SeverityChips(QWidget *parent)
    : FilterChips(parent)
{
    const QList<QPair<Severity, QString>> severities { { Severity::Error, tr("Errors") },
                                                       { Severity::Warning, tr("Warnings") },
                                                       { Severity::Question, tr("Questions") },
                                                       { Severity::Note, tr("Notes") } };
    for (const auto &[severity, text] : severities) {
        addChip(base::severityId(severity), text, widgets::severityIconName(severity));
        chip(base::severityId(severity))->setIcon(widgets::severityIcon(severity));
    }
    addChip(explainedId(), tr("Explained"), QStringLiteral("task-complete"));
}

void SeverityChips::showCounts(const FindingCounts &counts)
{
    setCount(base::severityId(Severity::Error), counts.errors);
    setCount(base::severityId(Severity::Warning), counts.warnings);
    setCount(base::severityId(Severity::Question), counts.questions);
    setCount(base::severityId(Severity::Note), counts.notes);
    setCount(explainedId(), counts.explained);
}

bool SeverityChips::shows(const FindingRow &row) const
{
    const QSet<QString> wanted = checked();
    if (row.approval)
        return wanted.contains(explainedId());
    return wanted.isEmpty() || wanted.contains(base::severityId(row.finding.severity));
}

} // namespace validationpage
