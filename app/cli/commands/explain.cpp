// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/explain.h"

#include "core/project/edits.h"

namespace cli
{

QByteArray ExplainCommand::name() const
{
    return "explain";
}

base::Text ExplainCommand::summary() const
{
    return base::lateText(
        "cli", "Say why a finding may stand. It stays in the list, marked as explained.");
}

QByteArray ExplainCommand::example() const
{
    return "iccs explain chile.iccs --check L12 --place offence:police/861 --reason \"The law "
           "gives no definition\"";
}

void ExplainCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    addText(options, "--check", m_check,
            base::lateText("cli", "Id of the check, as \"iccs check\" prints it."))
        ->required();
    addText(options, "--place", m_place,
            base::lateText("cli", "Place of the finding, as \"iccs check\" prints it."))
        ->required();
    addText(options, "--reason", m_reason, base::lateText("cli", "Why it may stand."));
    options.add_flag("--withdraw", m_withdraw,
                     base::lateText("cli", "Take the explanation back.").toString().toStdString());
}

int ExplainCommand::run(Context &context)
{
    if (m_reason.trimmed().isEmpty() && !m_withdraw)
        return context.wrongUsage(base::lateText("cli", "An explanation needs --reason."));
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const QString key = m_check + QLatin1Char('|') + m_place;
    const project::ProjectData &data = open->project->data();
    const project::Edit edit = m_withdraw
        ? project::withdrawExplanations(data, { key })
        : project::explainFindings(data,
                                   { { key, m_reason, context.author, context.clock.now() } });
    if (const auto done = open->project->execute(edit); !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(*open->project); !saved)
        return context.fail(saved.error());
    return Done;
}

} // namespace cli
