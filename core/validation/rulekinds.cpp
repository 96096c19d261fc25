// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The kinds of checks that editions of questionnaires are written with.
// To add one: a class in checks/response, its include and its line in ruleKinds() below, a line in
// resources/questionnaires/README.md, and rows in tests/core/validation/tst_responserules.cpp.
#include "core/validation/response/responserule.h"

#include "core/validation/checks/response/answeredrule.h"
#include "core/validation/checks/response/atmostrule.h"
#include "core/validation/checks/response/breakrule.h"
#include "core/validation/checks/response/changerule.h"
#include "core/validation/checks/response/comparerule.h"
#include "core/validation/checks/response/countrule.h"
#include "core/validation/checks/response/lostrule.h"
#include "core/validation/checks/response/newzerorule.h"
#include "core/validation/checks/response/orderrule.h"
#include "core/validation/checks/response/populationrule.h"
#include "core/validation/checks/response/ratiorule.h"
#include "core/validation/checks/response/samerule.h"
#include "core/validation/checks/response/sumrule.h"

namespace validation
{

const QList<const RuleKind *> &ruleKinds()
{
    static const SumRule sum;
    static const AtMostRule atMost;
    static const OrderRule order;
    static const RatioRule ratio;
    static const ChangeRule change;
    static const LostRule lost;
    static const NewZeroRule newZero;
    static const CountRule count;
    static const SameRule same;
    static const PopulationRule population;
    static const CompareRule compare;
    static const AnsweredRule answered;
    static const BreakRule breakInSeries;
    static const QList<const RuleKind *> all { &sum,          &atMost,     &order,   &ratio,
                                               &change,       &lost,       &newZero, &count,
                                               &same,         &population, &compare, &answered,
                                               &breakInSeries };
    return all;
}

const RuleKind *ruleKind(const QString &id)
{
    for (const RuleKind *kind : ruleKinds()) {
        if (kind->id() == id)
            return kind;
    }
    return nullptr;
}

} // namespace validation
