// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/code.h"

#include "app/cli/codingrows.h"
#include "core/table/savefile.h"

#include <thread>

namespace cli
{

namespace
{

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
    return "iccs code police.iccs records.csv --layout records.json --out coded.csv --tabulate "
           "iccs,sex,year --out-table table.csv\n"
           "iccs code police.iccs records.xlsx --layout incidents --unit incidents --rules "
           "rules.csv --attributes attributes.csv --tabulate iccs2 --totals totals.csv\n"
           "iccs code police.iccs records.csv --layout victims --unit victims --keep Victims "
           "--stage recorded --for un-cts-2024";
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
         base::lateText("cli",
                        "What the columns of the records mean: a layout of the project by name, "
                        "or a JSON or CSV file."))
        ->required();
    text("--list", m_list,
         base::lateText("cli",
                        "Which list; needed when the project has several and the layout names "
                        "none of them."));
    text("--rules", m_rules, base::lateText("cli", "Decision tables: CSV, TSV, XLSX or ODS."));
    text("--attributes", m_attributes,
         base::lateText("cli", "National attributes that the tables ask for, as a table."));
    text("--counting", m_counting,
         base::lateText("cli", "Counting rules as a JSON file, instead of those of the project."));
    text("--unit", m_unit,
         base::lateText("cli",
                        "What is counted: offences, incidents, victims, suspects, persons or "
                        "rows. Incidents and people count once in each category, by the group "
                        "columns of the layout."));
    text("--coded", m_coded,
         base::lateText("cli",
                        "Where the coded records go; --out when nothing else is made, or with "
                        "--out-table."));
    text("--tabulate", m_dimensions,
         base::lateText("cli",
                        "Dimensions of the cross table, separated by commas: iccs, iccs2, tags, "
                        "attributes, columns."));
    text("--out-table", m_table,
         base::lateText("cli", "Where the cross table goes; standard output when left out."));
    text("--totals", m_totals,
         base::lateText("cli", "Where a table of what became of all records goes."));
    m_keeping.declare(options);
    addReadOptions(options, m_read);
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

base::Result<coding::CountingRules> CodeCommand::counting(const project::ProjectData &data,
                                                          const QString &list) const
{
    coding::CountingRules rules = data.counting.value(list);
    if (!m_counting.isEmpty()) {
        const auto read = readCounting(m_counting);
        if (!read)
            return tl::unexpected(read.error());
        rules = *read;
    }
    if (const auto unit = coding::unitFromId(m_unit))
        rules.unit = *unit;
    rules.principalOffence |= m_principal;
    return rules;
}

base::Result<CodeCommand::Inputs> CodeCommand::readInputs(Context &context, const OpenProject &open)
{
    const project::ProjectData &data = open.project->data();
    Inputs inputs { ofProject(data, open.classification), {}, {}, {} };
    const auto layout = chooseLayout(data, m_layout);
    if (!layout)
        return tl::unexpected(layout.error());
    inputs.sources.findings << layout->findings;
    inputs.layout = layout->layout;
    if (!m_read.delimiter.isEmpty())
        inputs.layout.delimiter = m_read.delimiter;
    if (!m_read.encoding.isEmpty())
        inputs.layout.encoding = m_read.encoding;
    if (const auto added = addAttributes(inputs.sources, m_attributes); !added)
        return tl::unexpected(added.error());
    if (const auto added = addTables(inputs.sources, m_rules); !added)
        return tl::unexpected(added.error());
    nameLists(inputs.sources.rules, data);
    say(context, inputs.sources.findings);
    const bool isNamedByLayout = m_list.isEmpty() && data.list(inputs.layout.list);
    const auto list = chooseList(data, isNamedByLayout ? inputs.layout.list : m_list);
    if (!list)
        return tl::unexpected(list.error());
    inputs.list = *list;
    const auto counted = counting(data, *list);
    if (!counted)
        return tl::unexpected(counted.error());
    inputs.counting = *counted;
    return inputs;
}

QStringList CodeCommand::dimensions() const
{
    return m_dimensions.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

coding::CodeRequest CodeCommand::request(const Inputs &inputs, const QString &language) const
{
    coding::CodeRequest request;
    request.input = m_records;
    request.sheet = m_read.sheet;
    request.layout = inputs.layout;
    request.coded = m_coded;
    request.withTraces = m_withTraces;
    request.language = language;
    request.counting = inputs.counting;
    request.dimensions = m_keeping.isAsked() ? m_keeping.dimensions(dimensions()) : dimensions();
    request.threads = m_threads > 0 ? m_threads : int(std::thread::hardware_concurrency());
    return request;
}

// --out is of the coded records where they are the only thing made or the table has a place of its
// own, else of the table. Two things cannot both go to standard output.
int CodeCommand::checkTargets(Context &context)
{
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    const bool hasOwnTable = m_table != QLatin1String("-");
    const bool isOnlyKept
        = m_keeping.isAsked() && m_dimensions.isEmpty() && context.out == QLatin1String("-");
    if (isOnlyKept)
        m_table.clear();
    else if (m_coded.isEmpty() && (m_dimensions.isEmpty() || hasOwnTable)
             && !(context.out == QLatin1String("-") && !m_dimensions.isEmpty()))
        m_coded = context.out;
    else if (!hasOwnTable)
        m_table = context.out;
    QStringList targets { m_coded, m_totals };
    if (!m_dimensions.isEmpty())
        targets << m_table;
    if (targets.count(QStringLiteral("-")) > 1)
        return context.wrongUsage(base::lateText(
            "cli",
            "Only one of the coded records, the table and the totals can go to standard output. "
            "Name files with --coded, --out-table and --totals."));
    for (const QString &target : std::as_const(targets)) {
        const auto place = target.isEmpty() ? base::Result<>() : table::checkTarget(target);
        if (!place)
            return context.fail(place.error());
    }
    if (!m_unit.isEmpty() && !coding::unitFromId(m_unit))
        return context.wrongUsage(
            base::lateText("cli",
                           "\"%1\" is no unit of count. Use offences, incidents, victims, "
                           "suspects, persons or rows.",
                           { m_unit }));
    return Done;
}

int CodeCommand::run(Context &context)
{
    if (const int problem = checkTargets(context); problem != Done)
        return problem;
    const auto open
        = openProject(context, m_path, m_keeping.isAsked() ? Purpose::Change : Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const auto inputs = readInputs(context, *open);
    if (!inputs)
        return context.fail(inputs.error());
    if (m_keeping.isAsked()) {
        const auto able = m_keeping.check(inputs->layout, coding::unitId(inputs->counting.unit));
        if (!able)
            return context.fail(able.error());
    }
    const project::ProjectData &data = open->project->data();
    sayForeign(context, inputs->sources.rules, inputs->list);
    const coding::CodingSet set {
        open->classification,
        *data.list(inputs->list),
        data.set(inputs->list),
        inputs->sources.rules,
        inputs->sources.dictionary,
        m_approvedOnly ? mapping::Status::Approved : mapping::Status::Draft
    };
    const auto report
        = coding::codeRecords(set, request(*inputs, context.language), context.progress());
    if (!report)
        return context.fail(report.error());
    if (m_keeping.isAsked()) {
        const auto kept = m_keeping.keep(context, *open, inputs->list, m_records, report->table);
        if (!kept)
            return context.fail(kept.error());
    }
    return write(context, *report, inputs->counting);
}

int CodeCommand::write(Context &context, const coding::CodingReport &report,
                       const coding::CountingRules &counting)
{
    say(context, report.findings);
    sayTotals(context, report.totals, counting);
    sayUnknown(context, report.unknown);
    const int exitCode = m_hasErrors || report.totals.unmapped > 0 ? DoneWithErrors : Done;
    const RowFormat format = *rowFormatFromId(context.rowFormat);
    if (!m_totals.isEmpty()) {
        const auto written = totalsRows(report.totals, counting).write(format, m_totals);
        if (!written)
            return context.fail(written.error());
    }
    if (m_dimensions.isEmpty())
        return exitCode;
    const coding::CrossTable table
        = m_keeping.isAsked() ? report.table.by(dimensions()) : report.table;
    Output output(table.dimensions + QStringList { QStringLiteral("count") });
    for (const coding::CrossTable::Row &row : table.rows)
        output.row(row.key + QStringList { coding::countText(row.count) });
    const auto written = output.write(format, m_table);
    return written ? exitCode : context.fail(written.error());
}

} // namespace cli
