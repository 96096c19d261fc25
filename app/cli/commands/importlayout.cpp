// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/import.h"
#include "app/cli/rulesources.h"
#include "core/project/edits.h"

namespace cli
{

int ImportCommand::importLayout(Context &context)
{
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const auto read = microdata::readLayout(m_source);
    if (!read)
        return context.fail(read.error());
    const project::ProjectData &data = open->project->data();
    const auto dictionary = ofProject(data, open->classification).dictionary;
    return takeOver(context, *open, project::putLayout(data, read->layout),
                    read->findings + microdata::checkLayout(read->layout, dictionary, {}));
}

int ImportCommand::importCounting(Context &context)
{
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const project::ProjectData &data = open->project->data();
    const auto list = chooseList(data, m_list);
    if (!list)
        return context.fail(list.error());
    const auto rules = readCounting(m_source);
    if (!rules)
        return context.fail(rules.error());
    return takeOver(context, *open, project::changeCounting(data, *list, *rules), {});
}

// What is new comes in; what would replace something only with --accept.
int ImportCommand::takeOver(Context &context, OpenProject &open, const project::Edit &edit,
                            const base::Findings &findings)
{
    Output output({ QStringLiteral("part"), QStringLiteral("id"), QStringLiteral("change") });
    int replaced = 0;
    for (const project::Change &change : edit.changes) {
        replaced += !change.before.isEmpty();
        output.row(
            { change.part, change.key,
              change.before.isEmpty() ? QStringLiteral("added") : QStringLiteral("replaced") });
    }
    context.say(findings);
    const int exitCode = hasErrors(findings) ? DoneWithErrors : Done;
    if (replaced > 0 && !m_accept) {
        context.say(base::lateCount("cli",
                                    "This file would replace %n thing(s) of the project. Nothing "
                                    "was taken over: add --accept to do it.",
                                    replaced));
        return context.write(output, exitCode);
    }
    if (!edit.changes.isEmpty()) {
        if (const auto done = open.project->execute(edit); !done)
            return context.fail(done.error());
        if (const auto saved = saveProject(*open.project); !saved)
            return context.fail(saved.error());
    }
    context.say(base::lateCount("cli", "%n thing(s) came in.", int(edit.changes.size())));
    return context.write(output, exitCode);
}

} // namespace cli
