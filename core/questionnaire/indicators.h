// SPDX-FileCopyrightText: ICCS Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/finding.h"
#include "core/questionnaire/edition.h"
#include "core/questionnaire/figures.h"
#include "core/questionnaire/response.h"

namespace questionnaire
{

// An SDG indicator, or another one, that is computed from cells (indicators.json).
struct Indicator {
    struct Series { // of the SDG data structure
        QString code; // "VC_PRS_UNSNT"
        QString unit; // "PT"
        bool ofNumerator = false; // the numerator alone, "VC_PRS_UNSNTN"
    };
    QString id; // "16.3.2"
    QString title, unit, source;
    QString column; // of "by": "male"; empty: as the cells are named
    QList<int> numerator; // cells
    QList<int> denominator; // empty: the population, or none
    QString population; // id of its series: "population", "population-female"; empty: not asked
    double times = 1;
    QList<Series> series;
};

struct Indicators {
    QList<Indicator> list; // each "by" follows the whole
    base::Findings findings; // Q01 to Q05 (jsonfields.h)
};
Indicators readIndicators(const QByteArray &json, const Edition &edition, const Labels &labels,
                          const QString &file);
// Those in the edition's folder; none when it has no indicators.json.
base::Result<QList<Indicator>> loadIndicators(const Edition &edition, const QString &language = {});

// One year of an indicator, with what it was computed from.
struct Computed {
    struct Input {
        QString name; // the cell's address, or the id of a series
        QString label; // "Persons held, male", or the source of the series
        Figure figure;
    };
    const Indicator *indicator = nullptr;
    int year = 0;
    std::optional<Figure> value; // an interval when an input is one
    std::optional<Figure> number; // the numerator alone
    QList<Input> numerator, denominator;
    bool isProvisional = false; // an input is
    base::Text missing; // why there is no value
};
Computed compute(const Indicator &indicator, int year, const Edition &edition,
                 const Figures &figures, const QList<Series> &series);

// "100 × 5.1/unsentenced/total ÷ 5.1/held/total", and the same with the figures.
QString formulaOf(const Indicator &indicator, const Edition &edition);
QString workingOf(const Computed &computed);

} // namespace questionnaire
