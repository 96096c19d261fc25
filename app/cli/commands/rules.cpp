// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/rules.h"

#include "core/rules/wording.h"

namespace cli
{

namespace
{

QString kindId(rules::IssueKind kind)
{
    switch (kind) {
    case rules::IssueKind::Redundant:
        return QStringLiteral("redundant");
    case rules::IssueKind::Conflict:
        return QStringLiteral("conflict");
    case rules::IssueKind::Refinement:
        return QStringLiteral("refinement");
    case rules::IssueKind::Shadowed:
        return QStringLiteral("shadowed");
    case rules::IssueKind::Dead:
        return QStringLiteral("dead");
    case rules::IssueKind::Empty:
        return QStringLiteral("empty");
    case rules::IssueKind::Gap:
        return QStringLiteral("gap");
    case rules::IssueKind::Unknown:
        return QStringLiteral("unknown");
    case rules::IssueKind::Merge:
        return QStringLiteral("merge");
    case rules::IssueKind::ImpossibleAnswered:
        return QStringLiteral("impossible");
    }
    return {};
}

// "event.At=1; premises=dwelling"
QString exampleText(const QList<microdata::Attribute> &attributes, const rules::Example &example)
{
    QStringList parts;
    for (qsizetype column = 0; column < attributes.size(); ++column) {
        const int value = example.empty() ? -1 : example[size_t(column)];
        if (value >= 0)
            parts << attributes[column].id + QLatin1Char('=')
                    + attributes[column].values[value].code;
    }
    return parts.join(QStringLiteral("; "));
}

bool isOfAnswers(rules::IssueKind kind)
{
    return kind == rules::IssueKind::Gap || kind == rules::IssueKind::Unknown;
}

// Without one of its columns a table says something else.
bool lacksColumn(const base::Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const base::Finding &finding) {
        return finding.check == QLatin1String("R01");
    });
}

} // namespace

QByteArray RulesCommand::name() const
{
    return "rules";
}

base::Text RulesCommand::summary() const
{
    return base::lateText(
        "cli",
        "Check decision tables: overlaps, gaps, rows without use, rows that could be one, each "
        "with a record that proves it. Or compare two versions of them, or ask why an offence with "
        "certain values gets its category and not another one.");
}

QByteArray RulesCommand::example() const
{
    return "iccs rules check rules.csv --attributes attributes.csv --format table\n"
           "iccs rules compare rules.csv --with rules_2025.csv --attributes attributes.csv\n"
           "iccs rules why police.iccs --code 120 --with event.At=1,premises=bank --not 0501";
}

void RulesCommand::declare(CLI::App &options)
{
    addText(options, "action", m_action,
            base::lateText("cli", "What to do: check, compare or why."))
        ->required();
    addText(options, "tables", m_path,
            base::lateText("cli",
                           "A project, or decision tables as CSV, TSV, XLSX or ODS; with why a "
                           "project."))
        ->required();
    addText(options, "--attributes", m_attributes,
            base::lateText("cli", "National attributes that the tables ask for, as a table."));
    addText(options, "--with", m_with,
            base::lateText("cli",
                           "With compare: the other version of the tables. With why: the values "
                           "of the record, ATTRIBUTE=VALUE, separated by commas."));
    addText(options, "--rules", m_rules,
            base::lateText("cli", "With why: further decision tables, before they are imported."));
    addText(options, "--list", m_list,
            base::lateText("cli", "Which list; needed when the project has several."));
    addText(options, "--code", m_code, base::lateText("cli", "With why: the national code."));
    addText(options, "--not", m_not,
            base::lateText("cli", "With why: a category, to be told why it is not that one."));
}

int RulesCommand::run(Context &context)
{
    const bool compares = m_action == QLatin1String("compare");
    const bool explains = m_action == QLatin1String("why");
    if (!compares && !explains && m_action != QLatin1String("check"))
        return context.wrongUsage(base::lateText(
            "cli", "rules takes \"check\", \"compare\" or \"why\", not \"%1\".", { m_action }));
    if (compares && m_with.isEmpty())
        return context.wrongUsage(
            base::lateText("cli", "rules compare needs the other version: --with names it."));
    if (explains && m_code.isEmpty())
        return context.wrongUsage(
            base::lateText("cli", "rules why needs the national code: --code names it."));
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    if (explains)
        return why(context);
    const auto loaded = load(context);
    if (!loaded)
        return context.fail(loaded.error());
    return compares ? compare(context, *loaded) : check(context, *loaded);
}

base::Result<RulesCommand::Loaded> RulesCommand::load(Context &context) const
{
    if (isProjectFile(m_path)) {
        const auto open = openProject(context, m_path, Purpose::Read);
        if (!open)
            return tl::unexpected(open.error());
        RuleSources sources = ofProject(open->project->data(), open->classification);
        if (const auto added = addAttributes(sources, m_attributes); !added)
            return tl::unexpected(added.error());
        return Loaded { open->classification,
                        sources.dictionary,
                        { sources.rules.tables(), sources.findings } };
    }
    const auto classification = context.loadClassification();
    if (!classification)
        return tl::unexpected(classification.error());
    RuleSources sources { microdata::officialDictionary(*classification), {}, {} };
    if (const auto added = addAttributes(sources, m_attributes); !added)
        return tl::unexpected(added.error());
    auto read = rules::readTables(m_path, sources.dictionary);
    if (!read)
        return tl::unexpected(read.error());
    read->findings = sources.findings + read->findings;
    return Loaded { *classification, sources.dictionary, *read };
}

int RulesCommand::check(Context &context, const Loaded &loaded) const
{
    Output output({ QStringLiteral("table"), QStringLiteral("kind"), QStringLiteral("severity"),
                    QStringLiteral("rule"), QStringLiteral("other"), QStringLiteral("example"),
                    QStringLiteral("cells"), QStringLiteral("result") });
    bool isWrong = hasErrors(loaded.read.findings);
    context.say(loaded.read.findings);
    for (const rules::DecisionTable &table : loaded.read.tables) {
        const auto resolved = rules::resolve(table, loaded.dictionary, loaded.classification);
        context.say(resolved.findings);
        isWrong = isWrong || hasErrors(resolved.findings);
        if (lacksColumn(resolved.findings))
            continue;
        const auto analysis = rules::analyse(resolved.table, loaded.classification);
        for (const rules::Issue &issue : analysis.issues) {
            // A table that only adds tags need not answer for every record.
            if (table.policy == rules::HitPolicy::Collect && isOfAnswers(issue.kind))
                continue;
            const base::Severity severity = rules::severityOf(issue.kind, table.policy);
            isWrong = isWrong || severity == base::Severity::Error;
            output.row(
                { table.id, kindId(issue.kind), base::severityId(severity), issue.rows.value(0),
                  issue.rows.value(1), exampleText(resolved.table.attributes, issue.example),
                  number(issue.cells),
                  rules::describe(issue, table, loaded.dictionary, context.language).toString() });
        }
        context.say(
            analysis.isExact
                ? base::lateText("cli", "%1: %2 combinations, %3 without an answer.",
                                 { table.id, number(analysis.cells), number(analysis.gapCells) })
                : base::lateText("cli",
                                 "%1: too many combinations to look at all of them; what "
                                 "is printed is right, but there may be more.",
                                 { table.id }));
    }
    return context.write(output, isWrong ? DoneWithErrors : Done);
}

int RulesCommand::compare(Context &context, const Loaded &loaded) const
{
    const auto other = rules::readTables(m_with, loaded.dictionary);
    if (!other)
        return context.fail(other.error());
    context.say(loaded.read.findings);
    context.say(other->findings);
    Output output({ QStringLiteral("table"), QStringLiteral("change"), QStringLiteral("example"),
                    QStringLiteral("cells"), QStringLiteral("result") });
    rules::RuleSet before;
    for (const rules::DecisionTable &table : other->tables)
        before.put(table);
    for (const rules::DecisionTable &table : loaded.read.tables) {
        const rules::DecisionTable *earlier = before.find(table.id);
        if (!earlier) {
            output.row({ table.id, QStringLiteral("added"), {}, {}, {} });
            continue;
        }
        const auto boxesOf = [&loaded](const rules::DecisionTable &one) {
            return rules::resolve(one, loaded.dictionary, loaded.classification).table;
        };
        const auto difference = rules::differenceOf(boxesOf(*earlier), boxesOf(table));
        if (difference)
            output.row({ table.id, QStringLiteral("changed"),
                         exampleText(difference->attributes, difference->example),
                         number(difference->cells),
                         rules::describe(*difference, context.language).toString() });
        else
            output.row({ table.id, QStringLiteral("equivalent"), {}, QStringLiteral("0"), {} });
        before.remove(table.id);
    }
    for (const rules::DecisionTable &table : before.tables())
        output.row({ table.id, QStringLiteral("removed"), {}, {}, {} });
    return context.write(output);
}

} // namespace cli
