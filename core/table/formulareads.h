// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>
#include <QString>

namespace table
{

// Which cells a formula reads, as far as its text says. Names, tables, other files, INDIRECT and
// OFFSET may read anything: then it is not certain.
struct FormulaReads {
    struct Range {
        QString sheet; // empty: its own
        QRect cells; // columns and rows, from 0
    };
    QList<Range> ranges;
    bool isCertain = true;
};
FormulaReads readsOf(const QString &formula);

} // namespace table
