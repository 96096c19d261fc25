// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/info.h"

#include "core/project/projectfile.h"

namespace cli
{

QByteArray InfoCommand::name() const
{
    return "info";
}

base::Text InfoCommand::summary() const
{
    return base::lateText("cli", "Print what is in a project file.");
}

QByteArray InfoCommand::example() const
{
    return "iccs info chile.iccs --format table";
}

void InfoCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
}

int InfoCommand::run(Context &context)
{
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    Output output({ QStringLiteral("key"), QStringLiteral("value") });
    output.row({ QStringLiteral("country"), data.settings.country });
    output.row({ QStringLiteral("institution"), data.settings.institution });
    output.row({ QStringLiteral("title"), data.settings.title });
    output.row({ QStringLiteral("language"), data.settings.language });
    output.row({ QStringLiteral("classification"), open->classification.title(context.language) });
    output.row({ QStringLiteral("schema"), QString::number(project::ProjectFile::newestSchema()) });
    for (const auto &list : data.lists) {
        const QString key = QStringLiteral("list ") + list.info.id;
        output.row({ key,
                     base::lateText(
                         "cli", "%1 (%2, version %3): %4 offences, %5 links, from %6, imported %7",
                         { list.info.name, offences::institutionId(list.info.institution),
                           list.info.version, list.size(), data.set(list.info.id).links().size(),
                           list.info.sourceFile, list.info.imported })
                         .toString() });
    }
    for (const auto &table : data.references)
        output.row(
            { QStringLiteral("reference ") + table.id,
              base::lateText("cli", "%1: %2 offences, from %3, imported %4",
                             { table.title(), table.rows.size(), table.sourceFile, table.imported })
                  .toString() });
    output.row({ QStringLiteral("explained findings"), QString::number(data.approvals.size()) });
    output.row({ QStringLiteral("imported title languages"),
                 data.titles.keys().join(QStringLiteral(", ")) });
    const auto last = open->project->history(1);
    output.row(
        { QStringLiteral("edits"), QString::number(last.isEmpty() ? 0 : last.first().number) });
    if (!last.isEmpty())
        output.row({ QStringLiteral("last edit"),
                     base::lateText("cli", "%1 by %2: %3",
                                    { last.first().time, last.first().author,
                                      QVariant::fromValue(last.first().label) })
                         .toString() });
    return context.write(output);
}

} // namespace cli
