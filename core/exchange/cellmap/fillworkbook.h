// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/cellmap/cellmap.h"
#include "core/questionnaire/response.h"
#include "core/table/table.h"
#include "core/table/workbookpatch.h"

namespace exchange
{

// How lists of formats name it, beside the exporters.
QString foreignWorkbookId(); // "official-workbook"
base::Text foreignWorkbookName();
base::Text foreignWorkbookLosses();

// What a workbook of others is filled from.
struct FillJob {
    QString workbook; // path
    const CellMap &map;
    const questionnaire::Edition &edition;
    const questionnaire::Answers &answers;
    QList<int> years; // empty: all that the edition asks for
};

// What the filling of a place is, before it is written.
struct FillRow {
    MapPlace place;
    QString before; // what stands there
    QString after;
    table::CellOutcome outcome = table::CellOutcome::Refused;
};

// A workbook that is ready to be written. Cells of which the project says nothing stay as they are.
// Its rows point into the map of the job.
struct FilledWorkbook {
    table::WorkbookPatch patch;
    QList<FillRow> rows; // that have an answer
    int unanswered = 0; // places without one
    // Those of checkMap() and WorkbookPatch; M08 figures without a place in the map (warning), M09
    // intervals written as text (note), M10 places that keep what stood there (note).
    base::Findings findings;
};
base::Result<FilledWorkbook> prepareFill(const FillJob &job, base::Progress &progress);

// What would hinder the filling of each place of a map, whether it has an answer or not: findings
// of checkMap() and T11 to T16 of WorkbookPatch.
base::Result<base::Findings> checkAgainstWorkbook(const CellMap &map,
                                                  const questionnaire::Edition &edition,
                                                  const QString &workbook,
                                                  base::Progress &progress);

// A filled workbook read through the map, as the table that questionnaire::takeIn() judges: cell,
// year, value, status, comment, source. Lines are rows of the sheets. Comments and sources that
// have no place in the map stay as in the answers.
struct MappedAnswers {
    table::Table table;
    // Those of checkMap(); M11 no such sheet or place, M12 the stored result of a formula (note).
    base::Findings findings;
};
base::Result<MappedAnswers> readThroughMap(const FillJob &job, base::Progress &progress);

} // namespace exchange
