// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/coding/findrecords.h"
#include "ui/coding/inputs.h"

namespace codingpage
{

// A line of the balance: what came in and what became of it.
struct TotalRow {
    QString name;
    qint64 count = 0; // millionths
    qint64 whole = 0; // that the share is of; 0: no share
    QString help; // what it means, or what to do
    int depth = 0; // 1: a part of the line above
    std::optional<coding::RecordFilter> filter; // the records that make it
};
// defaults: as of defaultRows().
QList<TotalRow> totalRows(const coding::Totals &totals, const QList<TotalRow> &defaults = {});
// Each decision table whose default row coded something, most frequent first.
QList<TotalRow> defaultRows(const Run &run);
// "8,123 counted = 7,900 coded + 23 out of scope + 200 not mapped."
QString balanceText(const coding::Totals &totals);

// How well a column was understood.
struct ColumnRow {
    QString column; // as the file heads it
    QString gives; // attribute, or the offence code
    qint64 unknown = 0; // cells whose text no list knows
    qint64 records = 0; // that were read
    int texts = 0; // different ones of them
    qint64 notKnown = -1; // of the cross table: "not known" and not stated; -1: no dimension of it
    qint64 tabled = 0;
};
QList<ColumnRow> columnRows(const Run &run, const QString &language);

} // namespace codingpage
