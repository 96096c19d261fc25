// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/compare.h"

namespace cli
{

QByteArray CompareCommand::name() const
{
    return "compare";
}

base::Text CompareCommand::summary() const
{
    return base::lateText(
        "cli",
        "Compare the links with those of another mapper of the same list, offence by offence, or "
        "as measures of agreement. Nothing is changed.");
}

QByteArray CompareCommand::example() const
{
    return "iccs compare chile.iccs second_mapper.iccs --differences --format table\n"
           "iccs compare chile.iccs second_mapper.iccs --summary --format table\n"
           "iccs compare chile.iccs reviewed.xlsx --sheet Links --code code --iccs iccs_code";
}

void CompareCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "other", m_other.path,
            base::lateText("cli", "The other mapper's project file, or a table of links."))
        ->required();
    addText(options, "--list", m_list,
            base::lateText("cli", "Which list; needed when the project has several."));
    addText(options, "--other-list", m_other.list,
            base::lateText("cli",
                           "Which list of the other project; else the one with the most codes "
                           "in common."));
    addText(options, "--code", m_other.code,
            base::lateText("cli", "With a table: column of the national code."));
    addText(options, "--iccs", m_other.iccs,
            base::lateText("cli", "With a table: column of the ICCS code."));
    addText(options, "--relation", m_other.relation,
            base::lateText("cli", "With a table: column of the relation."));
    addReadOptions(options, m_other.read);
    const auto flag = [&options](const char *name, bool &value, const base::Text &help) {
        return options.add_flag(name, value, help.toString().toStdString());
    };
    auto *summary
        = flag("--summary", m_summaryOnly,
               base::lateText("cli", "Print the measures of agreement instead of the offences."));
    flag("--differences", m_differencesOnly,
         base::lateText("cli", "Leave out the offences on which both decided the same or nothing."))
        ->excludes(summary);
}

int CompareCommand::run(Context &context)
{
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    const auto list = chooseList(data, m_list);
    if (!list)
        return context.fail(list.error());
    const project::ProjectFile files(context.clock);
    const auto other
        = exchange::readOtherMapper(m_other, { data, *list, m_path, open->classification }, files,
                                    context.ids, context.progress());
    if (!other)
        return context.fail(other.error());
    for (const base::Finding &finding : other->findings)
        context.say(base::lateText(
            "cli", "%1: %2 %3",
            { finding.place.isEmpty()
                  ? finding.check
                  : finding.check + QLatin1Char(' ') + finding.place.ids.value(1),
              QVariant::fromValue(finding.message), QVariant::fromValue(finding.advice) }));
    const mapping::Comparison comparison = exchange::compareWith(data, *list, *other);
    Output output(m_summaryOnly ? exchange::agreementHeader() : exchange::comparisonHeader());
    if (m_summaryOnly) {
        for (const QStringList &row : exchange::agreementRows(comparison))
            output.row(row);
        return context.write(output);
    }
    for (const mapping::ComparedOffence &one : comparison.offences) {
        const bool isDull
            = one.verdict == mapping::Verdict::Same || one.verdict == mapping::Verdict::Undecided;
        if (!m_differencesOnly || !isDull)
            output.row(exchange::comparisonCells(one));
    }
    return context.write(output);
}

} // namespace cli
