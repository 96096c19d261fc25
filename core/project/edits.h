// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/offences/listdifference.h"
#include "core/offences/listimport.h"
#include "core/project/edit.h"
#include "core/project/projectdata.h"

namespace project
{

// Builders of edits: they compare with the current values and leave out what would not change
// anything. None of them changes the data; Project::execute() does.
struct Signature { // who and when, stamped into new and changed links
    QString author;
    QDateTime time;
};

Edit changeSettings(const ProjectData &data, const Settings &settings);
Edit addList(const ProjectData &data, const offences::OffenceList &list);
Edit replaceList(const ProjectData &data,
                 const offences::OffenceList &after); // same id, version raised by the caller
Edit changeListInfo(const ProjectData &data, const offences::ListInfo &info);
Edit removeList(const ProjectData &data, const QString &listId); // with its links
Edit changeOffences(const ProjectData &data, const QString &listId,
                    const QList<offences::Offence> &offences);
Edit putLinks(const ProjectData &data, const QList<mapping::Link> &links,
              const Signature &signature);
Edit removeLinks(const ProjectData &data, const QString &listId, const QStringList &linkIds);
Edit changePolicy(const ProjectData &data, const QString &listId, const mapping::Policy &policy);
Edit changeCounting(const ProjectData &data, const QString &listId,
                    const coding::CountingRules &rules);
Edit explainFindings(const ProjectData &data, const QList<base::Approval> &approvals);
Edit withdrawExplanations(const ProjectData &data, const QStringList &approvalKeys);
Edit importTitles(const ProjectData &data, const QString &language,
                  const QMap<classification::IccsCode, QString> &titles);
Edit putReference(const ProjectData &data, const mapping::ReferenceTable &table);
Edit removeReference(const ProjectData &data, const QString &id);
Edit putTable(const ProjectData &data, const rules::DecisionTable &table);
Edit removeTable(const ProjectData &data, const QString &id);
// Refused for an official attribute, which comes with the classification.
base::Result<Edit> putAttribute(const ProjectData &data, const microdata::Attribute &attribute);
// Refused while a decision table asks for it.
base::Result<Edit> removeAttribute(const ProjectData &data, const QString &id);
Edit putLayout(const ProjectData &data, const microdata::Layout &layout);
Edit removeLayout(const ProjectData &data, const QString &id);
Edit putCodedTable(const ProjectData &data, const questionnaire::CodedTable &table);
Edit removeCodedTable(const ProjectData &data, const QString &id);
// Answers that say nothing are removed. label says how many came how.
Edit putAnswers(const ProjectData &data, const QList<questionnaire::Answer> &answers,
                const base::Text &label);
Edit putMethodAnswers(const ProjectData &data, const QList<questionnaire::MethodAnswer> &answers);
Edit putSeries(const ProjectData &data, const questionnaire::Series &series);
Edit removeSeries(const ProjectData &data, const QString &id);
Edit putSubmission(const ProjectData &data, const questionnaire::Submission &submission);
Edit putReturnedPart(const ProjectData &data, const questionnaire::ReturnedPart &part);
// The ids of answers come from their questions and institutions.
Edit putAssessmentAnswers(const ProjectData &data, const QList<assessment::Answer> &answers);
Edit removeAssessmentAnswer(const ProjectData &data, const QString &id);
Edit putAssessmentEntry(const ProjectData &data, const assessment::Entry &entry);
Edit removeAssessmentEntry(const ProjectData &data, const QString &id);
// Several edits as one step.
Edit together(const base::Text &label, const QList<Edit> &edits);

} // namespace project
