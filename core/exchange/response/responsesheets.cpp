// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/response/responsesheets.h"
#include "core/exchange/sheets/aboutrows.h"
#include "core/exchange/sheets/sheets.h"
#include "core/validation/check.h"

#include <QCryptographicHash>

namespace exchange
{

namespace
{

using base::lateText;
using questionnaire::Answer;
using questionnaire::Form;
using table::CellStyle;

// Tells two responses apart or shows that they are the same; time and author are not part of it.
QString fingerprint(const Response &response)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QStringList &cells) {
        hash.addData(cells.join(QChar(0x1f)).toUtf8());
        hash.addData(QByteArrayView("\x1e"));
    };
    for (const Response::Entry &entry : response.entries) {
        const Answer &answer = *entry.answer;
        add({ answer.cell, QString::number(answer.year),
              questionnaire::statusId(answer.figure.status),
              QString::number(answer.figure.low, 'g', 17),
              QString::number(answer.figure.high, 'g', 17), answer.comment, answer.source });
    }
    for (const questionnaire::MethodAnswer *answer : response.method)
        add({ answer->table, answer->question, answer->choices.join(QLatin1Char(' ')), answer->text,
              answer->comment });
    return QString::fromLatin1(hash.result().toHex());
}

void addEdition(AboutRows &rows, const ResponseSource &source)
{
    const Form &form = source.response.edition->form();
    QStringList years;
    for (int year : source.response.years)
        years << QString::number(year);
    rows.row(lateText("exchange", "Questionnaire"), form.id);
    rows.row(lateText("exchange", "Agency"), form.agency);
    rows.row(lateText("exchange", "Years"), years.join(QStringLiteral(", ")));
    rows.row(lateText("exchange", "How we know the form"), form.source);
    rows.row(lateText("exchange", "How we know its years"), form.yearsSource);
}

void addProject(AboutRows &rows, const ResponseSource &source)
{
    const project::Settings &settings = source.job.data.settings;
    rows.row(lateText("exchange", "Country"), settings.country);
    rows.row(lateText("exchange", "Kept by"), settings.institution);
    rows.row(lateText("exchange", "Project"), settings.title);
    rows.row(lateText("exchange", "Exported on"), source.job.time.toUTC().toString(Qt::ISODate));
    rows.row(lateText("exchange", "Exported by"), source.job.author);
    rows.row(lateText("exchange", "Fingerprint of the answers"), fingerprint(source.response));
    for (const questionnaire::Series *series : usedSeries(source.job, source.response))
        rows.row(lateText("exchange", "Series used"),
                 series->id + QStringLiteral(": ") + series->source);
}

void addGuide(AboutRows &rows)
{
    rows.row(lateText("exchange", "Sheets DATA"),
             lateText("exchange",
                      "The tables of the questionnaire, the years side by side. Fill the yellow "
                      "cells: a number with a decimal point or none, or “<5” for a count that is "
                      "not shown; the status; a comment; the source."));
    rows.row(lateText("exchange", "METADATA"),
             lateText("exchange", "The questions on how the figures were made."));
    rows.row(lateText("exchange", "Findings"),
             lateText("exchange", "What the checks found, and how it was explained."));
    rows.row(lateText("exchange", "Provenance"),
             lateText("exchange", "How each figure came into the project."));
    rows.row(lateText("exchange", "Addresses"),
             lateText("exchange",
                      "The first column and the second line of a sheet say where its cells belong. "
                      "Keep them: when the workbook is read again, cells are found by them, "
                      "whatever was moved, inserted or renamed."));
    for (questionnaire::Mark mark : { questionnaire::Mark::Documented,
                                      questionnaire::Mark::Inferred, questionnaire::Mark::Memory })
        rows.row(lateText("exchange", "Mark: %1", { questionnaire::markId(mark) }),
                 markSentence(mark));
}

QList<table::Cell> findingCells(const ResponseSource &source, const validation::Judged &judged)
{
    const base::Finding &finding = judged.finding;
    const base::Approval *approval = judged.approval;
    return { textCell(finding.check, CellStyle::Code),
             textCell(source.wording(base::severityText(finding.severity))),
             textCell(finding.place.ids.value(1)),
             textCell(finding.place.ids.value(2), CellStyle::Code),
             textCell(source.wording(finding.message), CellStyle::Wrapped),
             textCell(source.wording(finding.advice), CellStyle::Wrapped),
             textCell(approval ? approval->author : QString()),
             textCell(approval ? approval->time.toUTC().toString(Qt::ISODate) : QString()),
             textCell(approval ? approval->reason : QString(), CellStyle::Wrapped) };
}

} // namespace

base::Text markSentence(questionnaire::Mark mark)
{
    switch (mark) {
    case questionnaire::Mark::Documented:
        return lateText("exchange", "Seen in a document.");
    case questionnaire::Mark::Inferred:
        return lateText("exchange", "Inferred from published figures.");
    case questionnaire::Mark::Memory:
        return lateText("exchange", "Not verified.");
    }
    Q_UNREACHABLE();
}

table::Sheet responseAboutSheet(const ResponseSource &source, const base::Text &losses)
{
    table::Sheet sheet;
    sheet.name = source.wording(lateText("exchange", "About"));
    sheet.columnWidths = { 28, 110 };
    AboutRows rows(source.wording, sheet);
    rows.title(source.response.edition->form().title);
    addEdition(rows, source);
    addProject(rows, source);
    addGuide(rows);
    rows.row(lateText("exchange", "What it cannot carry"), losses);
    return sheet;
}

table::Sheet responseFindingsSheet(const ResponseSource &source, const base::Findings &findings)
{
    const auto word = [&](const base::Text &text) { return source.wording(text); };
    table::Sheet sheet;
    sheet.name = word(lateText("exchange", "Findings"));
    sheet.columnWidths = { 8, 12, 8, 26, 60, 45, 18, 20, 45 };
    sheet.frozenRows = 1;
    sheet.filterRow = 0;
    sheet.rows << headerCells(
        { word(lateText("exchange", "Check")), word(lateText("exchange", "Severity")),
          word(lateText("exchange", "Year")), word(lateText("exchange", "Cell")),
          word(lateText("exchange", "What was found")), word(lateText("exchange", "What to do")),
          word(lateText("exchange", "Explained by")), word(lateText("exchange", "Explained on")),
          word(lateText("exchange", "Why it may stand")) });
    for (const auto &judged : validation::judge(findings, source.job.data.approvals))
        sheet.rows << findingCells(source, judged);
    return sheet;
}

table::Sheet provenanceSheet(const ResponseSource &source)
{
    const auto word = [&](const base::Text &text) { return source.wording(text); };
    table::Sheet sheet;
    sheet.name = word(lateText("exchange", "Provenance"));
    sheet.columnWidths = { 26, 8, 14, 40, 16 };
    sheet.frozenRows = 1;
    sheet.filterRow = 0;
    sheet.rows << headerCells(
        { word(lateText("exchange", "Cell")), word(lateText("exchange", "Year")),
          word(lateText("exchange", "Origin")), word(lateText("exchange", "From")),
          word(lateText("exchange", "Coded data gave")) });
    for (const Response::Entry &entry : source.response.entries) {
        const Answer &answer = *entry.answer;
        sheet.rows << QList<table::Cell> { textCell(answer.cell, CellStyle::Code),
                                           { answer.year },
                                           textCell(questionnaire::originId(answer.origin)),
                                           textCell(answer.from),
                                           { answer.coded ? QVariant(*answer.coded)
                                                          : QVariant() } };
    }
    return sheet;
}

} // namespace exchange
