// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/references.h"

#include "core/project/edits.h"

namespace cli
{

QByteArray ReferencesCommand::name() const
{
    return "references";
}

base::Text ReferencesCommand::summary() const
{
    return base::lateText("cli",
                          "Print the correspondence tables of other countries that a project uses "
                          "as precedents, or take one out.");
}

QByteArray ReferencesCommand::example() const
{
    return "iccs references peru.iccs --format table\niccs references peru.iccs --remove chile";
}

void ReferencesCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "--remove", m_remove,
            base::lateText("cli", "Take out the table with this id."));
}

int ReferencesCommand::remove(Context &context, project::Project &project) const
{
    const project::ProjectData &data = project.data();
    if (!data.references.contains(m_remove))
        return context.fail(
            { base::lateText("cli", "The reference table \"%1\" was to be taken out.",
                             { m_remove }),
              base::lateText("cli", "The project has no such table."),
              base::lateText("cli", "Give one of these ids: %1.",
                             { QStringList(data.references.keys()).join(QStringLiteral(", ")) }) });
    if (const auto done = project.execute(project::removeReference(data, m_remove)); !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(project); !saved)
        return context.fail(saved.error());
    return Done;
}

int ReferencesCommand::run(Context &context)
{
    const Purpose purpose = m_remove.isEmpty() ? Purpose::Read : Purpose::Change;
    const auto open = openProject(context, m_path, purpose);
    if (!open)
        return context.fail(open.error());
    if (!m_remove.isEmpty()) {
        if (const int code = remove(context, *open->project); code != Done)
            return code;
    }
    Output output({ QStringLiteral("id"), QStringLiteral("country"), QStringLiteral("source"),
                    QStringLiteral("language"), QStringLiteral("offences"), QStringLiteral("file"),
                    QStringLiteral("imported") });
    for (const mapping::ReferenceTable &table : open->project->data().references)
        output.row({ table.id, table.country, table.source, table.language,
                     QString::number(table.rows.size()), table.sourceFile,
                     table.imported.toString(Qt::ISODate) });
    return context.write(output);
}

} // namespace cli
