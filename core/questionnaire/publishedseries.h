// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/portal.h"
#include "core/questionnaire/response.h"

namespace questionnaire
{

// What UNODC published for a cell over the years is kept as a series, one for all collections of an
// instrument: "published:un-cts:1.2/victims/total".
QString publishedId(const QString &instrument, const QString &cell);
bool isPublishedId(const QString &series);

// The counts of one country as series. Rates and counts that are only known to lie between two
// numbers ("<5") cannot be kept so: they are counted.
struct PublishedSeries {
    QList<Series> series; // in the order of the edition's cells
    int rates = 0, intervals = 0;
};
PublishedSeries publishedSeries(const PublishedCountry &country, const Edition &edition,
                                const QString &source);

// The published figures among the series, for the years of an edition.
Figures publishedFigures(const Edition &edition, const QList<Series> &series);

// "data_cts_violent.xlsx, 2025-06-02", when the file or its name says when.
QString sourceOf(const PublishedFile &file, const QString &name);

} // namespace questionnaire
