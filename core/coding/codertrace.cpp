// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/citations.h"
#include "core/coding/coderdata.h"
#include "core/coding/linkanswer.h"

namespace coding
{

using rules::Step;
using rules::Trace;

rules::Example recordOf(const rules::BoxTable &table, const QList<rules::Input> &inputs)
{
    rules::Example record;
    for (const microdata::Attribute &attribute : table.attributes) {
        record.push_back(-1);
        for (const rules::Input &input : inputs) {
            if (input.attribute == attribute.id)
                record.back() = attribute.positionOf(input.value);
        }
        if (record.back() < 0)
            record.back() = attribute.positionOfKind(microdata::ValueKind::NotKnown);
    }
    return record;
}

namespace
{

// The attributes that the row restricts, for the sentence; of the default row all of the table.
QStringList askedBy(const rules::BoxTable &table, const rules::BoxTable::Rule &rule)
{
    QStringList asked;
    for (std::size_t i = 0; i < table.whole.size(); ++i) {
        if (rule.isDefault || rule.box[i] != table.whole[i])
            asked << table.attributes[qsizetype(i)].id;
    }
    return asked;
}

struct Asked {
    Step step;
    std::optional<Part> decided;
    bool isDefault = false, isBroken = false;
    bool isUnclearInTime = false, isFinal = false; // of links
    QList<rules::Share> shares; // of links
};

Asked askTable(const ChainTable &table, const QList<rules::Input> &inputs)
{
    const rules::Evaluation evaluation
        = rules::evaluate(table.table, recordOf(table.table, inputs), true);
    Asked asked;
    asked.step = { Step::Kind::Table, table.table.id, table.name, evaluation.tried, {}, {} };
    asked.isBroken = evaluation.isBroken;
    if (!evaluation.output || evaluation.hits.empty())
        return asked;
    const rules::BoxTable::Rule &rule = table.table.rules[std::size_t(evaluation.hits.front())];
    asked.step.row = rule.row;
    asked.step.asked = askedBy(table.table, rule);
    asked.decided = Part { *evaluation.output, wholeWeight, rule.row };
    asked.isDefault = rule.isDefault;
    return asked;
}

// The days that a record states.
base::Validity daysOf(const LinkPeriods &periods, const QList<rules::Input> &inputs)
{
    for (const rules::Input &input : inputs) {
        const int value
            = input.attribute == LinkPeriods::id ? periods.attribute().positionOf(input.value) : -1;
        if (value >= 0)
            return periods.days()[value];
    }
    return {};
}

Asked askLinks(const CodingSet &set, const QString &offence, const base::Validity &days)
{
    const Answer answer = answerOfLinks(set, offence, days);
    Asked asked;
    asked.step.kind = Step::Kind::Links;
    asked.isFinal = isFinal(answer);
    asked.isUnclearInTime = answer.reason == Reason::UnclearDate;
    if (!asked.isFinal || answer.parts.isEmpty())
        return asked;
    for (const Part &part : answer.parts) {
        const mapping::Link *link = set.links.find(part.source);
        if (link && part.output.category)
            asked.shares << rules::Share { part.output.category->toString(),
                                           double(part.weight) / double(wholeWeight),
                                           link->weightSource };
    }
    asked.decided = answer.parts.first();
    asked.step.id = asked.step.row = answer.parts.first().source;
    asked.isDefault = answer.isDefault;
    return asked;
}

// The categories that the steps asked could have given.
QList<classification::IccsCode> consideredBy(const std::vector<Chain::Step> &steps,
                                             const QList<Step> &asked, const CodingSet &set,
                                             const QString &offence)
{
    QList<classification::IccsCode> considered;
    const auto add = [&considered](const std::optional<classification::IccsCode> &category) {
        if (category && !considered.contains(*category))
            considered << *category;
    };
    for (const Chain::Step &step : steps) {
        const bool isAsked = step.table
            && std::any_of(asked.begin(), asked.end(),
                           [&step](const Step &one) { return one.id == step.table->table.id; });
        if (!isAsked)
            continue;
        for (const rules::BoxTable::Rule &rule : step.table->table.rules)
            add(rule.output.category);
    }
    for (const mapping::Link *link : set.links.ofOffence(offence))
        add(link->target);
    return considered;
}

} // namespace

Trace Coder::trace(const QString &code, const QList<rules::Input> &inputs) const
{
    const CodingSet &set = d->set;
    Trace trace;
    trace.list = set.list.info.id;
    trace.offence = code;
    trace.classification = set.classification.id();
    trace.inputs = inputs;
    const offences::Offence *offence = d->offenceOf(code);
    if (!offence || offence->kind == offences::OffenceKind::Sum)
        return trace;
    trace.offence = offence->id;
    std::vector<const ChainTable *> collecting;
    const std::vector<Chain::Step> steps = d->stepsOf(*offence, &collecting);
    std::vector<Asked> collected;
    for (const ChainTable *table : collecting) {
        collected.push_back(askTable(*table, inputs));
        trace.steps << collected.back().step;
    }
    for (const Chain::Step &step : steps) {
        const Asked asked = step.table ? askTable(*step.table, inputs)
                                       : askLinks(set, offence->id, daysOf(d->periods, inputs));
        trace.steps << asked.step;
        trace.isDefault = asked.isDefault;
        if (asked.decided)
            trace.output = asked.decided->output;
        trace.isUnclearInTime = asked.isUnclearInTime;
        trace.shares = asked.shares;
        if (asked.decided || asked.isBroken || asked.isFinal)
            break;
    }
    if (trace.output && trace.output->category) {
        for (const Asked &asked : collected) {
            if (asked.decided)
                addCollected(*trace.output, asked.decided->output);
        }
        trace.cited = citationsFor(set.classification, *trace.output->category,
                                   consideredBy(steps, trace.steps, set, offence->id),
                                   offence->label(QStringLiteral("en")));
    }
    return trace;
}

} // namespace coding
