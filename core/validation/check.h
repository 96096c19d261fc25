// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/classification/classification.h"
#include "core/mapping/mappingset.h"
#include "core/offences/offencelist.h"

namespace validation
{

class Wording;

// What checks look at: one list with its links, in one classification. The referenced values
// outlive the run.
struct MappingSubject {
    const classification::Classification &classification;
    const offences::OffenceList &list;
    const mapping::MappingSet &set;
};

// What every check says of itself (RULES.md section 6). Its id is never reused.
class CheckInfo
{
public:
    virtual ~CheckInfo() = default;
    virtual QString id() const = 0; // "L01"
    virtual base::Severity severity() const = 0; // the usual one
    virtual base::Text name() const = 0; // short
    virtual base::Text why() const = 0; // why it matters, with its source
};

// A lint rule on the links of one list. Those on decision tables are in rulecheck.h.
class Check : public CheckInfo
{
public:
    virtual base::Findings run(const MappingSubject &subject) const = 0;
    // The same, with the words of the run at hand (wording.h); for checks that read no words there
    // is no difference.
    virtual base::Findings runWith(const MappingSubject &subject, const Wording &) const
    {
        return run(subject);
    }
};

// All checks in order of id. To add one: a class in checks/mapping, one line in checks.cpp.
const QList<const Check *> &checks();
const Check *checkById(const QString &id);
base::Findings runChecks(const MappingSubject &subject);

// Of any kind, by id.
const CheckInfo *checkInfoById(const QString &id);

// Splits findings by whether an approval explains them. The findings themselves stay as they are.
struct Judged {
    base::Finding finding;
    const base::Approval *approval = nullptr;
};
QList<Judged> judge(const base::Findings &findings, const QList<base::Approval> &approvals);

} // namespace validation
