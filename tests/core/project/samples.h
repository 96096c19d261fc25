// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/edits.h"
#include "core/project/projectfile.h"
#include "support/fixtures.h"

#include <QTemporaryDir>

namespace samples
{

// Every field has a value of its own that is not the usual one.
mapping::Link fullLink();
offences::Offence fullOffence();
offences::ListInfo fullListInfo();
base::Approval approval(const QString &key);

offences::Offence offence(const QString &id, const QString &label = {});
offences::OffenceList list(const QString &id, const QStringList &offences);
offences::OffenceList largeList(const QString &id, int size);
mapping::Link link(const QString &id, const QString &list, const QString &offence,
                   const QString &target);

mapping::ReferenceTable reference(const QString &country, int rows = 2);
rules::DecisionTable table(const QString &id, const QStringList &attributes = {}, int rows = 2);
microdata::Attribute attribute(const QString &id, int values = 2);
microdata::Layout layout(const QString &id, int columns = 2);
rules::DecisionTable fullTable();
microdata::Attribute fullAttribute();
microdata::Layout fullLayout();
coding::CountingRules fullCounting();
questionnaire::Answer fullAnswer();
questionnaire::MethodAnswer fullMethodAnswer();
questionnaire::CodedTable fullCodedTable();
questionnaire::Series fullSeries();
questionnaire::Submission fullSubmission();
questionnaire::ReturnedPart fullReturnedPart();
assessment::Answer fullAssessmentAnswer();
assessment::Entry fullAssessmentEntry();
project::Settings settings();
project::Signature signature();

// All values as text, to compare and to show what differs.
QString dump(const project::ProjectData &data);
QStringList idsOf(const project::ProjectData &data, const QString &list);

// A folder with a project file factory that keeps its own data in it.
class Desk
{
public:
    Desk();
    QString path(const QString &name = QStringLiteral("P.iccs")) const;
    QString ownData() const { return m_folder.filePath(QStringLiteral("own")); }
    project::ProjectFile files(const QString &schema = QStringLiteral(":/schema")) const;
    support::MockClock &clock() { return m_clock; }
    // A saved project with two lists, links and an explained finding.
    std::unique_ptr<project::Project> saved(const QString &name = QStringLiteral("P.iccs"));
    std::unique_ptr<project::Project> open(const QString &name = QStringLiteral("P.iccs"));
    QStringList entries() const; // of the folder, hidden ones too

private:
    QTemporaryDir m_folder;
    support::MockClock m_clock;
};

QByteArray bytesOf(const QString &path);
bool writeBytes(const QString &path, const QByteArray &bytes);

} // namespace samples

// The value of a base::Result that must be there.
#define VERIFY_RESULT(result)                                                                      \
    do {                                                                                           \
        const auto &checkedResult = (result);                                                      \
        QVERIFY2(checkedResult, checkedResult ? "" : qPrintable(checkedResult.error().message())); \
    } while (false)
