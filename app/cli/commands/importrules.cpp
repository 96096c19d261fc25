// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/import.h"

#include "app/cli/rulesources.h"
#include "core/microdata/attributefile.h"
#include "core/project/edits.h"
#include "core/project/ruleimport.h"
#include "core/rules/tablechanges.h"
#include "core/rules/wording.h"

namespace cli
{

namespace
{

QString kindId(rules::TableChange::Kind kind)
{
    switch (kind) {
    case rules::TableChange::Kind::Added:
        return QStringLiteral("added");
    case rules::TableChange::Kind::Same:
        return QStringLiteral("same");
    case rules::TableChange::Kind::Equivalent:
        return QStringLiteral("equivalent");
    case rules::TableChange::Kind::Changed:
        return QStringLiteral("changed");
    }
    return {};
}

bool replaces(const rules::TableChange &change)
{
    return change.kind == rules::TableChange::Kind::Changed
        || change.kind == rules::TableChange::Kind::Equivalent;
}

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

// Tables that are there already change only when a person says so.
int ImportCommand::importRules(Context &context)
{
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    project::Project &project = *open->project;
    const auto dictionary = project::dictionaryOf(project.data(), open->classification);
    const auto read = rules::readTables(m_source, dictionary);
    if (!read)
        return context.fail(read.error());
    context.say(read->findings);
    rules::RuleSet named;
    for (const rules::DecisionTable &table : read->tables)
        named.put(table);
    nameLists(named, project.data());
    const auto changes
        = rules::changesOf(project.data().rules, named.tables(), dictionary, open->classification);
    Output output({ QStringLiteral("table"), QStringLiteral("change"), QStringLiteral("result") });
    for (const rules::TableChange &change : changes)
        output.row({ change.table, kindId(change.kind),
                     change.difference
                         ? rules::describe(*change.difference, context.language).toString()
                         : QString() });
    const int exitCode = hasErrors(read->findings) ? DoneWithErrors : Done;
    const auto replaced = std::count_if(changes.begin(), changes.end(), replaces);
    if (replaced > 0 && !m_accept) {
        context.say(base::lateCount(
            "cli",
            "%n decision table(s) are in the project with other contents. Nothing was taken over: "
            "add --accept to do it.",
            int(replaced)));
        return context.write(output, exitCode);
    }
    if (const auto done = project.execute(project::putTables(project.data(), named.tables()));
        !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(project); !saved)
        return context.fail(saved.error());
    context.say(
        base::lateCount("cli", "%n decision table(s) came in.", int(named.tables().size())));
    return context.write(output, exitCode);
}

int ImportCommand::importAttributes(Context &context)
{
    auto open = openProject(context, m_path, Purpose::Change);
    if (!open)
        return context.fail(open.error());
    const auto read = microdata::readAttributes(m_source);
    if (!read)
        return context.fail(read.error());
    context.say(read->findings);
    project::Project &project = *open->project;
    Output output({ QStringLiteral("attribute"), QStringLiteral("change") });
    QList<project::Edit> edits;
    int replaced = 0;
    for (const microdata::Attribute &attribute : read->attributes) {
        const auto edit = project::putAttribute(project.data(), attribute);
        if (!edit)
            return context.fail(edit.error());
        const bool isThere = project.data().attributes.find(attribute.id) != nullptr;
        replaced += isThere && !edit->changes.isEmpty();
        output.row({ attribute.id,
                     !isThere                      ? QStringLiteral("added")
                         : edit->changes.isEmpty() ? QStringLiteral("same")
                                                   : QStringLiteral("changed") });
        edits << *edit;
    }
    const int exitCode = hasErrors(read->findings) ? DoneWithErrors : Done;
    if (replaced > 0 && !m_accept) {
        context.say(base::lateCount("cli",
                                    "%n attribute(s) are in the project with other values. Nothing "
                                    "was taken over: add --accept to do it.",
                                    replaced));
        return context.write(output, exitCode);
    }
    follow(edits);
    const base::Text label = base::lateText("project", "Take in attributes");
    if (const auto done = project.execute(project::together(label, edits)); !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(project); !saved)
        return context.fail(saved.error());
    context.say(base::lateCount("cli", "%n attribute(s) came in.", int(edits.size())));
    return context.write(output, exitCode);
}

} // namespace cli
