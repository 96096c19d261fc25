// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/coding/coderdata.h"
#include "core/coding/linkanswer.h"

namespace coding
{

using rules::Step;
using rules::Trace;

namespace
{

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

// The attributes that the row restricts, for the sentence.
QStringList askedBy(const rules::BoxTable &table, const rules::BoxTable::Rule &rule)
{
    QStringList asked;
    for (std::size_t i = 0; i < table.whole.size(); ++i) {
        if (rule.box[i] != table.whole[i])
            asked << table.attributes[qsizetype(i)].id;
    }
    return asked;
}

QStringList codesIn(const microdata::Attribute &attribute, const rules::ValueSet &values)
{
    QStringList codes;
    for (int value = values.first(); value >= 0; value = values.next(value + 1))
        codes << attribute.values[value].code;
    return codes;
}

QList<Coder::WhyNot> whyNotRow(const rules::BoxTable &table, const rules::Tried &tried,
                               const rules::Example &record, const classification::IccsCode &wanted)
{
    QList<Coder::WhyNot> reasons;
    for (const rules::BoxTable::Rule &rule : table.rules) {
        if (rule.row != tried.row || rule.output.category != wanted)
            continue;
        Coder::WhyNot reason { table.id, rule.row, {}, {}, {} };
        if (tried.firstFailing >= 0) {
            const microdata::Attribute &attribute = table.attributes[tried.firstFailing];
            const auto at = std::size_t(tried.firstFailing);
            reason.attribute = attribute.id;
            if (record[at] >= 0)
                reason.recordValue = attribute.values[record[at]].code;
            reason.rowValues = codesIn(attribute, rule.box[at]);
        }
        reasons << reason;
    }
    return reasons;
}

QList<Coder::WhyNot> exclusionsNaming(const classification::Classification &classification,
                                      const classification::IccsCode &decided,
                                      const classification::IccsCode &wanted)
{
    QList<Coder::WhyNot> reasons;
    const classification::Category *category = classification.category(wanted);
    if (!category)
        return reasons;
    int number = 0;
    for (const classification::Note &note : category->notes) {
        if (note.kind != classification::NoteKind::Exclusion)
            continue;
        ++number;
        for (const classification::IccsCode &target : note.targets) {
            if (!decided.isWithin(target))
                continue;
            const QString where
                = QStringLiteral("%1 exclusion %2").arg(wanted.toString()).arg(number);
            reasons << Coder::WhyNot { {}, where, {}, {}, {} };
            break;
        }
    }
    return reasons;
}

struct Asked {
    Step step;
    std::optional<Part> decided;
    bool isDefault = false, isBroken = false;
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

Asked askLinks(const CodingSet &set, const QString &offence)
{
    const Answer answer = answerOfLinks(set, offence);
    Asked asked;
    asked.step.kind = Step::Kind::Links;
    if (!isFinal(answer) || answer.parts.isEmpty())
        return asked;
    // Of an apportioned code the first share; the weights stand in the coded file.
    asked.decided = answer.parts.first();
    asked.step.id = asked.step.row = answer.parts.first().source;
    asked.isDefault = answer.isDefault;
    return asked;
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
        const Asked asked = step.table ? askTable(*step.table, inputs) : askLinks(set, offence->id);
        trace.steps << asked.step;
        trace.isDefault = asked.isDefault;
        if (asked.decided)
            trace.output = asked.decided->output;
        const bool isFinalLink = !step.table && isFinal(answerOfLinks(set, offence->id));
        if (asked.decided || asked.isBroken || isFinalLink)
            break;
    }
    if (trace.output && trace.output->category) {
        for (const Asked &asked : collected) {
            if (asked.decided)
                addCollected(*trace.output, asked.decided->output);
        }
    }
    return trace;
}

QList<Coder::WhyNot> Coder::whyNot(const Trace &trace, const classification::IccsCode &wanted) const
{
    QList<WhyNot> reasons;
    for (const ChainTable &table : d->tables) {
        for (const Step &step : trace.steps) {
            if (step.kind != Step::Kind::Table || step.id != table.table.id)
                continue;
            const rules::Example record = recordOf(table.table, trace.inputs);
            for (const rules::Tried &tried : step.tried)
                reasons += whyNotRow(table.table, tried, record, wanted);
        }
    }
    if (trace.output && trace.output->category)
        reasons += exclusionsNaming(d->set.classification, *trace.output->category, wanted);
    return reasons;
}

} // namespace coding
