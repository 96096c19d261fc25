// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/history.h"

namespace cli
{

namespace
{

QString stepId(project::Step step)
{
    switch (step) {
    case project::Step::Undo:
        return QStringLiteral("undo");
    case project::Step::Redo:
        return QStringLiteral("redo");
    case project::Step::Do:
        break;
    }
    return QStringLiteral("do");
}

} // namespace

QByteArray HistoryCommand::name() const
{
    return "history";
}

base::Text HistoryCommand::summary() const
{
    return base::lateText(
        "cli", "Print the audit trail, newest first; or take edits back and bring them again.");
}

QByteArray HistoryCommand::example() const
{
    return "iccs history chile.iccs --top 20\niccs history chile.iccs --undo 1";
}

void HistoryCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, base::lateText("cli", "The project file."))->required();
    options.add_option("--top", m_limit,
                       base::lateText("cli", "How many lines (100).").toString().toStdString());
    options.add_option("--undo", m_undo,
                       base::lateText("cli", "Take back so many edits.").toString().toStdString());
    options.add_option("--redo", m_redo,
                       base::lateText("cli", "Bring back so many edits.").toString().toStdString());
}

int HistoryCommand::run(Context &context)
{
    const bool changes = m_undo > 0 || m_redo > 0;
    auto open = openProject(context, m_path, changes ? Purpose::Change : Purpose::Read);
    if (!open)
        return context.fail(open.error());
    project::Project &project = *open->project;
    for (int i = 0; i < m_undo && project.canUndo(); ++i) {
        if (const auto done = project.undo(); !done)
            return context.fail(done.error());
    }
    for (int i = 0; i < m_redo && project.canRedo(); ++i) {
        if (const auto done = project.redo(); !done)
            return context.fail(done.error());
    }
    if (changes) {
        if (const auto saved = saveProject(project); !saved)
            return context.fail(saved.error());
    }
    Output output({ QStringLiteral("number"), QStringLiteral("time"), QStringLiteral("author"),
                    QStringLiteral("step"), QStringLiteral("of"), QStringLiteral("what"),
                    QStringLiteral("changes") });
    for (const project::HistoryEntry &entry : project.history(m_limit))
        output.row({ QString::number(entry.number), entry.time.toString(Qt::ISODateWithMs),
                     entry.author, stepId(entry.step),
                     entry.target > 0 ? QString::number(entry.target) : QString(),
                     entry.label.toString(), QString::number(entry.changeCount) });
    return context.write(output);
}

} // namespace cli
