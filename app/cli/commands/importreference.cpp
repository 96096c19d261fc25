// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/import.h"

#include "core/project/edits.h"

namespace cli
{

int ImportCommand::importReference(Context &context)
{
    if (m_country.isEmpty())
        return context.wrongUsage(
            base::lateText("cli", "A reference table needs --country, whose decisions it holds."));
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const auto imported
        = readReference(context,
                        { m_source,
                          m_read,
                          m_country,
                          m_sourceName,
                          m_columns.textLanguage,
                          { m_columns.code, m_columns.label, m_columns.law, m_iccs, {} } },
                        open->classification);
    if (!imported)
        return context.fail(imported.error());
    project::Project &project = *open->project;
    const bool isNewer = project.data().references.contains(imported->table.id);
    if (const auto done = project.execute(project::putReference(project.data(), imported->table));
        !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(project); !saved)
        return context.fail(saved.error());
    context.say(isNewer ? base::lateText("cli", "The reference table \"%1\" was replaced.",
                                         { imported->table.id })
                        : base::lateText("cli", "The reference table \"%1\" came in.",
                                         { imported->table.id }));
    sayCounts(context, imported->counts);
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("place"),
                    QStringLiteral("message") });
    addFindings(output, imported->findings);
    return context.write(output, hasErrors(imported->findings) ? DoneWithErrors : Done);
}

} // namespace cli
