// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/mapping/mappingset.h"
#include "core/offences/offencelist.h"
#include "core/project/projectdata.h"

#include <QJsonObject>

#include <tl/expected.hpp>

namespace project
{

// The values of a project as JSON and back, field by field and without loss; used by the history
// and wherever a value has to be written out. Empty fields are left out; fields that are not known
// are passed over. What makes no sense is refused by naming the field: "extent: sideways".
template<typename T> using Read = tl::expected<T, QString>;

using Titles = QMap<classification::IccsCode, QString>;

QJsonObject toJson(const Settings &settings);
QJsonObject toJson(const offences::ListInfo &info);
QJsonObject toJson(const offences::Offence &offence);
QJsonObject toJson(const mapping::Link &link);
QJsonObject toJson(const mapping::Policy &policy);
QJsonObject toJson(const base::Approval &approval);
QJsonObject toJson(const Titles &titles);
QJsonObject toJson(const base::Text &text);
QJsonObject toJson(const mapping::ReferenceTable &table);
QJsonObject toJson(const rules::DecisionTable &table);
QJsonObject toJson(const microdata::Attribute &attribute);
QJsonObject toJson(const coding::CountingRules &rules);
QJsonObject toJson(const microdata::Layout &layout); // as in a layout file
QJsonObject toJson(const questionnaire::CodedTable &table);
QJsonObject toJson(const questionnaire::Answer &answer);
QJsonObject toJson(const questionnaire::MethodAnswer &answer);
QJsonObject toJson(const questionnaire::Series &series);
QJsonObject toJson(const questionnaire::Submission &submission);
QJsonObject toJson(const questionnaire::ReturnedPart &part);
QJsonObject toJson(const assessment::Answer &answer);
QJsonObject toJson(const assessment::Entry &entry);

Read<Settings> settingsFromJson(const QJsonObject &json);
Read<offences::ListInfo> listInfoFromJson(const QJsonObject &json);
Read<offences::Offence> offenceFromJson(const QJsonObject &json);
Read<mapping::Link> linkFromJson(const QJsonObject &json);
Read<mapping::Policy> policyFromJson(const QJsonObject &json);
Read<base::Approval> approvalFromJson(const QJsonObject &json);
Read<Titles> titlesFromJson(const QJsonObject &json);
Read<base::Text> textFromJson(const QJsonObject &json);
Read<mapping::ReferenceTable> referenceFromJson(const QJsonObject &json);
Read<rules::DecisionTable> tableFromJson(const QJsonObject &json);
Read<microdata::Attribute> attributeFromJson(const QJsonObject &json);
Read<coding::CountingRules> countingFromJson(const QJsonObject &json);
Read<microdata::Layout> layoutFromJson(const QJsonObject &json);
Read<questionnaire::CodedTable> codedTableFromJson(const QJsonObject &json);
Read<questionnaire::Answer> answerFromJson(const QJsonObject &json);
Read<questionnaire::MethodAnswer> methodAnswerFromJson(const QJsonObject &json);
Read<questionnaire::Series> seriesFromJson(const QJsonObject &json);
Read<questionnaire::Submission> submissionFromJson(const QJsonObject &json);
Read<questionnaire::ReturnedPart> returnedPartFromJson(const QJsonObject &json);
Read<assessment::Answer> assessmentAnswerFromJson(const QJsonObject &json);
Read<assessment::Entry> assessmentEntryFromJson(const QJsonObject &json);

// Arguments of a text: strings, numbers, yes/no, days, times, texts and lists of them keep their
// type; anything else becomes its text.
QJsonValue valueToJson(const QVariant &value);
QVariant valueFromJson(const QJsonValue &json);

// "2026-03-01T09:00:00.000Z", always UTC, and back; empty for an invalid time.
QString timeToText(const QDateTime &time);
QDateTime timeFromText(const QString &text);
// "base conduct", "most serious"
QString compositeId(mapping::CompositePolicy policy);
std::optional<mapping::CompositePolicy> compositeFromId(const QString &id);
// "not stated", "input", "process", "output"
QString momentId(coding::Moment moment);
std::optional<coding::Moment> momentFromId(const QString &id);
// "detail", "sum"
QString kindId(offences::OffenceKind kind);
std::optional<offences::OffenceKind> kindFromId(const QString &id);

} // namespace project
