// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/table/cellreference.h"

#include <memory>
#include <variant>

namespace table
{

// What a cell is to hold: nothing, a number or a text.
using CellContent = std::variant<std::monostate, double, QString>;

// One cell of a workbook that somebody else designed, and what is to stand there.
struct CellChange {
    enum class Formula { Keep, Replace };
    QString sheet;
    QString reference; // "D14"
    CellContent content;
    Formula formula = Formula::Keep;
    base::Place place; // of findings on it
};

enum class CellOutcome { Written, Same, Refused };

// New contents of cells of an XLSX or XLSM file; everything else in it stays as it is: parts
// without changed cells are copied as they are packed, and in the others only the bytes of the
// changed cells differ. Texts are written into the cell itself (inlineStr): the table of shared
// strings would be one more part to change, and every reader knows both.
//
// Two things follow from changed cells and are said: stored results of formulas that may depend on
// them are taken out and workbook.xml asks for computation on opening (T18), since not every
// program that opens the file would see that the results are old; and a formula that gives way to a
// value takes the order of computation (calcChain) with it, which programs make anew.
//
// T11 no such sheet, T12 no such place, T13 a formula stands there, T14 within a merged range, T15
// locked (note), T16 hidden sheet (note), T17 text too long, T18 results of formulas were taken out
// (note), T19 signed workbook (warning).
class WorkbookPatch
{
public:
    // Nothing is written yet. Fails when the file is no such workbook or damaged.
    static base::Result<WorkbookPatch>
    prepare(const QString &path, const QList<CellChange> &changes, base::Progress &progress);
    WorkbookPatch(WorkbookPatch &&other) noexcept;
    ~WorkbookPatch();

    const QList<CellOutcome> &outcomes() const; // by change
    const QStringList &before() const; // what stood there, by change
    const base::Findings &findings() const;
    QString suffix() const; // "xlsm": what the name of the new file must end in

    // Whole or not at all; over the workbook itself only when that is asked for.
    enum class Original { Keep, Overwrite };
    base::Result<> write(const QString &target, Original original = Original::Keep) const;

private:
    class Work;
    explicit WorkbookPatch(std::unique_ptr<Work> work);
    std::unique_ptr<Work> m_work;
};

} // namespace table
