// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/export.h"
#include "core/exchange/cellmap/fillworkbook.h"
#include "core/exchange/response/response.h"

namespace cli
{

using base::lateText;

bool ExportCommand::isWorkbook() const
{
    return m_format == exchange::foreignWorkbookId();
}

int ExportCommand::fillWorkbook(Context &context, const exchange::ExportJob &job) const
{
    if (m_workbook.isEmpty())
        return context.wrongUsage(
            lateText("cli", "Name the workbook that is to be filled: --workbook FILE."));
    const auto response = exchange::chosenResponse(job, context.out);
    if (!response)
        return context.fail(response.error());
    const QString path
        = m_map.isEmpty() ? exchange::mapOfEdition(response->edition->form()) : m_map;
    if (path.isEmpty())
        return context.wrongUsage(
            lateText("cli",
                     "The questionnaire comes with no map of cells; name one with --map FILE, "
                     "which \"iccs questionnaire map\" proposes."));
    const auto map = exchange::readCellMap(path, context.progress());
    if (!map)
        return context.fail(map.error());
    const auto filled = exchange::prepareFill(
        { m_workbook, map->map, *response->edition, job.data.answers, response->years },
        context.progress());
    if (!filled)
        return context.fail(filled.error());
    using table::WorkbookPatch;
    const auto written = filled->patch.write(context.out,
                                             m_inPlace ? WorkbookPatch::Original::Overwrite
                                                       : WorkbookPatch::Original::Keep);
    if (!written)
        return context.fail(written.error());
    context.say(map->findings);
    context.say(filled->findings);
    QMap<table::CellOutcome, int> counts;
    for (const exchange::FillRow &row : filled->rows)
        ++counts[row.outcome];
    context.say(
        lateText("cli", "Wrote %1. Cells filled: %2, as before: %3, refused: %4.",
                 { context.out, counts[table::CellOutcome::Written],
                   counts[table::CellOutcome::Same], counts[table::CellOutcome::Refused] }));
    return hasErrors(map->findings) || hasErrors(filled->findings) ? DoneWithErrors : Done;
}

} // namespace cli
