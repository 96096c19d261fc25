// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reports, in the order in which they are offered.
// To add one: a class in kinds/, its include and its line in reports() below. It says its texts
// with Composer; tests/core/reports then holds it to what all keep: sound documents, the same bytes
// twice.
#include "core/reports/reports.h"

#include "core/reports/kinds/assessment.h"
#include "core/reports/kinds/coding.h"
#include "core/reports/kinds/correspondence.h"
#include "core/reports/kinds/methodology.h"
#include "core/reports/kinds/minister.h"
#include "core/reports/kinds/submission.h"

namespace reports
{

const QList<const Report *> &reports()
{
    static const CorrespondenceReport correspondence;
    static const MethodologyReport methodology;
    static const CodingReport coding;
    static const SubmissionReport submission;
    static const MinisterReport minister;
    static const AssessmentReport assessment;
    static const QList<const Report *> all { &correspondence, &methodology, &coding,
                                             &submission,     &minister,    &assessment };
    return all;
}

const Report *reportById(const QString &id)
{
    for (const Report *report : reports()) {
        if (report->id() == id)
            return report;
    }
    return nullptr;
}

exchange::ExportJob ReportJob::exportJob() const
{
    return { data, classification, list, language, time, author, {}, {}, edition, years };
}

} // namespace reports
