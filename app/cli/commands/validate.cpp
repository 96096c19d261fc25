// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/validate.h"

#include "app/cli/foldedrows.h"
#include "app/cli/publishedsource.h"
#include "core/validation/response/readrules.h"
#include "core/validation/response/releases.h"
#include "core/validation/response/runrules.h"

namespace cli
{

using base::lateText;
using validation::PublishedCheck;
using validation::ResponseRule;

QByteArray ValidateCommand::name() const
{
    return "validate";
}

base::Text ValidateCommand::summary() const
{
    return lateText("cli",
                    "Run a questionnaire's checks on the answers of a project, or on a published "
                    "file of many countries. Ends with 1 when there are errors that nobody "
                    "explained.");
}

QByteArray ValidateCommand::example() const
{
    return "iccs validate police.iccs --edition un-cts-2024 --year 2023\n"
           "iccs validate --edition un-cts-2024 --data data_cts_prisons.xlsx --layout "
           "unodc-portal\niccs validate --edition glotip --data data_glotip.csv --layout "
           "unodc-portal --summary --format table";
}

void ValidateCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path,
            lateText("cli", "The project file, when its answers are to be checked."));
    addText(options, "--edition", m_edition,
            lateText("cli",
                     "The questionnaire, such as un-cts-2024, or the folder of your own; of a "
                     "project all that have answers when left out."));
    options.add_option("--year", m_year,
                       lateText("cli", "Of a project: one reference year; all when left out.")
                           .toString()
                           .toStdString());
    addText(options, "--data", m_data,
            lateText("cli", "The published file: CSV, TSV, XLSX or ODS."));
    addText(options, "--layout", m_layout,
            lateText("cli", "How the published file is laid out: \"unodc-portal\"."));
    addText(options, "--against", m_against,
            lateText("cli", "An earlier release of the same file: what changed and what is gone."));
    addText(options, "--only", m_only, lateText("cli", "The id of one check."));
    options.add_flag("--summary", m_isSummary,
                     lateText("cli",
                              "One row for each check: how often it was tested and failed, and of "
                              "a project how often it could not be tested and why.")
                         .toString()
                         .toStdString());
    options.add_flag("--each", m_isEach,
                     lateText("cli",
                              "With --format table: a row for each finding, instead of one for "
                              "all findings of a check and year.")
                         .toString()
                         .toStdString());
    addReadOptions(options, m_read);
}

namespace
{

void addTally(Output &output, const QString &check, const QString &name,
              const validation::Tally &tally)
{
    if (tally.tested > 0)
        output.row({ check, name, QString::number(tally.tested), QString::number(tally.failed),
                     QString::number(tally.exactTested), QString::number(tally.exactFailed) });
}

Output summaryOf(const std::vector<ResponseRule> &rules, const PublishedCheck &check,
                 const validation::ReleaseComparison &releases)
{
    Output output({ QStringLiteral("check"), QStringLiteral("name"), QStringLiteral("tested"),
                    QStringLiteral("failed"), QStringLiteral("exact_tested"),
                    QStringLiteral("exact_failed") });
    for (std::size_t i = 0; i < rules.size(); ++i)
        addTally(output, rules[i].id, rules[i].name, check.tallies[i]);
    addTally(output, QStringLiteral("R1"),
             lateText("cli", "Figures are those of the earlier release").toString(),
             releases.changed);
    addTally(output, QStringLiteral("R1b"),
             lateText("cli", "Figures of the earlier release are still there").toString(),
             releases.gone);
    return output;
}

// For people: one line for all countries and years of a check.
Output foldedRowsOf(const base::Findings &reading, const PublishedCheck &check)
{
    QList<validation::Judged> all;
    for (const base::Finding &finding : reading)
        all << validation::Judged { finding };
    for (const PublishedCheck::Row &row : check.rows)
        all << validation::Judged { row.finding };
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("count"),
                    QStringLiteral("places"), QStringLiteral("message"),
                    QStringLiteral("advice") });
    const auto groupOf = [](const base::Finding &) { return QString(); };
    const auto placeOf = [](const base::Finding &finding) {
        return finding.place.ids.mid(0, 2).join(QLatin1Char(' '));
    };
    for (const FoldedFindings &line : folded(all, groupOf, placeOf))
        output.row({ line.first.finding.check, base::severityId(line.first.finding.severity),
                     QString::number(line.places.size()), line.placesText(),
                     line.first.finding.message.toString(), line.first.finding.advice.toString() });
    return output;
}

Output rowsOf(const base::Findings &reading, const PublishedCheck &check)
{
    Output output({ QStringLiteral("check"), QStringLiteral("severity"), QStringLiteral("country"),
                    QStringLiteral("year"), QStringLiteral("cell"), QStringLiteral("message"),
                    QStringLiteral("advice") });
    const auto add = [&output](const base::Finding &finding, const QString &country,
                               const QString &year, const QString &cell) {
        output.row({ finding.check, base::severityId(finding.severity), country, year, cell,
                     finding.message.toString(), finding.advice.toString() });
    };
    for (const base::Finding &finding : reading)
        add(finding, {}, {}, finding.place.toString());
    for (const PublishedCheck::Row &row : check.rows)
        add(row.finding, row.country, QString::number(row.year), row.cell);
    return output;
}

bool hasErrorsIn(const PublishedCheck &check)
{
    return std::any_of(check.rows.begin(), check.rows.end(), [](const PublishedCheck::Row &row) {
        return row.finding.severity == base::Severity::Error;
    });
}

} // namespace

base::Result<std::vector<ResponseRule>>
ValidateCommand::rulesOf(const questionnaire::Edition &edition, const Context &context) const
{
    base::Result<std::vector<ResponseRule>> rules
        = validation::loadRules(edition, context.language);
    if (!rules || m_only.isEmpty())
        return rules;
    std::vector<ResponseRule> chosen;
    for (const ResponseRule &rule : *rules) {
        if (rule.id.compare(m_only, Qt::CaseInsensitive) == 0)
            chosen.push_back(rule);
    }
    if (!chosen.empty())
        return chosen;
    return base::failure(
        lateText("cli", "Only the check \"%1\" was to be run.", { m_only }),
        lateText("cli", "The questionnaire has none of that id."),
        lateText("cli", "\"iccs questionnaire checks %1\" lists them.", { edition.form().id }));
}

int ValidateCommand::run(Context &context)
{
    if (m_path.isEmpty() == m_data.isEmpty())
        return context.wrongUsage(lateText(
            "cli", "Name a project, or a published file with --edition, --data and --layout."));
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    return m_path.isEmpty() ? runPublished(context) : runProject(context);
}

int ValidateCommand::runPublished(Context &context)
{
    if (m_edition.isEmpty())
        return context.wrongUsage(lateText("cli", "Name the questionnaire with --edition."));
    if (m_layout != QLatin1String("unodc-portal"))
        return context.wrongUsage(
            lateText("cli", "There is no layout \"%1\": unodc-portal.", { m_layout }));
    const auto edition = questionnaire::loadEdition(m_edition, context.language);
    if (!edition)
        return context.fail(edition.error());
    const auto rules = rulesOf(**edition, context);
    if (!rules)
        return context.fail(rules.error());
    const auto portal = questionnaire::loadPortal(**edition);
    if (!portal)
        return context.fail(portal.error());
    const auto file = readPublishedFile(m_data, m_read, **edition, *portal, context);
    if (!file)
        return context.fail(file.error());
    context.say(lateText("cli", "%1 rows, %2 of them figures of the questionnaire, %3 countries.",
                         { file->rows, file->bound, qint64(file->countries.size()) }));
    PublishedCheck check = validation::checkPublished(**edition, *rules, *file);
    validation::ReleaseComparison releases;
    if (!m_against.isEmpty()) {
        const auto earlier = readPublishedFile(m_against, m_read, **edition, *portal, context);
        if (!earlier)
            return context.fail(earlier.error());
        releases = validation::compareReleases(**edition, *earlier, *file);
        check.rows << releases.rows;
    }
    const bool errors = hasErrors(file->findings) || hasErrorsIn(check);
    if (m_isSummary) {
        context.say(file->findings);
        return context.write(summaryOf(*rules, check, releases), errors ? DoneWithErrors : Done);
    }
    const bool isFolded = context.rowFormat == QLatin1String("table") && !m_isEach;
    return context.write(isFolded ? foldedRowsOf(file->findings, check)
                                  : rowsOf(file->findings, check),
                         errors ? DoneWithErrors : Done);
}

} // namespace cli
