// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/assessment/figures.h"

namespace assessment
{

// The groups of figures that computeFigures() puts together.
void addLinkFigures(const Facts &facts, Figures &figures); // of coverage() and furtherMeasures()
void addCategoryFigures(const Facts &facts, Figures &figures); // breadth, withoutSource, sets
void addConsistencyFigures(const QList<Shared> &shared, Figures &figures);
void addDataFigures(const Facts &facts, Figures &figures); // tags, unknown, cells, sdg
void addFindingFigures(const Facts &facts, Figures &figures); // findings, rulesComplete, atStake
void addConformityFigures(const Facts &facts, Figures &figures); // conformity

// The whole, and the part of it where there is one. Ordered: the same project gives the same
// figures in the same order.
QStringList wholeAnd(const QString &part);

// A figure of a list for the list, its kind of institution and the country.
void addForAll(Figures &figures, Figure figure, const offences::ListInfo &list);

} // namespace assessment
