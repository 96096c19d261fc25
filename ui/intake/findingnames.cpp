// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intake/findingnames.h"

#include <QCoreApplication>

#include <array>

namespace intake
{

namespace
{

struct Name {
    const char *check;
    const char *text;
};

constexpr const char *Context = "intake::FindingNames";

// The kinds of core/table/tablereader.h and workbookpatch.h, core/exchange/cellmap/cellmap.h and
// response/responseworkbook.h, core/assessment/answer.h, core/offences/listimport.h,
// core/exchange/correspondenceimport.h and referenceimport.h, and core/coding/coderecords.h.
constexpr std::array Names {
    Name { "T01",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Rows that are too short or too long") },
    Name { "T02",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Quotation marks that are not closed") },
    Name { "T03", QT_TRANSLATE_NOOP("intake::FindingNames", "Bytes that are no text") },
    Name { "T04", QT_TRANSLATE_NOOP("intake::FindingNames", "Cells with a zero byte") },
    Name { "T05", QT_TRANSLATE_NOOP("intake::FindingNames", "Columns without a header") },
    Name { "T06", QT_TRANSLATE_NOOP("intake::FindingNames", "Headers that stand twice") },
    Name { "T07", QT_TRANSLATE_NOOP("intake::FindingNames", "Merged cells") },
    Name { "T08", QT_TRANSLATE_NOOP("intake::FindingNames", "Formulas, taken as their values") },
    Name { "T09", QT_TRANSLATE_NOOP("intake::FindingNames", "Macros, which were ignored") },
    Name { "T10", QT_TRANSLATE_NOOP("intake::FindingNames", "Title rows above the headers") },
    Name { "T11",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Sheets that the workbook does not have") },
    Name { "T12", QT_TRANSLATE_NOOP("intake::FindingNames", "Places that are on no sheet") },
    Name { "T13", QT_TRANSLATE_NOOP("intake::FindingNames", "Formulas, which were kept") },
    Name { "T14", QT_TRANSLATE_NOOP("intake::FindingNames", "Places within merged cells") },
    Name { "T15", QT_TRANSLATE_NOOP("intake::FindingNames", "Locked cells of protected sheets") },
    Name { "T16", QT_TRANSLATE_NOOP("intake::FindingNames", "Hidden sheets") },
    Name { "T17", QT_TRANSLATE_NOOP("intake::FindingNames", "Texts that are too long for a cell") },
    Name { "T18",
           QT_TRANSLATE_NOOP("intake::FindingNames",
                             "Formulas that are computed when the file is opened") },
    Name { "T19", QT_TRANSLATE_NOOP("intake::FindingNames", "Signed workbook") },
    Name { "M01",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Lines of the map that are not understood") },
    Name { "M02",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Lines of the map that are not decided") },
    Name {
        "M03",
        QT_TRANSLATE_NOOP("intake::FindingNames", "Cells that the questionnaire does not have") },
    Name { "M04", QT_TRANSLATE_NOOP("intake::FindingNames", "Years that are not asked") },
    Name { "M05", QT_TRANSLATE_NOOP("intake::FindingNames", "Places that stand twice") },
    Name { "M06", QT_TRANSLATE_NOOP("intake::FindingNames", "Cells that stand twice") },
    Name {
        "M07",
        QT_TRANSLATE_NOOP("intake::FindingNames", "Cells that this collection does not ask for") },
    Name { "M08", QT_TRANSLATE_NOOP("intake::FindingNames", "Answers without a place in the map") },
    Name { "M09", QT_TRANSLATE_NOOP("intake::FindingNames", "Figures that were written as text") },
    Name { "M10", QT_TRANSLATE_NOOP("intake::FindingNames", "Places without an answer") },
    Name { "M11",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Places that the workbook does not have") },
    Name { "M12", QT_TRANSLATE_NOOP("intake::FindingNames", "Formulas, taken as their values") },
    Name { "I01", QT_TRANSLATE_NOOP("intake::FindingNames", "Codes that stand twice") },
    Name { "I02", QT_TRANSLATE_NOOP("intake::FindingNames", "Offences without a label") },
    Name { "I03", QT_TRANSLATE_NOOP("intake::FindingNames", "Sums among the detail rows") },
    Name { "I04",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Words of a decision among the codes") },
    Name { "I05", QT_TRANSLATE_NOOP("intake::FindingNames", "Rows without a code") },
    Name { "I06",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Codes that may have lost leading zeros") },
    Name { "I07", QT_TRANSLATE_NOOP("intake::FindingNames", "Leading zeros that were restored") },
    Name { "I08",
           QT_TRANSLATE_NOOP("intake::FindingNames",
                             "Codes with letters of another alphabet that look alike") },
    Name { "I09", QT_TRANSLATE_NOOP("intake::FindingNames", "Dates that cannot be read") },
    Name { "I10", QT_TRANSLATE_NOOP("intake::FindingNames", "Counts that cannot be read") },
    Name { "I11", QT_TRANSLATE_NOOP("intake::FindingNames", "Labels that several codes share") },
    Name { "I12", QT_TRANSLATE_NOOP("intake::FindingNames", "National codes that are ICCS codes") },
    Name { "X01", QT_TRANSLATE_NOOP("intake::FindingNames", "Codes that the list does not have") },
    Name { "X02", QT_TRANSLATE_NOOP("intake::FindingNames", "Codes that ICCS does not have") },
    Name { "X03", QT_TRANSLATE_NOOP("intake::FindingNames", "Codes that were repaired") },
    Name { "X04", QT_TRANSLATE_NOOP("intake::FindingNames", "Words that are not understood") },
    Name { "X05", QT_TRANSLATE_NOOP("intake::FindingNames", "Rows that stand twice") },
    Name { "X06", QT_TRANSLATE_NOOP("intake::FindingNames", "Rows without a code") },
    Name { "X07",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Dates and numbers that cannot be read") },
    Name { "X08", QT_TRANSLATE_NOOP("intake::FindingNames", "Rows of another list") },
    Name { "X09", QT_TRANSLATE_NOOP("intake::FindingNames", "Lists with few codes in common") },
    Name { "X10", QT_TRANSLATE_NOOP("intake::FindingNames", "Rows without a label") },
    Name { "X11", QT_TRANSLATE_NOOP("intake::FindingNames", "Labels with broken letters") },
    Name { "W04", QT_TRANSLATE_NOOP("intake::FindingNames", "Figures that are not understood") },
    Name { "W10", QT_TRANSLATE_NOOP("intake::FindingNames", "Figures that formulas gave") },
    Name { "W11", QT_TRANSLATE_NOOP("intake::FindingNames", "Digits of another script") },
    Name { "W12", QT_TRANSLATE_NOOP("intake::FindingNames", "Hidden rows with answers") },
    Name { "W13", QT_TRANSLATE_NOOP("intake::FindingNames", "Sheets without their addresses") },
    Name { "W14", QT_TRANSLATE_NOOP("intake::FindingNames", "Cells of another part") },
    Name { "S10", QT_TRANSLATE_NOOP("intake::FindingNames", "Levels without evidence") },
    Name { "S11",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Answers that the assessment does not ask") },
    Name { "S12", QT_TRANSLATE_NOOP("intake::FindingNames", "Targets below the level") },
    Name { "S13",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Fields of entries that are not known") },
    Name { "S14", QT_TRANSLATE_NOOP("intake::FindingNames", "Answers to another assessment") },
    Name { "S15", QT_TRANSLATE_NOOP("intake::FindingNames", "Lines that are not taken in") },
    Name { "K01", QT_TRANSLATE_NOOP("intake::FindingNames", "Rows with broken quotes") },
    Name { "K02", QT_TRANSLATE_NOOP("intake::FindingNames", "Rows with another number of cells") },
    Name { "K03", QT_TRANSLATE_NOOP("intake::FindingNames", "Rows with NUL bytes") },
    Name { "K04", QT_TRANSLATE_NOOP("intake::FindingNames", "Texts with bytes that are no text") },
    Name { "K05",
           QT_TRANSLATE_NOOP("intake::FindingNames",
                             "Weights and counts that cannot be read as numbers") },
    Name { "K14",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Cases or persons that no column tells") },
    Name { "K15",
           QT_TRANSLATE_NOOP("intake::FindingNames", "Offences of a case, told by no column") },
};

} // namespace

QString findingGroupName(const QString &check)
{
    for (const Name &name : Names) {
        if (check == QLatin1String(name.check))
            return QCoreApplication::translate(Context, name.text);
    }
    return {};
}

} // namespace intake
