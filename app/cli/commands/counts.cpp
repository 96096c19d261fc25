// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/counts.h"

#include "app/cli/rulesources.h"

namespace cli
{

namespace
{

using coding::countText;

constexpr qsizetype mostNamed = 20; // of each kind
constexpr qsizetype mostParts = 6;

QString partsOf(const QStringList &parts)
{
    QString text = parts.mid(0, mostParts).join(QStringLiteral(", "));
    if (parts.size() > mostParts)
        text += QStringLiteral(", …");
    return text;
}

base::Text reasonOf(const coding::KeptOut &out)
{
    switch (out.reason) {
    case coding::SumReason::Listed:
        return base::lateText("cli", "marked as a sum in the list");
    case coding::SumReason::Worded:
        return base::lateText("cli", "called a total");
    case coding::SumReason::Sum:
        return base::lateText("cli", "the sum of others in every place");
    case coding::SumReason::Group:
        return base::lateText("cli", "above other codes, where these are given");
    }
    Q_UNREACHABLE();
}

void sayKeptOut(const Context &context, const QList<coding::KeptOut> &keptOut)
{
    for (const coding::KeptOut &out : keptOut.first(std::min(mostNamed, keptOut.size()))) {
        const QString where = out.what == coding::KeptOut::What::Value
            ? out.dimension + QLatin1Char('=') + out.text
            : out.text;
        context.say(base::lateCount(
            "cli", "Kept out, %1 \"%2\": %3; %4 in %n row(s). Parts: %5.", int(out.rows),
            { coding::whatId(out.what), where, reasonOf(out).toString(), countText(out.count),
              out.parts.isEmpty() ? QStringLiteral("–") : partsOf(out.parts) }));
    }
    if (keptOut.size() > mostNamed)
        context.say(base::lateText("cli",
                                   "Further sums kept out: %1. --kept-out FILE writes them all.",
                                   { int(keptOut.size() - mostNamed) }));
}

void sayTexts(const Context &context, const coding::CountsReport &report)
{
    const QList<coding::CountText> &notStated = report.notStatedTexts;
    for (const coding::CountText &text : notStated.first(std::min(mostNamed, notStated.size())))
        context.say(base::lateCount(
            "cli", "Column \"%1\": \"%2\" is no count; %n time(s), first in line %3. Not guessed.",
            int(text.cells), { text.column, text.text, text.firstLine }));
    const QList<coding::CountText> &unknown = report.unknown;
    for (const coding::CountText &text : unknown.first(std::min(mostNamed, unknown.size())))
        context.say(base::lateCount(
            "cli", "Column \"%1\": \"%2\" is not known; %n time(s), first in line %3.",
            int(text.cells), { text.column, text.text, text.firstLine }));
    if (unknown.size() > mostNamed)
        context.say(base::lateText("cli", "Further unknown values: %1.",
                                   { int(unknown.size() - mostNamed) }));
}

void sayTotals(const Context &context, const coding::CountsReport &report)
{
    for (const coding::CountTotals &totals : report.totals) {
        const QString key
            = totals.key.isEmpty() ? QStringLiteral("–") : totals.key.join(QStringLiteral(", "));
        context.say(base::lateText(
            "cli",
            "%1: all counts %2 = coded %3 + out of scope %4 + not mapped %5 + sums kept out %6 + "
            "left out by the layout %7.",
            { key, countText(totals.input), countText(totals.coded), countText(totals.outOfScope),
              countText(totals.unmapped), countText(totals.sums), countText(totals.left) }));
        for (auto it = totals.reasons.cbegin(); it != totals.reasons.cend(); ++it)
            context.say(base::lateText("cli", "%1: not mapped, %2: %3.",
                                       { key, coding::reasonId(it.key()), countText(*it) }));
    }
}

} // namespace

QByteArray CountsCommand::name() const
{
    return "counts";
}

base::Text CountsCommand::summary() const
{
    return base::lateText(
        "cli",
        "Code a table of counts by national code, long or wide. Rows, values and columns that are "
        "sums of others are found, named and kept out; counts that are not given are listed and "
        "never guessed; the totals of every measure and period are proven.");
}

QByteArray CountsCommand::example() const
{
    return "iccs counts police.iccs pks.csv --layout pks.json --tabulate iccs,land --out coded.csv";
}

void CountsCommand::declare(CLI::App &options)
{
    const auto text = [&options](const char *name, QString &value, const base::Text &help) {
        return addText(options, name, value, help);
    };
    text("project", m_path, base::lateText("cli", "The project file."))->required();
    text("counts", m_counts, base::lateText("cli", "Counts: CSV, TSV, XLSX or ODS."))->required();
    text("--layout", m_layout,
         base::lateText("cli",
                        "What the columns of the counts mean: a layout of the project by name, or "
                        "a JSON or CSV file."))
        ->required();
    text("--list", m_list,
         base::lateText("cli",
                        "Which list; needed when the project has several and the layout names "
                        "none of them."));
    text("--tabulate", m_dimensions,
         base::lateText("cli",
                        "Dimensions of the table, separated by commas: iccs (when not said), "
                        "iccs2, tags, attributes, dimensions of the layout, columns."));
    text("--totals-by", m_totalsBy,
         base::lateText("cli",
                        "Dimensions by which the totals are proven; when not said, measure, year "
                        "and period."));
    text("--kept-out", m_keptOut,
         base::lateText("cli", "Where the list of the sums that are kept out goes, as CSV."));
    text("--unit", m_unit,
         base::lateText("cli",
                        "With --keep: what the counts are of, such as offences, victims or "
                        "persons."));
    m_keeping.declare(options);
    const auto flag = [&options](const char *name, bool &value, const base::Text &help) {
        options.add_flag(name, value, help.toString().toStdString());
    };
    flag("--with-sums", m_withSums,
         base::lateText("cli", "Look for no sums: count every row the layout does not leave out."));
    flag("--approved-only", m_approvedOnly, base::lateText("cli", "Use approved links only."));
}

void CountsCommand::say(Context &context, const base::Findings &findings)
{
    context.say(findings);
    m_hasErrors = m_hasErrors || hasErrors(findings);
}

base::Result<CountsCommand::Inputs> CountsCommand::readInputs(Context &context,
                                                              const OpenProject &open)
{
    const auto layout = chooseLayout(open.project->data(), m_layout);
    if (!layout)
        return tl::unexpected(layout.error());
    say(context, layout->findings);
    return Inputs { layout->layout,
                    ofProject(open.project->data(), open.classification).dictionary };
}

QStringList CountsCommand::dimensions() const
{
    return m_dimensions.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

coding::CountRequest CountsCommand::request(const Inputs &inputs) const
{
    coding::CountRequest request;
    request.input = m_counts;
    request.layout = inputs.layout;
    request.dimensions = m_keeping.isAsked() ? m_keeping.dimensions(dimensions()) : dimensions();
    request.totalsBy = m_totalsBy.split(QLatin1Char(','), Qt::SkipEmptyParts);
    request.sums = m_withSums ? coding::SumSearchMode::LayoutOnly : coding::SumSearchMode::Find;
    return request;
}

int CountsCommand::run(Context &context)
{
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    const auto open
        = openProject(context, m_path, m_keeping.isAsked() ? Purpose::Change : Purpose::Read);
    if (!open)
        return context.fail(open.error());
    const auto inputs = readInputs(context, *open);
    if (!inputs)
        return context.fail(inputs.error());
    if (inputs->layout.unit != microdata::RowUnit::Count)
        return context.wrongUsage(base::lateText(
            "cli",
            "The layout is one of records; \"iccs code\" codes them. Say \"unit\": \"count\" "
            "in the layout when each row holds counts."));
    if (m_keeping.isAsked()) {
        if (const auto able = m_keeping.check(inputs->layout, m_unit); !able)
            return context.fail(able.error());
    }
    const project::ProjectData &data = open->project->data();
    const bool isNamedByLayout = m_list.isEmpty() && data.list(inputs->layout.list);
    const auto list = chooseList(data, isNamedByLayout ? inputs->layout.list : m_list);
    if (!list)
        return context.fail(list.error());
    const coding::CodingSet set {
        open->classification, *data.list(*list),
        data.set(*list),      data.rules,
        inputs->dictionary,   m_approvedOnly ? mapping::Status::Approved : mapping::Status::Draft
    };
    const auto report = coding::codeCounts(set, request(*inputs), context.progress());
    if (!report)
        return context.fail(report.error());
    if (const base::Result<> written = writeKeptOut(report->keptOut); !written)
        return context.fail(written.error());
    if (m_keeping.isAsked()) {
        const auto kept = m_keeping.keep(context, *open, *list, m_counts, report->table);
        if (!kept)
            return context.fail(kept.error());
    }
    return write(context, *report);
}

base::Result<> CountsCommand::writeKeptOut(const QList<coding::KeptOut> &keptOut) const
{
    if (m_keptOut.isEmpty())
        return {};
    Output output({ QStringLiteral("what"), QStringLiteral("dimension"), QStringLiteral("text"),
                    QStringLiteral("reason"), QStringLiteral("parts"), QStringLiteral("rows"),
                    QStringLiteral("first_line"), QStringLiteral("count"),
                    QStringLiteral("rest_counted") });
    for (const coding::KeptOut &out : keptOut)
        output.row({ coding::whatId(out.what), out.dimension, out.text,
                     coding::sumReasonId(out.reason), out.parts.join(QStringLiteral("; ")),
                     QString::number(out.rows), QString::number(out.firstLine),
                     countText(out.count), countText(out.rest) });
    return output.write(RowFormat::Csv, m_keptOut);
}

int CountsCommand::write(Context &context, const coding::CountsReport &report)
{
    say(context, report.findings);
    context.say(base::lateText("cli", "Rows: %1. Left out by the layout: %2. Unreadable: %3.",
                               { report.rows, report.left, report.broken }));
    context.say(base::lateText(
        "cli", "Counts: %1. Empty cells: %2. Not stated: %3. Not readable as numbers: %4.",
        { report.cells, report.blank, report.notStated, report.unreadable }));
    sayTexts(context, report);
    sayKeptOut(context, report.keptOut);
    sayTotals(context, report);
    bool isUnmapped = false;
    for (const coding::CountTotals &totals : report.totals)
        isUnmapped = isUnmapped || totals.unmapped != 0;
    const coding::CrossTable table
        = m_keeping.isAsked() ? report.table.by(dimensions()) : report.table;
    Output output(table.dimensions + QStringList { QStringLiteral("count") });
    for (const coding::CrossTable::Row &row : table.rows)
        output.row(row.key + QStringList { countText(row.count) });
    return context.write(output, m_hasErrors || isUnmapped ? DoneWithErrors : Done);
}

} // namespace cli
