// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/dmn/dmnfile.h"
#include "core/table/readfindings.h"

namespace rules::dmn
{

// What could not be taken from one decision, said with table, row and column.
class Messages
{
public:
    Messages(const Decision &decision, table::ReadFindings &findings);

    // A place in the table: row 0 is its head, an empty column the whole row.
    struct Spot {
        int row = 0;
        QString column;
        int line = 0;
    };
    base::Text where(const Spot &spot) const; // begins a sentence
    void add(const Spot &spot, base::Severity severity, base::Text message, base::Text advice,
             const QString &check = QStringLiteral("R10"));
    void add(const Spot &spot, const base::Findings &findings); // of the cell there

    void unreadable(const Spot &spot, const QString &text); // a cell
    void noNumbers(const Spot &spot, const QString &text);
    void noNull(const Spot &spot);
    void otherLanguage(const Spot &spot, const QString &language);
    void noOutput(const Spot &spot, const QString &text, base::Text expected);
    void leftOut(base::Text why, base::Text advice); // the whole table

private:
    QString m_name;
    int m_line = 0;
    table::ReadFindings &m_findings;
};

} // namespace rules::dmn
