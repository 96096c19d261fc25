// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/recover.h"

#include "core/project/projectfile.h"

namespace cli
{

QByteArray RecoverCommand::name() const
{
    return "recover";
}

base::Text RecoverCommand::summary() const
{
    return base::lateText("cli",
                          "List edits that an abruptly ended program left beside a project, take "
                          "them over or drop them.");
}

QByteArray RecoverCommand::example() const
{
    return "iccs recover chile.iccs\niccs recover chile.iccs --accept";
}

void RecoverCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    options.add_flag(
        "--accept", m_accept,
        base::lateText("cli", "Take the edits over and save.").toString().toStdString());
    options.add_flag("--discard", m_discard,
                     base::lateText("cli", "Drop the edits for good.").toString().toStdString());
}

int RecoverCommand::run(Context &context)
{
    if (m_accept && m_discard)
        return context.wrongUsage(base::lateText("cli", "Give --accept or --discard, not both."));
    const project::ProjectFile files(context.clock);
    const auto left = files.leftovers(m_path);
    Output output(
        { QStringLiteral("working_copy"), QStringLiteral("changed"), QStringLiteral("edits") });
    for (const project::Leftover &leftover : left)
        output.row({ leftover.workingCopy, leftover.changed.toString(Qt::ISODate),
                     QString::number(leftover.edits) });
    if (left.isEmpty())
        context.say(base::lateText("cli", "Nothing was left over beside %1.", { m_path }));
    if (m_discard) {
        for (const project::Leftover &leftover : left) {
            if (const auto done = files.discard(leftover); !done)
                return context.fail(done.error());
        }
    }
    if (m_accept && !left.isEmpty()) {
        auto project = files.recover(left.first(), context.author);
        if (!project)
            return context.fail(project.error());
        if (const auto saved = (*project)->save(); !saved) {
            (*project)->keepEdits();
            return context.fail(
                { saved.error().tried, saved.error().happened,
                  base::lateText("cli",
                                 "The edits are still left over: make room on the disk or allow "
                                 "writing there, then run this again.") });
        }
    }
    return context.write(output);
}

} // namespace cli
