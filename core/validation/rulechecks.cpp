// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checks on decision tables, in order of their ids.
// To add one: a class in checks/rules, its include and its line in ruleChecks() below, and a
// passing and a failing case in tests/data/rulechecks/<id>/. An id is never used again for
// something else.
#include "core/validation/rulereading.h"

#include "core/validation/checks/rules/armedconflict.h"
#include "core/validation/checks/rules/compositelabel.h"
#include "core/validation/checks/rules/recordswithoutanswer.h"
#include "core/validation/checks/rules/rowofnouse.h"
#include "core/validation/checks/rules/rowsdisagree.h"
#include "core/validation/checks/rules/samelaw.h"
#include "core/validation/checks/rules/tableerror.h"
#include "core/validation/checks/rules/uncollectedattribute.h"

namespace validation
{

const QList<const RuleCheck *> &ruleChecks()
{
    static const CompositeLabel compositeLabel; // L10
    static const SameLaw sameLaw; // L11
    static const UncollectedAttribute uncollectedAttribute; // L17
    static const ArmedConflict armedConflict; // L19
    static const TableError tableError; // L21
    static const RowsDisagree rowsDisagree; // L22
    static const RecordsWithoutAnswer recordsWithoutAnswer; // L23
    static const RowOfNoUse rowOfNoUse; // L24
    static const QList<const RuleCheck *> all { &compositeLabel,       &sameLaw,
                                                &uncollectedAttribute, &armedConflict,
                                                &tableError,           &rowsDisagree,
                                                &recordsWithoutAnswer, &rowOfNoUse };
    return all;
}

const RuleCheck *ruleCheckById(const QString &id)
{
    for (const RuleCheck *check : ruleChecks()) {
        if (check->id() == id)
            return check;
    }
    return nullptr;
}

base::Findings runRuleChecks(const RuleSubject &subject)
{
    const RuleReading reading(subject);
    base::Findings findings;
    for (const RuleCheck *check : ruleChecks())
        findings += check->run(subject, reading);
    return findings;
}

base::Findings runRuleCheck(const RuleCheck &check, const RuleSubject &subject)
{
    return check.run(subject, RuleReading(subject));
}

} // namespace validation
