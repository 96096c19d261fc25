// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/offences/cellvalue.h"
#include "core/offences/listimport.h"

namespace offences
{

// Which column of a table feeds which field of an offence, and how its cells are to be read.
struct ListColumns {
    struct Words {
        int column = -1;
        QString language;
    };
    struct Date {
        int column = -1;
        DateOrder order = DateOrder::DayFirst;
    };
    struct Volume {
        int column = -1;
        QString period;
        NumberStyle style = NumberStyle::Unknown;
    };

    int code = -1;
    QList<Words> labels;
    QList<Words> definitions;
    QList<int> provisions; // joined by blanks: "code pénal" "art. 311-1"
    QList<int> families; // levels, the highest first
    QList<int> kept;
    Date from;
    Date to;
    QList<Volume> volumes;
    QString language; // of the list
};

// A language nobody named is the one of the list, else that of the first labels.
ListColumns columnsOf(const table::Table &table, const QList<ColumnRole> &roles,
                      const QString &language);
QStringList columnCells(const table::Table &table, int column); // trimmed; none for -1

} // namespace offences
