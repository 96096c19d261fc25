// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/code.h"

#include "core/microdata/attributefile.h"

#include <thread>

namespace cli
{

namespace
{

constexpr qsizetype mostNamed = 20; // unknown values

void sayTotals(const Context &context, const coding::Totals &totals)
{
    context.say(base::lateText("cli", "Rows: %1. Left out by the layout: %2. Unreadable: %3.",
                               { totals.rows, totals.left, totals.broken }));
    if (totals.secondary > 0)
        context.say(base::lateText(
            "cli", "Not counted, because a more serious offence of the same group is: %1.",
            { coding::countText(totals.secondary) }));
    context.say(base::lateText("cli", "Counted: %1 = coded %2 + out of scope %3 + not mapped %4.",
                               { coding::countText(totals.input), coding::countText(totals.coded),
                                 coding::countText(totals.outOfScope),
                                 coding::countText(totals.unmapped) }));
    if (totals.byDefault > 0)
        context.say(base::lateText("cli", "Coded by a default row or a common parent: %1.",
                                   { coding::countText(totals.byDefault) }));
    for (auto it = totals.reasons.cbegin(); it != totals.reasons.cend(); ++it)
        context.say(base::lateText("cli", "Not mapped, %1: %2.",
                                   { coding::reasonId(it.key()), coding::countText(*it) }));
}

void sayUnknown(const Context &context, const QList<coding::UnknownValue> &unknown)
{
    for (const coding::UnknownValue &value : unknown.first(std::min(mostNamed, unknown.size())))
        context.say(base::lateText(
            "cli",
            "Column \"%1\": the value \"%2\" is not in the layout; %3 times, first in row %4.",
            { value.column, value.value, value.count, value.firstRow }));
    if (unknown.size() > mostNamed)
        context.say(base::lateText("cli", "Further unknown values: %1.",
                                   { int(unknown.size() - mostNamed) }));
}

void sayForeign(const Context &context, const rules::RuleSet &rules, const QString &list)
{
    const QList<rules::DecisionTable> &tables = rules.tables();
    const auto concerned
        = std::count_if(tables.begin(), tables.end(), [&list](const rules::DecisionTable &table) {
              return table.scope.list == list;
          });
    if (concerned < tables.size())
        context.say(base::lateText(
            "cli",
            "Of %1 decision tables %2 concern the list \"%3\"; a table names the list in its line "
            "\"scope\".",
            { int(tables.size()), int(concerned), list }));
}

} // namespace

QByteArray CodeCommand::name() const
{
    return "code";
}

base::Text CodeCommand::summary() const
{
    return base::lateText(
        "cli",
        "Code a file of records or counts: every record gets its ICCS category by the decision "
        "tables and links of its offence code. Prints a cross table, writes a coded file, or both, "
        "and proves that nothing got lost.");
}

QByteArray CodeCommand::example() const
{
    return "iccs code police.iccs records.csv --layout records.json --tabulate iccs,sex,year\n"
           "iccs code police.iccs records.csv --layout records.json --rules rules.csv "
           "--attributes attributes.csv --coded coded.csv";
}

void CodeCommand::declare(CLI::App &options)
{
    const auto text = [&options](const char *name, QString &value, const base::Text &help) {
        return addText(options, name, value, help);
    };
    text("project", m_path, base::lateText("cli", "The project file."))->required();
    text("records", m_records, base::lateText("cli", "Records: CSV, TSV, XLSX or ODS."))
        ->required();
    text("--layout", m_layout,
         base::lateText("cli", "What the columns of the records mean: a JSON or CSV file."))
        ->required();
    text("--list", m_list,
         base::lateText("cli",
                        "Which list; needed when the project has several and the layout names "
                        "none of them."));
    text("--rules", m_rules, base::lateText("cli", "Decision tables: CSV, TSV, XLSX or ODS."));
    text("--attributes", m_attributes,
         base::lateText("cli", "National attributes that the tables ask for, as a table."));
    text("--coded", m_coded, base::lateText("cli", "Where the coded records go."));
    text("--tabulate", m_dimensions,
         base::lateText("cli",
                        "Dimensions of the cross table, separated by commas: iccs, iccs2, tags, "
                        "attributes, columns."));
    options.add_option(
        "--threads", m_threads,
        base::lateText("cli", "Processors to use; all when 0.").toString().toStdString());
    const auto flag = [&options](const char *name, bool &value, const base::Text &help) {
        options.add_flag(name, value, help.toString().toStdString());
    };
    flag("--traces", m_withTraces,
         base::lateText("cli", "In the coded file, say why each record was coded so."));
    flag("--principal", m_principal,
         base::lateText("cli", "Count only the most serious offence of each group of the layout."));
    flag("--approved-only", m_approvedOnly, base::lateText("cli", "Use approved links only."));
}

// Findings are said, and errors among them remembered for the exit code.
void CodeCommand::say(Context &context, const base::Findings &findings)
{
    context.say(findings);
    m_hasErrors = m_hasErrors || hasErrors(findings);
}

base::Result<CodeCommand::Inputs> CodeCommand::readInputs(Context &context, const OpenProject &open)
{
    const project::ProjectData &data = open.project->data();
    Inputs inputs { {}, microdata::officialDictionary(open.classification), data.rules };
    const auto layout = microdata::readLayout(m_layout);
    if (!layout)
        return tl::unexpected(layout.error());
    say(context, layout->findings);
    inputs.layout = layout->layout;
    for (const microdata::Attribute &attribute : data.attributes.attributes())
        inputs.dictionary.put(attribute);
    if (!m_attributes.isEmpty()) {
        const auto national = microdata::readAttributes(m_attributes);
        if (!national)
            return tl::unexpected(national.error());
        say(context, national->findings);
        for (const microdata::Attribute &attribute : national->attributes)
            inputs.dictionary.put(attribute);
    }
    if (!m_rules.isEmpty()) {
        const auto read = rules::readTables(m_rules, inputs.dictionary);
        if (!read)
            return tl::unexpected(read.error());
        say(context, read->findings);
        for (const rules::DecisionTable &table : read->tables)
            inputs.rules.put(table);
    }
    return inputs;
}

coding::CodeRequest CodeCommand::request(const Inputs &inputs,
                                         const coding::CountingRules &declared) const
{
    coding::CodeRequest request;
    request.input = m_records;
    request.layout = inputs.layout;
    request.coded = m_coded;
    request.withTraces = m_withTraces;
    request.counting = declared;
    request.counting.principalOffence |= m_principal;
    request.dimensions = m_dimensions.split(QLatin1Char(','), Qt::SkipEmptyParts);
    request.threads = m_threads > 0 ? m_threads : int(std::thread::hardware_concurrency());
    return request;
}

int CodeCommand::run(Context &context)
{
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    if (m_coded.isEmpty() && m_dimensions.isEmpty())
        return context.wrongUsage(
            base::lateText("cli", "Say what to make: --tabulate, --coded or both."));
    const auto open = openProject(context, m_path, Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const auto inputs = readInputs(context, *open);
    if (!inputs)
        return context.fail(inputs.error());
    const project::ProjectData &data = open->project->data();
    const bool isNamedByLayout = m_list.isEmpty() && data.list(inputs->layout.list);
    const auto list = chooseList(data, isNamedByLayout ? inputs->layout.list : m_list);
    if (!list)
        return context.fail(list.error());
    sayForeign(context, inputs->rules, *list);
    const coding::CodingSet set {
        open->classification, *data.list(*list),
        data.set(*list),      inputs->rules,
        inputs->dictionary,   m_approvedOnly ? mapping::Status::Approved : mapping::Status::Draft
    };
    const auto report = coding::codeRecords(set, request(*inputs, data.counting.value(*list)),
                                            context.progress());
    return report ? write(context, *report) : context.fail(report.error());
}

int CodeCommand::write(Context &context, const coding::CodingReport &report)
{
    say(context, report.findings);
    sayTotals(context, report.totals);
    sayUnknown(context, report.unknown);
    const int exitCode = m_hasErrors || report.totals.unmapped > 0 ? DoneWithErrors : Done;
    if (m_dimensions.isEmpty())
        return exitCode;
    Output output(report.table.dimensions + QStringList { QStringLiteral("count") });
    for (const coding::CrossTable::Row &row : report.table.rows)
        output.row(row.key + QStringList { coding::countText(row.count) });
    return context.write(output, exitCode);
}

} // namespace cli
