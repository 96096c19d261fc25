// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"
#include "core/table/readfindings.h"
#include "core/table/table.h"

namespace rules::sheet
{

QString outOfScope(); // what the column "iccs" says of such records
QStringList outputColumns(); // iccs, tags, flags, confidence, note
// Names parted by semicolons; one that is part of a name stands as "\;".
QString joined(const QStringList &names);
QStringList parted(const QString &text);

// Reads cells of one sheet and collects what is wrong with them.
class CellReader
{
public:
    CellReader(const QString &fileName, const microdata::Dictionary &dictionary);

    void misread(int line, base::Text message, base::Text advice); // R10
    // A cell of a row; what cannot be read accepts nothing and is a finding.
    Cell cell(const QString &text, const QString &attribute, int line);
    Cell checked(const Cell &cell, const QString &attribute, int line);
    void checkColumn(const QString &attribute, int line);
    void readCategory(const QString &text, int line, Output &output);
    void readTags(const QString &text, int line, Output &output);
    void readFlags(const QString &text, int line, Output &output);
    void readConfidence(const QString &text, int line, Output &output);
    base::Findings findings() { return m_findings.take(); }

private:
    QString m_fileName;
    const microdata::Dictionary &m_dictionary;
    table::ReadFindings m_findings;
};

// The two shapes.
QList<DecisionTable> readKeywordLines(const table::Table &table, CellReader &reader);
QList<DecisionTable> readPriorityLines(const table::Table &table, CellReader &reader);

} // namespace rules::sheet
