// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/fill.h"

#include "app/cli/responserows.h"
#include "app/cli/rulesources.h"
#include "core/project/edits.h"

namespace cli
{

using base::lateText;
using questionnaire::Edition;

QByteArray FillCommand::name() const
{
    return "fill";
}

base::Text FillCommand::summary() const
{
    return lateText("cli",
                    "Fill a questionnaire from the counts that \"iccs code\" and \"iccs counts\" "
                    "kept. Cells that somebody filled in stay; differences are said.");
}

QByteArray FillCommand::example() const
{
    return "iccs fill police.iccs --edition un-cts-2024 --year 2023\n"
           "iccs fill police.iccs --edition un-cts-2024 --year 2023 --what-if 09B=0103";
}

void FillCommand::declare(CLI::App &options)
{
    addText(options, "project", m_path, lateText("cli", "The project file."))->required();
    addText(options, "--edition", m_edition,
            lateText("cli", "The questionnaire, such as un-cts-2024, or the folder of your own."))
        ->required();
    options.add_option(
        "--year", m_year,
        lateText("cli", "One of its reference years; all when left out.").toString().toStdString());
    addText(options, "--what-if", m_whatIf,
            lateText("cli",
                     "CODE=ICCS: show the cells and SDG indicators that would move if this "
                     "national code went to that category. Nothing is saved."));
    addText(options, "--list", m_list,
            lateText("cli", "With --what-if: which list the code is of, when there are several."));
}

// The last equals sign parts, because national codes may have some.
base::Result<questionnaire::Remap> FillCommand::remapIn(const OpenProject &open) const
{
    const base::Text tried
        = lateText("cli", "What changes with \"%1\" was to be shown.", { m_whatIf });
    const qsizetype equals = m_whatIf.lastIndexOf(QLatin1Char('='));
    const QString code = m_whatIf.left(equals).trimmed();
    if (equals < 1 || code.isEmpty())
        return base::failure(tried, lateText("cli", "It does not say which code goes where."),
                             lateText("cli", "Write CODE=ICCS, such as 09B=0103."));
    const auto category = open.classification.resolve(m_whatIf.mid(equals + 1).trimmed());
    if (!category.code)
        return base::failure(tried, lateText("cli", "The classification has no such category."),
                             lateText("cli", "\"iccs classification\" lists them."));
    const project::ProjectData &data = open.project->data();
    const auto list = chooseList(data, m_list);
    if (!list)
        return tl::unexpected(list.error());
    if (!data.list(*list)->withCode(code).isEmpty())
        return questionnaire::Remap { *list, code, *category.code };
    return base::failure(tried, lateText("cli", "The list has no such code."),
                         lateText("cli", "Codes are text: leading zeros and blanks inside count."));
}

int FillCommand::preview(Context &context, const OpenProject &open, const Edition &edition,
                         const QList<int> &years)
{
    const auto remap = remapIn(open);
    if (!remap)
        return context.fail(remap.error());
    const project::ProjectData &data = open.project->data();
    const auto indicators = questionnaire::loadIndicators(edition, context.language);
    if (!indicators)
        return context.fail(indicators.error());
    const questionnaire::WhatIf result = questionnaire::whatIf(
        edition, data.codedTables, ofProject(data, open.classification).dictionary, years, *remap,
        { data.answers, *indicators, data.series }, context.language);
    if (!result.without.isEmpty())
        context.say(lateText("cli", "These counts do not keep national codes and cannot move: %1.",
                             { result.without.join(QStringLiteral(", ")) }));
    context.say(lateText("cli",
                         "\"%1\" to %2: %3 counts would move, %4 cells with them. Indicators that "
                         "move: %5.",
                         { remap->code, remap->category.toString(), coding::countText(result.moved),
                           qint64(result.cells.size()), qint64(result.indicators.size()) }));
    return context.write(movedRows(edition, result));
}

int FillCommand::fill(Context &context, const OpenProject &open, const Edition &edition,
                      const QList<int> &years)
{
    const project::ProjectData &data = open.project->data();
    const questionnaire::Merge merge = questionnaire::mergeFillings(
        edition,
        questionnaire::fillCells(edition, data.codedTables,
                                 ofProject(data, open.classification).dictionary, years,
                                 context.language),
        data.answers);
    const project::Edit edit = project::putAnswers(
        data, merge.changed,
        base::lateCount("cli", "Fill %n cells from coded data", int(merge.changed.size())));
    if (const auto done = open.project->execute(edit); !done)
        return context.fail(done.error());
    if (const auto saved = saveProject(*open.project); !saved)
        return context.fail(saved.error());
    sayFilled(context, edition, merge);
    return context.write(filledRows(edition, merge));
}

int FillCommand::run(Context &context)
{
    if (const int problem = context.checkOutput(); problem != Done)
        return problem;
    const auto edition = questionnaire::loadEdition(m_edition, context.language);
    if (!edition)
        return context.fail(edition.error());
    const auto years = referenceYears(**edition, m_year);
    if (!years)
        return context.fail(years.error());
    const bool isPreview = !m_whatIf.isEmpty();
    const auto open = openProject(context, m_path, isPreview ? Purpose::Read : Purpose::Change);
    if (!open)
        return context.fail(open.error());
    if (open->project->data().codedTables.isEmpty())
        return context.fail(
            { lateText("cli", "The questionnaire %1 was to be filled.", { (*edition)->form().id }),
              lateText("cli", "The project keeps no counts to fill it from."),
              lateText("cli",
                       "Keep some with: iccs code or iccs counts ... --keep "
                       "NAME --unit UNIT --stage STAGE.") });
    return isPreview ? preview(context, *open, **edition, *years)
                     : fill(context, *open, **edition, *years);
}

} // namespace cli
