// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/series.h"

#include "app/cli/publishedsource.h"
#include "core/project/edits.h"
#include "core/questionnaire/publishedseries.h"
#include "core/validation/response/readrules.h"
#include "core/validation/response/usedseries.h"

#include <QFileInfo>

namespace cli
{

using base::lateText;
using questionnaire::EditionPointer;
using questionnaire::Series;
using questionnaire::TakenIn;

QByteArray SeriesCommand::name() const
{
    return "series";
}

base::Text SeriesCommand::summary() const
{
    return lateText("cli",
                    "Show the yearly series of a project, such as its population, or take some in: "
                    "from a table, from the command line, or what UNODC published for the cells "
                    "of a questionnaire.");
}

QByteArray SeriesCommand::example() const
{
    return "iccs series police.iccs --set population 2022=67600000 2023=68350000 --source \"UN, "
           "World Population Prospects 2024\"\n"
           "iccs series police.iccs --from series.csv --accept\n"
           "iccs series police.iccs --published data_cts_violent.xlsx --edition un-cts-2024\n"
           "iccs series police.iccs --format table";
}

void SeriesCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, lateText("cli", "The project file."))->required();
    addText(options, "--from", m_from,
            lateText("cli",
                     "A table with the columns series, year, value, and maybe name and source: "
                     "CSV, TSV, XLSX or ODS."));
    addTexts(options, "--set", m_set,
             lateText("cli", "ID YEAR=VALUE ...: values of one series. Needs --source."));
    addText(options, "--source", m_source,
            lateText("cli", "With --set: where the values come from, with its year."));
    addText(options, "--published", m_published,
            lateText("cli",
                     "A file of UNODC's data portal: its counts for the cells of --edition are "
                     "kept as series to compare with."));
    addText(options, "--edition", m_edition,
            lateText("cli",
                     "The questionnaire, such as un-cts-2024, or the folder of your own; without "
                     "--published its series count as used, too."));
    addText(options, "--country", m_country,
            lateText("cli",
                     "With --published: whose figures, by the code of the file; the country of "
                     "the project when left out."));
    options.add_flag("--accept", m_isAccepted,
                     lateText("cli", "Let new values and sources replace those that are kept.")
                         .toString()
                         .toStdString());
    addReadOptions(options, m_read);
}

namespace
{

// What the latest collections of all questionnaires, and of one's own, ask for.
base::Result<QMap<QString, QStringList>> usesOf(const Context &context, const QString &own)
{
    QStringList ids = questionnaire::editionFolders();
    if (!own.isEmpty())
        ids << own;
    QMap<QString, QStringList> uses;
    for (const QString &id : std::as_const(ids)) {
        const auto edition = questionnaire::loadEdition(id, context.language);
        if (!edition)
            return tl::unexpected(edition.error());
        const auto rules = validation::loadRules(**edition, context.language);
        const auto indicators = questionnaire::loadIndicators(**edition, context.language);
        if (!rules || !indicators)
            return tl::unexpected(rules ? indicators.error() : rules.error());
        for (const validation::UsedSeries &used : validation::usedSeries(*rules, *indicators)) {
            for (const QString &use : used.checks + used.indicators)
                uses[used.id] << (*edition)->form().instrument + QLatin1Char(' ') + use;
        }
    }
    for (QStringList &of : uses)
        of.removeDuplicates();
    return uses;
}

Output outcomeRows(const questionnaire::SeriesIntake &intake)
{
    Output output({ QStringLiteral("line"), QStringLiteral("series"), QStringLiteral("year"),
                    QStringLiteral("outcome"), QStringLiteral("before"), QStringLiteral("after"),
                    QStringLiteral("reason") });
    for (const questionnaire::SeriesRow &row : intake.rows)
        output.row(
            { QString::number(row.line), row.series, row.year, questionnaire::takenInId(row.what),
              row.before ? number(*row.before) : QString(), row.value, row.reason.toString() });
    return output;
}

} // namespace

SeriesCommand::Source SeriesCommand::typed() const
{
    Source source { {}, QStringLiteral("--set") };
    source.table.header = QStringList { "series", "year", "value", "source" };
    for (const QString &pair : m_set.mid(1)) {
        source.table.rows << QStringList { m_set.first(), pair.section(QLatin1Char('='), 0, 0),
                                           pair.section(QLatin1Char('='), 1), m_source };
        source.table.lineNumbers << int(source.table.rows.size());
    }
    return source;
}

base::Result<SeriesCommand::Source> SeriesCommand::readFile(Context &context) const
{
    const auto read = table::readTable(m_from, m_read, context.progress());
    if (!read)
        return tl::unexpected(read.error());
    context.say(read->findings);
    return Source { read->table, QFileInfo(m_from).fileName() };
}

base::Result<SeriesCommand::Source>
SeriesCommand::readPublished(Context &context, const project::ProjectData &data) const
{
    const auto edition = questionnaire::loadEdition(m_edition, context.language);
    if (!edition)
        return tl::unexpected(edition.error());
    const auto portal = questionnaire::loadPortal(**edition);
    if (!portal)
        return tl::unexpected(portal.error());
    const QString name = QFileInfo(m_published).fileName();
    const auto file = readPublishedFile(m_published, m_read, **edition, *portal, context);
    if (!file)
        return tl::unexpected(file.error());
    context.say(file->findings, base::Severity::Warning);
    const QString wanted = m_country.isEmpty() ? data.settings.country : m_country;
    QStringList parts; // of the country: "GBR_S"
    for (const questionnaire::PublishedCountry &country : file->countries) {
        if (country.code.startsWith(wanted + QLatin1Char('_'), Qt::CaseInsensitive))
            parts << country.code;
        if (country.code.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        const auto published = questionnaire::publishedSeries(country, **edition,
                                                              questionnaire::sourceOf(*file, name));
        context.say(lateText(
            "cli",
            "%1: %2 cells with counts. Left out: %3 rates, %4 counts that are "
            "only known to lie between two numbers.",
            { country.name, int(published.series.size()), published.rates, published.intervals }));
        return Source { questionnaire::tableOf(published.series), name };
    }
    return base::failure(
        lateText("cli", "The figures of %1 were looked for in %2.", { wanted, name }),
        parts.isEmpty()
            ? lateText("cli", "It has %1 countries, and none of that code.",
                       { int(file->countries.size()) })
            : lateText("cli", "It has only parts of it: %1.", { parts.join(QStringLiteral(", ")) }),
        lateText("cli", "Name the code that the file uses with --country."));
}

int SeriesCommand::list(Context &context, const project::ProjectData &data) const
{
    const auto uses = usesOf(context, m_edition);
    if (!uses)
        return context.fail(uses.error());
    Output output({ QStringLiteral("series"), QStringLiteral("year"), QStringLiteral("value"),
                    QStringLiteral("name"), QStringLiteral("source"), QStringLiteral("used_by") });
    QStringList missing = uses->keys();
    for (const Series &series : data.series) {
        missing.removeAll(series.id);
        for (auto value = series.values.begin(); value != series.values.end(); ++value)
            output.row({ series.id, QString::number(value.key()), number(*value), series.name,
                         series.source, uses->value(series.id).join(QStringLiteral("; ")) });
    }
    if (!missing.isEmpty())
        context.say(lateText("cli", "Questionnaires use these, too: %1.",
                             { missing.join(QStringLiteral(", ")) }));
    return context.write(output);
}

int SeriesCommand::takeIn(Context &context, OpenProject &open) const
{
    const project::ProjectData &data = open.project->data();
    const auto uses = usesOf(context, m_edition);
    if (!uses)
        return context.fail(uses.error());
    const auto source = read(context, data);
    if (!source)
        return context.fail(source.error());
    const auto intake = questionnaire::takeInSeries(
        source->table, source->name, data.series, uses->keys(),
        m_isAccepted ? questionnaire::Existing::Replace : questionnaire::Existing::Keep);
    if (!intake)
        return context.fail(intake.error());
    QMap<TakenIn, int> counts;
    for (const questionnaire::SeriesRow &row : intake->rows)
        ++counts[row.what];
    QList<project::Edit> edits;
    for (const Series &series : intake->series)
        edits << project::putSeries(data, series);
    const project::Edit edit = project::together(
        base::lateCount("cli", "Take in %n values of yearly series from %1",
                        counts[TakenIn::Added] + counts[TakenIn::Changed], { source->name }),
        edits);
    if (const auto done = open.project->execute(edit); !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(*open.project); !saved)
        return context.fail(saved.error());
    context.say(intake->findings);
    context.say(lateText("cli", "Values added: %1, changed: %2, as before: %3, refused: %4.",
                         { counts[TakenIn::Added], counts[TakenIn::Changed], counts[TakenIn::Same],
                           counts[TakenIn::Refused] }));
    return context.write(outcomeRows(*intake),
                         counts[TakenIn::Refused] > 0 ? DoneWithErrors : Done);
}

base::Result<SeriesCommand::Source> SeriesCommand::read(Context &context,
                                                        const project::ProjectData &data) const
{
    if (!m_set.isEmpty())
        return typed();
    return m_from.isEmpty() ? readPublished(context, data) : readFile(context);
}

int SeriesCommand::run(Context &context)
{
    const int ways
        = (m_from.isEmpty() ? 0 : 1) + (m_set.isEmpty() ? 0 : 1) + (m_published.isEmpty() ? 0 : 1);
    if (ways > 1)
        return context.wrongUsage(
            lateText("cli", "Take one of --from, --set and --published at a time."));
    if (m_set.size() == 1)
        return context.wrongUsage(
            lateText("cli", "Write --set ID YEAR=VALUE, such as population 2023=68350000."));
    if (!m_set.isEmpty() && m_source.trimmed().isEmpty())
        return context.wrongUsage(lateText("cli", "Say with --source where the values come from."));
    if (!m_published.isEmpty() && m_edition.isEmpty())
        return context.wrongUsage(lateText("cli", "Name the questionnaire with --edition."));
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    auto open = openProject(context, m_path, ways == 0 ? Purpose::Read : Purpose::Change);
    if (!open)
        return context.fail(open.error());
    return ways == 0 ? list(context, open->project->data()) : takeIn(context, *open);
}

} // namespace cli
