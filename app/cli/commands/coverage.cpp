// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/coverage.h"

#include "core/assessment/figures.h"
#include "core/mapping/coverage.h"

namespace cli
{

QByteArray CoverageCommand::name() const
{
    return "coverage";
}

base::Text CoverageCommand::summary() const
{
    return base::lateText(
        "cli",
        "Quality measures by codes and by volume, for every list, section, level and status.");
}

QByteArray CoverageCommand::example() const
{
    return "iccs coverage chile.iccs --format table";
}

void CoverageCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "--list", m_list, base::lateText("cli", "Which list; all when left out."));
}

int CoverageCommand::run(Context &context)
{
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    QString only;
    if (!m_list.isEmpty()) {
        const auto id = chooseList(data, m_list);
        if (!id)
            return context.fail(id.error());
        only = *id;
    }
    Output output({ QStringLiteral("measure"), QStringLiteral("scope"), QStringLiteral("value"),
                    QStringLiteral("weight"), QStringLiteral("count"), QStringLiteral("total"),
                    QStringLiteral("list") });
    const assessment::Facts facts { open->classification,
                                    {},
                                    data.rules,
                                    data.layouts,
                                    data.codedTables,
                                    data.approvals,
                                    data.assessmentAnswers,
                                    data.assessmentEntries };
    for (const auto &list : data.lists) {
        if (!only.isEmpty() && list.info.id != only)
            continue;
        const assessment::Facts::List one { list, data.set(list.info.id) };
        for (const mapping::Measure &measure :
             mapping::coverage(list, one.set, open->classification)
                 + assessment::furtherMeasures(facts, one))
            output.row({ measure.measure, measure.scope, number(measure.share(), 4),
                         measure.weight == mapping::Weight::Codes ? QStringLiteral("codes")
                                                                  : QStringLiteral("volume"),
                         number(measure.count), number(measure.total), list.info.name });
    }
    return context.write(output);
}

} // namespace cli
