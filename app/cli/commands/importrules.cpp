// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/import.h"

#include "app/cli/rulesources.h"
#include "core/microdata/attributefile.h"
#include "core/project/edits.h"

namespace cli
{

namespace
{

// New things come one after another, in the order of the file.
void follow(QList<project::Edit> &edits)
{
    QString before;
    for (project::Edit &edit : edits) {
        for (project::Change &change : edit.changes) {
            if (!change.before.isEmpty())
                continue;
            if (!before.isEmpty())
                change.after.insert(QStringLiteral("follows"), before);
            before = change.key;
        }
    }
}

} // namespace

base::Result<ImportCommand::RuleEdits> ImportCommand::editsOf(const OpenProject &open) const
{
    const project::ProjectData &data = open.project->data();
    RuleEdits read;
    if (m_as == QLatin1String("attributes")) {
        const auto attributes = microdata::readAttributes(m_source);
        if (!attributes)
            return tl::unexpected(attributes.error());
        read.findings = attributes->findings;
        for (const microdata::Attribute &attribute : attributes->attributes) {
            const auto edit = project::putAttribute(data, attribute);
            if (!edit)
                return tl::unexpected(edit.error());
            read.edits << *edit;
        }
    } else if (m_as == QLatin1String("rules")) {
        RuleSources sources { ofProject(data, open.classification).dictionary, {}, {} };
        if (const auto added = addTables(sources, m_source); !added)
            return tl::unexpected(added.error());
        nameLists(sources.rules, data);
        read.findings = sources.findings;
        for (const rules::DecisionTable &table : sources.rules.tables())
            read.edits << project::putTable(data, table);
    } else if (m_as == QLatin1String("layout")) {
        auto layout = microdata::readLayout(m_source);
        if (!layout)
            return tl::unexpected(layout.error());
        read.findings = layout->findings
            + microdata::checkLayout(layout->layout,
                                     ofProject(data, open.classification).dictionary, {});
        read.edits << project::putLayout(data, layout->layout);
    } else {
        const auto list = chooseList(data, m_list);
        if (!list)
            return tl::unexpected(list.error());
        const auto rules = readCounting(m_source);
        if (!rules)
            return tl::unexpected(rules.error());
        read.edits << project::changeCounting(data, *list, *rules);
    }
    follow(read.edits);
    return read;
}

// What is new comes in; what would replace something only with --accept.
int ImportCommand::importRules(Context &context)
{
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const auto read = editsOf(*open);
    if (!read)
        return context.fail(read.error());
    Output output({ QStringLiteral("part"), QStringLiteral("id"), QStringLiteral("change") });
    int replaced = 0, changes = 0;
    for (const project::Edit &edit : read->edits) {
        for (const project::Change &change : edit.changes) {
            ++changes;
            replaced += !change.before.isEmpty();
            output.row(
                { change.part, change.key,
                  change.before.isEmpty() ? QStringLiteral("added") : QStringLiteral("replaced") });
        }
    }
    context.say(read->findings);
    const int exitCode = hasErrors(read->findings) ? DoneWithErrors : Done;
    if (replaced > 0 && !m_accept) {
        context.say(base::lateCount("cli",
                                    "This file would replace %n thing(s) of the project. Nothing "
                                    "was taken over: add --accept to do it.",
                                    replaced));
        return context.write(output, exitCode);
    }
    const base::Text label = base::lateText("cli", "Import %1 (%2)", { m_as, changes });
    project::Project &project = *open->project;
    if (changes > 0) {
        if (const auto done = project.execute(project::together(label, read->edits)); !done)
            return context.fail(done.error());
        if (const auto saved = saveProject(project); !saved)
            return context.fail(saved.error());
    }
    context.say(base::lateCount("cli", "%n thing(s) came in.", changes));
    return context.write(output, exitCode);
}

} // namespace cli
