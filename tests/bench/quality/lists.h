// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/quality/measures.h"
#include "support/codedlist.h"

#include <optional>

namespace bench
{

using GoldRow = support::CodedOffence;

// An open expert-coded list: cl_cum_dev (Chile, es), ph_psccs_dev (Philippines, en).
struct GoldList {
    QString name;
    QString language;
    QList<GoldRow> rows;
};
// data: the folder of real data; empty when the lists are not there.
QList<GoldList> goldLists(const QString &data);
// 3,039 labels without ICCS codes.
std::optional<QList<suggestion::Query>> homeOfficeQueries(const QString &data);

QStringList codesOf(const QList<suggestion::Suggestion> &suggestions);
Hits hitsOf(const suggestion::Suggester &suggester, const QList<GoldRow> &rows);

// A share of the rows by chance of the seed, the same on every machine, and the rest.
struct Parted {
    QList<GoldRow> confirmed;
    QList<GoldRow> rest;
};
Parted parted(const GoldList &list, double share, unsigned seed);
QList<suggestion::Precedent> precedentsOf(const QList<GoldRow> &rows);

} // namespace bench
