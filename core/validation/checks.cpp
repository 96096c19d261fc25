// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checks on mappings, in order of their ids.
// To add one: a class in checks/mapping, its include and its line in checks() below, and a passing
// and a failing case in tests/data/checks/<id>/. An id is never used again for something else.
#include "core/validation/check.h"

#include "core/validation/checks/mapping/avoidableresidual.h"
#include "core/validation/checks/mapping/committedoffence.h"
#include "core/validation/checks/mapping/conspiracyflag.h"
#include "core/validation/checks/mapping/countedtwice.h"
#include "core/validation/checks/mapping/cyberoffence.h"
#include "core/validation/checks/mapping/exclusionmet.h"
#include "core/validation/checks/mapping/illegaltag.h"
#include "core/validation/checks/mapping/levelone.h"
#include "core/validation/checks/mapping/missingelement.h"
#include "core/validation/checks/mapping/nodefinition.h"
#include "core/validation/checks/mapping/noncriminal.h"
#include "core/validation/checks/mapping/residualwithoutreview.h"
#include "core/validation/checks/mapping/unknowncode.h"
#include "core/validation/checks/mapping/unsignedapproval.h"
#include "core/validation/checks/mapping/validitygap.h"
#include "core/validation/checks/mapping/weightsum.h"
#include "core/validation/rulecheck.h"
#include "core/validation/wording.h"

namespace validation
{

const QList<const Check *> &checks()
{
    static const LevelOne levelOne; // L01
    static const MissingElement missingElement; // L02
    static const AvoidableResidual avoidableResidual; // L03
    static const ResidualWithoutReview residualWithoutReview; // L04
    static const IllegalTag illegalTag; // L05
    static const ConspiracyFlag conspiracyFlag; // L06
    static const CommittedOffence committedOffence; // L07
    static const CyberOffence cyberOffence; // L08
    static const ExclusionMet exclusionMet; // L09
    static const NoDefinition noDefinition; // L12
    static const UnsignedApproval unsignedApproval; // L13
    static const ValidityGap validityGap; // L14
    static const UnknownCode unknownCode; // L15
    static const NonCriminal nonCriminal; // L16
    static const WeightSum weightSum; // L18
    static const CountedTwice countedTwice; // L20
    static const QList<const Check *> all {
        &levelOne,     &missingElement, &avoidableResidual, &residualWithoutReview,
        &illegalTag,   &conspiracyFlag, &committedOffence,  &cyberOffence,
        &exclusionMet, &noDefinition,   &unsignedApproval,  &validityGap,
        &unknownCode,  &nonCriminal,    &weightSum,         &countedTwice
    };
    return all;
}

const Check *checkById(const QString &id)
{
    for (const Check *check : checks()) {
        if (check->id() == id)
            return check;
    }
    return nullptr;
}

const CheckInfo *checkInfoById(const QString &id)
{
    if (const Check *check = checkById(id))
        return check;
    return ruleCheckById(id);
}

base::Findings runChecks(const MappingSubject &subject)
{
    const Wording wording(subject);
    base::Findings findings;
    for (const Check *check : checks())
        findings += check->runWith(subject, wording);
    return findings;
}

namespace
{

// Of a cell whose place also names the other cells of the case: without them, as explanations were
// kept before. Such a one holds for all cases of the check on the cell.
QString cellKey(base::Finding finding)
{
    if (finding.place.kind == QLatin1String("cell"))
        finding.place.ids = finding.place.ids.mid(0, 3);
    return finding.approvalKey();
}

} // namespace

QList<Judged> judge(const base::Findings &findings, const QList<base::Approval> &approvals)
{
    QHash<QString, const base::Approval *> byKey;
    for (const base::Approval &approval : approvals)
        byKey.insert(approval.key, &approval);
    QList<Judged> judged;
    judged.reserve(findings.size());
    for (const base::Finding &finding : findings)
        judged << Judged { finding,
                           byKey.value(finding.approvalKey(), byKey.value(cellKey(finding))) };
    return judged;
}

} // namespace validation
