// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/assessment/material.h"

namespace reports
{

// A computed measure of the correspondence tables as it stands in a row or column.
struct NamedMeasure {
    QString id, part; // of assessment::Figure
    QString name;
    bool isMix = false; // one of several shares that add up to all, below the name of the figure
};
QList<NamedMeasure> namedMeasures(const Material &material);

// Of one list, or of the country: counts, totals and shares by codes and by volume, as
// `iccs coverage` prints them. What has no value is named in a note.
report::Table measureTable(const Material &material, const QString &caption, const QString &anchor,
                           const assessment::Whereabouts &where);

// The shares of several places side by side, one row for each and weight: the measures that stand
// alone, and those that are parts of a mix.
struct MeasuredPlace {
    QString name;
    assessment::Whereabouts where;
};
QList<report::Table> placeTables(const Material &material, const QString &split,
                                 const QList<MeasuredPlace> &places);

} // namespace reports
