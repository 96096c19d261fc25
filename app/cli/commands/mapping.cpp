// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/mapping.h"

#include "core/exchange/correspondencerows.h"

namespace cli
{

QByteArray MappingCommand::name() const
{
    return "mapping";
}

base::Text MappingCommand::summary() const
{
    return base::lateText(
        "cli", "Print the correspondence table; offences without a link have empty cells.");
}

QByteArray MappingCommand::example() const
{
    return "iccs mapping chile.iccs --language es --out correspondencia.csv";
}

void MappingCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "--list", m_list, base::lateText("cli", "Which list; all when left out."));
}

int MappingCommand::run(Context &context)
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
    Output output(exchange::correspondenceHeader());
    for (const auto &list : data.lists) {
        if (!only.isEmpty() && list.info.id != only)
            continue;
        exchange::CorrespondenceRows rows(data, list, open->classification, context.language);
        for (const auto &row : rows.all())
            output.row(rows.cells(row));
    }
    return context.write(output);
}

} // namespace cli
