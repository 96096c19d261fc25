// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/microdata/layout.h"
#include "core/rules/ruleset.h"
#include "core/validation/check.h"

#include <vector>

namespace validation
{

class RuleReading;

// What checks on decision tables look at: the whole project, because rules, links, layouts and
// institutions meet here. The referenced values outlive the run.
struct RuleSubject {
    struct List {
        const offences::OffenceList &list;
        const mapping::MappingSet &set;
    };
    const classification::Classification &classification;
    const rules::RuleSet &rules;
    const microdata::Dictionary &dictionary; // official attributes and national ones
    std::vector<List> lists;
    const QList<microdata::Layout> &layouts;
    QString language; // of names in the sentences
};

// A lint rule on decision tables and what they decide. Findings name a record that shows what is
// meant. Their place is "rule" {table, row}, or the offence or link concerned; ids after the row
// only tell findings apart.
class RuleCheck : public CheckInfo
{
public:
    virtual base::Findings run(const RuleSubject &subject, const RuleReading &reading) const = 0;
};

// All checks in order of id. To add one: a class in checks/rules, one line in rulechecks.cpp.
const QList<const RuleCheck *> &ruleChecks();
const RuleCheck *ruleCheckById(const QString &id);
base::Findings runRuleChecks(const RuleSubject &subject);
base::Findings runRuleCheck(const RuleCheck &check, const RuleSubject &subject);

} // namespace validation
