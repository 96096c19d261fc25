// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/response/response.h"
#include "core/exchange/wording.h"
#include "core/table/workbook.h"

namespace exchange
{

struct InstitutionPart;

// The sheets of a response's workbook. What each of them is made from:
struct ResponseSource {
    const ExportJob &job;
    const Response &response;
    const Wording &wording;
    const InstitutionPart *part = nullptr; // of the sheet on method: only what belongs to it
};

// Edition, marks, versions, how to fill the workbook.
table::Sheet responseAboutSheet(const ResponseSource &source, const base::Text &losses);
// The tables of a module with the years side by side: value, status, comment and source.
table::Sheet dataSheet(const ResponseSource &source, const questionnaire::Module &module);
// The questions on method with their answers.
table::Sheet methodSheet(const ResponseSource &source);
// What the checks found, and how it was explained.
table::Sheet responseFindingsSheet(const ResponseSource &source, const base::Findings &findings);
// How each figure came in.
table::Sheet provenanceSheet(const ResponseSource &source);

// Address, row and column of a cell, as every sheet of tables begins its lines; the label stands in
// the first line of a row only.
QList<table::Cell> placeCells(const questionnaire::Edition::Cell &place, bool isFirstOfRow);

// "Seen in a document."
base::Text markSentence(questionnaire::Mark mark);

} // namespace exchange
