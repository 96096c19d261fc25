// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/questionnaire.h"

#include "core/exchange/response/ownstructure.h"
#include "core/questionnaire/edition.h"
#include "core/table/savefile.h"
#include "core/validation/response/consistency.h"
#include "core/validation/response/readrules.h"

namespace cli
{

using base::lateText;
using questionnaire::Edition;
using questionnaire::EditionPointer;

QByteArray QuestionnaireCommand::name() const
{
    return "questionnaire";
}

base::Text QuestionnaireCommand::summary() const
{
    return lateText(
        "cli",
        "List the questionnaires, show the cells or the checks of one, compute its indicators "
        "from the answers of a project, propose where its cells stand in a given workbook, or "
        "write "
        "its parts for the institutions that fill it in and see which have come back.");
}

QByteArray QuestionnaireCommand::example() const
{
    return "iccs questionnaire list\niccs questionnaire show un-cts-2024 --format table\n"
           "iccs questionnaire checks un-cts-2024\n"
           "iccs questionnaire checks my_form --consistency\n"
           "iccs questionnaire structure --sdmx 3.0\n"
           "iccs questionnaire indicators un-cts-2024 --project chile.iccs\n"
           "iccs questionnaire map un-cts-2024 --workbook given.xlsx --out map.csv\n"
           "iccs questionnaire split chile.iccs --edition un-cts-2024 --language es --out parts\n"
           "iccs questionnaire parts chile.iccs --edition un-cts-2024";
}

void QuestionnaireCommand::declare(CLI::App &options)
{
    addText(options, "action", m_action,
            lateText("cli",
                     "\"list\", \"show\" for the cells, \"checks\", \"indicators\", \"map\" for a "
                     "proposed map of cells, \"structure\" for the SDMX data structure of \"iccs "
                     "export --format sdmx-csv\", sdmx-ml-2 and sdmx-ml-3, \"split\" to write a "
                     "workbook for each institution, or \"parts\" for how they stand."))
        ->required();
    addText(options, "edition", m_edition,
            lateText("cli",
                     "The questionnaire, such as un-cts-2024, or the folder of your own. For split "
                     "and parts: the project file."));
    addText(options, "--sdmx", m_sdmx,
            lateText("cli", "For the structure: the version of SDMX, 2.1 (the usual one) or 3.0."));
    addText(options, "--project", m_project,
            lateText("cli", "For indicators: the project with the answers and the population."));
    addText(options, "--workbook", m_workbook,
            lateText("cli", "For a map: the workbook (XLSX, XLSM) that somebody else designed."));
    addText(options, "--edition", m_partEdition,
            lateText("cli", "For split and parts: the questionnaire, such as un-cts-2024."));
    addText(options, "--years", m_years,
            lateText("cli",
                     "For split: the years to fill in, such as 2022,2023; all that the "
                     "questionnaire asks for when left out."));
    addText(options, "--institution", m_institution,
            lateText("cli", "For split: only this one, or several parted by commas."));
    addText(options, "--folder", m_folder,
            lateText("cli", "For parts: the folder of \"split\", to see which files are there."));
    options.add_flag("--consistency", m_isConsistency,
                     lateText("cli",
                              "With checks: which of them contradict each other, and which say "
                              "what others say already. Ends with 1 when some contradict.")
                         .toString()
                         .toStdString());
    addText(options, "--map", m_map,
            lateText("cli", "For a map: one that is to be checked against the workbook."));
}

int QuestionnaireCommand::list(Context &context) const
{
    Output output({ QStringLiteral("edition"), QStringLiteral("title"), QStringLiteral("agency"),
                    QStringLiteral("years"), QStringLiteral("cells"), QStringLiteral("asked") });
    for (const QString &folder : questionnaire::editionFolders()) {
        const auto read = questionnaire::readEditions(folder, context.language);
        if (!read)
            return context.fail(read.error());
        context.say(read->findings);
        for (const EditionPointer &edition : read->editions) {
            int asked = 0;
            for (int cell = 0; cell < edition->cellCount(); ++cell)
                asked += edition->isAsked(cell) ? 1 : 0;
            QStringList years;
            for (int year : edition->form().years())
                years << QString::number(year);
            output.row({ edition->form().id, edition->form().title, edition->form().agency,
                         years.join(QLatin1Char(' ')), QString::number(edition->cellCount()),
                         QString::number(asked) });
        }
    }
    return context.write(output);
}

int QuestionnaireCommand::show(Context &context) const
{
    const auto edition = questionnaire::loadEdition(m_edition, context.language);
    if (!edition)
        return context.fail(edition.error());
    Output output({ QStringLiteral("cell"), QStringLiteral("label"), QStringLiteral("iccs"),
                    QStringLiteral("tags"), QStringLiteral("unit"), QStringLiteral("stage"),
                    QStringLiteral("kind"), QStringLiteral("at"), QStringLiteral("asked"),
                    QStringLiteral("mark"), QStringLiteral("sdg"), QStringLiteral("source") });
    for (int number = 0; number < (*edition)->cellCount(); ++number) {
        const Edition::Cell &cell = (*edition)->cell(number);
        QStringList at;
        for (auto value = cell.at.begin(); value != cell.at.end(); ++value)
            at << value.key() + QLatin1Char('=') + *value;
        const QString &reference = cell.table->reference;
        output.row(
            { cell.address, (*edition)->labelOf(number),
              cell.row->categories.join(QLatin1Char(' ')), cell.row->tags.join(QLatin1Char(' ')),
              cell.row->unit, cell.row->stage,
              reference.isEmpty() ? QStringLiteral("flow") : QStringLiteral("stock ") + reference,
              at.join(QLatin1Char(' ')),
              (*edition)->isAsked(number) ? QStringLiteral("yes") : QStringLiteral("no"),
              questionnaire::markId(cell.row->mark), cell.row->indicators.join(QLatin1Char(' ')),
              cell.row->source });
    }
    return context.write(output);
}

int QuestionnaireCommand::checks(Context &context) const
{
    const auto edition = questionnaire::loadEdition(m_edition, context.language);
    if (!edition)
        return context.fail(edition.error());
    const auto rules = validation::loadRules(**edition, context.language);
    if (!rules)
        return context.fail(rules.error());
    if (m_isConsistency)
        return consistency(context, **edition, *rules);
    Output output({ QStringLiteral("check"), QStringLiteral("kind"), QStringLiteral("name"),
                    QStringLiteral("why"), QStringLiteral("advice"), QStringLiteral("cases"),
                    QStringLiteral("source") });
    for (const validation::ResponseRule &rule : *rules)
        output.row({ rule.id, rule.kind->id(), rule.name, rule.why, rule.advice,
                     QString::number(rule.cases.size()), rule.source });
    return context.write(output);
}

int QuestionnaireCommand::consistency(Context &context, const Edition &edition,
                                      const std::vector<validation::ResponseRule> &rules) const
{
    const validation::Consistency found = validation::consistencyOf(rules);
    const base::Findings findings = validation::findingsOf(found, edition);
    Output output({ QStringLiteral("finding"), QStringLiteral("severity"), QStringLiteral("check"),
                    QStringLiteral("cell"), QStringLiteral("message"), QStringLiteral("advice") });
    for (const base::Finding &finding : findings)
        output.row({ finding.check, base::severityId(finding.severity), finding.place.ids.value(0),
                     finding.place.ids.value(1), finding.message.toString(),
                     finding.advice.toString() });
    context.say(lateText("cli",
                         "%1 cases of linear checks in %2 groups: %3 contradictions, "
                         "%4 cases that others imply.",
                         { found.cases, found.groups, int(found.contradictions.size()),
                           int(found.implied.size()) }));
    return context.write(output, hasErrors(findings) ? DoneWithErrors : Done);
}

// Not rows: the message as it is.
int QuestionnaireCommand::structure(Context &context) const
{
    using exchange::SdmxVersion;
    const bool isThree = m_sdmx == QLatin1String("3.0");
    if (!isThree && !m_sdmx.isEmpty() && m_sdmx != QLatin1String("2.1"))
        return context.wrongUsage(
            lateText("cli", "There is no structure for SDMX \"%1\": 2.1 or 3.0.", { m_sdmx }));
    const auto saved = table::saveFile(
        context.out,
        exchange::OwnStructure::definition(isThree ? SdmxVersion::V3_0 : SdmxVersion::V2_1));
    return saved ? int(Done) : context.fail(saved.error());
}

int QuestionnaireCommand::run(Context &context)
{
    if (m_action == QLatin1String("list"))
        return list(context);
    if (m_action == QLatin1String("structure"))
        return structure(context);
    if (m_action == QLatin1String("split") || m_action == QLatin1String("parts"))
        return ofParts(context);
    const bool isShow = m_action == QLatin1String("show");
    const bool isIndicators = m_action == QLatin1String("indicators");
    const bool isMap = m_action == QLatin1String("map");
    if (!isShow && !isMap && !isIndicators && m_action != QLatin1String("checks"))
        return context.wrongUsage(
            lateText("cli",
                     "There is no \"%1\" of questionnaires: list, show, checks, "
                     "indicators, map, structure, split or parts.",
                     { m_action }));
    if (m_edition.isEmpty())
        return context.wrongUsage(lateText("cli", "Name a questionnaire, such as un-cts-2024."));
    if (isIndicators && m_project.isEmpty())
        return context.wrongUsage(
            lateText("cli", "Indicators need the answers of a project: --project FILE."));
    if (isMap && m_workbook.isEmpty())
        return context.wrongUsage(
            lateText("cli", "A map needs the workbook that it is for: --workbook FILE."));
    if (isMap)
        return map(context);
    if (isIndicators)
        return indicators(context);
    return isShow ? show(context) : checks(context);
}

} // namespace cli
