// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/rules.h"

#include "app/cli/tracerows.h"
#include "core/coding/linkperiods.h"
#include "core/coding/whynot.h"

namespace cli
{

namespace
{

base::Result<rules::Input> inputOf(const QString &part, const microdata::Dictionary &dictionary,
                                   const coding::LinkPeriods &periods)
{
    const qsizetype equals = part.indexOf(QLatin1Char('='));
    const QString id = part.left(equals).trimmed(), printed = part.mid(equals + 1).trimmed();
    const base::Text tried
        = base::lateText("cli", "The value \"%1\" was to be understood.", { part });
    const microdata::Attribute *attribute = equals < 0 ? nullptr : dictionary.find(id);
    if (!attribute) {
        QStringList ids;
        for (const microdata::Attribute &known : dictionary.attributes())
            ids << known.id;
        return base::failure(tried, base::lateText("cli", "It names no attribute."),
                             base::lateText("cli", "Write ATTRIBUTE=VALUE. The attributes are: %1.",
                                            { ids.join(QStringLiteral(", ")) }));
    }
    int position = attribute->positionOf(printed);
    if (position < 0 && id == coding::LinkPeriods::id)
        position = attribute->positionOf(periods.valueOf(printed));
    bool isNumber = false;
    const double number = printed.toDouble(&isNumber);
    if (position < 0 && isNumber && attribute->type == microdata::AttributeType::Number)
        position = attribute->positionOfNumber(number);
    if (position >= 0)
        return rules::Input { id, attribute->values[position].code, rules::Origin::Given, printed };
    QStringList codes;
    for (const microdata::Value &value : attribute->values)
        codes << value.code;
    return base::failure(
        tried, base::lateText("cli", "The attribute has no such value."),
        base::lateText("cli", "Its values are: %1.", { codes.join(QStringLiteral(", ")) }));
}

base::Result<QList<rules::Input>> inputsOf(const QString &values,
                                           const microdata::Dictionary &dictionary,
                                           const coding::LinkPeriods &periods)
{
    QList<rules::Input> inputs;
    for (const QString &part : values.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto input = inputOf(part, dictionary, periods);
        if (!input)
            return tl::unexpected(input.error());
        inputs << *input;
    }
    return inputs;
}

// What the offence's tables ask for and nobody said.
void addNotStated(QList<rules::Input> &inputs, const coding::Coder &coder, int program)
{
    for (const int asked : coder.asked(program)) {
        const microdata::Attribute &attribute = coder.attributes()[asked];
        const bool isGiven
            = std::any_of(inputs.begin(), inputs.end(), [&attribute](const rules::Input &input) {
                  return input.attribute == attribute.id;
              });
        const int unknown = attribute.positionOfKind(microdata::ValueKind::NotKnown);
        if (!isGiven)
            inputs << rules::Input { attribute.id,
                                     unknown < 0 ? QString() : attribute.values[unknown].code,
                                     rules::Origin::NotStated,
                                     {} };
    }
}

} // namespace

base::Result<RulesCommand::Question> RulesCommand::question(const OpenProject &open,
                                                            RuleSources &sources) const
{
    const project::ProjectData &data = open.project->data();
    if (const auto added = addAttributes(sources, m_attributes); !added)
        return tl::unexpected(added.error());
    if (const auto added = addTables(sources, m_rules); !added)
        return tl::unexpected(added.error());
    nameLists(sources.rules, data);
    const auto list = chooseList(data, m_list);
    if (!list)
        return tl::unexpected(list.error());
    const auto offence = chooseOffence(*data.list(*list), m_code);
    if (!offence)
        return tl::unexpected(offence.error());
    const coding::LinkPeriods periods(data.set(*list));
    sources.dictionary = periods.with(sources.dictionary);
    const auto inputs = inputsOf(m_with, sources.dictionary, periods);
    if (!inputs)
        return tl::unexpected(inputs.error());
    Question question { *list, *offence, *inputs, {} };
    if (m_not.isEmpty())
        return question;
    const auto resolved = open.classification.resolve(m_not);
    if (!resolved.code)
        return base::failure(
            base::lateText("cli", "The category \"%1\" was looked for.", { m_not }),
            base::lateText("cli", "The classification has no such code."),
            base::lateText("cli", "Look it up with: iccs classification --search TEXT."));
    question.wanted = resolved.code;
    return question;
}

int RulesCommand::why(Context &context)
{
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    RuleSources sources = ofProject(data, open->classification);
    auto asked = question(*open, sources);
    if (!asked)
        return context.fail(asked.error());
    context.say(sources.findings);
    const coding::CodingSet set { open->classification,  *data.list(asked->list),
                                  data.set(asked->list), sources.rules,
                                  sources.dictionary,    mapping::Status::Draft };
    const coding::Coder coder(set);
    const QString code = asked->offence->code.toString();
    if (const int program = coder.programOf(code); program >= 0)
        addNotStated(asked->inputs, coder, program);
    const rules::Trace trace = coder.trace(code, asked->inputs);
    context.say(rules::sentenceOf(trace, sources.dictionary, context.language));
    TraceRows rows(set, context.language);
    rows.add(trace, *asked->offence);
    if (asked->wanted) {
        const auto reasons = coder.whyNot(trace, *asked->wanted);
        for (const coding::Coder::WhyNot &reason : reasons)
            context.say(coding::textOf(reason, sources.dictionary, context.language));
        rows.add(reasons);
    }
    return context.write(rows.output(), hasErrors(sources.findings) ? DoneWithErrors : Done);
}

} // namespace cli
