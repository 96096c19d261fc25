// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// To keep one more part of the project: a class in stores/ beside the others, its table in the next
// resources/schema/NNNN_*.sql, its values in projectdata.h and json.h, and one line here. A part
// that points to another stands below it. stores/README.md has the details.

#include "core/project/stores/store.h"

#include "core/project/stores/answerstore.h"
#include "core/project/stores/approvalstore.h"
#include "core/project/stores/assessmentanswerstore.h"
#include "core/project/stores/assessmententrystore.h"
#include "core/project/stores/attributestore.h"
#include "core/project/stores/codedtablestore.h"
#include "core/project/stores/countingstore.h"
#include "core/project/stores/layoutstore.h"
#include "core/project/stores/linkstore.h"
#include "core/project/stores/liststore.h"
#include "core/project/stores/methodanswerstore.h"
#include "core/project/stores/offencestore.h"
#include "core/project/stores/policystore.h"
#include "core/project/stores/referencestore.h"
#include "core/project/stores/returnedpartstore.h"
#include "core/project/stores/seriesstore.h"
#include "core/project/stores/settingsstore.h"
#include "core/project/stores/submissionstore.h"
#include "core/project/stores/tablestore.h"
#include "core/project/stores/titlesstore.h"
// Helpers of the stores: bodystore.h, bodyrows.h, columns.h, offencerows.h, placing.h.
#include "core/project/stores/bodyrows.h"
#include "core/project/stores/bodystore.h"
#include "core/project/stores/columns.h"
#include "core/project/stores/offencerows.h"
#include "core/project/stores/placing.h"

namespace project
{

const QList<const Store *> &stores()
{
    static const SettingsStore settings;
    static const ListStore lists;
    static const PolicyStore policies;
    static const OffenceStore offences;
    static const LinkStore links;
    static const ApprovalStore approvals;
    static const TitlesStore titles;
    static const ReferenceStore references;
    static const AttributeStore attributes;
    static const TableStore tables;
    static const LayoutStore layouts;
    static const CountingStore counting;
    static const CodedTableStore codedTables;
    static const AnswerStore answers;
    static const MethodAnswerStore methodAnswers;
    static const SeriesStore series;
    static const SubmissionStore submissions;
    static const ReturnedPartStore returnedParts;
    static const AssessmentAnswerStore assessmentAnswers;
    static const AssessmentEntryStore assessmentEntries;
    static const QList<const Store *> all {
        &settings,  &lists,       &policies,      &offences,          &links,
        &approvals, &titles,      &references,    &attributes,        &tables,
        &layouts,   &counting,    &codedTables,   &answers,           &methodAnswers,
        &series,    &submissions, &returnedParts, &assessmentAnswers, &assessmentEntries
    };
    return all;
}

} // namespace project
