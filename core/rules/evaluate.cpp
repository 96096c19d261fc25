// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/evaluate.h"

#include "core/rules/outputs.h"

namespace rules
{

namespace
{

// The first cell that does not fit; -1: all do. A value that is not stated fits where any does.
int firstFailing(const Box &box, const Box &whole, const Example &record)
{
    for (size_t i = 0; i < box.size(); ++i) {
        const bool fits = record[i] < 0 ? box[i] == whole[i] : box[i].contains(record[i]);
        if (!fits)
            return int(i);
    }
    return -1;
}

} // namespace

Evaluation evaluate(const BoxTable &table, const Example &record, bool withTrace)
{
    Q_ASSERT(record.size() == table.whole.size());
    Evaluation evaluation;
    for (size_t i = 0; i < table.rules.size(); ++i) {
        const BoxTable::Rule &rule = table.rules[i];
        if (rule.isDefault)
            continue;
        const int failing = firstFailing(rule.box, table.whole, record);
        if (failing < 0)
            evaluation.hits.push_back(int(i));
        if (withTrace)
            evaluation.tried << Tried { rule.row, failing };
    }
    const Decision decision = decisionOf(table, evaluation.hits);
    evaluation.output = decision.output;
    evaluation.isBroken = decision.isBroken;
    if (evaluation.hits.empty() && decision.rule >= 0) {
        evaluation.hits.push_back(decision.rule);
        if (withTrace)
            evaluation.tried << Tried { table.rules[size_t(decision.rule)].row, -1 };
    }
    return evaluation;
}

} // namespace rules
