// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/answer.h"
#include "core/base/finding.h"
#include "core/classification/iccscode.h"
#include "core/coding/counting.h"
#include "core/mapping/mappingset.h"
#include "core/mapping/referencetable.h"
#include "core/microdata/dictionary.h"
#include "core/microdata/layout.h"
#include "core/offences/offencelist.h"
#include "core/questionnaire/response.h"
#include "core/questionnaire/submission.h"
#include "core/rules/ruleset.h"

namespace project
{

struct Settings {
    QString country; // ISO 3166-1 alpha-3
    QString institution; // who keeps this project
    QString title;
    QString language; // of labels and reports
    QString classification = QStringLiteral("iccs-1.0");
    bool operator==(const Settings &other) const = default;
};

// Everything a project file holds, as values. Changed by Project::execute() only.
struct ProjectData {
    Settings settings;
    QList<offences::OffenceList> lists;
    QHash<QString, mapping::MappingSet> sets; // by list id; every list has one
    QList<base::Approval> approvals;
    QMap<QString, QMap<classification::IccsCode, QString>> titles; // imported, by language
    QMap<QString, mapping::ReferenceTable> references; // of other countries, by id
    QMap<QString, coding::CountingRules> counting; // by list id; none: not declared
    rules::RuleSet rules;
    microdata::Dictionary attributes; // national ones only
    QList<microdata::Layout> layouts; // of record files, in the order of adding
    QList<questionnaire::CodedTable> codedTables; // what questionnaires are filled from
    questionnaire::Answers answers;
    questionnaire::MethodAnswers methodAnswers;
    QList<questionnaire::Series> series;
    QList<questionnaire::Submission> submissions; // in the order of sending
    QList<questionnaire::ReturnedPart> returnedParts; // in the order of taking in
    QList<assessment::Answer> assessmentAnswers; // each question and institution once
    QList<assessment::Entry> assessmentEntries; // challenges, road map, gaps, ...

    const offences::OffenceList *list(const QString &id) const;
    offences::OffenceList *list(const QString &id);
    const microdata::Layout *layout(const QString &id) const;
    const mapping::MappingSet &set(const QString &listId) const; // an empty one when there is none
};

} // namespace project
