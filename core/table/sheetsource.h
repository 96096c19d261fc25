// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/table/archive.h"
#include "core/table/cellkinds.h"

#include <QRect>
#include <QStringList>

namespace table
{

struct SheetName {
    QString name;
    bool isHidden = false;
    bool mayHaveData = true;
};

// Rows of a sheet as they stand, with what has to be told about them.
struct RawSheet {
    QList<QStringList> rows; // without empty cells at the end
    QList<int> numbers; // 1-based sheet row of each
    QList<QRect> merged; // in sheet columns and rows, 0-based
    int formulas = 0;
    int formulasWithoutValue = 0;
    int firstFormula = 0; // sheet row
    CellKinds kinds;
};

// A workbook format: lists its sheets and reads one. Values only, nothing is evaluated.
//
// Both formats are read with Qt's streaming XML reader and not with Orcus: Orcus 0.17 silently
// drops inline strings, strings without a formula, error values and logical results of formulas,
// throws on slightly irregular sheets, and needs each part in memory as a whole.
class SheetSource
{
public:
    virtual ~SheetSource() = default;
    virtual QString format() const = 0;
    virtual base::Result<QList<SheetName>> sheets() = 0;
    virtual base::Result<RawSheet> read(int sheet) = 0;
    virtual bool hasMacros() const = 0;
};

struct SourceLimits {
    qint64 maximumRows = 0;
    qint64 otherRows = 0; // title and header
    base::Progress *progress = nullptr;
    bool keepsKinds = false;
};

std::unique_ptr<SheetSource> xlsxSource(Archive &archive, const SourceLimits &limits);
std::unique_ptr<SheetSource> odsSource(Archive &archive, const SourceLimits &limits);

// Collects the cells of one sheet within bounds.
class RawSheetBuilder
{
public:
    RawSheetBuilder(const Archive &archive, const SourceLimits &limits)
        : m_archive(archive)
        , m_limits(limits)
    {
    }
    void setCell(int column, const QString &text,
                 CellKind kind = CellKind::Text); // of the row in work
    void hideRow() { m_isHidden = true; } // the row in work
    bool hasCells() const { return !m_cells.isEmpty(); }
    // Ends the row in work; repeated rows have the same cells.
    base::Result<> endRow(int number, qint64 repeated = 1);
    void addFormula(int row, bool hasValue);
    void addMerged(const QRect &range) { m_sheet.merged.append(range); }
    RawSheet take(); // rows in order, cells that a merged range covers emptied

private:
    base::Result<> checkSize();
    void keepKinds(int number, qint64 repeated);

    const Archive &m_archive;
    SourceLimits m_limits;
    RawSheet m_sheet;
    QStringList m_cells;
    QByteArray m_kinds; // of them
    bool m_isHidden = false;
    qint64 m_cellCount = 0;
    int m_sinceProgress = 0;
};

} // namespace table
